"""A place to write that keeps its words as one answer of the program's own."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import AnswerKey, Words
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ...parts.growing_text import GrowingText
from ..form_row import form_row

LINES = 2


class Noted(QWidget):
    """Words under a name. What is written is kept while the hand writes; nothing is kept of an empty note."""

    def __init__(self, desk: Desk, name: str, example: str = "", help: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._key: AnswerKey | None = None
        self._name = name
        self.text = GrowingText(example, LINES)
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form_row(name, self.text, help, look="strong"))
        self.text.written.connect(self._on_written)
        self.text.left.connect(desk.model.rest)

    def show_note(self, key: AnswerKey) -> None:
        """Shows what is kept under the key; what is written from now on is kept there."""
        self._key = key
        answer = self._desk.model.case.answers.get(key)
        self.text.show_text(answer.value.text if answer and isinstance(answer.value, Words) else "")

    @Slot(str)
    def _on_written(self, text: str) -> None:
        if self._key is None:
            return
        if text:
            self._desk.model.answer(Asked(key=self._key, question=self._name), Words(text=text), typing=True)
        else:
            self._desk.model.take_back(self._key)
