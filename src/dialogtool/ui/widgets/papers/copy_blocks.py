"""The blocks of a form on the web, each with a button that copies it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dialogtool.core.papers.blocks import Document
from dialogtool.core.papers.copying import Section, sections

from ...desk import Desk
from ..pieces import button, empty, label, row


class CopyBlocks(QWidget):
    """Block by block, in the form's own order; one with nothing to copy says so."""

    asked = Signal(str)
    """The text that is to be copied."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._sections: tuple[Section, ...] | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_blocks(self, document: Document) -> None:
        """Shows the blocks of this form."""
        found = sections(document)
        if found == self._sections:
            return
        self._sections = found
        empty(self._column)
        self.buttons = {}
        _ = self._desk.words.gettext
        for section in found:
            made = button(_("Copy")) if section.text else label(_("Nothing yet"), "small")
            if isinstance(made, QPushButton):
                made.setAccessibleName(_("Copy {block}").format(block=section.heading))
                made.setProperty("pasted", section.text)
                made.clicked.connect(self._on_copy)
                self.buttons[section.heading] = made
            line = row(label(section.heading), made)
            line.setStretch(0, 1)
            self._column.addLayout(line)

    @Slot()
    def _on_copy(self) -> None:
        made = self.sender()
        assert isinstance(made, QPushButton)
        self.asked.emit(made.property("pasted"))
