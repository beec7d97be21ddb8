"""A damaged file is noticed, wherever the damage is: what was said before the file is open, the rest right after."""

import random
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import Words
from dialogtool.storage import later_check, opening
from dialogtool.storage.driver import Row, faults, open_database, rows
from dialogtool.storage.faults import StorageFault, fault
from dialogtool.storage.later_check import LaterCheck
from dialogtool.storage.opening import check_readable, check_thoroughly, checks_left, open_checked
from dialogtool.storage.records import read_case, write_difference
from tests.storage.sample import KEY, answer, case

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

PAGE = 4096
SAID = case(*(answer(f"f{number}", Words(text=f"{number} " * 500)) for number in range(60)))


@pytest.fixture
def sound(database: Path) -> bytes:
    """The content of a file with one long case, as it is left after work."""
    with closing(open_checked(database, KEY, list)) as db:
        write_difference(db, None, SAID)
    return database.read_bytes()


def is_noticed(database: Path, *, before_open: bool = False) -> bool:
    """True when damage is found; `before_open` asks only whether it keeps the file from being opened."""
    try:
        with faults(), closing(open_checked(database, KEY, list)) as db:
            if not before_open:
                tuple(checks_left(db))
    except StorageFault as error:
        return error.code == "damaged-database"
    return False


def flips(content: bytes) -> Iterator[int]:
    """Two places in every page of the file, the same in every run."""
    chosen = random.Random(7)  # noqa: S311
    for start in range(0, len(content), PAGE):
        yield from (start + chosen.randrange(PAGE) for _ in range(2))


@pytest.mark.usefixtures("sound")
def test_a_sound_file_is_sound(database: Path) -> None:
    assert not is_noticed(database)
    with closing(open_database(database, KEY)) as db:
        check_thoroughly(db)


def test_one_flipped_bit_in_any_page_is_noticed(database: Path, sound: bytes) -> None:
    for place in flips(sound):
        flipped = bytearray(sound)
        flipped[place] ^= 1
        database.write_bytes(flipped)
        assert is_noticed(database), place


def test_all_that_was_said_is_read_before_the_file_is_open(database: Path) -> None:
    long = (answer(f"f{number}", Words(text="æ " * 9000), private=True) for number in range(9))
    with closing(open_checked(database, KEY, list)) as db:
        write_difference(db, None, case(*long))
    sound = database.read_bytes()
    late = 0
    for place in flips(sound):
        flipped = bytearray(sound)
        flipped[place] ^= 1
        database.write_bytes(flipped)
        late += not is_noticed(database, before_open=True)
    # Nothing marked is in the index: these are its empty tables, and the page that tells which page is whose.
    assert late / 2 <= 8 < len(sound) / PAGE / 5


def told_later(database: Path) -> list[str]:
    told: list[Problem] = []
    check = LaterCheck(partial(open_database, database, KEY))
    check.begin(told.append)
    check.wait()
    return [problem.code for problem in told]


def test_damage_that_did_not_keep_the_file_from_being_opened_is_told_right_after(database: Path, sound: bytes) -> None:
    assert told_later(database) == []
    late = 0
    for place in flips(sound):
        flipped = bytearray(sound)
        flipped[place] ^= 1
        database.write_bytes(flipped)
        if not is_noticed(database, before_open=True):
            assert told_later(database) == ["damaged-database"]
            late += 1
    assert late


@pytest.mark.usefixtures("sound")
def test_a_check_that_is_stopped_begins_no_more_tables(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []

    def two_tables(_db: "Database") -> Iterator[str]:
        for name in ("first", "second"):
            check.stop_after_this()
            begun.append(name)
            yield name

    monkeypatch.setattr(later_check, "checks_left", two_tables)
    check = LaterCheck(partial(open_database, database, KEY))
    check.begin(_nothing_is_wrong)
    check.wait()
    assert begun == ["first"]


def _nothing_is_wrong(problem: Problem) -> None:
    raise AssertionError(problem)


@pytest.mark.parametrize("lost", [1, PAGE // 2, PAGE, 3 * PAGE + 1])
def test_a_shortened_file_is_noticed(database: Path, sound: bytes, lost: int) -> None:
    database.write_bytes(sound[:-lost])
    assert is_noticed(database)


@pytest.mark.parametrize("content", [b"", b"\0" * PAGE, b"SQLite format 3\0", b"x"])
def test_a_file_that_is_something_else_is_noticed(database: Path, content: bytes) -> None:
    database.write_bytes(content)
    assert is_noticed(database)


def test_two_swapped_pages_are_noticed(database: Path, sound: bytes) -> None:
    pages = [sound[start : start + PAGE] for start in range(0, len(sound), PAGE)]
    pages[3], pages[5] = pages[5], pages[3]
    database.write_bytes(b"".join(pages))
    assert is_noticed(database)


def test_a_database_without_our_tables_is_not_ours(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "other.db", KEY, create=True)) as db:
        db.execute("CREATE TABLE t (a)")
    assert is_noticed(tmp_path / "other.db")


@pytest.mark.usefixtures("sound")
def test_a_broken_reference_is_found_by_the_thorough_check(database: Path) -> None:
    with closing(open_database(database, KEY)) as db:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("DELETE FROM citizens")
        check_readable(db)
        with pytest.raises(StorageFault):
            check_thoroughly(db)


@pytest.mark.usefixtures("sound")
def test_a_complaint_of_the_full_check_counts(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def complain(db: "Database", sql: str) -> list[Row]:
        return [{"integrity_check": "row 1 missing"}] if "integrity_check(1)" in sql else rows(db, sql)

    monkeypatch.setattr(opening, "rows", complain)
    with closing(open_database(database, KEY)) as db, pytest.raises(StorageFault):
        check_thoroughly(db)


@pytest.mark.usefixtures("sound")
def test_no_page_is_left_unused_for_damage_to_hide_in(database: Path) -> None:
    with closing(open_database(database, KEY)) as db:
        write_difference(db, SAID, case())
        assert rows(db, "PRAGMA freelist_count") == [{"freelist_count": 0}]


@pytest.mark.usefixtures("sound")
def test_a_disk_without_room_keeps_nobody_from_reading(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(db: "Database", sql: str) -> list[Row]:
        if "wal_checkpoint" in sql:
            raise fault("disk-full")
        return rows(db, sql)

    monkeypatch.setattr(opening, "rows", refuse)
    assert not is_noticed(database)


def test_what_was_committed_before_a_crash_is_there_after_it(database: Path, tmp_path: Path) -> None:
    with closing(open_database(database, KEY)) as db:
        write_difference(db, None, SAID)
        for left in tmp_path.iterdir():
            (tmp_path / f"crashed-{left.name}").write_bytes(left.read_bytes())
    with closing(open_checked(tmp_path / "crashed-citizens.db", KEY, list)) as db:
        assert read_case(db, "c1") == SAID
