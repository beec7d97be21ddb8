"""A tick with its words: wherever its row is pressed, it ticks."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QCheckBox


class Tick(QCheckBox):
    """Stands in a column as wide as its page, and its frame goes all the way: so does the press."""

    def hitButton(self, pos: QPoint) -> bool:
        """True for every place on the row."""
        return self.rect().contains(pos)
