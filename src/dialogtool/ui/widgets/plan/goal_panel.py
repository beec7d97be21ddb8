"""The goal: a job or an education, made concrete a little at a time."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.answers import GoalSet

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..pieces import button
from .goal_form import GoalForm
from .goal_leaving import GoalLeaving
from .plan_edits import PrivateMark, goal_place, keep_goal, take_away


class GoalPanel(QFrame):
    """Edits the goal; every change is kept at once."""

    closed = Signal()
    """The two are done with it."""
    taken = Signal(str)
    """It was taken away; its words."""
    another = Signal()
    """Another goal is to be set beside this one."""

    def __init__(self, id: str, goal: GoalSet, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.id = id
        self._first = goal
        self._desk = desk
        _ = desk.words.gettext
        self.form = GoalForm(desk)
        self.private = PrivateMark(desk, goal_place(desk.model, id))
        self.take = button(_("Take it away"), "quiet")
        self.other = button(_("One more goal"), "quiet")
        self.leave = button(_("We leave this goal …"), "quiet")
        self.leaving = GoalLeaving(desk)
        self.leaving.hide()
        self.done = button(_("Finished"))
        self._lay_out()
        self.form.changed.connect(self._on_changed)
        self.form.rested.connect(desk.model.rest)
        self.take.clicked.connect(self._on_take)
        self.other.clicked.connect(self.another)
        self.done.clicked.connect(self.closed)
        self.leave.clicked.connect(self._on_leave)
        self.leaving.left.connect(self._on_left)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        outer.addWidget(self.form)
        buttons = FlowLayout(spacing=12)
        for widget in (self.done, self.private, self.other, self.leave, self.take):
            buttons.addWidget(widget)
        outer.addLayout(buttons)
        outer.addWidget(self.leaving)

    @property
    def goal(self) -> GoalSet:
        """The goal as it stands in the case now."""
        answer = self._desk.model.case.answers.get(goal_place(self._desk.model, self.id))
        return answer.value if answer and isinstance(answer.value, GoalSet) else self._first

    def show_item(self, next_id: str = "") -> None:
        """Shows the goal as it stands."""
        goal = self.goal
        self.form.show_goal(goal)
        self.private.show_mark()
        self.leaving.show_goal(goal)
        for widget in (self.private, self.other, self.leave, self.take):
            widget.setVisible(bool(goal.text))

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.form.text

    @Slot(object, bool)
    def _on_changed(self, goal: GoalSet, typing: bool) -> None:
        keep_goal(self._desk, self.id, goal, typing)

    @Slot()
    def _on_leave(self) -> None:
        """Two questions come; the hand lands on the first."""
        self.leaving.show()
        self.leaving.why.setFocus()

    @Slot(object)
    def _on_left(self, goal: GoalSet) -> None:
        keep_goal(self._desk, self.id, goal)
        self.closed.emit()

    @Slot()
    def _on_take(self) -> None:
        words = self.goal.text
        take_away(self._desk.model, goal_place(self._desk.model, self.id))
        self.taken.emit(words)
