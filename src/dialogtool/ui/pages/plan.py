"""Min vej: the goal, the road of stones in five lanes, and exactly one next step."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from dialogtool.core.answers import AnswerKey, GoalSet, StepSet, SubGoalSet
from dialogtool.core.keys import PLAN
from dialogtool.core.plan import Plan, build_plan

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page, title
from ..where import Where
from ..widgets.add_panel import AddPanel
from ..widgets.echo import Echo
from ..widgets.goal_card import GoalCard
from ..widgets.goal_panel import GoalPanel
from ..widgets.halves import Halves
from ..widgets.next_step import NextStep
from ..widgets.pieces import button, column, empty, row
from ..widgets.reading_order import tab_as_read
from ..widgets.road import Road
from ..widgets.save_as_word import SaveAsWord
from ..widgets.step_panel import StepPanel
from ..widgets.sub_goal_panel import SubGoalPanel

TYPING_MS = 120
"""The road follows this soon after the hand rests."""

HAND_MARGIN = 48
"""Logical pixels between what the hand is on and the edge of the page."""

Bench = StepPanel | SubGoalPanel | GoalPanel | AddPanel


class PlanPage(Page):
    """One thing at a time: the goal and the next step stand on top, or the one thing that is being written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.bench: Bench | None = None
        self._from = ""
        self.goal = GoalCard(desk)
        self.next = NextStep(desk, asks=True)
        self.top = Halves(column(self.goal), column(self.next))
        self.stage = QVBoxLayout()
        self.echo = Echo(desk)
        self.road = Road(desk)
        self.save = SaveAsWord(desk, "plan", _("Save as Word"))
        self.on = button(_("On to what we agree"), "primary")
        self._later = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._lay_out()
        self._connect()
        self.refresh(Change())

    def _lay_out(self) -> None:
        _ = self.desk.words.gettext
        inside = column_page(self, 1260)
        head = row(title(_("My way")), self.save.save, self.on)
        head.setStretch(0, 1)
        inside.addLayout(head)
        for part in (self.save, self.top):
            inside.addWidget(part)
        inside.addLayout(self.stage)
        inside.addWidget(self.echo)
        inside.addWidget(self.road)
        inside.addStretch(1)

    def _connect(self) -> None:
        self._later.timeout.connect(self._show_road)
        self._settled.timeout.connect(self._show_hand)
        self.goal.asked.connect(self.open_goal)
        self.road.goal_asked.connect(self.open_goal)
        self.road.chosen.connect(self.open_item)
        self.road.adding.connect(self.open_adding)
        self.next.answered.connect(self._on_step_answered)
        self.on.clicked.connect(self._on_agreed)

    @property
    def plan(self) -> Plan:
        """The plan as the case stands now."""
        return build_plan(self.desk.model.case, self.desk.library)

    def arrive(self) -> None:
        """The hand lands on the goal."""
        tab_as_read(self)
        self.goal.open.setFocus()

    def refresh(self, change: Change) -> None:
        """Shows the plan anew: at once, or, while somebody types, as soon as the hand rests."""
        if change.typing:
            self._later.start()
            return
        self._later.stop()
        plan = self.plan
        self.goal.show_plan(plan)
        self.next.show_step(plan.next_step)
        self.road.show_plan(plan)
        if self.bench:
            self.bench.show_item(plan.next_step.id if plan.next_step else "")
        tab_as_read(self)

    @Slot()
    def _show_road(self) -> None:
        self.road.show_plan(self.plan)
        tab_as_read(self)

    @Slot()
    def open_goal(self) -> None:
        """Opens the goal, or begins one."""
        plan = self.plan
        self._open(
            GoalPanel(plan.goal_id or self.desk.model.new_id(), plan.goal or GoalSet(kind="job", text=""), self.desk)
        )

    @Slot()
    def _on_another(self) -> None:
        self._open(GoalPanel(self.desk.model.new_id(), GoalSet(kind="job", text=""), self.desk))

    @Slot(str, str)
    def open_item(self, kind: str, id: str) -> None:
        """Opens a stone of the road: a step or a sub-goal."""
        lanes = self.plan.lanes
        steps = {planned.id: planned.step for lane in lanes for planned in lane.steps}
        parts = {planned.id: planned.sub_goal for lane in lanes for planned in lane.sub_goals}
        if kind == "step" and id in steps:
            self._open(StepPanel(id, steps[id], self.desk))
        elif id in parts:
            self._open(SubGoalPanel(id, parts[id], self.desk))

    @Slot(str)
    def open_adding(self, lane: str) -> None:
        """Asks whether it is a step or a sub-goal that is to be added in a lane."""
        panel = AddPanel(lane, self.desk)
        panel.step_wanted.connect(self._on_new_step)
        panel.sub_goal_wanted.connect(self._on_new_sub_goal)
        self._open(panel)

    @Slot(str)
    def _on_new_step(self, lane: str) -> None:
        self._open(StepPanel(self.desk.model.new_id(), StepSet(text="", lane=lane), self.desk))

    @Slot(str)
    def _on_new_sub_goal(self, lane: str) -> None:
        self._open(SubGoalPanel(self.desk.model.new_id(), SubGoalSet(text="", lane=lane), self.desk))

    def _open(self, panel: Bench) -> None:
        """Puts a panel in place of the goal and the next step."""
        self._from = self.road.focused() or self._from or "goal"
        self.echo.tell("")
        self._clear()
        self.bench = panel
        panel.closed.connect(self.close_bench)
        if not isinstance(panel, AddPanel):
            panel.taken.connect(self._on_taken)
        if isinstance(panel, GoalPanel):
            panel.another.connect(self._on_another)
        self.stage.addWidget(panel)
        panel.show()
        # The hand goes first: hiding what it is on would send it, and the page, to whatever comes next.
        panel.first_focus().setFocus()
        self.top.hide()
        self.refresh(Change())
        self._scroll_up()

    @Slot()
    def _show_hand(self) -> None:
        """Brings what the hand is on into sight, once the page has found its height."""
        hand, area = self.focusWidget(), self.findChild(QScrollArea)
        if hand and area:
            area.ensureWidgetVisible(hand, 0, HAND_MARGIN)

    def _scroll_up(self) -> None:
        """Brings the panel into sight: it stands at the top of the page."""
        if area := self.findChild(QScrollArea):
            area.verticalScrollBar().setValue(0)

    def _clear(self) -> None:
        empty(self.stage)
        self.bench = None
        self.top.show()

    @Slot()
    def close_bench(self) -> None:
        """Puts the panel away; the keyboard goes to its stone, or back to where it came from."""
        id = self.bench.id if self.bench else ""
        self.desk.model.rest()
        self._clear()
        self.refresh(Change())
        stone = next((item for item in self.road.tiles() if id and item.endswith(f"/{id}")), self._from)
        self._from = ""
        self.road.focus_on(stone)
        self._settled.start()

    @Slot(str)
    def _on_taken(self, words: str) -> None:
        self.close_bench()
        self.echo.tell(self.desk.words.gettext("“{words}” was taken away.").format(words=words))

    @Slot(str, str)
    def _on_step_answered(self, status: str, words: str) -> None:
        _ = self.desk.words.gettext
        said = {
            "done": _("“{words}” is done."),
            "some": _("“{words}”: a part of the way."),
            "hindered": _("“{words}”: something came in the way. That is good to know."),
        }
        self.echo.tell(said[status].format(words=words))

    def show_answer(self, key: AnswerKey) -> None:
        """Opens what undo changed, when it is still there; else puts the panel away."""
        self.echo.tell("")
        item = f"{key.field}/{key.subject}"
        if key.tool != PLAN:
            return
        if item in self.road.tiles():
            self.road.focus_on(item)
            self._settled.start()
        elif self.bench and self.bench.id == key.subject:
            self.close_bench()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts an open panel away."""
        if event.key() == Qt.Key.Key_Escape and self.bench:
            self.close_bench()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_agreed(self) -> None:
        self.go.emit(Where("agreed"))
