"""The one thread that owns the connection: it writes the newest case, and answers questions in between."""

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING, TypeVar

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case, Place

from . import records
from .driver import faults
from .faults import StorageFault, fault

if TYPE_CHECKING:
    from .driver import Database

T = TypeVar("T")

Unsaved = tuple[Case, Place]


class Writer:
    """Saves without making the caller wait. A case is held until its transaction has reached the disk.

    `on_saved` (with the time) and `on_fault` are called on the writer's thread.
    """

    def __init__(self, open_db: Callable[[], "Database"], clock: Callable[[], datetime]) -> None:
        """Return once the database is open; what `open_db` raises is raised here."""
        self.on_saved: Callable[[datetime], None] = _ignore
        self.on_fault: Callable[[Problem], None] = _ignore
        self._clock = clock
        self._lock = Lock()
        self._unsaved: dict[str, Unsaved] = {}
        self._stored: Case | None = None
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="dialogtool-writer")
        with ExitStack() as undo:
            undo.callback(self._thread.shutdown)
            self._db = self._thread.submit(_within_faults, open_db).result()
            undo.pop_all()

    def save(self, case: Case, place: Place) -> None:
        """Hand over the newest case of a citizen; an older one that still waits is replaced."""
        with self._lock:
            self._unsaved[case.citizen.id] = (case, place)
        self._thread.submit(self._write_unsaved).add_done_callback(self._report)

    def unsaved(self, citizen_id: str) -> Unsaved | None:
        """The newest case of a citizen when it has not reached the disk yet."""
        with self._lock:
            return self._unsaved.get(citizen_id)

    def ask(self, question: Callable[["Database"], T]) -> "Future[T]":
        """The result of `question(db)`, run after everything saved before; known faults arrive as StorageFault."""
        return self._thread.submit(_within_faults, question, self._db)

    def forget(self, citizen_id: str) -> "Future[None]":
        """The citizen is erased; what waited to be saved of the case is dropped."""
        with self._lock:
            self._unsaved.pop(citizen_id, None)
        return self._thread.submit(_within_faults, self._delete, citizen_id)

    def flush(self, timeout: float) -> bool:
        """True when all that was handed over is on disk; False on a fault or after `timeout` seconds."""
        future = self._thread.submit(self._write_unsaved)
        future.add_done_callback(self._report)
        in_time, _ = wait([future], timeout)
        with self._lock:
            return bool(in_time) and not self._unsaved

    def close(self, timeout: float) -> bool:
        """Flush, then close the connection and end the thread. False when something could not be saved."""
        saved = self.flush(timeout)
        self._thread.submit(_within_faults, self._db.close)
        self._thread.shutdown()
        return saved

    def _write_unsaved(self) -> None:
        with self._lock:
            waiting = tuple(self._unsaved.values())
        for unsaved in waiting:
            try:
                with faults():
                    self._write(*unsaved)
            except StorageFault as error:
                self.on_fault(error.problem)
            else:
                self._acknowledge(unsaved)

    def _write(self, case: Case, place: Place) -> None:
        citizen = case.citizen.id
        before = self._before(citizen)
        with self._db.atomic():
            records.write_difference(self._db, before, case)
            records.write_place(self._db, citizen, place)
        self._stored = case

    def _before(self, citizen_id: str) -> Case | None:
        """What the file holds: remembered for the citizen being talked with, read for any other."""
        if self._stored and self._stored.citizen.id == citizen_id:
            return self._stored
        return records.read_case(self._db, citizen_id) if records.is_known(self._db, citizen_id) else None

    def _acknowledge(self, unsaved: Unsaved) -> None:
        citizen = unsaved[0].citizen.id
        with self._lock:
            # A newer case may have come while this one was on its way to the disk.
            if self._unsaved.get(citizen) is unsaved:
                del self._unsaved[citizen]
        self.on_saved(self._clock())

    def _delete(self, citizen_id: str) -> None:
        self._stored = None
        records.delete_citizen(self._db, citizen_id)

    def _report(self, done: "Future[None]") -> None:
        """A bug on this thread must neither pass in silence nor stop the saving."""
        if error := done.exception():
            logging.getLogger(__name__).error("saving", exc_info=error)
            self.on_fault(fault("internal").problem)


def _within_faults(call: Callable[..., T], *arguments: object) -> T:
    with faults():
        return call(*arguments)


def _ignore(_: object) -> None:
    """What happens to news nobody listens for."""
