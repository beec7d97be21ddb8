"""Opening an existing database so that damage, a newer version and an interrupted change are noticed first."""

from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from . import said
from .driver import faults, open_database, rows
from .faults import StorageFault, fault
from .migrations import migrate, refuse_newer, schema_number

if TYPE_CHECKING:
    from .driver import Database


def open_checked(path: Path, data_key: bytes, back_up: Callable[[], object]) -> "Database":
    """A connection to a sound file of the newest schema; `back_up` is called before each migration.

    StorageFault "missing", "damaged-database" or "newer-schema"; the file is then as it was.
    """
    db = open_database(path, data_key)
    with ExitStack() as undo, faults():
        undo.callback(db.close)
        check_readable(db)
        _empty_log(db)
        migrate(db, back_up)
        said.keep_up(db)
        undo.pop_all()
    return db


def check_readable(db: "Database") -> None:
    """StorageFault unless every page in use can be read and this version knows the tables.

    Reading a page proves it: SQLCipher keeps a keyed checksum of each.
    """
    refuse_newer(db)
    # An emptied file reads as a database without tables.
    if schema_number(db) == 0 or any(_first_complaint(db, f"quick_check('{name}')") != "ok" for name in _tables(db)):
        raise fault("damaged-database")


def check_thoroughly(db: "Database") -> None:
    """As `check_readable`, and every unused page, index and reference too."""
    check_readable(db)
    if rows(db, "PRAGMA cipher_integrity_check") or rows(db, "PRAGMA foreign_key_check"):
        raise fault("damaged-database")
    if _first_complaint(db, "integrity_check(1)") != "ok":
        raise fault("damaged-database")


def make_database(path: Path, data_key: bytes) -> None:
    """An empty database of the newest schema is on disk, closed."""
    with faults():
        db = open_database(path, data_key, create=True)
        try:
            migrate(db, _nothing_to_back_up)
        finally:
            db.close()


def _empty_log(db: "Database") -> None:
    """What a crash left in the log is in the database, and replaced words are gone, if the disk has room for it."""
    with suppress(StorageFault), faults():
        rows(db, "PRAGMA wal_checkpoint(TRUNCATE)")


def _tables(db: "Database") -> tuple[str, ...]:
    """The tables that have pages: all but the one that looks words up, which would be read as slowly as it was made."""
    found = rows(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'")
    return tuple(row["name"] for row in found)


def _first_complaint(db: "Database", pragma: str) -> str:
    return str(next(iter(rows(db, f"PRAGMA {pragma}")[0].values())))


def _nothing_to_back_up() -> None:
    """A new file holds nothing yet."""
