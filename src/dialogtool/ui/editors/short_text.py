"""The editor of a few words on one line."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from dialogtool.core.case.answers import Value, Words
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import ShortText
from dialogtool.core.words.cleaning import clean_line

from ..desk import Desk
from ..parts.announcing import Note
from .editor import Editor, editor_for

LONGEST_LINE = 300
"""The most characters of a few words."""


class ShortTextEditor(Editor):
    """One line. What does not fit on it is told, not swallowed."""

    def __init__(self, field: ShortText, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self.line = QLineEdit()
        self.line.setProperty("look", "shared")
        self.line.setMaxLength(LONGEST_LINE)
        self.line.setPlaceholderText(desk.words.content(field.example))
        self.note = Note()
        self.setFocusProxy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.note)
        self.line.textEdited.connect(self._on_typed)
        self.line.inputRejected.connect(self._on_full)
        self.line.editingFinished.connect(self.rested)

    def show_value(self, value: Value | None) -> None:
        """Shows the words; a line that says the same already is left as it stands, with its cursor."""
        text = value.text if isinstance(value, Words) else ""
        if clean_line(self.line.text()) != clean_line(text):
            self.line.setText(text)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if len(text) < LONGEST_LINE:
            self.note.tell("")
        self.answered.emit(Words(text=clean_line(text)), True)

    @Slot()
    def _on_full(self) -> None:
        _ = self.desk.words.gettext
        said = _("There is room for {count} characters here. What came after them is not kept.")
        self.note.tell(said.format(count=LONGEST_LINE))


@editor_for.register
def _(field: ShortText, asked: SharedField, desk: Desk) -> Editor:
    return ShortTextEditor(field, asked, desk)
