"""Putting back a verified copy when the database or its key slots are damaged."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from .backup import STAMP, Backup, keys_of, path_of, remove, verify
from .driver import faults, open_database
from .faults import StorageFault
from .files import Files, companions, settle, settle_folder, write_safely
from .key_file import read_slots
from .keys import SlotKind, open_any
from .opening import check_readable


def restore(files: Files, backup: Backup, kind: SlotKind, secret: str, now: datetime) -> None:
    """What is damaged or gone of database and keys is put back from the backup; what is sound stays as it is."""
    data_key = _key_with_slots_in_place(files, backup, kind, secret, now)
    if not is_sound(files.database, data_key):
        put_back(files, backup, data_key, now)


def is_sound(path: Path, data_key: bytes) -> bool:
    """True when the database can be read in full."""
    try:
        with faults(), closing(open_database(path, data_key)) as db:
            check_readable(db)
    except StorageFault as error:
        if error.code in {"damaged-database", "missing"}:
            return False
        raise
    return True


def put_back(files: Files, backup: Backup, data_key: bytes, now: datetime) -> None:
    """The verified copy is the database; what was there is kept beside it under a name that ends in the time."""
    unfinished = files.database.with_name(f"{files.database.name}.part")
    with faults():
        try:
            shutil.copyfile(path_of(files, backup), unfinished)
            verify(unfinished, data_key)
            settle(unfinished)
            set_aside(files.database, now)
            unfinished.replace(files.database)
            settle_folder(files.folder)
        finally:
            remove(unfinished)


def set_aside(path: Path, now: datetime) -> None:
    """The file and what SQLite keeps beside it carry other names, and nothing is lost."""
    stamp = now.astimezone(UTC).strftime(STAMP)
    for each in (path, *companions(path)):
        if each.exists():
            each.replace(each.with_name(f"{each.name}.damaged-{stamp}"))


def _key_with_slots_in_place(files: Files, backup: Backup, kind: SlotKind, secret: str, now: datetime) -> bytes:
    """The data key; the backup's slots are in use when the ones that were are damaged."""
    try:
        return open_any(read_slots(files.keys), kind, secret)[1]
    except StorageFault as error:
        if error.code != "damaged-keys":
            raise
    _, data_key = open_any(read_slots(keys_of(files, backup)), kind, secret)
    with faults():
        set_aside(files.keys, now)
        write_safely(files.keys, keys_of(files, backup).read_bytes())
    return data_key
