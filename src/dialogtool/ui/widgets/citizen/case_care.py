"""What a caseworker keeps of a case: how often the two talk, closing it, and deleting it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Number
from dialogtool.core.case.keys import closed_key, rhythm_key
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.meetings.rhythm import USUAL_MONTHS, closed_on, weeks_in
from dialogtool.core.tool.asking import Asked
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..form_row import form_row
from ..pieces import button, label, row
from .deleting import Deleting

RHYTHMS = (1, 2, 3, 4, 6, 8, 12)
"""Weeks."""

MONTHS = "months-after-closing"


def closed_of(desk: Desk) -> Closed | None:
    """When the open case was closed; None while it is open."""
    answer = desk.model.case.answers.get(closed_key())
    return answer.value if answer and isinstance(answer.value, Closed) else None


def said_of_closing(closed: Closed, desk: Desk) -> str:
    """When the case was closed, and when it is to be deleted."""
    said = desk.words.gettext("The case was closed {day}. It is to be deleted {delete_on}.")
    return said.format(day=numeric(closed.day), delete_on=numeric(closed.delete_on))


class CaseCare(QWidget):
    """Each change is an answer like any other, and can be undone; deleting cannot, and asks twice."""

    erased = Signal()
    """The case is gone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.rhythm = QComboBox()
        self.rhythm.setMaximumWidth(desk.theme.size("measure") // 2)
        self.rhythm.addItem(_("Not agreed on"), 0)
        for weeks in RHYTHMS:
            text = desk.words.ngettext("Every week", "Every {count} weeks", weeks)
            self.rhythm.addItem(text.format(count=weeks), weeks)
        self.told = label("")
        self.close_case, self.open_again = button(_("Close the case")), button(_("Open the case again"))
        self.deleting = Deleting(desk)
        self._lay_out()
        self.rhythm.activated.connect(self._on_rhythm)
        self.close_case.clicked.connect(self._on_close)
        self.open_again.clicked.connect(self._on_open)
        self.deleting.erased.connect(self.erased)
        self.show_case()

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addLayout(form_row(_("How often the two of you talk"), self.rhythm))
        outer.addWidget(self.told)
        outer.addLayout(row(self.close_case, self.open_again, 1))
        outer.addWidget(self.deleting)

    def show_case(self) -> None:
        """Shows the rhythm, and whether the case is closed."""
        _ = self._desk.words.gettext
        answer = self._desk.model.case.answers.get(rhythm_key())
        place = self.rhythm.findData(weeks_in(answer.value if answer else None) or 0)
        self.rhythm.setCurrentIndex(max(place, 0))
        closed = closed_of(self._desk)
        months = _("A closed case is deleted after {count} months. Until then it can be opened again.")
        self.told.setText(said_of_closing(closed, self._desk) if closed else months.format(count=self._months))
        self.close_case.setVisible(closed is None)
        self.open_again.setVisible(closed is not None)

    @property
    def _months(self) -> int:
        return self._desk.catalogue.keeping.get(MONTHS, USUAL_MONTHS)

    @Slot(int)
    def _on_rhythm(self, place: int) -> None:
        weeks: int = self.rhythm.itemData(place)
        if weeks:
            question = self._desk.words.gettext("How often the two of you talk")
            self._desk.model.answer(Asked(key=rhythm_key(), question=question), Number(number=weeks))
        else:
            self._desk.model.take_back(rhythm_key())

    @Slot()
    def _on_close(self) -> None:
        model = self._desk.model
        model.end_meeting()
        today = model.day_here()
        model.answer(Asked(key=closed_key(), question=""), closed_on(today, self._months))
        self.open_again.setFocus()

    @Slot()
    def _on_open(self) -> None:
        self._desk.model.take_back(closed_key())
        self.close_case.setFocus()
