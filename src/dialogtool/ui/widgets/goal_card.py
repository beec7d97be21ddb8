"""The goal in a few words, or a kind question where there is none yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.plan import Plan, PlannedGoal

from ..desk import Desk
from .pieces import button, empty, label, row, surface


class GoalCard(QWidget):
    """Shows the goal with what makes it concrete, and the goals before it."""

    asked = Signal()
    """The goal is to be chosen or changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.open = button("")
        self._shown: tuple[tuple[PlannedGoal, ...], tuple[PlannedGoal, ...]] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_plan(self, plan: Plan) -> None:
        """Shows the goal of this plan; one that is shown already is left, with the keyboard on it."""
        if self._shown == (plan.goals, plan.earlier_goals):
            return
        self._shown = (plan.goals, plan.earlier_goals)
        _ = self._desk.words.gettext
        empty(self._column)
        frame, inside = surface("card", margin=20, spacing=8)
        inside.addWidget(label(_("My goal"), "side-head"))
        goal = plan.goal
        inside.addWidget(label(goal.text if goal else _("Where would you like to go?"), "lead"))
        facts = (goal.hours, goal.place, goal.first_contact) if goal else (_("A first guess is enough."),)
        earlier = ", ".join(before.goal.text for before in plan.earlier_goals)
        before = _("Before: {goals}").format(goals=earlier) if earlier else ""
        for text, look in ((" · ".join(filter(None, facts)), ""), (before, "small")):
            if text:
                inside.addWidget(label(text, look))
        inside.addStretch(1)
        self.open = button(_("Change the goal") if goal else _("Write a goal"))
        self.open.clicked.connect(self.asked)
        inside.addLayout(row(self.open, 1))
        self._column.addWidget(frame)
