"""Noget andet ...: one line to add what no card and no option says."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.words.cleaning import clean_line

from ..desk import Desk
from ..parts.announcing import Note
from ..widgets.form_row import describe
from ..widgets.pieces import button, row

LONGEST_OWN = 120
"""The most characters of one thing said in own words."""


class OwnWords(QWidget):
    """A line and a button. What stands on the line is taken when the keyboard leaves it too: no word is lost."""

    said = Signal(str)
    """What was written, cleaned and never empty."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.line = QLineEdit()
        self.line.setProperty("draft", True)
        self.line.setProperty("look", "shared")
        self.line.setMaxLength(LONGEST_OWN)
        self.line.setPlaceholderText(_("Something else ..."))
        self.add = button(_("Add"))
        self.note = Note()
        self.setFocusProxy(self.line)
        describe(self.line, _("Something else, in your own words"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row(self.line, self.add, spacing=desk.theme.size("unit")))
        column.addWidget(self.note)
        self.line.editingFinished.connect(self._on_finished)
        self.line.inputRejected.connect(self._on_full)
        self.add.clicked.connect(self._on_finished)

    @Slot()
    def _on_finished(self) -> None:
        text = clean_line(self.line.text(), LONGEST_OWN)
        self.line.setText("")  # unlike clear, this leaves nothing to undo on the line
        self.note.tell("")
        if text and self.isVisible():
            self.said.emit(text)

    @Slot()
    def _on_full(self) -> None:
        _ = self._desk.words.gettext
        self.note.tell(_("There is room for {count} characters on one line.").format(count=LONGEST_OWN))
