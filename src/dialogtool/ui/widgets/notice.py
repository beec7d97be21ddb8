"""A calm line across the window for what both must know now: something is not saved yet, and what to do."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from .pieces import button, label


class Notice(QFrame):
    """Says one thing until it is over, or until somebody has read it."""

    def __init__(self, understood: str) -> None:
        super().__init__()
        self.setProperty("surface", "clay")
        self._text = label("")
        self._read = button(understood)
        self._read.clicked.connect(self.hush)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.addWidget(self._text, 1)
        row.addWidget(self._read, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def tell(self, text: str) -> None:
        """Says this; a screen reader finds it by the frame's name."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()

    @Slot()
    def hush(self) -> None:
        """It is over."""
        self.hide()
