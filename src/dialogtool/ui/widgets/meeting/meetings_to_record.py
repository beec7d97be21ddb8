"""Every talk, so that its note can be read, and ticked when it stands in the case system."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Chosen
from dialogtool.core.case.case import Meeting, day_of
from dialogtool.core.case.keys import recorded_key
from dialogtool.core.papers.leaving import YES, is_ticked
from dialogtool.core.tool.asking import Asked
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..pieces import button, empty, row


class MeetingsToRecord(QWidget):
    """The newest talk first."""

    chosen = Signal(str)
    """The id of the meeting whose note is to be shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.days: dict[str, QPushButton] = {}
        self.ticks: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_meetings(self, shown: str) -> None:
        """Shows each meeting with its tick; `shown` is the one whose note is on the sheet."""
        case = self._desk.model.case
        meetings = tuple(reversed(case.meetings))
        if [meeting.id for meeting in meetings] != list(self.ticks):
            self._build(meetings)
        for id, tick in self.ticks.items():
            self.days[id].setChecked(id == shown)
            tick.setChecked(is_ticked(case, recorded_key(id)))

    def _build(self, meetings: tuple[Meeting, ...]) -> None:
        empty(self._column)
        self.days, self.ticks = {}, {}
        for meeting in meetings:
            self._column.addLayout(self._line(meeting))

    def _line(self, meeting: Meeting) -> QHBoxLayout:
        _ = self._desk.words.gettext
        date = numeric(day_of(meeting))
        day, tick = button(date), QCheckBox(_("Stands in the case system"))
        day.setCheckable(True)
        day.setAccessibleName(_("Show the note from {day}").format(day=date))
        tick.setAccessibleName(_("The talk of {day} stands in the case system").format(day=date))
        for widget in (day, tick):
            widget.setProperty("meeting", meeting.id)
        day.clicked.connect(self._on_day)
        tick.clicked.connect(self._on_tick)
        self.days[meeting.id], self.ticks[meeting.id] = day, tick
        return row(day, tick, 1)

    @Slot()
    def _on_day(self) -> None:
        day = self.sender()
        assert isinstance(day, QPushButton)
        day.setChecked(True)
        self.chosen.emit(day.property("meeting"))

    @Slot(bool)
    def _on_tick(self, ticked: bool) -> None:
        tick = self.sender()
        assert isinstance(tick, QCheckBox)
        asked = Asked(key=recorded_key(tick.property("meeting")), question="")
        self._desk.model.answer(asked, YES if ticked else Chosen(ids=()))
