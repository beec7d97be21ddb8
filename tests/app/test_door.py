"""The way from a password to an open store, in plain words."""

from pathlib import Path

import pytest

from dialogtool.app.door import StoreDoor
from dialogtool.storage.keys import KdfCost

CHEAP = KdfCost(memory_kib=8, passes=1, lanes=1)
PASSWORD = "en god lang sætning"


@pytest.fixture
def door(home: Path) -> StoreDoor:
    """A door whose store has been made, and locked again."""
    made = StoreDoor(home, str, CHEAP)
    assert made.is_new()
    assert made.create(PASSWORD) == ""
    made.lock()
    return made


def test_the_right_password_opens(door: StoreDoor) -> None:
    assert not door.is_new()
    assert door.unlock(PASSWORD) == ""
    assert door.store is not None
    door.lock()
    assert door.store is None


def test_a_wrong_password_says_so_and_offers_no_copy(door: StoreDoor) -> None:
    assert "password does not open" in door.unlock("forkert")
    assert door.copy_offered() == ""
    assert door.store is None


def test_the_code_from_the_paper_opens_and_sets_a_new_password(door: StoreDoor) -> None:
    assert door.unlock_with_code(door.recovery_code().lower(), "en ny lang sætning") == ""
    door.lock()
    assert door.unlock("en ny lang sætning") == ""
    door.lock()


def test_a_second_program_on_the_same_file_gets_a_clear_message(door: StoreDoor, home: Path) -> None:
    other = StoreDoor(home, str, CHEAP)
    assert door.unlock(PASSWORD) == ""
    assert "open in another window" in other.unlock(PASSWORD)
    door.lock()


def test_a_damaged_file_is_noticed_and_the_newest_copy_put_back(door: StoreDoor, home: Path) -> None:
    door.unlock(PASSWORD)
    assert door.store is not None
    door.store.back_up()
    door.lock()
    (home / "dialogtool.db").write_bytes(b"\x00" * 8192)
    assert "damaged" in door.unlock(PASSWORD)
    assert "kl." in door.copy_offered()
    assert door.put_copy_back(PASSWORD) == ""
    assert door.unlock(PASSWORD) == ""
    door.lock()


def test_a_folder_that_cannot_be_used_is_told_of(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert "folder" in StoreDoor(tmp_path / "file", str, CHEAP).create(PASSWORD)
