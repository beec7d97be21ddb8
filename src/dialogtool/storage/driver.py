"""The one place that knows SQLCipher and sqlite-utils: connections, pragmas, and what their errors mean."""

import errno
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from .faults import FaultCode, StorageFault, fault

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]
"""One row by column name; SQLite says at run time what a column holds."""

KEY_BYTES: Final = 32
PRAGMAS_OF_A_NEW_FILE: Final = ("auto_vacuum = FULL",)  # no unused pages, where damage would hide
PRAGMAS: Final = (
    "journal_mode = WAL",
    "synchronous = FULL",  # with NORMAL, a power cut loses what was already acknowledged
    "fullfsync = ON",  # heeded by macOS alone, where a plain fsync stays in the drive's cache
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    "secure_delete = ON",
    "temp_store = MEMORY",  # nothing readable may reach a temporary file
    "trusted_schema = OFF",
)
PRAGMAS_OF_A_PLAIN_FILE: Final = (
    "cipher_log_level = NONE",
    "journal_mode = MEMORY",  # it is made beside the old one and takes its name at the end: a torn one is thrown away
    "synchronous = OFF",
    "temp_store = MEMORY",
    "trusted_schema = OFF",
)
SQLITE_FAULTS: Final[Mapping[int, FaultCode]] = MappingProxyType(
    {
        5: "already-open",  # BUSY
        6: "already-open",  # LOCKED
        8: "read-only",
        10: "disk-error",
        11: "damaged-database",  # CORRUPT
        13: "disk-full",
        14: "disk-error",  # CANTOPEN
        26: "damaged-database",  # NOTADB: the key was proved right by its slot, so it is the file
    }
)
SYSTEM_FAULTS: Final[Mapping[int, FaultCode]] = MappingProxyType(
    {
        errno.ENOSPC: "disk-full",
        errno.EDQUOT: "disk-full",
        errno.EROFS: "read-only",
        errno.EACCES: "read-only",
        errno.EPERM: "read-only",
    }
)


def open_database(path: Path, data_key: bytes, *, create: bool = False) -> "Database":
    """A connection for the calling thread alone; StorageFault "missing" unless the file is there or `create` is set.

    "damaged-database" when it is no database, or not one of this key.
    """
    if not create:
        _check_before_opening(path)
    # Before the key: SQLCipher would else write of its troubles to stderr.
    key = ("cipher_log_level = NONE", f"key = \"x'{_key_hex(data_key)}'\"")
    # First those that must be set before the file has a page, and would write to one that has.
    return _opened(str(path), (*key, *(PRAGMAS_OF_A_NEW_FILE if create else ()), *PRAGMAS))


def open_plain(path: Path, *, create: bool = False) -> "Database":
    """A connection for the calling thread alone to a file without a key: for what everybody may know, never a citizen.

    Read-only, or for making a new file, which is not safe on disk before it is closed and settled. StorageFault
    "missing" when it is to be read and is not there.
    """
    if not create:
        _check_before_opening(path)
    return _opened(str(path), (*PRAGMAS_OF_A_PLAIN_FILE, f"query_only = {'OFF' if create else 'ON'}"))


def rows(db: "Database", sql: str, parameters: Mapping[str, object] | None = None) -> list[Row]:
    """All rows at once: an iterator left open would lock its tables."""
    cursor = db.execute(sql, dict(parameters or {}))
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, values, strict=True)) for values in cursor.fetchall()]


@contextmanager
def faults() -> Generator[None, None, None]:
    """Within it, what SQLite or the system says of disk and file is raised as StorageFault; bugs pass untouched."""
    try:
        yield
    except OSError as error:
        raise fault(SYSTEM_FAULTS.get(error.errno or 0, "disk-error")) from error
    except UnicodeError as error:
        raise fault("unsavable") from error
    except _driver_error() as error:
        known = fault_of(error)
        if known is None:
            raise
        raise known from error


def fault_of(error: Exception) -> StorageFault | None:
    """What an error of the driver means to the user, or None when it is a bug in the program."""
    code = SQLITE_FAULTS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return None if code is None else fault(code)


def _check_before_opening(path: Path) -> None:
    """SQLite would make a missing file, and throw away the log beside an empty one."""
    if not path.exists():
        raise fault("missing")
    if path.stat().st_size == 0:
        raise fault("damaged-database")


def _opened(path: str, pragmas: Iterable[str]) -> "Database":
    """The connection, closed again when one of the pragmas fails."""
    database_type, connect = load_libraries()
    with faults(), ExitStack() as undo:
        connection = connect(path)
        undo.callback(connection.close)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        undo.pop_all()
    return database_type(connection, execute_plugins=False)


def _key_hex(data_key: bytes) -> str:
    if len(data_key) != KEY_BYTES:
        message = f"a data key has {KEY_BYTES} bytes"
        raise ValueError(message)
    return data_key.hex()


def _driver_error() -> type[Exception]:
    """The class of all errors of SQLCipher, which is not the standard library's."""
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    return dbapi2.Error


def load_libraries() -> tuple[Any, Any]:
    """sqlite-utils' Database and SQLCipher's connect; imported late, since they take longer than the first paint."""
    import sqlcipher3  # noqa: PLC0415
    from sqlcipher3 import dbapi2  # noqa: PLC0415

    # sqlite-utils takes its error classes from "pysqlite3" when there is one. They must be SQLCipher's, or a failed
    # write would leave its transaction open.
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    from sqlite_utils import Database  # noqa: PLC0415

    return Database, dbapi2.connect
