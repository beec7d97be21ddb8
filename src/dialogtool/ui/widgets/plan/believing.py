"""How much the citizen believes in a step, 0 to 10; under 7 a smaller one is offered."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import StepSet
from dialogtool.core.plan.road import is_too_big
from dialogtool.core.plan.step_ideas import smaller_than

from ...desk import Desk
from ...parts.ruler_line import RulerLine
from ..picks import Chips
from ..pieces import label, row, surface
from .plan_edits import branches_now


class Believing(QWidget):
    """Eleven numbers with plain ends, and smaller steps where the number asks for them."""

    believed = Signal(int)
    smaller = Signal(str)
    """The words of a smaller step that was picked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.ruler = RulerLine(desk.theme)
        low, high = _("Not at all"), _("Quite sure")
        self.ruler.name_ends(low, high)
        self.ideas = Chips(desk)
        self.offer, inside = surface("sand", margin=16, spacing=10)
        inside.addWidget(label(_("A smaller step"), "strong"))
        inside.addWidget(
            label(_("What would be so small that you believe in it? Write it above, or press one of these."))
        )
        inside.addWidget(self.ideas)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label(_("How much do you believe you will do it?"), "strong"))
        column.addWidget(self.ruler)
        ends = row(label(low, "small"), 1, label(high, "small"))
        column.addLayout(ends)
        column.addWidget(self.offer)
        self.ruler.pressed.connect(self.believed)
        self.ideas.picked.connect(self.smaller)

    def show_step(self, step: StepSet) -> None:
        """Shows the number of this step, and smaller ones when it is too big."""
        self.ruler.show_number(step.confidence)
        self.offer.setVisible(is_too_big(step))
        texts = smaller_than(step, self._desk.catalogue, branches_now(self._desk))
        self.ideas.show_texts(self._desk.words.content(text) for text in texts)
