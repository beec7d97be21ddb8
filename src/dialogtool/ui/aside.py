"""What takes long is done aside, on a thread of its own; the window goes on, and is told on its own thread."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QMetaMethod, QObject, Qt, Signal, Slot

T = TypeVar("T")

Told = tuple["Future[Any]", Callable[[Any], None]]
"""Something being done, and who is told of what came of it."""


class Errand(QObject):
    """Something that is being done. A page that has gone meanwhile hears nothing; keep the errand until it is done."""

    done = Signal(object)
    """The `Problem` that kept it from being done, or None."""

    @property
    def is_heard(self) -> bool:
        """False when nobody waits for it any more."""
        return self.isSignalConnected(QMetaMethod.fromSignal(self.done))


class Aside:
    """Does one thing after another. What went wrong in the program is raised on the window's thread."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="dialogtool-aside")
        self._waiting: deque[Told] = deque()
        self._bell = _Bell(self.tell_what_is_done)

    def do(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Return at once; `then` gets what the work gives, on the window's thread. The work touches no widget."""
        doing = self._thread.submit(work)
        self._waiting.append((doing, then))
        doing.add_done_callback(self._ring)

    def finish(self) -> None:
        """Wait until everything is done and told of."""
        while self._waiting:
            self._tell_next()

    def close(self) -> None:
        """As `finish`; nothing more can be done after it."""
        self.finish()
        self._thread.shutdown()

    def tell_what_is_done(self) -> None:
        """Tells of what is done by now, in order."""
        while self._waiting and self._waiting[0][0].done():
            self._tell_next()

    def _tell_next(self) -> None:
        doing, then = self._waiting.popleft()
        then(doing.result())

    def _ring(self, _done: "Future[Any]") -> None:
        self._bell.rung.emit()


class _Bell(QObject):
    """Rung on any thread, heard on the window's."""

    rung = Signal()

    def __init__(self, answer: Callable[[], None]) -> None:
        super().__init__()
        self._answer = answer
        # Also when the work is done before anybody has looked: who begins it has the errand before it is told of.
        self.rung.connect(self._on_rung, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _on_rung(self) -> None:
        self._answer()
