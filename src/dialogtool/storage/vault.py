"""Making, unlocking and repairing the encrypted file. The way in: see the package's own words."""

from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dialogtool.core.ports import Clock

from . import backup as copies
from . import restore as repair
from .access import Access, names_in
from .backup import Backup
from .driver import faults, open_database
from .faults import fault
from .files import Files, settle_folder
from .key_file import read_slots, write_slots
from .keys import KdfCost, SlotKind, make_slot, new_data_key, open_any
from .later_check import LaterCheck
from .lock import locked, take_lock
from .opening import make_database, open_checked
from .recovery_code import new_code, secret_of
from .store import Store, Unlocked
from .writer import Writer

if TYPE_CHECKING:
    from filelock import FileLock

USUAL_COST: Final = KdfCost()


def utc_now() -> datetime:
    """Now, in UTC."""
    return datetime.now(UTC)


def exists(folder: Path) -> bool:
    """True when there is something to unlock or to repair in the folder."""
    files = Files(folder)
    with faults():
        return files.keys.exists() or files.database.exists()


def caseworkers(folder: Path) -> tuple[str, ...]:
    """The names of those who can unlock; StorageFault "damaged-keys" or "newer-schema"."""
    return names_in(read_slots(Files(folder).keys))


def backups(folder: Path) -> tuple[Backup, ...]:
    """The verified copies, newest first; nothing needs to be unlocked."""
    return copies.list_backups(Files(folder))


def create(
    folder: Path, caseworker: str, password: str, cost: KdfCost = USUAL_COST, *, clock: Clock = utc_now
) -> tuple[Store, str]:
    """A new, open store, and the recovery code to print; StorageFault "exists" when there is one already."""
    files, code, data_key = Files(folder), new_code(), new_data_key()
    with faults():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with _lock_for_store(files) as lock:
        if exists(folder):
            raise fault("exists")
        copies.remove(files.unfinished)
        make_database(files.unfinished, data_key)
        by_password = make_slot("password", caseworker, password, data_key, cost)
        by_code = make_slot("recovery", "", secret_of(code), data_key, cost)
        # The keys are safe before the database has its name: without them it could never be opened.
        write_slots(files.keys, (by_password, by_code))
        return _opened(files, data_key, lock, caseworker, Access(files, data_key, cost), clock), code


def unlock(folder: Path, password: str, cost: KdfCost = USUAL_COST, *, clock: Clock = utc_now) -> Store:
    """The store, open and checked for damage; StorageFault with one of the codes in `faults`."""
    return _unlocked(Files(folder), "password", password, cost, clock)


def unlock_with_recovery(folder: Path, code: str, cost: KdfCost = USUAL_COST, *, clock: Clock = utc_now) -> Store:
    """As `unlock`, by the printed code; follow it with `store.access.set_password`."""
    return _unlocked(Files(folder), "recovery", secret_of(code), cost, clock)


def restore(folder: Path, backup: Backup, password: str, *, clock: Clock = utc_now) -> None:
    """What is damaged or gone of database and keys is put back from the backup; what is sound stays as it is.

    The damaged files are kept under other names. StorageFault "damaged-database" when the backup is damaged too.
    """
    with locked(Files(folder)):
        repair.restore(Files(folder), backup, "password", password, clock())


def restore_with_recovery(folder: Path, backup: Backup, code: str, *, clock: Clock = utc_now) -> None:
    """As `restore`, by the printed code."""
    with locked(Files(folder)):
        repair.restore(Files(folder), backup, "recovery", secret_of(code), clock())


def _unlocked(files: Files, kind: SlotKind, secret: str, cost: KdfCost, clock: Clock) -> Store:
    if not exists(files.folder):
        raise fault("missing")
    with _lock_for_store(files) as lock:
        slot, data_key = open_any(read_slots(files.keys), kind, secret)
        access = Access(files, data_key, cost)
        access.strengthen(slot, secret)
        return _opened(files, data_key, lock, slot.name, access, clock)


def _opened(files: Files, data_key: bytes, lock: "FileLock", caseworker: str, access: Access, clock: Clock) -> Store:
    _name_database(files)
    back_up = partial(_back_up_before_change, files, data_key, clock)
    writer = Writer(partial(open_checked, files.database, data_key, back_up), clock)
    later_check = LaterCheck(partial(open_database, files.database, data_key))
    return Store(Unlocked(files, data_key, caseworker, lock, writer, access, clock, later_check))


@contextmanager
def _lock_for_store(files: Files) -> Generator["FileLock", None, None]:
    """The lock, released again only when what is done within fails: else it is the store's."""
    with ExitStack() as undo:
        lock = take_lock(files)
        undo.callback(lock.release)
        yield lock
        undo.pop_all()


def _name_database(files: Files) -> None:
    """Give a new database its name, also when its making was interrupted after its keys were safe."""
    with faults():
        if files.unfinished.exists() and not files.database.exists():
            files.unfinished.replace(files.database)
            settle_folder(files.folder)


def _back_up_before_change(files: Files, data_key: bytes, clock: Clock) -> None:
    copies.make_backup(files, data_key, clock())
