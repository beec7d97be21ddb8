"""The hours of each week, written one after the other, with a picture of how they grow."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.plan.trials import hours_in, hours_said, weeks_of

from ...desk import Desk
from ...parts.announcing import Note
from ..form_row import form_row
from ..pieces import label
from .plan_edits import one_line
from .week_bars import WeekBars


class HoursLine(QWidget):
    """A line for hours. What cannot be read stays on the line and is asked about kindly."""

    given = Signal(object)
    """The hours of each week, a tuple."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._desk = desk
        self.line = one_line("hours")
        self.line.setPlaceholderText(_("such as 2 2 4 6"))
        self.note = Note()
        self.bars = WeekBars(desk)
        self.weeks = label(_("Hours for each week; beneath is the number of the week."), "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        help = _("Begin small and let it grow. One number for each week; the last one goes on.")
        column.addLayout(form_row(_("How many hours a week?"), self.line, help, look="strong"))
        for part in (self.note, self.bars, self.weeks):
            column.addWidget(part)
        self.line.editingFinished.connect(self._on_written)

    def show_hours(self, trial: TrialSet, today: date) -> None:
        """Shows the hours of this trial; a line that says the same already is left."""
        if hours_in(self.line.text()) != trial.hours and not self.note.isVisible():
            self.line.setText(hours_said(trial.hours))
        self.bars.show_weeks(weeks_of(trial, today))
        self.weeks.setVisible(bool(trial.hours) and trial.start is not None)

    @Slot()
    def _on_written(self) -> None:
        hours = hours_in(self.line.text())
        ask = self._desk.words.gettext("Write numbers, such as 2 2 4 6. It may also stay empty.")
        self.note.tell(ask if hours is None else "")
        if hours is not None:
            self.given.emit(hours)
