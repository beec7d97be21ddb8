"""One of a few answers of equal weight, with a check mark when it is the one that was given."""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy


class TickedButton(QPushButton):
    """Stands for the answer with this code. The second press of a double click counts for nothing.

    By then something else may stand in its place.
    """

    def __init__(self, code: str, text: str) -> None:
        super().__init__(text)
        self.code = code
        self._words = text
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chosen(self, chosen: bool) -> None:
        """Marks the answer as the one given, by a check mark and by its looks."""
        self.setChecked(chosen)
        self.setText(f"✓ {self._words}" if chosen else self._words)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallows the second press."""
        event.accept()
