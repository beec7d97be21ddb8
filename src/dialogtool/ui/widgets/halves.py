"""Two columns side by side, or under each other where there is no room beside."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QWidget

STACKED_BELOW = 720


class Halves(QWidget):
    """Holds two columns, of equal width while they stand side by side."""

    def __init__(self, left: QLayout, right: QLayout) -> None:
        super().__init__()
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(40)
        self._line.addLayout(left, 1)
        self._line.addLayout(right, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks the columns in a narrow place."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < STACKED_BELOW
        self._line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._line.setSpacing(16 if narrow else 40)
