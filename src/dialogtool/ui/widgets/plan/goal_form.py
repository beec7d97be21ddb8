"""What makes a goal concrete: what, hours, place, and whom to ask first; the same on the road and in a question."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.answers import GoalSet
from dialogtool.core.plan.road import is_vague
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..form_row import form_row
from ..halves import Halves
from ..picks import Picks
from ..pieces import column, label, surface
from .plan_edits import one_line


class GoalForm(QWidget):
    """Shows a goal and tells when it is changed. A goal that only names a scheme is asked about kindly.

    `beneath` is room for what may be offered under its words.
    """

    changed = Signal(object, bool)
    """The `GoalSet` as it is now, and whether the hand is still typing; a goal that never had words is not told."""
    rested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._goal = GoalSet(kind="job", text="")
        self._kind_picked = False
        _ = desk.words.gettext
        self.text = one_line("text", shared=True)
        kinds = {"job": _("A job"), "education": _("An education or a course")}
        self.kind = Picks(_("What kind of goal is it?"), kinds, desk)
        self.hours = one_line("hours")
        self.place = one_line("place")
        self.first_contact = one_line("first_contact")
        self.guess = QCheckBox(_("The best guess right now"))
        self.prompt = self._prompt()
        self.beneath = QVBoxLayout()
        self._lay_out()
        for line in self._lines().values():
            line.textEdited.connect(self._on_written)
            line.editingFinished.connect(self.rested)
        self.kind.picked.connect(self._on_kind)
        self.guess.toggled.connect(self._on_guess)

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
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        outer.addLayout(
            form_row(_("Where would you like to go?"), self.text, _("A first guess is enough."), look="lead")
        )
        outer.addWidget(self.prompt)
        outer.addLayout(self.beneath)
        outer.addLayout(column(label(_("What kind of goal is it?"), "strong"), self.kind))
        outer.addWidget(self.guess)
        left = form_row(_("How many hours?"), self.hours, look="strong")
        right = form_row(_("Where could it be?"), self.place, look="strong")
        outer.addWidget(Halves(left, right))
        outer.addLayout(form_row(_("Who could we ask first?"), self.first_contact, look="strong"))

    def _lines(self) -> dict[str, QLineEdit]:
        return {line.objectName(): line for line in (self.text, self.hours, self.place, self.first_contact)}

    def show_goal(self, goal: GoalSet) -> None:
        """Shows the goal as it stands; a line that says the same already is left, with its cursor."""
        self._goal = goal
        for name, line in self._lines().items():
            if clean_line(line.text()) != getattr(goal, name):
                line.setText(getattr(goal, name))
        self.kind.show_pick(goal.kind if goal.text or self._kind_picked else None)
        self.guess.blockSignals(True)
        self.guess.setChecked(goal.best_guess)
        self.guess.blockSignals(False)
        self.prompt.setVisible(is_vague(goal.text, self._desk.catalogue))

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._give(typing=True, **{self.sender().objectName(): clean_line(text)})

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self._kind_picked = True
        self._give(typing=False, kind=kind)

    @Slot(bool)
    def _on_guess(self, on: bool) -> None:
        self._give(typing=False, best_guess=on)

    def _give(self, typing: bool, **parts: str | bool) -> None:
        had_words = bool(self._goal.text)
        self.show_goal(msgspec.structs.replace(self._goal, **parts))
        if had_words or self._goal.text:
            self.changed.emit(self._goal, typing)
