"""What was made from files is kept under a key of what they hold, and made anew when anything is wrong with it."""

import os
from pathlib import Path

import pytest

from dialogtool.content.kept import Kept, files_in, key_of

NAME = "words"
KEY, OTHER = key_of({}, [b"this"]), key_of({}, [b"that"])
MADE = ["hej"]


def made() -> list[str]:
    return MADE


def not_made() -> list[str]:
    raise AssertionError


def kept_in(folder: Path) -> Kept:
    """A folder where something is kept already."""
    Kept(folder).value(NAME, KEY, list[str], made)
    return Kept(folder)


def test_what_is_kept_is_not_made_again(tmp_path: Path) -> None:
    assert kept_in(tmp_path).value(NAME, KEY, list[str], not_made) == MADE


def test_what_is_empty_is_kept_too(tmp_path: Path) -> None:
    Kept(tmp_path).value(NAME, KEY, list[str], list)
    assert Kept(tmp_path).value(NAME, KEY, list[str], not_made) == []


def test_what_has_another_key_is_made(tmp_path: Path) -> None:
    assert kept_in(tmp_path).value(NAME, OTHER, list[str], list) == []


def test_what_came_with_the_program_is_read_and_nothing_is_written(tmp_path: Path) -> None:
    kept_in(tmp_path / "shipped")
    kept = Kept(tmp_path / "cache", shipped=tmp_path / "shipped")
    assert kept.value(NAME, KEY, list[str], not_made) == MADE
    assert not kept.cache.exists()


def test_what_came_with_the_program_is_never_written_to(tmp_path: Path) -> None:
    before = (kept_in(tmp_path / "shipped").cache / NAME).read_bytes()
    kept = Kept(tmp_path / "cache", shipped=tmp_path / "shipped")
    assert kept.value(NAME, OTHER, list[str], list) == []
    assert kept.value(NAME, OTHER, list[str], not_made) == []
    assert (tmp_path / "shipped" / NAME).read_bytes() == before


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 5000, KEY, KEY + b"x" * 5000])
def test_what_is_damaged_is_made_anew(tmp_path: Path, damage: bytes) -> None:
    kept_in(tmp_path / "shipped")
    (tmp_path / "shipped" / NAME).write_bytes(damage)
    kept = Kept(tmp_path / "cache", shipped=tmp_path / "shipped")
    assert kept.value(NAME, KEY, list[str], made) == MADE
    assert kept.value(NAME, KEY, list[str], not_made) == MADE


def test_one_flipped_bit_is_noticed(tmp_path: Path) -> None:
    raw = bytearray((kept_in(tmp_path).cache / NAME).read_bytes())
    raw[-2] ^= 1
    (tmp_path / NAME).write_bytes(raw)
    assert Kept(tmp_path).value(NAME, KEY, list[str], list) == []


def test_what_is_of_another_kind_is_made_anew(tmp_path: Path) -> None:
    assert kept_in(tmp_path).value(NAME, KEY, list[int], list) == []


def test_a_disk_that_will_not_have_it_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "cache").touch()
    assert Kept(tmp_path / "cache").value(NAME, KEY, list[str], made) == MADE


def test_nothing_is_left_beside_it(tmp_path: Path) -> None:
    assert [path.name for path in kept_in(tmp_path / "cache").cache.iterdir()] == [NAME]


def test_a_key_does_not_know_where_or_since_when_the_files_lie(tmp_path: Path) -> None:
    for place in ("here", "there"):
        (tmp_path / place).mkdir()
        (tmp_path / place / "a.txt").write_bytes(b"a")
    os.utime(tmp_path / "there" / "a.txt", ns=(1, 1))
    assert key_of(files_in(tmp_path / "here", "*.txt")) == key_of(files_in(tmp_path / "there", "*.txt"))


def test_a_key_tells_one_set_of_files_from_another(tmp_path: Path) -> None:
    for name, text in {"ab": b"c", "a": b"bc", "c": b"", "d": b"d"}.items():
        (tmp_path / name).write_bytes(text)
    sets = [{name: tmp_path / name for name in names} for names in ("", "a", "c", "d", ("ab",), ("a", "c"), ("gone",))]
    renamed = [{"c": tmp_path / "d"}, {"c": tmp_path / "gone"}]
    assert len({key_of(files) for files in (*sets, *renamed)}) == len(sets) + len(renamed)
