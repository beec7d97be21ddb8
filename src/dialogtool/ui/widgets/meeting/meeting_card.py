"""How a meeting begins: who is here, what was promised last time, and what to talk about today."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.case import Meeting, day_of
from dialogtool.core.case.keys import agenda_key
from dialogtool.core.meetings.agenda import Agenda, agenda_of

from ...desk import Desk
from ...short_day import short_day
from ..pieces import empty, label, surface
from .noted import Noted
from .who_is_here import WhoIsHere


class MeetingCard(QWidget):
    """Two quiet cards: this meeting, and what it takes with it from the one before."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.who = WhoIsHere(desk)
        self.talk = Noted(desk, _("What do we talk about today?"), _("One or two things are enough."))
        self.last, self._last = surface("sand", spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.last)
        column.addWidget(self._today())

    def _today(self) -> QFrame:
        frame, inside = surface("card", spacing=16)
        inside.addWidget(self.who)
        inside.addWidget(self.talk)
        return frame

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows the meeting as it stands."""
        agenda = agenda_of(self._desk.model.case, self._desk.library, meeting.id)
        self.who.show_meeting(meeting)
        self.talk.show_note(agenda_key(meeting.id))
        self._show_last(agenda, meeting)

    def _show_last(self, agenda: Agenda, meeting: Meeting) -> None:
        """What was promised; a meeting that came to nothing is told of as anything else."""
        _, today = self._desk.words.gettext, day_of(meeting)
        empty(self._last)
        self.last.setVisible(agenda.last is not None)
        if agenda.last is None:
            return
        when = short_day(day_of(agenda.last), self._desk.words, today)
        self._last.addWidget(label(_("Last time, {day}").format(day=when), "side-head"))
        for one in agenda.missed:
            day = short_day(day_of(one), self._desk.words, today)
            self._last.addWidget(label(_("We could not meet on {day}. Now we are here.").format(day=day), "soft"))
        if agenda.promised:
            self._last.addWidget(label(_("We agreed on this"), "strong"))
        for planned in agenda.promised:
            self._last.addWidget(label(f"•  {planned.step.text}"))
        if agenda.prepare:
            self._last.addWidget(label(_("This was to be ready"), "strong"))
            self._last.addWidget(label(agenda.prepare))
        if not agenda.promised and not agenda.prepare:
            self._last.addWidget(label(_("Nothing is left from last time.")))
