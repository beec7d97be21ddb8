"""The open file: what the rest of the program sees of storage."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case, Place
from dialogtool.core.meetings.rhythm import Seen
from dialogtool.core.ports import Clock

from . import backup, records, register, said, weeks
from .access import Access
from .backup import Backup
from .files import Files
from .later_check import LaterCheck
from .register import CitizenRow, Export
from .said import FoundSaid
from .writer import Writer

if TYPE_CHECKING:
    from filelock import FileLock

    from .driver import Database

T = TypeVar("T")

PATIENCE: Final = 10.0
"""Seconds to wait for the disk before it is said that something is not saved."""

ALWAYS: Final = timedelta()


@dataclass(frozen=True)
class Unlocked:
    """What has been opened and proved, for a store to work with; `caseworker` is who unlocked it."""

    files: Files
    data_key: bytes
    caseworker: str
    lock: "FileLock"
    writer: Writer
    access: Access
    clock: Clock
    later_check: LaterCheck


class Store:
    """Cases and settings in the unlocked file.

    `save` returns at once; every other call returns when it is done, or raises StorageFault. Any thread may call.
    """

    def __init__(self, unlocked: Unlocked) -> None:
        self._unlocked = unlocked
        self._writer = unlocked.writer
        self._open = True

    @property
    def caseworker(self) -> str:
        """Who unlocked the file; empty when the recovery code did."""
        return self._unlocked.caseworker

    @property
    def access(self) -> Access:
        """Passwords, caseworkers and the recovery code."""
        return self._unlocked.access

    def listen(self, on_saved: Callable[[datetime], None], on_fault: Callable[[Problem], None]) -> None:
        """Tell of each save once it is on disk, and of each that failed; both are called on the writer's thread."""
        self._writer.on_saved, self._writer.on_fault = on_saved, on_fault

    def check_rest(self, on_problem: Callable[[Problem], None]) -> None:
        """Begin to check what was not checked at unlock, once; `on_problem` is called on a thread of its own."""
        self._unlocked.later_check.begin(on_problem)

    def find(self, typed: str) -> tuple[CitizenRow, ...]:
        """At most 20 citizens whose name has a word beginning with each word typed."""
        return self._ask(partial(register.find_citizens, typed=typed))

    def all(self) -> tuple[CitizenRow, ...]:
        """All citizens, in the order of the Danish alphabet."""
        return self._ask(register.list_citizens)

    def find_said(self, words: str) -> tuple[FoundSaid, ...]:
        """At most 50 things said in any case, in which each word typed begins a word; the newest first."""
        return self._ask(partial(said.find_said, typed=words))

    def seen(self) -> tuple[Seen, ...]:
        """Names and days of all citizens, for a caseworker's week; no case is opened."""
        return self._ask(weeks.list_seen)

    def read(self, citizen_id: str) -> Case:
        """The newest case of the citizen, also when the disk refuses it; StorageFault "no-such-citizen"."""
        unsaved = self._writer.unsaved(citizen_id)
        return unsaved[0] if unsaved else self._ask(partial(records.read_case, citizen_id=citizen_id))

    def place(self, citizen_id: str) -> Place:
        """Where the case was left; an empty place when that is not known."""
        unsaved = self._writer.unsaved(citizen_id)
        return unsaved[1] if unsaved else self._ask(partial(records.read_place, citizen_id=citizen_id))

    def save(self, case: Case, place: Place) -> None:
        """Hand the case over to be written; only the newest of each citizen is."""
        self._writer.save(case, place)

    def flush(self, timeout: float = PATIENCE) -> bool:
        """True when all that was handed over is on disk; tries once more what failed before."""
        return self._writer.flush(timeout)

    def erase(self, citizen_id: str) -> tuple[str, ...]:
        """The citizen is gone from the file and its backups; names of the files that could not be opened for it.

        Nothing may save the case after this, or it is there again.
        """
        self._unlocked.later_check.wait()  # while it reads, the log cannot be emptied
        self._writer.forget(citizen_id).result()
        return backup.erase_from_backups(self._unlocked.files, self._unlocked.data_key, citizen_id)

    def setting(self, name: str, kind: type[T]) -> T | None:
        """The setting as a `kind`, or None when it was never set."""
        return self._ask(partial(register.read_setting, name=name, kind=kind))

    def set_setting(self, name: str, value: object) -> None:
        """The setting is on disk."""
        self._ask(partial(register.write_setting, name=name, value=value))

    def log_export(self, citizen_id: str, what: str, for_whom: str) -> None:
        """It is on disk that a document left the file now. The citizen must have been saved."""
        export = Export(citizen=citizen_id, what=what, at=self._unlocked.clock(), for_whom=for_whom)
        self._ask(partial(register.write_export, export=export))

    def exports(self, citizen_id: str) -> tuple[Export, ...]:
        """What has left the file of one case, oldest first."""
        return self._ask(partial(register.read_exports, citizen_id=citizen_id))

    def back_up(self, unless_within: timedelta = ALWAYS) -> Backup:
        """A verified copy of everything saved, or the newest one when it is not older than that. Takes a while."""
        now, copies = self._unlocked.clock(), self.backups()
        if copies and now - copies[0].made < unless_within:
            return copies[0]
        self.flush()
        return backup.make_backup(self._unlocked.files, self._unlocked.data_key, now)

    def backups(self) -> tuple[Backup, ...]:
        """All copies there are, newest first."""
        return backup.list_backups(self._unlocked.files)

    def close(self, timeout: float = PATIENCE) -> bool:
        """Save what waits and let go of the file. False when something could not be saved: call `flush` first."""
        if not self._open:
            return True
        self._open = False
        self._unlocked.later_check.stop_after_this()
        self._unlocked.later_check.wait()
        saved = self._writer.close(timeout)
        self._unlocked.lock.release()
        return saved

    def _ask(self, question: Callable[["Database"], T]) -> T:
        return self._writer.ask(question).result()
