"""Which sub-goal a step leads to, where there are any."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import StepSet
from dialogtool.core.plan.plan import build_plan

from ...desk import Desk
from ..picks import Picks
from ..pieces import empty, label


class LeadsTo(QWidget):
    """The sub-goals of the road, of which one may be picked; nothing while there are none."""

    picked = Signal(str)
    """The id of the sub-goal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._parts: dict[str, str] = {}
        self.picks: Picks | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_step(self, step: StepSet) -> None:
        """Shows what this step leads to; sub-goals that stand there already are not built anew."""
        plan = build_plan(self._desk.model.case, self._desk.library)
        parts = {part.id: part.sub_goal.text for lane in plan.lanes for part in lane.sub_goals}
        self.setVisible(bool(parts))
        if parts != self._parts:
            self._parts = parts
            self._build()
        if self.picks:
            self.picks.show_pick(step.sub_goal if step.sub_goal in parts else None)

    def _build(self) -> None:
        question = self._desk.words.gettext("What is it a part of?")
        empty(self._column)
        self.picks = Picks(question, self._parts, self._desk)
        self.picks.picked.connect(self.picked)
        self._column.addWidget(label(question, "strong"))
        self._column.addWidget(self.picks)
