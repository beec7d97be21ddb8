"""Who vouches for the citizen: people to ask, and what workplaces have said."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...desk import Desk
from ..plan.workplace_words import CvWords
from .lines import CvLines


class CvReferences(QWidget):
    """The people first, then the words."""

    laid = Signal(object)
    """The widget that something new is in, which is to be seen."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        self.lines = CvLines(("reference",), desk.words.gettext("A person who will vouch for me"), cv, desk)
        self.words = CvWords(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        for part in (self.lines, self.words):
            column.addWidget(part)
            part.laid.connect(self.laid)

    def show_part(self) -> None:
        """Shows both as they stand in the case now."""
        self.lines.show_part()
        self.words.show_part()
