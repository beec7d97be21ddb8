"""Every string we know to be trouble: cleaned, kept, encrypted, read again, into Word, and out again, as it was."""

import io
import re
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from dialogtool.core.case.answers import Answer, AnswerKey, Chosen, GoalSet, Value, Words
from dialogtool.core.case.case import Case, Place, with_answer
from dialogtool.core.case.cv_values import CvItemSet, CvSettings
from dialogtool.core.case.keys import cv_item_key, cv_settings_key, goal_key, profile_key, verdict_key
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.findings.findings import findings_of, verdict_on
from dialogtool.core.findings.made import Material
from dialogtool.core.papers.anonymous import anonymous
from dialogtool.core.papers.blocks import Bullet, Document, Entry, Line, Paragraph, Title, plain_text
from dialogtool.core.words.cleaning import LONGEST, clean, clean_line
from dialogtool.core.words.times import span
from dialogtool.export.cv_blocks import cv_document
from dialogtool.export.documents import Paper, write_document
from dialogtool.export.filenames import LONGEST as LONGEST_NAME
from dialogtool.export.filenames import safe_name
from dialogtool.export.sheets import CV_SHEET, DocumentLook
from dialogtool.export.word import word_bytes
from dialogtool.storage import vault
from tests.export.lives import MORNING
from tests.making import FakeMatcher, a_case, a_catalogue, a_citizen, a_library, an_answer, key
from tests.naughty import strings
from tests.storage.sample import FAST, PASSWORD

ALL = strings()
XML = re.compile("[\x09\x0a\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
LIBRARY = a_library(catalogue=replace(a_catalogue(competences=["mad"]), phrases={"cv.goal": "{goal}"}))


def spoken_case() -> Case:
    """A citizen who says all of it, in every kind of answer that holds words."""
    answers: list[Answer] = []
    for number, said in enumerate(ALL):
        words, line = clean(said), clean_line(said)
        kinds: tuple[tuple[AnswerKey, Value, str], ...] = (
            (key("fortael", str(number)), Words(words), "evidence"),
            (key("kort", str(number)), Chosen(own=(line,)), "experience"),
            (cv_item_key(str(number)), CvItemSet("work", line, line, line, line, line, text=words), "cv-item"),
            (goal_key(str(number)), GoalSet("job", line, hours=line, place=line), "goal"),
        )
        kind = kinds[number % len(kinds)]
        answers.append(an_answer(kind[0], kind[1], minute=number, makes=kind[2], shows=("mad",), question=line))
    return a_case(*answers, an_answer(cv_settings_key(), CvSettings(long=True)))


@pytest.fixture(scope="module")
def case() -> Case:
    return spoken_case()


def test_there_are_more_than_five_hundred_of_them() -> None:
    assert len(ALL) >= 515


@pytest.mark.parametrize("cleaned", [clean, clean_line])
def test_cleaning_leaves_what_every_file_can_hold_and_is_done_once(cleaned: type[str]) -> None:
    for said in ALL:
        text = cleaned(said)
        assert cleaned(text) == text
        assert XML.fullmatch(text)
        assert len(text) <= LONGEST
        assert text.encode().decode() == text


def test_what_was_said_is_read_from_the_encrypted_file_as_it_was(case: Case, tmp_path: Path) -> None:
    store, _ = vault.create(tmp_path / "vault", "Mette", PASSWORD, FAST)
    store.save(case, Place())
    assert store.flush()
    store.close()
    again = vault.unlock(tmp_path / "vault", PASSWORD, FAST)
    assert again.read(case.citizen.id) == case
    again.close()


def test_what_was_said_is_read_from_word_as_it_was(tmp_path: Path, openxml_validator: OpenXmlValidator) -> None:
    blocks = tuple(
        block for said in ALL for block in (Paragraph(clean(said)), Bullet(clean_line(said), clean_line(said)))
    )
    content = word_bytes(Document("CV", "Bo", "da", blocks), CV_SHEET, DocumentLook(), MORNING)
    read = [paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs]
    told = [(clean(said), clean_line(said)) for said in ALL]
    lines = [
        line
        for words, named in told
        for line in (*(one for one in words.split("\n") if one.strip()), f"{named} · {named}" if named else "")
    ]
    assert read == lines
    (tmp_path / "all.docx").write_bytes(content)
    assert openxml_validator.validate(tmp_path / "all.docx").errors == []


def test_a_cv_of_nothing_else_is_written_and_verified(case: Case, tmp_path: Path) -> None:
    found = findings_of(case, LIBRARY, FakeMatcher())
    case = with_answer(case, an_answer(verdict_key("mad"), verdict_on(found.all[0], "yes")))
    case = with_answer(case, an_answer(profile_key(), Words(clean("\n".join(ALL[:200])))))
    cv = build_cv(case, LIBRARY, findings_of(case, LIBRARY, FakeMatcher()))
    document = cv_document(cv, LIBRARY.catalogue.phrases)
    written = write_document(document, "cv", tmp_path / "cv.docx", Paper(now=MORNING))
    assert written.blocks > len(ALL) / 8


def test_anybody_can_be_called_any_of_it_and_still_have_a_cv_without_a_name() -> None:
    for said in ALL:
        name = clean_line(said)
        citizen = replace(a_citizen(name), phone=name, email=name, address=name)
        document = Document(name, name, "da", (Title(name), Line((name,)), Entry("Kok", "2013", "Jeg er mig.")))
        bare = anonymous(document, Case(citizen=citizen), Material(), {})
        assert (bare.title, bare.author, len(bare.blocks)) == ("", "", 2)


def test_any_of_it_is_a_file_name_after_cleaning() -> None:
    for said in ALL:
        name = safe_name(said)
        assert not FORBIDDEN.search(name)
        assert len(name.encode()) <= LONGEST_NAME
        assert name.endswith(".docx")
        assert name[0] not in " ."


def test_any_of_it_can_be_written_where_a_time_is_asked_for() -> None:
    for said, other in zip(ALL, reversed(ALL), strict=True):
        assert isinstance(span(clean_line(said), clean_line(other), ongoing=False, wordbook={}), str)
    assert isinstance(plain_text(Document("", "", "da", tuple(map(Paragraph, ALL)))), str)
