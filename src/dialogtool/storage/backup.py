"""Verified copies of the encrypted file with its key slots."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from dialogtool.core.basis.record import Record

from .driver import faults, open_database
from .faults import StorageFault
from .files import NAME, Files, companions, settle, settle_folder, write_safely
from .opening import check_thoroughly
from .records import delete_citizen

KEPT: Final = 10
STAMP: Final = "%Y%m%dT%H%M%S%fZ"


class Backup(Record):
    """One verified copy: `name` is its file's, `made` in UTC."""

    name: str
    made: datetime


def make_backup(files: Files, data_key: bytes, made: datetime) -> Backup:
    """A verified copy of what is committed, with the key slots; only the newest ten copies are kept.

    Opens a connection of its own, so it may run while the writer writes. StorageFault when there is no room, or when
    the file or the copy is damaged; a copy that is not verified is never left behind.
    """
    backup = Backup(name=f"{NAME}-{made.astimezone(UTC).strftime(STAMP)}.db", made=made)
    unfinished = files.backups / f"{backup.name}.part"
    with faults():
        files.backups.mkdir(exist_ok=True)
        for interrupted in files.backups.glob("*.part*"):
            interrupted.unlink()
        try:
            with closing(open_database(files.database, data_key)) as db:
                db.execute("VACUUM INTO ?", [str(unfinished)])
            verify(unfinished, data_key)
            settle(unfinished)
            write_safely(keys_of(files, backup), files.keys.read_bytes())
            unfinished.replace(path_of(files, backup))
            settle_folder(files.backups)
        finally:
            remove(unfinished)
        for old in list_backups(files)[KEPT:]:
            remove(path_of(files, old))
            keys_of(files, old).unlink(missing_ok=True)
    return backup


def list_backups(files: Files) -> tuple[Backup, ...]:
    """All copies there are, newest first."""
    found = (_backup_of(path.name) for path in files.backups.glob(f"{NAME}-*.db"))
    return tuple(sorted((backup for backup in found if backup), key=_made, reverse=True))


def path_of(files: Files, backup: Backup) -> Path:
    """Where the copy lies."""
    return files.backups / backup.name


def keys_of(files: Files, backup: Backup) -> Path:
    """Where the copy's key slots lie."""
    return path_of(files, backup).with_suffix(".keys")


def verify(path: Path, data_key: bytes) -> None:
    """StorageFault unless the database is sound in every page."""
    with faults(), closing(open_database(path, data_key)) as db:
        check_thoroughly(db)


def share_keys(files: Files) -> None:
    """The slots in use are those of every copy, so that an old password opens none of them."""
    with faults():
        for backup in list_backups(files):
            write_safely(keys_of(files, backup), files.keys.read_bytes())


def erase_from_backups(files: Files, data_key: bytes, citizen_id: str) -> tuple[str, ...]:
    """Nothing of the citizen is in any sound copy; the names of files that could not be opened for it."""
    left = [path.name for path in files.folder.glob("*.damaged-*")]
    for backup in list_backups(files):
        try:
            with faults(), closing(open_database(path_of(files, backup), data_key)) as db:
                delete_citizen(db, citizen_id)
        except StorageFault:
            left.append(backup.name)
    return tuple(left)


def remove(database: Path) -> None:
    """The database is gone, with what SQLite kept beside it."""
    for each in (database, *companions(database)):
        each.unlink(missing_ok=True)


def _backup_of(name: str) -> Backup | None:
    try:
        made = datetime.strptime(name, f"{NAME}-{STAMP}.db").replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(name=name, made=made)


def _made(backup: Backup) -> datetime:
    return backup.made
