"""Everything about a step but its words: who, when, in which lane, how much it is believed in, how it went."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.answers import StepSet
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..form_row import form_row
from ..halves import Halves
from ..meeting.leads_to import LeadsTo
from ..picks import Picks
from ..pieces import column, label
from ..when_line import WhenLine
from .believing import Believing
from .plan_edits import lane_names, one_line, status_names, who_names


class StepDetails(QWidget):
    """Two columns of questions about one step; none has an answer beforehand but what the step holds."""

    changed = Signal(str, object, bool)
    """The part of the step, its new value, and whether the hand is still typing."""
    rested = Signal()
    smaller = Signal(str)
    """A smaller step was picked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self.believing = Believing(desk)
        self.helps, self.hinders, self.then = one_line("helps"), one_line("hinders"), one_line("then")
        self.status = Picks(_("How did it go?"), {**status_names(desk)}, desk)
        self.reason = one_line("reason")
        self.when = WhenLine(desk, _("When?"))
        self.who = Picks(_("Who does it?"), who_names(desk), desk)
        self.lane = Picks(_("Which part of life?"), lane_names(desk), desk)
        self.leads = LeadsTo(desk)
        self.told = QWidget()
        self.told.setLayout(form_row(_("What came in the way, or what helped?"), self.reason))
        left = column(self.believing, form_row(_("What can help you?"), self.helps, look="strong"), spacing=18)
        left.addLayout(form_row(_("What could come in the way?"), self.hinders, look="strong"))
        self.plan_for_it = QWidget()
        self.plan_for_it.setLayout(form_row(_("What do we do then?"), self.then, look="strong"))
        left.addWidget(self.plan_for_it)
        left.addLayout(column(label(_("How did it go?"), "strong"), self.status, self.told, 1))
        right = column(self.when, spacing=18)
        right.addLayout(column(label(_("Who does it?"), "strong"), self.who))
        right.addLayout(column(label(_("Which part of life?"), "strong"), self.lane, self.leads, 1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Halves(left, right))
        self._connect()

    def _connect(self) -> None:
        for line in self._lines():
            line.textEdited.connect(self._on_written)
            line.editingFinished.connect(self.rested)
        self.believing.believed.connect(self._on_believed)
        self.believing.smaller.connect(self.smaller)
        self.when.dated.connect(self._on_when)
        for picks in (self.status, self.who, self.lane):
            picks.picked.connect(self._on_picked)
        self.leads.picked.connect(self._on_leads)

    def _lines(self) -> tuple[QLineEdit, ...]:
        return (self.helps, self.hinders, self.then, self.reason)

    def show_step(self, step: StepSet) -> None:
        """Shows the step as it stands; a line that says the same already is left, with its cursor."""
        self.believing.show_step(step)
        self.when.show_day(step.when)
        self.who.show_pick(step.who)
        self.leads.show_step(step)
        self.lane.show_pick(step.lane)
        self.status.show_pick(None if step.status == "open" else step.status)
        self.told.setVisible(step.status != "open")
        self.plan_for_it.setVisible(bool(step.hinders or step.then))
        for line in self._lines():
            text = getattr(step, line.objectName())
            if clean_line(line.text()) != text:
                line.setText(text)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        line = self.sender()
        assert isinstance(line, QLineEdit)
        if line is self.hinders and clean_line(text):
            self.plan_for_it.show()
        self.changed.emit(line.objectName(), clean_line(text), True)

    @Slot(int)
    def _on_believed(self, number: int) -> None:
        self.changed.emit("confidence", number, False)

    @Slot(object)
    def _on_when(self, day: object) -> None:
        self.changed.emit("when", day, False)

    @Slot(str)
    def _on_picked(self, code: str) -> None:
        parts = {self.status: "status", self.who: "who", self.lane: "lane"}
        picks = self.sender()
        assert isinstance(picks, Picks)
        self.changed.emit(parts[picks], code, False)

    @Slot(str)
    def _on_leads(self, sub_goal: str) -> None:
        self.changed.emit("sub_goal", sub_goal, False)
