"""When something came in the way again: a smaller step, or another road. Nobody is blamed; the step was too big."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import StepSet
from dialogtool.core.plan.history import Happening, happenings_of, wants_another_road
from dialogtool.core.plan.step_ideas import other_roads, smaller_than
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..picks import Chips
from ..pieces import label, surface
from .plan_edits import branches_now, status_names


class AnotherRoad(QWidget):
    """What was told of the step at each meeting, and, when something came in the way again, what to do instead."""

    picked = Signal(str)
    """The words of the step to take instead."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.told = label("", "small")
        self.smaller, self.other = Chips(desk), Chips(desk)
        self.offer, inside = surface("sand", margin=16, spacing=10)
        inside.addWidget(label(_("Life came in the way more than once. Then the step is not the right one yet.")))
        inside.addWidget(label(_("A smaller step"), "strong"))
        inside.addWidget(self.smaller)
        self.other_head = label(_("Another road"), "strong")
        inside.addWidget(self.other_head)
        inside.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.told)
        column.addWidget(self.offer)
        for chips in (self.smaller, self.other):
            chips.picked.connect(self.picked)

    def show_step(self, id: str, step: StepSet) -> None:
        """Shows what happened to this step; nothing before anything did."""
        happened = happenings_of(self._desk.model.case).get(id, ())
        self.told.setText("\n".join(map(self._line, happened)))
        self.told.setVisible(bool(happened))
        wanted = wants_another_road(happened) and step.status != "done"
        self.offer.setVisible(wanted)
        self.setVisible(bool(happened))
        if wanted:
            self._show_ideas(step)

    def _show_ideas(self, step: StepSet) -> None:
        catalogue, content, branches = self._desk.catalogue, self._desk.words.content, branches_now(self._desk)
        self.smaller.show_texts(content(text) for text in smaller_than(step, catalogue, branches, most=3))
        others = other_roads(step, catalogue, branches)
        self.other.show_texts(content(text) for text in others)
        self.other_head.setVisible(bool(others))

    def _line(self, one: Happening) -> str:
        return " · ".join(filter(None, (numeric(one.day), status_names(self._desk).get(one.status), one.reason)))
