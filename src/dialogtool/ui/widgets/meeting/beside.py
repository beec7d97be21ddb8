"""Two sides of a page, each of which scrolls; in a narrow window the right one is put under the left."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..pieces import scrolled

STACKED_BELOW = 900
LEFT, RIGHT, UNDER = (24, 20, 20, 24), (16, 20, 24, 24), (0, 0, 0, 0)
"""Margins: left, top, right, bottom."""

SETTLED_MS = 40
"""So long after it was asked for, everything has its size."""


class Beside(QWidget):
    """Both sides hold a column of their own; so one scrolls through each, or through all of it."""

    moved = Signal()
    """A side changed its place."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._first, self._second = QWidget(), right
        self.left, self.right = scrolled(self._first), scrolled(right)
        _margins(left, UNDER)
        self._wanted: QWidget | None = None
        self._settling = QTimer(self, interval=SETTLED_MS, singleShot=True)
        self._settling.timeout.connect(self._on_still)
        self._column = QVBoxLayout(self._first)
        self._column.setContentsMargins(*LEFT)
        self._column.setSpacing(14)
        self._column.addWidget(left)
        self._column.addStretch(1)
        _margins(right, RIGHT)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.left, 5)
        sides.addWidget(self.right, 8)

    def show_left(self, widget: QWidget) -> None:
        """Brings something on the left side into sight, with as much of what follows it as there is room for.

        What has just been unfolded gets its size in several goes, so this waits until it lies still.
        """
        self._wanted = widget
        self._settling.start()

    def show_right(self, top: int) -> None:
        """Scrolls the right side to what stands so far down on it; where both sides are one, nothing moves."""
        self.right.verticalScrollBar().setValue(top)

    @Slot()
    def _on_still(self) -> None:
        if self._wanted:
            top = self._wanted.mapTo(self._first, self._wanted.rect().topLeft()).y()
            bar, room = self.left.verticalScrollBar(), self.left.viewport().height()
            if not bar.value() <= top <= bar.value() + room // 3:
                bar.setValue(max(top - 16, 0))
        self._wanted = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the right side under the left in a narrow window, and back where there is room."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        if narrow and self.right.widget() is self._second:
            self.right.takeWidget()
            self._column.insertWidget(1, self._second)
            self._second.show()
            _margins(self._second, UNDER)
            self.moved.emit()
        elif not narrow and self.right.widget() is None:
            self._column.removeWidget(self._second)
            _margins(self._second, RIGHT)
            self.right.setWidget(self._second)
            self._second.show()
            self.moved.emit()
        self.right.setVisible(not narrow)


def _margins(side: QWidget, margins: tuple[int, int, int, int]) -> None:
    if column := side.layout():
        column.setContentsMargins(*margins)
