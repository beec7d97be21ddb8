"""The editor of a goal, asked for until it is concrete."""

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import GoalSet, Value
from dialogtool.core.findings.material import material_of
from dialogtool.core.scenes.goal import GoalIdea, goal_ideas, goal_sign, kept_function, with_idea
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import GoalWords

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.focus import in_tab_order
from ...parts.forms import Face, RowForm
from ...parts.painted import Painted, painted_for
from ...parts.tiles import TileButton
from ...theme import Theme
from ...widgets.flow_layout import FlowLayout
from ...widgets.pieces import empty, label
from ...widgets.plan.goal_form import GoalForm
from ..editor import Editor, editor_for
from .paint import WIDTH, SignPlan, lay_sign, paint_sign

NO_GOAL = GoalSet(kind="job", text="")


class GoalEditor(Editor):
    """The same form as on the road, with the job functions that got a yes as something to press."""

    def __init__(self, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._goal = NO_GOAL
        self._ideas: tuple[GoalIdea, ...] = ()
        self.ideas: list[TileButton] = []
        self.form = GoalForm(desk)
        self.offer = QWidget()
        self._flow = FlowLayout(spacing=desk.theme.size("unit"))
        offered = QVBoxLayout(self.offer)
        offered.setContentsMargins(0, 0, 0, 0)
        offered.setSpacing(desk.theme.size("unit"))
        offered.addWidget(label(desk.words.gettext("You said yes to these. Is it one of them?"), "soft"))
        offered.addLayout(self._flow)
        self.form.beneath.addWidget(self.offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)
        self.form.changed.connect(self._on_changed)
        self.form.rested.connect(self.rested)

    def first_focus(self) -> QWidget:
        """The line for the goal's words."""
        return self.form.text

    def show_value(self, value: Value | None) -> None:
        """Shows the goal, and what else could stand there."""
        self._goal = value if isinstance(value, GoalSet) else NO_GOAL
        self.form.show_goal(self._goal)
        self._show_ideas()

    def _show_ideas(self) -> None:
        ideas = goal_ideas(material_of(self.desk.model.case, self.desk.library), self.desk.catalogue, self._goal)
        self.offer.setVisible(bool(ideas))
        if ideas == self._ideas:
            return
        self._ideas = ideas
        empty(self._flow)
        self.ideas = [self._idea(idea) for idea in ideas]
        for tile in self.ideas:
            self._flow.addWidget(tile)
        in_tab_order([self.form.text, *self.ideas])

    def _idea(self, idea: GoalIdea) -> TileButton:
        words = self.desk.words
        face = Face(words.content(idea.label), words.beside(idea.label), idea.picture)
        tile = TileButton(idea.function, RowForm(face, self.desk.theme, "", "text"), self.desk.theme, face.label)
        tile.clicked.connect(self._on_idea)
        return tile

    @Slot()
    def _on_idea(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton)
        idea = next(idea for idea in self._ideas if idea.function == tile.item)
        self.form.text.setFocus()
        self._give(with_idea(self._goal, idea, self.desk.words.content(idea.label)), typing=False)
        announce(self.form.text, self._goal.text)

    @Slot(object, bool)
    def _on_changed(self, goal: GoalSet, typing: bool) -> None:
        self._give(kept_function(goal, self.desk.catalogue, self.desk.words.content), typing)

    def _give(self, goal: GoalSet, typing: bool) -> None:
        self._goal = goal
        self.form.show_goal(goal)
        self.answered.emit(goal, typing)
        if not typing:
            self._show_ideas()


@editor_for.register
def _(field: GoalWords, asked: SharedField, desk: Desk) -> Editor:
    return GoalEditor(asked, desk)


@painted_for.register
def _(field: GoalWords, value: Value | None, desk: Desk) -> Painted | None:
    """The sign alone; nothing for no goal, and for one that is in no papers."""
    if not isinstance(value, GoalSet) or not value.text or field.private or field.path:
        return None
    sign = goal_sign(value, desk.catalogue)
    plan = lay_sign(sign, desk.theme)
    said = desk.words.gettext("A sign with the goal: {goal}.").format(goal=", ".join((sign.text, *sign.facts)))
    return Painted(QSize(WIDTH, round(plan.height)), partial(_paint, plan, desk.theme), said)


def _paint(plan: SignPlan, theme: Theme, painter: QPainter) -> None:
    paint_sign(painter, plan, theme)
