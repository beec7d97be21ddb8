"""Connections are encrypted, safe against power cuts, and say in plain codes what the disk says."""

import errno
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dialogtool.storage.driver import fault_of, faults, open_database, rows
from dialogtool.storage.faults import FAULTS, StorageFault, fault
from tests.storage.sample import KEY

if TYPE_CHECKING:
    from dialogtool.storage.driver import Database

LATE = {"sqlite_utils", "sqlcipher3", "cryptography", "filelock", "concurrent.futures.process"}


def code_of(error: Exception) -> str:
    with pytest.raises(StorageFault) as caught, faults():
        raise error
    return caught.value.code


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("auto_vacuum", 1),
    ],
)
def test_every_connection_is_safe(db: "Database", pragma: str, value: object) -> None:
    assert list(rows(db, f"PRAGMA {pragma}")[0].values()) == [value]


def test_the_file_is_encrypted(database: Path) -> None:
    content = database.read_bytes()
    assert not content.startswith(b"SQLite")
    assert b"citizens" not in content


def test_another_key_opens_nothing(database: Path) -> None:
    with pytest.raises(StorageFault) as caught, faults():
        open_database(database, KEY[::-1])
    assert caught.value.code == "damaged-database"


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageFault) as caught:
        open_database(tmp_path / "none.db", KEY)
    assert caught.value.code == "missing"
    assert not list(tmp_path.iterdir())


def test_a_key_of_another_length_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(tmp_path / "new.db", b"short", create=True)


def test_a_full_database_is_a_full_disk(db: "Database") -> None:
    rows(db, "PRAGMA max_page_count = 1")
    with pytest.raises(StorageFault) as caught, faults(), db.atomic():
        db.execute("INSERT INTO settings VALUES ('long', hex(randomblob(100000)))")
    assert caught.value.code == "disk-full"
    assert not db.conn.in_transaction


def test_a_database_that_may_not_be_written_is_read_only(db: "Database") -> None:
    db.execute("PRAGMA query_only = ON")
    with pytest.raises(StorageFault) as caught, faults():
        db.execute("DELETE FROM citizens")
    assert caught.value.code == "read-only"


def test_a_second_writer_is_told_that_the_file_is_in_use(db: "Database", database: Path) -> None:
    with closing(open_database(database, KEY)) as other, db.atomic():
        db.execute("DELETE FROM citizens")
        rows(other, "PRAGMA busy_timeout = 0")
        with pytest.raises(StorageFault) as caught, faults():
            other.execute("DELETE FROM settings")
    assert caught.value.code == "already-open"


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EROFS, "read-only"), (errno.EACCES, "read-only"), (errno.EIO, "disk-error")],
)
def test_what_the_system_says_has_a_code(number: int, code: str) -> None:
    assert code_of(OSError(number, "")) == code


def test_an_error_of_the_system_without_a_number_is_a_fault_of_the_disk() -> None:
    assert code_of(OSError("unsupported")) == "disk-error"


def test_text_that_cannot_be_encoded_is_unsavable(db: "Database") -> None:
    with pytest.raises(StorageFault) as caught, faults():
        db.execute("SELECT ?", ["\ud800"])
    assert caught.value.code == "unsavable"


def test_a_bug_stays_a_bug(db: "Database") -> None:
    with pytest.raises(Exception, match="no such table") as caught, faults():
        rows(db, "SELECT * FROM citzens")
    assert fault_of(caught.value) is None


@pytest.mark.parametrize("code", sorted(FAULTS))
def test_every_fault_is_said_with_a_cure(code: str) -> None:
    problem = fault(code).problem
    assert problem.code == code
    assert problem.message.endswith(".")
    assert problem.cure.endswith(".")


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    script = "import sys, dialogtool.storage.vault, dialogtool.storage.log; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert not LATE & set(loaded.stdout.split())
