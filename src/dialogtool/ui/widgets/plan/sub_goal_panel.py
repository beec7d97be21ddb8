"""One sub-goal: its words, when, and in which lane."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.answers import SubGoalSet
from dialogtool.core.case.keys import sub_goal_key
from dialogtool.core.plan.step_ideas import parts_for
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..form_row import describe, form_row
from ..picks import Chips, Picks
from ..pieces import button, column, label
from .plan_edits import PrivateMark, branches_now, keep_sub_goal, lane_names, one_line, take_away


class SubGoalPanel(QFrame):
    """Edits one sub-goal; every change is kept at once."""

    closed = Signal()
    """The two are done with it."""
    taken = Signal(str)
    """It was taken away; its words."""

    def __init__(self, id: str, sub_goal: SubGoalSet, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.id = id
        self._first = sub_goal
        self._desk = desk
        _ = desk.words.gettext
        self.question = label("", "lead")
        self.text = one_line("text", shared=True)
        self.ideas = Chips(desk)
        self.when = one_line("when")
        self.when.setPlaceholderText(_("such as: before summer"))
        self.lane = Picks(_("Which part of life?"), lane_names(desk), desk)
        self.private = PrivateMark(desk, sub_goal_key(id))
        self.take = button(_("Take it away"), "quiet")
        self.done = button(_("Finished"))
        self._lay_out()
        for line in (self.text, self.when):
            line.textEdited.connect(self._on_written)
            line.editingFinished.connect(desk.model.rest)
        self.ideas.picked.connect(self._on_idea)
        self.lane.picked.connect(self._on_lane)
        self.take.clicked.connect(self._on_take)
        self.done.clicked.connect(self.closed)

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        outer.addLayout(column(self.question, self.text, self.ideas, spacing=10))
        self._ask(_("What has to be in place on the way?"))
        outer.addLayout(form_row(_("When?"), self.when, look="strong"))
        outer.addLayout(column(label(_("Which part of life?"), "strong"), self.lane))
        buttons = FlowLayout(spacing=12)
        for widget in (self.done, self.private, self.take):
            buttons.addWidget(widget)
        outer.addLayout(buttons)

    def _ask(self, question: str) -> None:
        self.question.setText(question)
        self.question.setBuddy(self.text)
        describe(self.text, question)

    def ask_backwards(self, following: str) -> None:
        """Asks for what comes before another sub-goal, by its words, or just before the goal when there are none."""
        _ = self._desk.words.gettext
        before = _("What has to be in place before “{words}”?").format(words=following)
        self._ask(before if following else _("What has to be in place just before the goal?"))

    @property
    def sub_goal(self) -> SubGoalSet:
        """The sub-goal as it stands in the case now."""
        answer = self._desk.model.case.answers.get(sub_goal_key(self.id))
        return answer.value if answer and isinstance(answer.value, SubGoalSet) else self._first

    def show_item(self, next_id: str = "") -> None:
        """Shows the sub-goal as it stands; a line that says the same already is left, with its cursor."""
        sub_goal = self.sub_goal
        for line, text in ((self.text, sub_goal.text), (self.when, sub_goal.when)):
            if clean_line(line.text()) != text:
                line.setText(text)
        self._show_ideas(sub_goal)
        self.lane.show_pick(sub_goal.lane)
        self.private.show_mark()

    def _show_ideas(self, sub_goal: SubGoalSet) -> None:
        """Ideas while there are no words."""
        branches, content = branches_now(self._desk), self._desk.words.content
        texts = () if sub_goal.text else parts_for(sub_goal.lane, self._desk.catalogue, branches)
        self.ideas.show_texts(content(text) for text in texts)

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.text

    def _keep(self, part: str, value: str, typing: bool = False) -> None:
        keep_sub_goal(self._desk, self.id, msgspec.structs.replace(self.sub_goal, **{part: value}), typing)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._keep(self.sender().objectName(), clean_line(text), typing=True)

    @Slot(str)
    def _on_idea(self, text: str) -> None:
        self._keep("text", text)
        self.text.setFocus()

    @Slot(str)
    def _on_lane(self, lane: str) -> None:
        self._keep("lane", lane)

    @Slot()
    def _on_take(self) -> None:
        words = self.sub_goal.text
        take_away(self._desk.model, sub_goal_key(self.id))
        self.taken.emit(words)
