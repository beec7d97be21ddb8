"""A handover file gives the case back to whoever knows the passphrase; everything else is told for what it is."""

import errno
import json
import zlib
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.answers import Answer, Photo, Ruling, Words
from dialogtool.core.case.case import Case, with_answer
from dialogtool.core.sharing.handover import HandoverNote, Parcel, counted
from dialogtool.storage import case_file, case_form
from dialogtool.storage.case_file import case_file_name, read_case_file, write_case_file
from dialogtool.storage.case_form import FORMAT, MAGIC, opened, packed, sealed, unpacked
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.keys import KdfCost
from tests.storage.sample import FAST, NOW, answer, case
from tests.storage.test_machine import ANSWERS

PASSPHRASE = "tre grønne både"
NOTE = HandoverNote(recipient="Ulla", purpose="Ny sagsbehandler", by="Mette", at=NOW, agreed=True)


def parcel(*answers: Answer) -> Parcel:
    held = case(*answers)
    return Parcel(note=NOTE, case=held, counts=counted(held))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A handover file with one answer."""
    made = tmp_path / case_file_name(date(2026, 11, 22))
    write_case_file(made, parcel(answer()), PASSPHRASE, FAST)
    return made


def code_of(path: Path, passphrase: str = PASSPHRASE) -> str:
    with pytest.raises(StorageFault) as caught:
        read_case_file(path, passphrase)
    return caught.value.code


def header_of(path: Path) -> dict[str, object]:
    return json.loads(path.read_bytes().split(b"\n")[1])


def with_header(path: Path, **changed: object) -> None:
    _, _, secret = path.read_bytes().split(b"\n", 2)
    path.write_bytes(MAGIC + json.dumps(header_of(path) | changed).encode() + b"\n" + secret)


def test_the_case_comes_out_as_it_went_in(path: Path) -> None:
    assert read_case_file(path, PASSPHRASE) == parcel(answer())


def test_the_name_of_the_file_tells_the_day_and_nobodys_name(path: Path) -> None:
    assert path.name == "overdragelse-2026-11-22.dialogtool"


def test_nothing_that_was_said_can_be_read_in_it(path: Path) -> None:
    content = path.read_bytes()
    assert not any(word.encode() in content for word in ("Søren", "mad", "Ulla", "fortael", PASSPHRASE))
    assert set(header_of(path)) == {"format", "cost", "salt", "nonce", "check"}


def test_nothing_else_is_left_in_the_folder(path: Path) -> None:
    assert list(path.parent.iterdir()) == [path]


def test_two_files_of_the_same_case_have_nothing_in_common(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write_case_file(other, parcel(answer()), PASSPHRASE, FAST)
    assert header_of(path)["salt"] != header_of(other)["salt"]


def test_a_photo_comes_along(tmp_path: Path) -> None:
    with_photo = parcel(answer(value=Photo(bytes(range(256)))))
    write_case_file(tmp_path / "x", with_photo, PASSPHRASE, FAST)
    assert read_case_file(tmp_path / "x", PASSPHRASE) == with_photo


def test_another_passphrase_is_the_wrong_one(path: Path) -> None:
    assert code_of(path, PASSPHRASE + "!") == "wrong-passphrase"


@pytest.mark.parametrize("place", [40, -20])
def test_a_changed_byte_is_damage_and_no_wrong_passphrase(path: Path, place: int) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    assert code_of(path) == "damaged-case-file"


@pytest.mark.parametrize("most", [0, 10, len(MAGIC), len(MAGIC) + 20, -1, -300])
def test_half_a_file_is_told_for_what_it_is(path: Path, most: int) -> None:
    path.write_bytes(path.read_bytes()[:most])
    assert code_of(path) == ("not-a-case-file" if 0 <= most < len(MAGIC) else "damaged-case-file")


@pytest.mark.parametrize("line", [b"{}", b"[1]", b"\xff", b'{"format":"1"}', b'{"format":1,"salt":""}', b" " * 5000])
def test_a_header_that_is_none_is_damage(path: Path, line: bytes) -> None:
    path.write_bytes(MAGIC + line + b"\n")
    assert code_of(path) == "damaged-case-file"


def test_another_kind_of_file_is_no_handover_file(tmp_path: Path) -> None:
    (tmp_path / "cv.docx").write_bytes(b"PK\x03\x04")
    assert code_of(tmp_path / "cv.docx") == "not-a-case-file"


def test_a_file_of_a_newer_version_says_so(path: Path) -> None:
    with_header(path, format=FORMAT + 1, more="news")
    assert code_of(path) == "newer-case-file"


def test_what_a_newer_version_tells_of_is_not_called_damage() -> None:
    held = zlib.compress(b'{"note":{"recipient":"U","news":1}}')
    with pytest.raises(StorageFault, match="unreadable"):
        unpacked(opened(sealed(held, PASSPHRASE, FAST), PASSPHRASE))


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    assert code_of(tmp_path / "gone") == code_of(tmp_path) == "missing-case-file"


def test_a_file_larger_than_any_case_is_not_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_file, "MOST_BYTES", 100)
    assert code_of(path) == "too-large-case-file"


def test_what_would_swell_beyond_any_case_is_not_unfolded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(case_form, "MOST_JSON", 100)
    assert code_of(path) == "too-large-case-file"


def test_a_file_that_asks_for_endless_work_is_refused_before_the_work() -> None:
    dear = KdfCost(memory_kib=8, passes=17, lanes=1)
    with pytest.raises(StorageFault, match="damaged-case-file"):
        opened(sealed(b"", PASSPHRASE, dear), PASSPHRASE)


@pytest.mark.parametrize("content", [b"no zlib", zlib.compress(b"no json")])
def test_what_is_no_case_inside_a_whole_seal_is_damage(content: bytes) -> None:
    with pytest.raises(StorageFault, match="damaged-case-file"):
        unpacked(content)


def test_a_case_that_is_not_what_was_counted_is_damage() -> None:
    wrong = msgspec.structs.replace(parcel(answer()), counts=counted(case()))
    with pytest.raises(StorageFault, match="damaged-case-file"):
        unpacked(packed(wrong))


def written(path: Path, held: Parcel, passphrase: str = PASSPHRASE, *, overwrite: bool = False) -> str:
    """The code of the fault that writing met; "" when it went well."""
    try:
        write_case_file(path, held, passphrase, FAST, overwrite=overwrite)
    except StorageFault as error:
        return error.code
    return ""


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    assert written(tmp_path / "x", parcel(), "kort") == "short-passphrase"


def test_a_file_is_never_written_over_unasked(path: Path) -> None:
    assert written(path, parcel()) == "name-taken"
    assert read_case_file(path, PASSPHRASE) == parcel(answer())
    assert written(path, parcel(), overwrite=True) == ""
    assert read_case_file(path, PASSPHRASE) == parcel()


def test_a_file_that_came_in_the_meantime_is_not_written_over(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = path.read_bytes()
    monkeypatch.setattr(Path, "exists", lambda _path: False)
    assert written(path, parcel()) == "disk-error"
    assert path.read_bytes() == before


def test_a_name_that_was_taken_is_given_back_when_the_file_cannot_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", full)
    assert written(tmp_path / "x", parcel()) == "disk-full"
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_settled_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_: object) -> None:
        raise OSError(errno.EINVAL, "a stick")

    monkeypatch.setattr(case_file, "settle_folder", refuses)
    assert written(tmp_path / "x", parcel()) == ""


@pytest.mark.parametrize("value", [Words("\ud800"), Ruling(value=99)])
def test_what_could_not_be_read_again_is_not_written(tmp_path: Path, value: Words | Ruling) -> None:
    assert written(tmp_path / "x", parcel(answer(value=value))) == "unsavable"
    assert list(tmp_path.iterdir()) == []


def test_what_reads_back_otherwise_is_not_kept(tmp_path: Path) -> None:
    said = case()
    astray = Case(citizen=said.citizen, meetings=said.meetings, answers={answer("a").key: answer("b")})
    assert written(tmp_path / "x", Parcel(NOTE, astray, counted(astray))) == "disk-error"
    assert list(tmp_path.iterdir()) == []


@given(st.lists(ANSWERS, max_size=5))
def test_any_case_comes_out_as_it_went_in(answers: list[Answer]) -> None:
    held = case()
    for each in answers:
        held = with_answer(held, each)
    whole = Parcel(NOTE, held, counted(held))
    assert unpacked(opened(sealed(packed(whole), PASSPHRASE, FAST), PASSPHRASE)) == whole
