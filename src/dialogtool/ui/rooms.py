"""The window: a bar at the top, one page at a time below it, and a cover for when somebody comes in."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.case import Place

from .autosave import Autosave
from .case_model import Change
from .desk import Desk
from .page import Page
from .page_list import page_named
from .problem_texts import said
from .top_bar import TopBar
from .where import MEETING_PAGES, Where
from .widgets.cover import Cover
from .widgets.notice import Notice

UNDO, REDO = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo


class Rooms(QWidget):
    """The unlocked part of the window: the bar, the page, the cover. One desk lies under all of it."""

    locked = Signal()
    language_asked = Signal(str)
    scheme_asked = Signal(str)

    def __init__(self, desk: Desk, autosave: Autosave, where: Where) -> None:
        super().__init__()
        self.desk = desk
        self._autosave = autosave
        self.where = where
        self.page: Page | None = None
        self._is_unsaved = self._is_warned = False
        self._stack = QStackedWidget()
        self._bar = TopBar(desk)
        self._notice = Notice(desk.words.gettext("Understood"))
        self._cover = Cover(self, desk.words.gettext("The screen is hidden. Press Enter to go on."))
        self._lay_out()
        self._connect()
        self.go(where)

    def arrive(self) -> None:
        """The hand lands where the page's work begins, once the rooms stand in the window."""
        if self.page:
            self.page.arrive()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._notice)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.desk.model.changed.connect(self._on_changed)
        self.desk.model.travelled.connect(self._on_travelled)
        self._autosave.saved.connect(self._on_saved)
        self._autosave.failed.connect(self._on_failed)
        self._bar.go.connect(self.go)
        self._bar.hide_asked.connect(self._cover.drop)
        self._cover.lifted.connect(self._on_lifted)
        self._bar.undo_asked.connect(self.desk.model.undo)
        self._bar.redo_asked.connect(self.desk.model.redo)
        self._bar.lock_asked.connect(self.lock)
        self._bar.language_asked.connect(self.language_asked)
        self._bar.scheme_asked.connect(self.scheme_asked)
        self._shortcut(self._cover.drop, "F12")
        self._shortcut(self.desk.model.undo, "Ctrl+Z")
        self._shortcut(self.desk.model.redo, "Ctrl+Shift+Z", "Ctrl+Y")
        self._shortcut(self.lock, "Ctrl+L")

    def showEvent(self, event: QShowEvent) -> None:
        """Sees the window's keys before a place to write does."""
        super().showEvent(event)
        if window := self.window().windowHandle():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Undo and redo are the conversation's own in a place to write too, where Qt would keep them for itself."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not self._keeps_undo():
            for key, travel in ((UNDO, self.desk.model.undo), (REDO, self.desk.model.redo)):
                if event.matches(key):
                    travel()
                    return True
        return super().eventFilter(watched, event)

    def _keeps_undo(self) -> bool:
        """True while the screen is hidden, and for what is half written on a line and not in the case yet."""
        hand = QApplication.focusWidget()
        drafts = isinstance(hand, QLineEdit) and bool(hand.property("draft")) and hand.isUndoAvailable()
        return drafts or self._cover.isVisible()

    def retire(self) -> None:
        """Hears of nothing more: other rooms take over, or the door closes."""
        self._take_half_written()
        if window := self.window().windowHandle():
            window.removeEventFilter(self)
        self.desk.model.changed.disconnect(self._on_changed)
        self.desk.model.travelled.disconnect(self._on_travelled)
        self._autosave.saved.disconnect(self._on_saved)
        self._autosave.failed.disconnect(self._on_failed)

    def _shortcut(self, slot: Callable[[], None], *keys: str) -> None:
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.activated.connect(slot)

    @Slot()
    def _on_lifted(self) -> None:
        """The hand is back where it was when the screen was hidden."""
        if self.page:
            (self.page.focusWidget() or self.page).setFocus()

    @Slot(object)
    def go(self, where: Where) -> None:
        """Shows a page, and keeps the place where a case is open."""
        self._take_half_written()
        where = self._reachable(where)
        self._open_or_close(where)
        fresh = page_named(where.page, self.desk.for_citizen())
        fresh.go.connect(self.go)
        fresh.moved.connect(self._on_moved)
        if self.page:
            self.page.leave()
            self._stack.removeWidget(self.page)
            self.page.deleteLater()
        self.page, self.where = fresh, where
        self._stack.addWidget(fresh)
        self._stack.setCurrentWidget(fresh)
        self._bar.show_place(where, fresh.progress())
        fresh.arrive()

    def _reachable(self, where: Where) -> Where:
        """The place itself, or the choice of tools when its tool can no longer be read."""
        gone = where.page == "conversation" and where.tool not in self.desk.library.tools
        return Where("chooser") if gone else where

    def _take_half_written(self) -> None:
        """What still stands on a line is taken, as when the keyboard leaves it."""
        hand = QApplication.focusWidget()
        if hand and self.isAncestorOf(hand):
            hand.clearFocus()

    def _open_or_close(self, where: Where) -> None:
        model = self.desk.model
        if where.page == "citizens" and model.is_open:
            self._autosave.finish()
            model.close()
        elif where.citizen:
            model.open(self.desk.cabinet.read(where.citizen), self.desk.cabinet.place(where.citizen))
        if model.is_open and where.page in MEETING_PAGES:
            model.place = Place(page=where.page, tool=where.tool, step=where.step)
            self._autosave.place_moved()

    @Slot(object)
    def _on_moved(self, where: Where) -> None:
        self.where = where
        self.desk.model.place = Place(page=where.page, tool=where.tool, step=where.step)
        self._autosave.place_moved()
        if self.page:
            self._bar.show_place(where, self.page.progress())

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self.page:
            self.page.refresh(change)
            self._bar.show_place(self.where, self.page.progress())
        self._bar.show_history()

    @Slot(object)
    def _on_travelled(self, key: AnswerKey | None) -> None:
        if self.page and key:
            self.page.show_answer(key)

    @Slot(object)
    def _on_saved(self, when: datetime) -> None:
        self._bar.show_saved(when)
        if self._is_unsaved:
            self._is_unsaved = self._is_warned = False
            self._notice.hush()

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        self._bar.show_unsaved()
        self._is_unsaved = True
        staying = self._staying() if self._is_warned else ""
        self._notice.tell(f"{said(problem, self.desk.words.gettext)} {staying}".strip())

    def _staying(self) -> str:
        return self.desk.words.gettext(
            "The last words are not on the disk, so the program stays open. To leave without them, do it once more."
        )

    def may_leave(self) -> bool:
        """True when everything is on the disk. Else it is said, once: whoever asks again may leave all the same."""
        self._take_half_written()
        if self._autosave.finish() or self._is_warned:
            return True
        self._is_warned = True
        self._notice.tell(self._staying())
        return False

    def tell(self, text: str) -> None:
        """Says something that concerns the whole program, calmly, in the bar at the top."""
        self._notice.tell(text)

    @Slot()
    def lock(self) -> None:
        """Saves everything and goes back to the password; what cannot be saved is told first."""
        if self.may_leave():
            self.locked.emit()
