"""What workplaces said of the citizen, in their words: on a CV when she says yes to it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.keys import workplace_word_key
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ..pieces import button, label, row
from ..surroundings import show_if
from .workplace_word import CvWord


class CvWords(QWidget):
    """All words from workplaces, and a way to write one more."""

    laid = Signal(object)
    """The widget that something new is in, which is to be seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._desk = desk
        self.words: dict[str, CvWord] = {}
        self.add = button(_("A good word from a workplace"))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(_("What workplaces have said"), "side-head"))
        column.addLayout(self._list)
        column.addLayout(row(self.add, 1))
        self.add.clicked.connect(self._on_add)
        self.show_part()

    def show_part(self) -> None:
        """Shows the words as they stand in the case now."""
        kept = self._kept()
        for id in [id for id in self.words if id not in kept]:
            gone = self.words.pop(id)
            gone.hide()
            gone.deleteLater()
        for id in kept:
            if id not in self.words:
                self._show_new(id)
            self.words[id].show_word()

    def _kept(self) -> list[str]:
        answers = self._desk.model.case.answers.values()
        return [a.key.subject for a in answers if a.key == workplace_word_key(a.key.subject) and a.value is not None]

    def _show_new(self, id: str) -> None:
        made = CvWord(id, self._desk)
        made.taken.connect(self._on_taken)
        self.words[id] = made
        self._list.addWidget(made)
        show_if(made, True)

    @Slot()
    def _on_add(self) -> None:
        id = self._desk.model.new_id()
        asked = Asked(key=workplace_word_key(id), question="", makes="workplace-word")
        self._desk.model.answer(asked, WorkplaceWord(text=""))
        self.show_part()
        self.laid.emit(self.words[id])
        self.words[id].text.setFocus()

    @Slot()
    def _on_taken(self) -> None:
        word = self.sender()
        assert isinstance(word, CvWord)
        self._desk.model.take_back(workplace_word_key(word.id))
        self.add.setFocus()
