"""Saves the case as it is said: soon after the hand rests, at least every second while it types."""

from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.case import Case, Place

from .case_model import CaseModel, Change

REST_MS = 500
TYPING_MS = 700
"""Well under a second, so that with the disk's own time no more than a second of typing can be lost."""


AGAIN_MS = 4_000


class Keeper(Protocol):
    """Where cases are kept; saving returns at once and is acknowledged later."""

    def save(self, case: Case, place: Place) -> None:
        """Hands the newest case to the writer."""
        ...

    def flush(self, timeout: float = ...) -> bool:
        """Waits until everything handed over is on disk; False when something could not be kept."""
        ...


class Autosave(QObject):
    """Watches the case model and hands the newest case on. The window never waits for the disk."""

    saved = Signal(object)
    """The `datetime` (UTC) of what is durably on disk now."""
    failed = Signal(object)
    """The `Problem` that kept the case from the disk; the text is still in the window, and is tried again."""

    def __init__(self, model: CaseModel, keeper: Keeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._keeper = keeper
        self._unsaved = False
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._longest = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._rest.timeout.connect(self.save_now)
        self._longest.timeout.connect(self.save_now)
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self._hand_over_again)
        self.failed.connect(self._try_later)
        model.changed.connect(self._on_changed)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if not self._model.is_open:
            return
        self._unsaved = True
        self._rest.start()
        if not self._longest.isActive():
            self._longest.start()
        if not change.typing:
            self.save_now()

    @Slot()
    def save_now(self) -> None:
        """Hands over what is not saved yet."""
        self._rest.stop()
        self._longest.stop()
        if self._unsaved and self._model.is_open:
            self._unsaved = False
            self._keeper.save(self._model.case, self._model.place)

    @Slot(object)
    def _try_later(self, _problem: Problem) -> None:
        """What the disk refused is handed over again in a while, also when nobody types."""
        self._unsaved = True
        self._again.start()

    @Slot()
    def _hand_over_again(self) -> None:
        """Tries once more, also when the case has been put away since."""
        if self._model.is_open:
            self.save_now()
        else:
            self._keeper.flush(0)

    def place_moved(self) -> None:
        """Keeps the place in the conversation too."""
        self._unsaved = True
        self.save_now()

    def finish(self) -> bool:
        """Saves, and waits: True when all of it is on disk. Asked before locking and closing."""
        self.save_now()
        return self._keeper.flush()

    def heard_saved(self, when: datetime) -> None:
        """Called by the writer, on its own thread: passes the word on to the window's thread."""
        self.saved.emit(when)

    def heard_fault(self, problem: Problem) -> None:
        """Called by the writer, on its own thread, when the case could not be kept."""
        self.failed.emit(problem)
