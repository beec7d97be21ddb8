"""The editor of a piece of the road: what is laid on it goes to the plan, and the field holds which stones they are."""

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import AnswerKey, Chosen, Value, is_empty
from dialogtool.core.case.keys import PLAN
from dialogtool.core.plan.plan import build_plan, on_paper
from dialogtool.core.sample.road import on_piece
from dialogtool.core.scenes.road import RoadScene, road_scene
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import RoadPiece

from ...case_model import Change
from ...desk import Desk
from ...parts.painted import Painted, painted_for
from ...theme import Theme
from ...widgets.pieces import label
from ...widgets.plan.lane_row import state_names
from ...widgets.plan.next_step import NextStep
from ...widgets.plan.plan_edits import choose_next
from ...widgets.plan.road_work import RoadWork
from ...widgets.reading_order import tab_as_read
from ..editor import Editor, editor_for
from .paint import WIDTH, LaidLane, height_of, lay_road, paint_road


class RoadEditor(Editor):
    """The same road as on its own page. It follows the case, so that undo is seen here too."""

    def __init__(self, field: RoadPiece, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._field = field
        self._value: Value | None = None
        self.next = NextStep(desk, asks=False)
        self.work = RoadWork(desk, field.lays, field.lanes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * desk.theme.size("unit"))
        column.addWidget(label(self._how(), "soft"))
        column.addWidget(self.next)
        column.addWidget(self.work)
        self.work.picked.connect(self._on_picked)
        self.work.laid.connect(self._on_laid)
        desk.model.changed.connect(self._on_changed)
        desk.model.travelled.connect(self._on_travelled)
        self._show(Change())

    def _how(self) -> str:
        _ = self.desk.words.gettext
        return {
            "sub-goals": _("Begin at the goal and go backwards: what comes just before it, and what before that?"),
            "steps": _("Press a plus to lay a step. Press a stone to change it."),
            "next-step": _("Press the stone that you take first. There is one at a time."),
        }[self._field.lays]

    def first_focus(self) -> QWidget:
        """The first place for a new stone; where the next step is chosen, the first stone."""
        rows = self.work.road.rows
        stones = [tile for row in rows for tile in row.stones]
        adds = [row.add for row in rows if not row.add.isHidden()]
        return next(iter((*adds, *stones)), self.work.road.sign)

    def show_value(self, value: Value | None) -> None:
        """Shows the road as it lies; the answer says no more than which stones are on it."""
        self._value = value
        self._show(Change())

    def _show(self, change: Change) -> None:
        if self._field.lays == "next-step" and not change.typing:
            planned = self.work.plan.next_step
            self.next.show_step(planned)
            self.next.setVisible(planned is not None)
        else:
            self.next.hide()
        self.work.refresh(change)

    @Slot()
    def _on_laid(self) -> None:
        tab_as_read(self)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        """Shows what changed; what the hand changed on the road is told as this field's answer, and undone with it."""
        if not self.desk.model.is_open:
            return
        self._show(change)
        if change.key and change.key.tool == PLAN:
            with self.desk.model.joining():
                self._tell()

    def _tell(self) -> None:
        lying = on_piece(self._field, self.desk.model.case, self.desk.library)
        if lying != (self._value or Chosen()):
            self._value = lying
            self.answered.emit(lying, False)

    @Slot(str)
    def _on_picked(self, id: str) -> None:
        choose_next(self.desk, id)
        self._tell()

    @Slot(object)
    def _on_travelled(self, key: AnswerKey | None) -> None:
        if key and self.isVisible():
            self.work.show_answer(key)


@editor_for.register
def _(field: RoadPiece, asked: SharedField, desk: Desk) -> Editor:
    return RoadEditor(field, asked, desk)


@painted_for.register
def _(field: RoadPiece, value: Value | None, desk: Desk) -> Painted | None:
    """The whole road, whichever piece of it was asked for, without what is in no papers."""
    scene = road_scene(on_paper(build_plan(desk.model.case, desk.library)), desk.model.today())
    if is_empty(value) or not scene.lanes:
        return None
    lanes = lay_road(scene, desk.theme)
    size = QSize(WIDTH, round(height_of(lanes)))
    return Painted(size, partial(_paint, lanes, scene.goal, desk.theme), _alt(scene, desk))


def _paint(lanes: tuple[LaidLane, ...], goal: str, theme: Theme, painter: QPainter) -> None:
    paint_road(painter, lanes, goal, theme)


def _alt(scene: RoadScene, desk: Desk) -> str:
    """Lane by lane what lies on the road, and where it leads."""
    _, states = desk.words.gettext, state_names(desk)
    lanes = (
        f"{desk.words.content(lane.label)}: "
        + ", ".join(f"{stone.text} ({states[stone.state]})" for row in lane.rows for stone in row)
        for lane in scene.lanes
    )
    said = _("A road from today to the goal {goal}. {lanes}.") if scene.goal else _("A road from today. {lanes}.")
    return said.format(goal=scene.goal, lanes="; ".join(lanes))
