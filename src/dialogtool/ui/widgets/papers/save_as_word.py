"""Saving a document as a Word file, and saying how it went on the page itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ...desk import Desk
from ...problem_texts import said
from ..asking_for_files import wanted_for, where_to
from ..pieces import button, label, tell_on
from ..surroundings import show_if
from .gate import Gate


class SaveAsWord(QWidget):
    """A line that tells how it went, under what the guard asks about first.

    The button `save` asks where to, and stands where the page puts it.
    """

    saved = Signal(str)
    """The path of a file that was written and checked."""

    def __init__(self, desk: Desk, kind: str, text: str, weight: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._kind = kind
        self._dialog: QFileDialog | None = None
        self.save = button(text, weight)
        self.gate = Gate(desk, (kind,))
        self.told = label("", "soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        column.addWidget(self.gate)
        self.save.clicked.connect(self.leave)
        self.gate.changed.connect(self._fit)
        self._fit()

    @Slot()
    def leave(self) -> None:
        """Asks for a place, once the two have decided about every sentence that the guard names."""
        self._desk.model.rest()
        self.tell("", "soft")
        self.gate.pass_(self._kind, self._desk.papers.whole(self._kind), self.ask_where)

    @Slot()
    def ask_where(self) -> None:
        """Opens the window that asks for a place. It asks itself before it writes over a file."""
        _ = self._desk.words.gettext
        wanted = wanted_for(self._kind, self._desk)
        self._dialog = where_to(_("Save as Word"), wanted.files, wanted.file_name, self.window())
        self._dialog.fileSelected.connect(self.write)
        self._dialog.open()

    @Slot(str)
    def write(self, path: str) -> None:
        """Writes the document there, and tells how it went."""
        _ = self._desk.words.gettext
        problem = self._desk.papers.save(self._kind, path, overwrite=True)
        if problem:
            self.tell(said(problem, _), "attention")
        else:
            self.tell(_("Saved and checked: {path}").format(path=path), "done")
            self.saved.emit(path)

    def tell(self, text: str, look: str) -> None:
        """Says something on the line."""
        tell_on(self.told, text, look)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Takes up no room while there is nothing to say."""
        self.told.setVisible(bool(self.told.text()))
        show_if(self, bool(self.told.text()) or not self.gate.isHidden())
