"""The words of workplaces one beneath the other, and a button to write one more."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.keys import workplace_word_key

from ...desk import Desk
from ..pieces import button, label, row
from ..surroundings import show_if
from .workplace_word import CvWord


class WordRows(QWidget):
    """Each word in a row of its own; one that is taken away leaves the keyboard on the button."""

    asked = Signal()
    """One more word is to be written."""

    def __init__(self, desk: Desk, heading: str, look: str, add: str) -> None:
        super().__init__()
        self._desk = desk
        self.words: dict[str, CvWord] = {}
        self.add = button(add)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(heading, look))
        column.addLayout(self._list)
        column.addLayout(row(self.add, 1))
        self.add.clicked.connect(self.asked)

    def show_words(self, ids: Sequence[str]) -> None:
        """Shows the words with these ids as they stand now; those in sight are not built anew."""
        for id in [id for id in self.words if id not in ids]:
            gone = self.words.pop(id)
            gone.hide()
            gone.deleteLater()
        for id in ids:
            if id not in self.words:
                self._show_new(id)
            self.words[id].show_word()

    def _show_new(self, id: str) -> None:
        made = CvWord(id, self._desk)
        made.taken.connect(self._on_taken)
        self.words[id] = made
        self._list.addWidget(made)
        show_if(made, True)

    @Slot()
    def _on_taken(self) -> None:
        word = self.sender()
        assert isinstance(word, CvWord)
        self._desk.model.take_back(workplace_word_key(word.id))
        self.add.setFocus()
