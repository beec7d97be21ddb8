"""Files that are broken, huge, or meant to do harm: each is refused with what to do, and none stops the program."""

import json
import os
import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.interchange.faults import SAID, InterchangeFault, problem_of
from dialogtool.interchange.reading import read_cv

from .files import WORDBOOK, a_file, read, refused
from .word_files import DOCUMENT, a_package, a_word_file

GOOD = '{"work": [{"position": "Kok på ø"}]}'
KITCHEN = (CvItemSet("work", "Kok på ø"),)
BOMB = '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><SkillsPassport>&c;</SkillsPassport>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><SkillsPassport>&b;</SkillsPassport>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_json_is_read_in_every_encoding_of_unicode(encoding: str, tmp_path: Path) -> None:
    assert read(tmp_path, GOOD.encode(encoding)).items == KITCHEN


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('{"work": [', "bad-json"),
        ("{'work': []}", "bad-json"),
        ('{"work": [],}', "bad-json"),
        ("<html>", "bad-json"),
        ('{"work": ' + "9" * 5000 + "}", "bad-json"),
        ('{"work": [{"position": NaN}]}', "no-number"),
        ('{"work": -Infinity}', "no-number"),
        ('{"work": [], "work": []}', "twice"),
        ('{"work": [{"position": "a", "position": "b"}]}', "twice"),
        ("[" * 100_000, "too-deep"),
        ("[" * 100 + "]" * 100, "too-deep"),
        ('{"a":' * 900 + "1" + "}" * 900, "too-deep"),
        (GOOD.encode("latin-1"), "bad-encoding"),
        (b"\xff\xfe{", "bad-encoding"),
        ("[]", "not-a-cv"),
        ("7", "not-a-cv"),
        ('"work"', "not-a-cv"),
        ('{"name": "Amina"}', "not-a-cv"),
        ("", "empty-file"),
        (" \n\ufeff ", "empty-file"),
        ('{"work": "' + "a" * 2_000_000 + '"}', "too-big"),
    ],
)
def test_what_is_no_json_resume_is_refused(content: str | bytes, code: str, tmp_path: Path) -> None:
    assert refused(tmp_path, content) == code


def test_a_mistake_in_json_is_told_of_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(InterchangeFault) as raised:
        read(tmp_path, '{\n"work": [\n}')
    assert (raised.value.problem.file, raised.value.problem.line) == ("cv.json", 3)


def test_fifty_megabytes_are_not_even_read(tmp_path: Path) -> None:
    path = a_file(tmp_path, "")
    os.truncate(path, 50_000_000)
    with pytest.raises(InterchangeFault) as raised:
        read_cv(path, WORDBOOK)
    assert raised.value.problem == problem_of("too-big", "cv.json")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB, "has-doctype"),
        (BOMB.encode("utf-16"), "has-doctype"),
        (OUTSIDE, "has-doctype"),
        ('<!DOCTYPE a SYSTEM "http://example.dk/a.dtd"><Candidate/>', "has-doctype"),
        ("<SkillsPassport>", "bad-xml"),
        ("<SkillsPassport>&nothing;</SkillsPassport>", "bad-xml"),
        ("not xml at all", "bad-xml"),
        ('<?xml version="1.0" encoding="martian"?><a/>', "bad-encoding"),
        (b"<a>\xff</a>", "bad-xml"),
        ("<a>" * 100_000, "too-deep"),
        ("<Resume/>", "not-a-cv"),
        ("<SkillsPassport/>", "not-a-cv"),
        ("", "empty-file"),
    ],
)
def test_what_is_no_europass_xml_is_refused(content: str | bytes, code: str, tmp_path: Path) -> None:
    assert refused(tmp_path, content, "cv.xml") == code


def a_zip_bomb() -> bytes:
    """A Word file of some kilobytes whose text unpacks to 100 megabytes."""
    return a_package({"word/document.xml": "<w>" + " " * 100_000_000})


def an_encrypted_part() -> bytes:
    content = bytearray(a_word_file("Kok"))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    second = content.index(b"PK\x01\x02", content.index(b"PK\x01\x02") + 4)
    content[second + 8] |= 1
    return bytes(content)


def many_parts() -> bytes:
    return a_package({f"part{number}": "" for number in range(6000)} | {"word/document.xml": "<document/>"})


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "protected-document",
        ),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old-word"),
        (b"%PDF-1.7 ...", "pdf"),
        (b"PK\x03\x04 and no more", "damaged-document"),
        (a_word_file("Kok")[:-40], "damaged-document"),
        (a_word_file("Kok").replace(b"Kok", b"Kik"), "damaged-document"),
        (a_zip_bomb(), "too-big"),
        (an_encrypted_part(), "protected-document"),
        (many_parts(), "too-big"),
        (a_package({"mimetype": "application/vnd.oasis.opendocument.text"}), "not-word"),
        (a_package({"word/document.xml": "<workbook/>"}), "not-word"),
        (a_package({"word/document.xml": BOMB}), "has-doctype"),
        (a_package({"word/document.xml": "<document>" + "<p>" * 1000}), "too-deep"),
        (a_package({"word/document.xml": "<document>"}), "bad-xml"),
        (a_package({"word/document.xml": DOCUMENT.format("")}), "empty-file"),
        (b"just text", "not-word"),
        (b"", "empty-file"),
    ],
)
def test_what_is_no_sound_word_file_is_refused(content: bytes, code: str, tmp_path: Path) -> None:
    assert refused(tmp_path, content, "cv.docx") == code


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("cv.odt", "tekst", "unknown-format"),
        ("cv", "tekst", "unknown-format"),
        ("cv.txt", b"\x89PNG\0\0", "unknown-format"),
        ("cv.txt", "\n\n", "empty-file"),
    ],
)
def test_other_files_are_refused(name: str, content: str | bytes, code: str, tmp_path: Path) -> None:
    assert refused(tmp_path, content, name) == code


@pytest.mark.parametrize(
    ("name", "code"), [("nothing.json", "missing-file"), ("a\0b.json", "unreadable-file"), (".", "not-a-file")]
)
def test_what_cannot_be_opened_is_refused(name: str, code: str, tmp_path: Path) -> None:
    with pytest.raises(InterchangeFault) as raised:
        read_cv(tmp_path / name, WORDBOOK)
    assert raised.value.problem.code == code


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "cv.json")
    with pytest.raises(InterchangeFault) as raised:
        read_cv(tmp_path / "cv.json", WORDBOOK)
    assert raised.value.problem.code == "not-a-file"


def test_every_problem_says_what_to_do() -> None:
    assert [code for code, (message, cure) in SAID.items() if not (message.endswith(".") and cure.endswith("."))] == []


SOUND = {
    "cv.json": json.dumps({"basics": {"name": "A"}, "work": [{"position": "Kok", "startDate": "2013"}]}).encode(),
    "cv.xml": b"<SkillsPassport><LearnerInfo><Headline><Description>x</Description></Headline></LearnerInfo>"
    b"</SkillsPassport>",
    "cv.docx": a_word_file("Kok i kantinen", "Slagteri"),
    "cv.txt": "Kok på ø".encode(),
}


@pytest.mark.parametrize("name", SOUND)
def test_any_bytes_are_read_or_refused_and_nothing_else(name: str, tmp_path: Path) -> None:
    rng = random.Random(7)  # noqa: S311 - the same damage each time
    for _ in range(300):
        content = bytearray(SOUND[name])
        for _ in range(rng.randint(1, 4)):
            content[rng.randrange(len(content))] = rng.randrange(256)
        assert refused(tmp_path, bytes(content), name) in {*SAID, ""}


NAMES = (
    "basics", "work", "skills", "position", "name", "startDate", "highlights", "keywords", "location", "x-dialogtool",
    "kind", "title", "ongoing", "languages", "fluency", "certificates", "date", "LearnerInfo", "SkillsPassport",
    "WorkExperience", "Period", "From", "Year", "Month", "Skills", "Driving", "Description", "Label", "Headline",
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner),
    max_leaves=25,
)


@given(st.dictionaries(st.sampled_from(NAMES), JSON, max_size=5))
def test_any_json_at_all_is_read_or_refused(tmp_path_factory: pytest.TempPathFactory, value: dict[str, object]) -> None:
    assert refused(tmp_path_factory.getbasetemp(), json.dumps(value)) in {"", "not-a-cv", "too-deep"}
