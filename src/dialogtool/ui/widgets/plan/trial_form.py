"""What is known of time at a workplace: where, what, from when to when, how many hours, and what it is for."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.plan.trials import is_job, phase_of
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..form_row import form_row
from ..halves import Halves
from ..picks import Picks
from ..pieces import column, label
from ..when_line import WhenLine
from .hours_line import HoursLine
from .plan_edits import one_line


class TrialForm(QWidget):
    """Questions about one trial; nothing but the place is asked before there is one."""

    changed = Signal(str, object, bool)
    """The part of the trial, its new value, and whether the hand is still typing."""
    rested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.place = one_line("place", shared=True)
        names = {scheme.id: desk.words.content(scheme.label) for scheme in desk.catalogue.schemes.values()}
        self.scheme = Picks(_("What kind of time is it?"), names, desk)
        self.about = label("", "small")
        self.start = WhenLine(desk, _("From when?"))
        self.end = WhenLine(desk, _("Until when?"), next_meeting=False)
        self.end.chips.hide()
        self.hours = HoursLine(desk)
        self.function, self.contact = one_line("function"), one_line("contact")
        self.agreed, self.learn, self.after = one_line("agreed"), one_line("learn"), one_line("after")
        self.job = QCheckBox(_("It has become a job"))
        self.rest = self._rest()
        self._lay_out()
        self._connect()

    def _rest(self) -> QWidget:
        _ = self._desk.words.gettext
        left = column(label(_("What kind of time is it?"), "strong"), self.scheme, self.about, spacing=8)
        left.addLayout(form_row(_("What would you do there?"), self.function, look="strong"))
        left.addLayout(form_row(_("Who can you ask there?"), self.contact, look="strong"))
        agreed = form_row(_("What makes it work for you there?"), self.agreed, look="strong")
        left.addLayout(agreed)
        left.addStretch(1)
        right = column(self.start, self.end, self.hours, spacing=16)
        right.addLayout(form_row(_("What do we want to find out?"), self.learn, look="strong"))
        right.addStretch(1)
        return Halves(left, right)

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        help = _("It may well begin in the first month, beside everything else.")
        outer.addLayout(form_row(_("Where is it?"), self.place, help, look="lead"))
        outer.addWidget(self.rest)
        self.learnt = QWidget()
        told = column(form_row(_("What have we learnt?"), self.after, look="strong"), self.job, spacing=12)
        told.setContentsMargins(0, 0, 0, 0)
        self.learnt.setLayout(told)
        outer.addWidget(self.learnt)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.place, self.function, self.contact, self.agreed, self.learn, self.after)

    def _connect(self) -> None:
        for line in self._lines():
            line.textEdited.connect(self._on_written)
            line.editingFinished.connect(self.rested)
        self.scheme.picked.connect(self._on_scheme)
        self.start.dated.connect(self._on_start)
        self.end.dated.connect(self._on_end)
        self.hours.given.connect(self._on_hours)
        self.job.toggled.connect(self._on_job)

    def show_trial(self, trial: TrialSet, today: date) -> None:
        """Shows the trial as it stands; a line that says the same already is left, with its cursor."""
        for line in self._lines():
            said = getattr(trial, line.objectName())
            if clean_line(line.text()) != said:
                line.setText(said)
        self.scheme.show_pick(trial.scheme or None)
        self._show_about(trial.scheme)
        self.start.show_day(trial.start)
        self.end.show_day(trial.end)
        self.end.chips.hide()
        self.hours.show_hours(trial, today)
        self.job.blockSignals(True)
        self.job.setChecked(is_job(trial, self._desk.catalogue))
        self.job.blockSignals(False)
        self.rest.setVisible(bool(trial.place))
        self.learnt.setVisible(bool(trial.place) and phase_of(trial, today) in {"running", "ended"})

    def _show_about(self, scheme: str) -> None:
        """What this kind of time is, in a sentence or two."""
        known, content = self._desk.catalogue.schemes.get(scheme), self._desk.words.content
        self.about.setText(f"{content(known.help)} {content(known.hours)}" if known else "")
        self.about.setVisible(known is not None)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self.changed.emit(self.sender().objectName(), clean_line(text), True)

    @Slot(str)
    def _on_scheme(self, scheme: str) -> None:
        self.changed.emit("scheme", scheme, False)

    @Slot(object)
    def _on_start(self, day: object) -> None:
        self.changed.emit("start", day, False)

    @Slot(object)
    def _on_end(self, day: object) -> None:
        self.changed.emit("end", day, False)

    @Slot(object)
    def _on_hours(self, hours: object) -> None:
        self.changed.emit("hours", hours, False)

    @Slot(bool)
    def _on_job(self, on: bool) -> None:
        self.changed.emit("job", on, False)
