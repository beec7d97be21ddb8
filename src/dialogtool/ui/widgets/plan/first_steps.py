"""When nothing is on the road yet: a few small steps that anybody could begin with."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.case.answers import StepSet
from dialogtool.core.catalogue.catalogue import StepIdea
from dialogtool.core.plan.plan import Plan
from dialogtool.core.plan.step_ideas import branches_of, first_steps

from ...desk import Desk
from ..picks import Chips
from ..pieces import label
from .plan_edits import choose_next, keep_step


class FirstSteps(QFrame):
    """Offers some small steps; the one that is pressed is laid on the road, and is the next step."""

    laid = Signal(str)
    """The words of the step that was laid."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._desk = desk
        self._ideas: dict[str, StepIdea] = {}
        _ = desk.words.gettext
        self.chips = Chips(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(_("A small step before we meet again?"), "side-head"))
        column.addWidget(label(_("Press one if it suits you. If none does, that is fine too."), "soft"))
        column.addWidget(self.chips)
        self.chips.picked.connect(self._on_picked)

    def show_ideas(self, plan: Plan) -> None:
        """Shows what fits the goals of this plan."""
        branches = branches_of((planned.goal for planned in plan.goals), self._desk.catalogue)
        ideas = first_steps(self._desk.catalogue, branches)
        self._ideas = {self._desk.words.content(idea.text): idea for idea in ideas}
        self.chips.show_texts(self._ideas)

    @property
    def has_ideas(self) -> bool:
        """Whether there is anything to offer."""
        return bool(self._ideas)

    @Slot(str)
    def _on_picked(self, text: str) -> None:
        id = self._desk.model.new_id()
        keep_step(self._desk, id, StepSet(text=text, lane=self._ideas[text].lane))
        choose_next(self._desk, id)
        self.laid.emit(text)
