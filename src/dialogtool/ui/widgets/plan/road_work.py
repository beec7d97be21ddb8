"""The road, and above it the one stone that is being written: the same in the conversation and on its own page."""

from typing import Literal

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.keys import PLAN, next_step_key
from dialogtool.core.plan.plan import Plan, build_plan, without_next

from ...case_model import Change
from ...desk import Desk
from ..findings.echo import Echo
from ..in_sight import bring_hand_in_sight
from ..pieces import empty
from .add_panel import AddPanel
from .goal_panel import GoalPanel
from .road import Road
from .step_panel import StepPanel
from .stone_panels import Panel, goal_panel, new_step_panel, new_sub_goal_panel, panel_of
from .trial_panel import TrialPanel

TYPING_MS = 120
"""The road follows this soon after the hand rests."""

Lays = Literal["", "sub-goals", "steps", "next-step"]
"""What is added to the road here; "" asks which."""


class RoadWork(QWidget):
    """One thing at a time: the road alone, or a panel above it. `lanes` are those in sight, none for all."""

    opened = Signal()
    """A panel came."""
    put_away = Signal()
    """The panel went."""
    laid = Signal()
    """Stones were laid anew."""
    picked = Signal(str)
    """The id of a step that was pressed, where the next step is chosen."""

    def __init__(self, desk: Desk, lays: Lays = "", lanes: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.desk = desk
        self.lays: Lays = lays
        self._lanes = lanes
        self._from = ""
        self.panel: Panel | None = None
        self.stage = QVBoxLayout()
        self.echo = Echo(desk)
        self.road = Road(desk, lays)
        self._later = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._settled = QTimer(self, interval=0, singleShot=True)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * desk.theme.size("unit"))
        inside.addLayout(self.stage)
        inside.addWidget(self.echo)
        inside.addWidget(self.road)
        self._later.timeout.connect(self._show_road)
        self._settled.timeout.connect(self._show_hand)
        self.road.goal_asked.connect(self.open_goal)
        self.road.chosen.connect(self.open_item)
        self.road.adding.connect(self.open_adding)

    @property
    def plan(self) -> Plan:
        """The plan as the case stands now, with the lanes that are in sight."""
        plan = build_plan(self.desk.model.case, self.desk.library)
        lanes = tuple(lane for lane in plan.lanes if lane.id in self._lanes or not self._lanes)
        plan = msgspec.structs.replace(plan, lanes=lanes)
        asks = self.lays == "next-step" and next_step_key() not in self.desk.model.case.answers
        return without_next(plan) if asks else plan

    def refresh(self, change: Change) -> None:
        """Shows the plan anew: at once, or, while somebody types, as soon as the hand rests."""
        if change.typing:
            self._later.start()
            return
        self._later.stop()
        self.road.show_plan(self.plan)
        if self.panel:
            next_step = self.plan.next_step
            self.panel.show_item(next_step.id if next_step else "")
        self.laid.emit()

    @Slot()
    def _show_road(self) -> None:
        self.road.show_plan(self.plan)
        self.laid.emit()

    @Slot()
    def open_goal(self) -> None:
        """Opens the goal, or begins one."""
        self.open_one_goal("")

    @Slot(str)
    def open_one_goal(self, id: str) -> None:
        """Opens this goal, "" for the one that leads."""
        self._open(goal_panel(self.plan, self.desk, id))

    @Slot()
    def _on_another(self) -> None:
        self.open_one_goal(self.desk.model.new_id())

    @Slot(str)
    def _on_instead(self, id: str) -> None:
        self.open_item("step", id)

    @Slot(str, str)
    def open_item(self, kind: str, id: str) -> None:
        """Opens a stone of the road. Where the next step is chosen, a step that is not done is chosen instead."""
        panel = panel_of(kind, id, self.plan, self.desk)
        if isinstance(panel, StepPanel) and self.lays == "next-step" and panel.standing != "done":
            self.picked.emit(id)
        elif panel:
            self._open(panel)

    @Slot(str)
    def open_adding(self, lane: str) -> None:
        """Adds what is laid here in a lane; where it may be any of them, it is asked."""
        match self.lays:
            case "steps":
                self._on_new_step(lane)
            case "sub-goals":
                self._on_new_sub_goal(lane)
            case _:
                panel = AddPanel(lane, self.desk)
                panel.step_wanted.connect(self._on_new_step)
                panel.sub_goal_wanted.connect(self._on_new_sub_goal)
                panel.trial_wanted.connect(self._on_new_trial)
                self._open(panel)

    @Slot(str)
    def _on_new_step(self, lane: str) -> None:
        self._open(new_step_panel(lane, self.desk))

    @Slot(str)
    def _on_new_sub_goal(self, lane: str) -> None:
        self._open(new_sub_goal_panel(lane, self.plan, self.desk, backwards=self.lays == "sub-goals"))

    @Slot()
    def _on_new_trial(self) -> None:
        self._open(TrialPanel(self.desk.model.new_id(), self.desk))

    def _open(self, panel: Panel) -> None:
        self._from = self.road.focused() or self._from or "goal"
        self.echo.tell("")
        self._clear()
        self.panel = panel
        panel.closed.connect(self.close_panel)
        if not isinstance(panel, AddPanel):
            panel.taken.connect(self._on_taken)
        if isinstance(panel, GoalPanel):
            panel.another.connect(self._on_another)
        if isinstance(panel, StepPanel):
            panel.instead.connect(self._on_instead)
        self.stage.addWidget(panel)
        panel.show()
        # The hand goes first: hiding what it is on would send it, and the page, to whatever comes next.
        panel.first_focus().setFocus()
        self.refresh(Change())
        self.opened.emit()
        self._settled.start()

    def _clear(self) -> None:
        empty(self.stage)
        self.panel = None

    @Slot()
    def close_panel(self) -> None:
        """Puts the panel away; the keyboard goes to its stone, or back to where it came from."""
        id = self.panel.id if self.panel else ""
        self.desk.model.rest()
        self._clear()
        self.put_away.emit()
        self.refresh(Change())
        stone = next((item for item in self.road.tiles() if id and item.endswith(f"/{id}")), self._from)
        self._from = ""
        self.road.focus_on(stone)
        self._settled.start()

    @Slot(str)
    def _on_taken(self, words: str) -> None:
        self.close_panel()
        self.echo.tell(self.desk.words.gettext("“{words}” was taken away.").format(words=words))

    def show_answer(self, key: AnswerKey) -> None:
        """Goes to what undo changed, when it is still there; else puts its panel away."""
        self.echo.tell("")
        item = f"{key.field}/{key.subject}"
        if key.tool != PLAN:
            return
        if item in self.road.tiles():
            self.road.focus_on(item)
            self._settled.start()
        elif self.panel and self.panel.id == key.subject:
            self.close_panel()

    @Slot()
    def _show_hand(self) -> None:
        """Brings what the hand is on into sight, once the page has found its height."""
        bring_hand_in_sight(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts an open panel away."""
        if event.key() == Qt.Key.Key_Escape and self.panel:
            self.close_panel()
        else:
            super().keyPressEvent(event)
