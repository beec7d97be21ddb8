"""What the caseworker writes alone about the latest meeting: a note, and her belief. Never in the meeting view."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import Ruling
from dialogtool.core.case.case import Meeting, day_of
from dialogtool.core.case.keys import belief_key, own_note_key
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ...parts.growing_text import GrowingText
from ...parts.ruler_line import RulerLine
from ...short_day import short_day
from ..fold import Fold
from ..form_row import describe
from ..meeting.noted import LINES, Noted
from ..pieces import label, row


class Belief(QWidget):
    """The question that is asked of the caseworker, 0 to 10, and in words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._meeting = ""
        _ = desk.words.gettext
        self.question = _("Do I believe that the citizen can be in a job within a year?")
        self.ruler = RulerLine(desk.theme)
        low, high = _("Not at all"), _("Quite sure")
        self.ruler.name_ends(low, high)
        self.words = GrowingText("", LINES)
        why = _("And what would make me believe more in it?")
        describe(self.words, why)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.question, "strong"))
        column.addWidget(self.ruler)
        column.addLayout(row(label(low, "small"), 1, label(high, "small")))
        column.addWidget(label(why, "strong"))
        column.addWidget(self.words)
        column.addWidget(label(_("It never travels with the case. It can be part of an access request."), "small"))
        self.ruler.pressed.connect(self._on_chosen)
        self.words.written.connect(self._on_written)
        self.words.left.connect(desk.model.rest)

    def show_meeting(self, meeting: str) -> None:
        """Shows what was believed after this meeting; without a number there are no words yet."""
        self._meeting = meeting
        held = self._held()
        self.ruler.show_number(held.value if held else None)
        self.words.setEnabled(held is not None)
        self.words.show_text(held.reason if held else "")

    def _held(self) -> Ruling | None:
        answer = self._desk.model.case.answers.get(belief_key(self._meeting))
        return answer.value if answer and isinstance(answer.value, Ruling) else None

    @Slot(int)
    def _on_chosen(self, value: int) -> None:
        held = self._held()
        self._keep(Ruling(value=value, reason=held.reason if held else ""))

    @Slot(str)
    def _on_written(self, text: str) -> None:
        held = self._held()
        if held:
            self._keep(Ruling(value=held.value, reason=text), typing=True)

    def _keep(self, said: Ruling, typing: bool = False) -> None:
        asked = Asked(key=belief_key(self._meeting), question=self.question)
        self._desk.model.answer(asked, said, typing=typing)


class OwnNotes(QWidget):
    """Folded away until it is asked for, so that nobody reads it over a shoulder."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.fold = Fold("own", _("Mine alone"), self._made, desk.theme)
        self.fold.show_summary(_("May be part of an access request"))
        self.note: Noted | None = None
        self.belief: Belief | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)

    def _latest(self) -> Meeting | None:
        return self._desk.model.case.meetings[-1] if self._desk.model.case.meetings else None

    def _made(self) -> QWidget:
        _, meeting = self._desk.words.gettext, self._latest()
        day = short_day(day_of(meeting), self._desk.words) if meeting else ""
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(20)
        name = _("My own note on the talk on {day}").format(day=day)
        self.note = Noted(self._desk, name, help=_("Write so that the citizen may read it."))
        self.belief = Belief(self._desk)
        inside.addWidget(self.note)
        inside.addWidget(self.belief)
        self._show()
        return holder

    def refresh(self) -> None:
        """Shows what stands now; nothing before the first meeting, nor while a talk is going on."""
        talking = self._desk.model.current_meeting() is not None
        self.setVisible(self._latest() is not None and not talking)
        if talking:
            self.fold.open(on=False)
        self._show()

    def _show(self) -> None:
        meeting = self._latest()
        if meeting and self.note and self.belief:
            self.note.show_note(own_note_key(meeting.id))
            self.belief.show_meeting(meeting.id)
