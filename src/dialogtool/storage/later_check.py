"""The part of the check that nobody waits for: it begins when the file is open, and is done within a second or two."""

from collections.abc import Callable
from contextlib import closing
from threading import Event, Thread
from typing import TYPE_CHECKING

from dialogtool.core.basis.problems import Problem

from .driver import faults
from .faults import StorageFault
from .opening import checks_left

if TYPE_CHECKING:
    from .driver import Database


class LaterCheck:
    """Reads what was not read at unlock, on a thread and a connection of its own, once."""

    def __init__(self, open_db: Callable[[], "Database"]) -> None:
        self._open_db = open_db
        self._enough = Event()
        self._thread: Thread | None = None

    def begin(self, on_problem: Callable[[Problem], None]) -> None:
        """Return at once; `on_problem` is called on the check's thread, and only when something is wrong."""
        self._thread = Thread(target=self._run, args=(on_problem,), name="dialogtool-check")
        self._thread.start()

    def wait(self) -> None:
        """Return when the check is done, if it was begun: no page is held any more."""
        if self._thread:
            self._thread.join()

    def stop_after_this(self) -> None:
        """Begin no more tables; `wait` then returns once the one that is being read is read."""
        self._enough.set()

    def _run(self, on_problem: Callable[[Problem], None]) -> None:
        try:
            with faults(), closing(self._open_db()) as db:
                for _ in checks_left(db):
                    if self._enough.is_set():
                        break
        except StorageFault as error:
            on_problem(error.problem)
