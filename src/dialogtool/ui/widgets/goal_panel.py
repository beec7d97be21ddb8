"""The goal: a job or an education, made concrete a little at a time."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.answers import GoalSet
from dialogtool.core.cleaning import clean_line
from dialogtool.core.keys import goal_key
from dialogtool.core.road import is_vague

from ..desk import Desk
from .flow_layout import FlowLayout
from .form_row import form_row
from .halves import Halves
from .picks import Picks
from .pieces import button, column, label, surface
from .plan_edits import PrivateMark, keep_goal, one_line, take_away


class GoalPanel(QFrame):
    """Edits the goal; every change is kept at once. A goal that only names a scheme is asked about kindly."""

    closed = Signal()
    """The two are done with it."""
    taken = Signal(str)
    """It was taken away; its words."""
    another = Signal()
    """Another goal is to be set; this one is kept as an earlier one."""

    def __init__(self, id: str, goal: GoalSet, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.id = id
        self._first = goal
        self._desk = desk
        _ = desk.words.gettext
        self.text = one_line("text", shared=True)
        kinds = {"job": _("A job"), "education": _("An education or a course")}
        self.kind = Picks(_("What kind of goal is it?"), kinds, desk)
        self.hours = one_line("hours")
        self.place = one_line("place")
        self.first_contact = one_line("first_contact")
        self.prompt = self._prompt()
        self.private = PrivateMark(desk, goal_key(id))
        self.take = button(_("Take it away"), "quiet")
        self.other = button(_("Set another goal"), "quiet")
        self.done = button(_("Finished"))
        self._lay_out()
        self._connect()

    def _prompt(self) -> QFrame:
        _ = self._desk.words.gettext
        frame, inside = surface("sand", margin=16, spacing=6)
        inside.addWidget(label(_("A good beginning. What could it be?"), "strong"))
        inside.addWidget(
            label(_("What would your hands do there? Which place, which trade, or which course could it be?"))
        )
        return frame

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        outer.addLayout(
            form_row(_("Where would you like to go?"), self.text, _("A first guess is enough."), look="lead")
        )
        outer.addWidget(self.prompt)
        outer.addLayout(column(label(_("What kind of goal is it?"), "strong"), self.kind))
        left = form_row(_("How many hours?"), self.hours, look="strong")
        right = form_row(_("Where could it be?"), self.place, look="strong")
        outer.addWidget(Halves(left, right))
        outer.addLayout(form_row(_("Who could we ask first?"), self.first_contact, look="strong"))
        buttons = FlowLayout(spacing=12)
        for widget in (self.done, self.private, self.other, self.take):
            buttons.addWidget(widget)
        outer.addLayout(buttons)

    def _connect(self) -> None:
        for line in self._lines().values():
            line.textEdited.connect(self._on_written)
            line.editingFinished.connect(self._desk.model.rest)
        self.kind.picked.connect(self._on_kind)
        self.take.clicked.connect(self._on_take)
        self.other.clicked.connect(self.another)
        self.done.clicked.connect(self.closed)

    def _lines(self) -> dict[str, QLineEdit]:
        return {line.objectName(): line for line in (self.text, self.hours, self.place, self.first_contact)}

    @property
    def goal(self) -> GoalSet:
        """The goal as it stands in the case now."""
        answer = self._desk.model.case.answers.get(goal_key(self.id))
        return answer.value if answer and isinstance(answer.value, GoalSet) else self._first

    def show_item(self, next_id: str = "") -> None:
        """Shows the goal as it stands; a line that says the same already is left, with its cursor."""
        goal = self.goal
        for name, line in self._lines().items():
            if clean_line(line.text()) != getattr(goal, name):
                line.setText(getattr(goal, name))
        self.kind.show_pick(goal.kind if goal.text else None)
        self.prompt.setVisible(is_vague(goal.text, self._desk.catalogue))
        self.private.show_mark()
        for widget in (self.private, self.other, self.take):
            widget.setVisible(bool(goal.text))

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.text

    def _keep(self, part: str, value: str, typing: bool = False) -> None:
        keep_goal(self._desk, self.id, msgspec.structs.replace(self.goal, **{part: value}), typing)
        self.prompt.setVisible(is_vague(self.goal.text, self._desk.catalogue))

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._keep(self.sender().objectName(), clean_line(text), typing=True)

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._keep("kind", kind)

    @Slot()
    def _on_take(self) -> None:
        words = self.goal.text
        take_away(self._desk.model, goal_key(self.id))
        self.taken.emit(words)
