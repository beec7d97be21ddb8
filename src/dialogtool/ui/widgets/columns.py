"""Columns side by side, or under each other where there is no room beside."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

STACKED_BELOW = 860


class Columns(QWidget):
    """Holds so many columns; `parts` are their layouts, in the order they are read."""

    def __init__(self, *weights: int) -> None:
        super().__init__()
        self.parts: list[QVBoxLayout] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(16)
        for weight in weights:
            part = QVBoxLayout()
            part.setSpacing(12)
            self.parts.append(part)
            self._line.addLayout(part, weight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks the columns in a narrow place."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
