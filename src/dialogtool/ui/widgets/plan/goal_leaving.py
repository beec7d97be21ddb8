"""Leaving a goal: who decided it and why, in the citizen's words; the goal is kept as an earlier one."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.case.answers import GoalSet
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..form_row import form_row
from ..picks import Chips
from ..pieces import button, label, row
from .plan_edits import one_line


class GoalLeaving(QFrame):
    """Two questions of which neither must be answered, and a button. No goal is wrong: something was learnt from it."""

    left = Signal(object)
    """The `GoalSet` with when it was left, by whom, and why."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "sand")
        self._desk = desk
        self._goal = GoalSet(kind="job", text="")
        _ = desk.words.gettext
        self.why, self.who = one_line("why_left"), one_line("left_by")
        self.usual = Chips(desk)
        self.leave = button(_("Leave this goal"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(label(_("We have learnt something. The goal is kept among the earlier ones.")))
        column.addLayout(form_row(_("Why do we leave it?"), self.why, look="strong"))
        column.addLayout(form_row(_("Who decided it?"), self.who, look="strong"))
        column.addWidget(self.usual)
        column.addLayout(row(self.leave, 1))
        self.usual.show_texts((_("I did"), _("We did together"), _("My caseworker did")))
        self.usual.picked.connect(self.who.setText)
        self.leave.clicked.connect(self._on_leave)

    def show_goal(self, goal: GoalSet) -> None:
        """Asks about this goal."""
        self._goal = goal

    @Slot()
    def _on_leave(self) -> None:
        told = {"left_by": clean_line(self.who.text()), "why_left": clean_line(self.why.text())}
        self.left.emit(msgspec.structs.replace(self._goal, until=self._desk.model.today(), **told))
