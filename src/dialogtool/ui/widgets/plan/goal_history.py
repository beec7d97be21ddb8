"""The goals that were left: until when, who decided it and why, and a way back to each."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dialogtool.core.plan.plan import PlannedGoal
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..pieces import button, column, empty, label, row


class GoalHistory(QWidget):
    """One earlier goal after the other, the newest first."""

    wanted = Signal(str)
    """The id of a goal that is to be a goal again."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.buttons: dict[str, QPushButton] = {}
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(16)

    def show_goals(self, goals: tuple[PlannedGoal, ...]) -> None:
        """Shows these goals, oldest first, with the newest on top."""
        empty(self._list)
        self.buttons = {}
        for planned in reversed(goals):
            self._list.addLayout(self._one(planned))

    def _one(self, planned: PlannedGoal) -> QVBoxLayout:
        _ = self._desk.words.gettext
        goal = planned.goal
        until = _("until {day}").format(day=numeric(goal.until))
        again = button(_("Take it up again"), "quiet")
        again.setObjectName(planned.id)
        again.setAccessibleDescription(goal.text)
        again.clicked.connect(self._on_again)
        self.buttons[planned.id] = again
        told = [label(goal.text, "strong"), label(" · ".join(filter(None, (until, goal.left_by))), "small")]
        return column(*told, *([label(goal.why_left)] if goal.why_left else []), row(again, 1), spacing=4)

    @Slot()
    def _on_again(self) -> None:
        self.wanted.emit(self.sender().objectName())
