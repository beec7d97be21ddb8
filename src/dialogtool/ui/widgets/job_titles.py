"""What a job may be called, as it is typed: titles of ESCO, where that was imported."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ..desk import Desk
from .picks import Chips
from .pieces import label

FEWEST = 3
"""Letters to begin with."""
MOST = 4
AT_REST_MS = 150
"""So long after the last key it is looked up."""


class JobTitles(QWidget):
    """Stands beneath a line for a job; a title that is pressed stands in the line as if it had been typed.

    Shows nothing until `offer` says that it is a job, nor where nothing is alike.
    """

    def __init__(self, line: QLineEdit, desk: Desk) -> None:
        super().__init__()
        self._line = line
        self._terms = desk.terms
        self._is_job = False
        self._typed = QTimer(self, singleShot=True, interval=AT_REST_MS)
        self.chips = Chips(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.size("unit"))
        column.addWidget(label(desk.words.gettext("Is it called one of these?"), "soft"))
        column.addWidget(self.chips)
        self.hide()
        line.textEdited.connect(self._on_typed)
        self._typed.timeout.connect(self.look_up)
        self.chips.picked.connect(self._on_picked)

    def offer(self, is_job: bool) -> None:
        """Whether the line is about a job now."""
        if is_job != self._is_job:
            self._is_job = is_job
            self.look_up()

    @Slot()
    def look_up(self) -> None:
        """Shows the titles that are most like what stands in the line; none for one that stands there already."""
        typed = self._line.text().strip()
        asked = self._is_job and len(typed) >= FEWEST
        found = self._terms.occupations(typed, MOST) if asked else ()
        titles = dict.fromkeys(f"{term.label[:1].upper()}{term.label[1:]}" for term in found)
        others = [title for title in titles if title.casefold() != typed.casefold()]
        self.chips.show_texts(others)
        self.setVisible(bool(others))

    @Slot()
    def _on_typed(self) -> None:
        self._typed.start()

    @Slot(str)
    def _on_picked(self, title: str) -> None:
        self._line.setText(title)
        self._line.textEdited.emit(title)
        self._line.setFocus()
        self._typed.stop()
        self.chips.show_texts(())
        self.hide()
