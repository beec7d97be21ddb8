"""One thing that a workplace said of the citizen, and whether it may stand on her CV."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from dialogtool.core.case.keys import workplace_word_key
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.tool.asking import Asked
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ...parts.growing_text import GrowingText
from ..flow_layout import FlowLayout
from ..form_row import describe, form_row
from ..pieces import button, row
from .plan_edits import one_line


class CvWord(QFrame):
    """One word from a workplace; every change is kept at once."""

    taken = Signal()

    def __init__(self, id: str, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "plank")
        _ = desk.words.gettext
        self.id = id
        self._desk = desk
        self.text = GrowingText(_("such as: She is never late, and she sees what needs doing."), fewest=2)
        self.text.setProperty("look", "")
        self.who, self.place = one_line("who"), one_line("place")
        self.confirmed = QCheckBox(_("Yes, it may stand on my CV"))
        self.take = button(_("Take it away"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(10)
        column.addLayout(form_row(_("What did they say?"), self.text))
        column.addLayout(row(form_row(_("Who said it?"), self.who), form_row(_("Workplace"), self.place)))
        ways = FlowLayout(spacing=8)
        ways.addWidget(self.confirmed)
        ways.addWidget(self.take)
        column.addLayout(ways)
        self.text.written.connect(self._on_text)
        self.text.left.connect(desk.model.rest)
        for line in (self.who, self.place):
            line.textEdited.connect(self._on_line)
            line.editingFinished.connect(desk.model.rest)
        self.confirmed.toggled.connect(self._on_confirmed)
        self.take.clicked.connect(self.taken)

    @property
    def word(self) -> WorkplaceWord:
        """The word as it stands in the case now."""
        answer = self._desk.model.case.answers.get(workplace_word_key(self.id))
        return answer.value if answer and isinstance(answer.value, WorkplaceWord) else WorkplaceWord(text="")

    def show_word(self) -> None:
        """Shows it; a field that says the same already is left, with its cursor."""
        word = self.word
        self.text.show_text(word.text)
        for line, said in ((self.who, word.who), (self.place, word.place)):
            if clean_line(line.text()) != said:
                line.setText(said)
        self.confirmed.blockSignals(True)
        self.confirmed.setChecked(word.confirmed)
        self.confirmed.blockSignals(False)
        describe(self.confirmed, self.confirmed.text(), word.text)

    def _keep(self, typing: bool, **parts: object) -> None:
        asked = Asked(key=workplace_word_key(self.id), question="", makes="workplace-word")
        self._desk.model.answer(asked, msgspec.structs.replace(self.word, **parts), typing)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        """Other words want a new yes."""
        self._keep(typing=True, text=text, confirmed=False)

    @Slot(str)
    def _on_line(self, text: str) -> None:
        self._keep(typing=True, **{self.sender().objectName(): clean_line(text)})

    @Slot(bool)
    def _on_confirmed(self, on: bool) -> None:
        self._keep(typing=False, confirmed=on)
