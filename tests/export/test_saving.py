"""A document is saved whole and checked, or everything stays as it was and the reason is told."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from dialogtool.export.faults import CODES, SAID, ExportFault
from dialogtool.export.saving import save_verified

OLD, NEW = b"the document from last time", b"the document of today"


def right(content: bytes) -> bool:
    return content == NEW


def code_of(save: Callable[[], None]) -> str:
    with pytest.raises(ExportFault) as raised:
        save()
    return raised.value.problem.code


def breaking(number: int) -> Callable[..., None]:
    def broken(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return broken


def never(*_: object) -> bool:
    return False


@pytest.fixture
def there(tmp_path: Path) -> Path:
    path = tmp_path / "CV.docx"
    path.write_bytes(OLD)
    return path


def untouched(there: Path) -> bool:
    return [(path.name, path.read_bytes()) for path in there.parent.iterdir() if path.is_file()] == [("CV.docx", OLD)]


def test_a_new_document_is_there_and_nothing_else_is(tmp_path: Path) -> None:
    save_verified(NEW, tmp_path / "CV.docx", right)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("CV.docx", NEW)]


def test_nothing_is_replaced_unless_it_was_asked_for(there: Path) -> None:
    assert code_of(lambda: save_verified(NEW, there, right)) == "name-taken"
    assert untouched(there)


def test_what_may_be_replaced_is_replaced(there: Path) -> None:
    save_verified(NEW, there, right, overwrite=True)
    assert there.read_bytes() == NEW


def test_replacing_may_also_find_nothing_to_replace(tmp_path: Path) -> None:
    save_verified(NEW, tmp_path / "CV.docx", right, overwrite=True)
    assert (tmp_path / "CV.docx").read_bytes() == NEW


def test_a_folder_of_that_name_is_never_replaced(tmp_path: Path) -> None:
    (tmp_path / "CV.docx").mkdir()
    assert code_of(lambda: save_verified(NEW, tmp_path / "CV.docx", right, overwrite=True)) == "name-taken"


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_a_full_disk_is_told_and_the_old_document_lives(
    number: int, there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", breaking(number))
    assert code_of(lambda: save_verified(NEW, there, right, overwrite=True)) == "disk-full"
    assert untouched(there)


def test_what_reads_back_otherwise_is_not_kept(there: Path) -> None:
    assert code_of(lambda: save_verified(b"half", there, right, overwrite=True)) == "damaged-after-write"
    assert untouched(there)


def test_a_document_open_in_word_is_told_apart_from_a_closed_folder(
    there: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", breaking(errno.EACCES))
    assert code_of(lambda: save_verified(NEW, there, right, overwrite=True)) == "locked-target"
    assert untouched(there)


def test_a_name_that_was_claimed_is_given_back_when_the_move_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "replace", breaking(errno.EIO))
    assert code_of(lambda: save_verified(NEW, tmp_path / "CV.docx", right)) == "not-written"
    assert not list(tmp_path.iterdir())


def test_a_document_that_came_in_the_meantime_is_not_replaced(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", never)
    assert code_of(lambda: save_verified(NEW, there, right)) == "name-taken"
    assert there.read_bytes() == OLD


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    assert code_of(lambda: save_verified(NEW, tmp_path / "usb" / "CV.docx", right)) == "missing-folder"


def test_a_folder_on_a_disk_that_takes_nothing_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "open", breaking(errno.EROFS))
    assert code_of(lambda: save_verified(NEW, tmp_path / "CV.docx", right)) == "read-only"


def test_a_document_that_may_not_be_changed_is_left_alone(there: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", never)
    assert code_of(lambda: save_verified(NEW, there, right, overwrite=True)) == "protected-document"
    assert untouched(there)


def test_a_folder_that_cannot_be_flushed_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", breaking(errno.EACCES))
    save_verified(NEW, tmp_path / "CV.docx", right)
    assert (tmp_path / "CV.docx").read_bytes() == NEW


def test_every_reason_is_said_with_a_cure_and_names_the_file_alone(tmp_path: Path) -> None:
    assert set(CODES.values()) <= set(SAID)
    with pytest.raises(ExportFault, match="missing-folder") as raised:
        save_verified(NEW, tmp_path / "usb" / "CV.docx", right)
    assert raised.value.problem.file == "CV.docx"
    assert str(tmp_path) not in str(raised.value.problem)
