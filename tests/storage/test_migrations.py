"""Files of every age are opened; those from the future are left alone."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dialogtool.storage.driver import open_database, rows
from dialogtool.storage.faults import StorageFault
from dialogtool.storage.migrations import MIGRATIONS, first, migrate, schema_number
from dialogtool.storage.opening import open_checked
from tests.storage.sample import KEY

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database


class Backups:
    """Remembers at which schema a backup was asked for."""

    def __init__(self, db: "Database") -> None:
        self.db = db
        self.taken: list[int] = []

    def __call__(self) -> None:
        self.taken.append(schema_number(self.db))


def adding(table: str) -> Callable[["Database"], None]:
    def add(db: "Database") -> None:
        db.execute(f"CREATE TABLE {table} (a TEXT) STRICT")

    return add


def failing(db: "Database") -> None:
    adding("half")(db)
    raise KeyboardInterrupt


def test_a_new_file_is_of_the_newest_schema(db: "Database") -> None:
    assert schema_number(db) == len(MIGRATIONS)


def test_a_new_file_needs_no_backup(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "new.db", KEY, create=True)) as db:
        backups = Backups(db)
        migrate(db, backups)
        assert backups.taken == []


def test_a_backup_is_taken_before_each_step(db: "Database") -> None:
    backups, newest = Backups(db), len(MIGRATIONS)
    migrate(db, backups, (*MIGRATIONS, adding("one"), adding("two")))
    assert (backups.taken, schema_number(db)) == ([newest, newest + 1], newest + 2)


def test_a_file_of_schema_1_keeps_its_meetings(tmp_path: Path) -> None:
    with closing(open_database(tmp_path / "old.db", KEY, create=True)) as db:
        migrate(db, list, (first,))
        db.execute("INSERT INTO citizens VALUES ('c', 'Kim', '2026-01-01T09:00:00+00:00', '', '', '', '', 0)")
        db.execute("INSERT INTO meetings VALUES ('c', 'm', '2026-01-01', NULL, 'UTC', '[]', 'da', 0, 1, NULL)")
        migrate(db, list)
        assert [(row["id"], row["short"]) for row in rows(db, "SELECT id, short FROM meetings")] == [("m", 0)]


def test_an_interrupted_step_is_done_again(db: "Database") -> None:
    with pytest.raises(KeyboardInterrupt):
        migrate(db, Backups(db), (*MIGRATIONS, failing))
    assert schema_number(db) == len(MIGRATIONS)
    migrate(db, Backups(db), (*MIGRATIONS, adding("half")))
    assert schema_number(db) == len(MIGRATIONS) + 1


def test_no_step_without_its_backup(db: "Database") -> None:
    def no_room() -> None:
        raise OSError

    with pytest.raises(OSError, match=r"^$"):
        migrate(db, no_room, (*MIGRATIONS, adding("more")))
    assert schema_number(db) == len(MIGRATIONS)


def test_a_newer_file_is_refused_untouched(database: Path) -> None:
    with closing(open_database(database, KEY)) as db:
        db.execute("UPDATE meta SET value = '999'")
        db.execute("DROP TABLE answers")
    before = database.read_bytes()
    with pytest.raises(StorageFault) as caught:
        open_checked(database, KEY, list)
    assert caught.value.code == "newer-schema"
    assert database.read_bytes() == before


def test_every_table_is_strict(db: "Database") -> None:
    tables = rows(
        db,
        "SELECT name, strict FROM pragma_table_list"
        " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
    )
    assert tables
    assert all(table["strict"] for table in tables)
