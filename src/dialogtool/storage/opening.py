"""Opening an existing database so that damage, a newer version and an interrupted change are noticed first."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from . import said
from .driver import faults, open_database, rows
from .faults import StorageFault, fault
from .migrations import migrate, refuse_newer, schema_number

if TYPE_CHECKING:
    from .driver import Database

SAID: Final = "answers"
"""The largest table by far: what people said."""

INDEX: Final = "said_"
"""How the tables begin that are made of what people said, and are looked up in."""


def open_checked(path: Path, data_key: bytes, back_up: Callable[[], object]) -> "Database":
    """A connection to a file of the newest schema; `back_up` is called before each migration.

    Every page of what was said is read first. What was made of it is left to `checks_left`, which takes longer.
    StorageFault "missing", "damaged-database" or "newer-schema"; the file is then as it was.
    """
    db = open_database(path, data_key)
    with ExitStack() as undo, faults():
        undo.callback(db.close)
        _check_said(db)
        _empty_log(db)
        migrate(db, back_up)
        said.keep_up(db)
        undo.pop_all()
    return db


def check_readable(db: "Database") -> None:
    """StorageFault unless every page in use can be read and this version knows the tables.

    Reading a page proves it: SQLCipher keeps a keyed checksum of each.
    """
    _check_known(db)
    for name in _tables(db):
        _check_table(db, name)


def checks_left(db: "Database") -> Iterator[str]:
    """Checks at each step one table that `open_checked` did not check in full, and tells its name; StorageFault."""
    for name in _tables(db):
        if _is_left(name):
            _check_table(db, name)
            yield name


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


def _check_said(db: "Database") -> None:
    """StorageFault unless this version knows the tables, and every page that holds what people said can be read."""
    _check_known(db)
    # Half as long as checking the table, and each of its pages is read: a text is as long as all its pages say.
    texts = " + ".join(f"length({column})" for column in _texts_in(db, SAID))
    # SQLCipher complains of a bad page when it has to read another: after the last page, one that was not read yet.
    rows(db, f"SELECT total({texts}) FROM {SAID} UNION ALL SELECT count(*) FROM citizens")  # noqa: S608 - our own names
    for name in _tables(db):
        if not _is_left(name):
            _check_table(db, name)


def _check_known(db: "Database") -> None:
    refuse_newer(db)
    if schema_number(db) == 0:  # an emptied file reads as a database without tables
        raise fault("damaged-database")


def _check_table(db: "Database", name: str) -> None:
    if _first_complaint(db, f"quick_check('{name}')") != "ok":
        raise fault("damaged-database")


def _is_left(name: str) -> bool:
    return name == SAID or name.startswith(INDEX)


def _texts_in(db: "Database", table: str) -> tuple[str, ...]:
    return tuple(column["name"] for column in rows(db, f"PRAGMA table_info({table})") if column["type"] == "TEXT")


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
