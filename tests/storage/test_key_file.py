"""The key file survives what disks do to it, or says that it did not."""

from pathlib import Path

import pytest

from dialogtool.storage.faults import StorageFault
from dialogtool.storage.key_file import read_slots, write_slots
from dialogtool.storage.keys import make_slot, open_any
from tests.storage.sample import FAST, KEY, PASSWORD


@pytest.fixture
def key_file(tmp_path: Path) -> Path:
    path = tmp_path / "x.keys"
    write_slots(path, (make_slot("password", "Mette Ågård", PASSWORD, KEY, FAST),))
    return path


def outcome(path: Path) -> str:
    try:
        return "opened" if open_any(read_slots(path), "password", PASSWORD)[1] == KEY else "another key"
    except StorageFault as error:
        return error.code


def test_what_is_written_is_read(key_file: Path) -> None:
    assert outcome(key_file) == "opened"


def test_a_missing_file_is_damage(tmp_path: Path) -> None:
    assert outcome(tmp_path / "none.keys") == "damaged-keys"


def test_a_file_of_a_newer_format_is_not_guessed_at(key_file: Path) -> None:
    key_file.write_text('{"format": 2, "locks": {}}', encoding="utf-8")
    assert outcome(key_file) == "newer-schema"


def test_no_shortened_file_is_taken_for_a_wrong_password(key_file: Path) -> None:
    whole = key_file.read_bytes()
    for length in range(0, len(whole) - 2, 7):
        key_file.write_bytes(whole[:length])
        assert outcome(key_file) == "damaged-keys"


def test_no_flipped_bit_is_taken_for_a_wrong_password(key_file: Path) -> None:
    whole = key_file.read_bytes()
    for place in range(len(whole)):
        flipped = bytearray(whole)
        flipped[place] ^= 1 << place % 8
        key_file.write_bytes(flipped)
        assert outcome(key_file) in {"damaged-keys", "newer-schema", "opened"}


def test_a_folder_in_its_place_is_a_fault_of_the_disk(tmp_path: Path) -> None:
    assert outcome(tmp_path) == "disk-error"
