"""The goals in a few words, or a kind question where there is none yet; earlier ones fold away beneath."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLayout, QPushButton, QVBoxLayout, QWidget

from dialogtool.core.case.answers import GoalSet
from dialogtool.core.plan.plan import Plan, PlannedGoal

from ...desk import Desk
from ..fold import Fold
from ..pieces import button, column, empty, label, row, surface
from .goal_history import GoalHistory
from .plan_edits import keep_goal


class GoalCard(QWidget):
    """Shows each goal with what makes it concrete, and, behind a fold, the goals that were left and why."""

    asked = Signal(str)
    """The goal that is to be changed; "" for one to write."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.open = button("")
        self.history: GoalHistory | None = None
        self.earlier: Fold | None = None
        self._shown: tuple[tuple[PlannedGoal, ...], tuple[PlannedGoal, ...]] | None = None
        self._plan = Plan(name="")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_plan(self, plan: Plan) -> None:
        """Shows the goals of this plan; those that are shown already are left, with the keyboard on them."""
        if self._shown == (plan.goals, plan.earlier_goals):
            return
        self._shown, self._plan = (plan.goals, plan.earlier_goals), plan
        _ = self._desk.words.gettext
        empty(self._column)
        frame, inside = surface("card", margin=20, spacing=8)
        several = len(plan.goals) > 1
        inside.addWidget(label(_("My goals") if several else _("My goal"), "side-head"))
        for planned in reversed(plan.goals):
            inside.addLayout(self._goal(planned.id, planned.goal, planned.id == plan.goal_id))
        if not plan.goals:
            inside.addLayout(self._none())
        inside.addStretch(1)
        if plan.earlier_goals:
            inside.addWidget(self._earlier(plan.earlier_goals))
        self._column.addWidget(frame)

    def _none(self) -> QLayout:
        _ = self._desk.words.gettext
        asked = label(_("Where would you like to go?"), "lead")
        self.open = self._button("", _("Write a goal"))
        return column(asked, label(_("A first guess is enough.")), row(self.open, 1), spacing=8)

    def _goal(self, id: str, goal: GoalSet, leads: bool) -> QLayout:
        _ = self._desk.words.gettext
        guess = _("The best guess right now") if goal.best_guess else ""
        facts = " · ".join(filter(None, (guess, goal.hours, goal.place, goal.first_contact)))
        change = self._button(id, _("Change the goal"))
        change.setAccessibleDescription(goal.text)
        if leads:
            self.open = change
        said = [label(goal.text, "lead" if leads else "strong"), *([label(facts)] if facts else [])]
        return column(*said, row(change, 1), spacing=8)

    def _button(self, id: str, text: str) -> QPushButton:
        made = button(text)
        made.setObjectName(id)
        made.clicked.connect(self._on_asked)
        return made

    def _earlier(self, goals: tuple[PlannedGoal, ...]) -> Fold:
        _, ngettext = self._desk.words.gettext, self._desk.words.ngettext
        name = ngettext("{count} earlier goal", "{count} earlier goals", len(goals)).format(count=len(goals))
        self.earlier = Fold("earlier", name, self._history, self._desk.theme)
        self.earlier.show_summary(", ".join(planned.goal.text for planned in reversed(goals)))
        return self.earlier

    def _history(self) -> GoalHistory:
        self.history = GoalHistory(self._desk)
        self.history.show_goals(self._plan.earlier_goals)
        self.history.wanted.connect(self._on_again)
        return self.history

    @Slot()
    def _on_asked(self) -> None:
        self.asked.emit(self.sender().objectName())

    @Slot(str)
    def _on_again(self, id: str) -> None:
        """A goal that was left is a goal again, as it was."""
        goal = next(planned.goal for planned in self._plan.earlier_goals if planned.id == id)
        keep_goal(self._desk, id, msgspec.structs.replace(goal, until=None, left_by="", why_left=""))
