"""What is to be added to the road: a small step, a sub-goal on the way, or time at a workplace."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ...desk import Desk
from ..pieces import button, label, row
from .plan_edits import lane_names

WAY = 210
"""How wide each way is, in logical pixels: they stand as a column."""


class AddPanel(QFrame):
    """The ways on, with one sentence for each; time at a workplace lies in the first lane."""

    step_wanted = Signal(str)
    """A step is to be added in this lane."""
    sub_goal_wanted = Signal(str)
    """A sub-goal is to be added in this lane."""
    trial_wanted = Signal()
    """Time at a workplace is to be added."""
    closed = Signal()
    """Nothing after all."""

    def __init__(self, lane: str, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.id = ""
        self.lane = lane
        _ = desk.words.gettext
        self.step = button(_("A step"), "big")
        self.sub_goal = button(_("A sub-goal"), "big")
        self.trial = button(_("A workplace"), "big")
        self.done = button(_("Nothing now"), "quiet")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(_("What comes in {lane}?").format(lane=lane_names(desk)[lane]), "lead"))
        lane_help = desk.catalogue.lanes[lane].help
        if lane_help:
            outer.addLayout(row(label(desk.words.content(lane_help), "soft"), spacing=0))
        for way, text in (
            (self.step, _("Something small that can be done before we meet again.")),
            (self.sub_goal, _("Something larger that has to be in place on the way to the goal.")),
            (self.trial, _("A visit, a trial or hours at a real workplace. It may well begin in the first month.")),
        ):
            if way is self.trial and lane != next(iter(desk.catalogue.lanes)):
                continue
            way.setMinimumWidth(WAY)
            line = row(way, label(text))
            line.setStretch(1, 1)
            outer.addLayout(line)
        outer.addLayout(row(self.done, 1))
        self.step.clicked.connect(self._on_step)
        self.sub_goal.clicked.connect(self._on_sub_goal)
        self.trial.clicked.connect(self.trial_wanted)
        self.done.clicked.connect(self.closed)

    def show_item(self, next_id: str = "") -> None:
        """Shows nothing of the case."""

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.step

    @Slot()
    def _on_step(self) -> None:
        self.step_wanted.emit(self.lane)

    @Slot()
    def _on_sub_goal(self) -> None:
        self.sub_goal_wanted.emit(self.lane)
