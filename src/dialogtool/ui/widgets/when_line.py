"""A day to do something, or none: written as people write it, or picked."""

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.words.days import numeric, parsed

from ..desk import Desk
from ..parts.announcing import Note
from .form_row import form_row
from .picks import Chips


class WhenLine(QWidget):
    """A line for a date, with the usual ones beneath it. What is no date is kept on the line and asked about kindly.

    So is, where the day is to lie `ahead`, a day that has been.
    """

    dated = Signal(object)
    """The `date` that was given, None when the line was emptied."""

    def __init__(self, desk: Desk, name: str, next_meeting: bool = True, ahead: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._ahead = ahead
        self._next_meeting = next_meeting
        self.line = QLineEdit()
        self.line.setProperty("draft", True)
        self.line.setMaxLength(40)
        self.line.setPlaceholderText(desk.words.gettext("such as 3.12"))
        self.chips = Chips(desk)
        self.note = Note()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(form_row(name, self.line, look="strong"))
        column.addWidget(self.note)
        column.addWidget(self.chips)
        self.chips.show_texts(self._usual())
        self.line.editingFinished.connect(self._on_written)
        self.chips.picked.connect(self._on_picked)

    @property
    def is_unclear(self) -> bool:
        """True while something stands on the line that is no day to be kept."""
        return bool(self.line.text().strip()) and self._read() is None

    def _read(self) -> date | None:
        """The day on the line, if it may be kept."""
        day = parsed(self.line.text(), self._desk.model.today())
        return None if day and self._has_been(day) else day

    def _has_been(self, day: date) -> bool:
        return self._ahead and day < self._desk.model.today()

    def ask(self) -> None:
        """Asks about what stands on the line, where that is no day to be kept."""
        _ = self._desk.words.gettext
        text = _("Write a day, such as 3.12 or 3.12.2026. It may also stay empty.")
        if parsed(self.line.text(), self._desk.model.today()):
            text = _("That day has been. Is it another one? It may also stay empty.")
        self.note.tell(text if self.is_unclear else "")

    def _usual(self) -> dict[str, date]:
        """The days that are most often meant, by their names."""
        _ = self._desk.words.gettext
        usual = {
            _("Tomorrow"): self._desk.model.today() + timedelta(days=1),
            _("In a week"): self._desk.model.today() + timedelta(days=7),
            _("In two weeks"): self._desk.model.today() + timedelta(days=14),
        }
        meeting = self._desk.model.current_meeting()
        if self._next_meeting and meeting and meeting.next_date:
            usual[_("Before we meet again")] = meeting.next_date
        return usual

    def show_day(self, day: date | None) -> None:
        """Shows a day that came from elsewhere."""
        if self._read() != day or not self.line.text().strip():
            self.line.setText(numeric(day))
        self.chips.show_texts(self._usual())

    @Slot()
    def _on_written(self) -> None:
        self.ask()
        if not self.is_unclear:
            day = self._read()
            self.line.setText(numeric(day))
            self.dated.emit(day)

    @Slot(str)
    def _on_picked(self, name: str) -> None:
        self.note.tell("")
        self.line.setText(numeric(self._usual()[name]))
        self.dated.emit(self._usual()[name])
