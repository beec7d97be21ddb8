"""What one CV is for: a goal from the road, or another in own words."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.cv.cv import goal_of
from dialogtool.core.cv.versions import settings_of
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..form_row import form_row
from ..picks import Picks
from ..pieces import label
from ..plan.plan_edits import one_line
from .edits import keep_settings


class CvGoal(QWidget):
    """The goals there are, of which one may be chosen, and a line for what is wanted in own words."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self.picks: Picks | None = None
        self.own = one_line("goal")
        self.own.setPlaceholderText(_("such as: a job in a kitchen, ten hours a week"))
        self._goals: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._column.addWidget(label(_("It stands on top of this CV."), "small"))
        self._column.addLayout(form_row(_("In other words, for this CV"), self.own))
        self.own.textEdited.connect(self._on_own)
        self.own.editingFinished.connect(desk.model.rest)
        self.show_part()

    def show_part(self) -> None:
        """Shows what was chosen."""
        case, material = self._desk.model.case, self._desk.model.findings.material
        open_goals = {id: one.text for id, one in material.goals.items() if one.text and not one.until}
        goals = {id: text for id, text in open_goals.items() if id not in material.private}
        if goals != self._goals:
            self._show_goals(goals)
        wanted, goal = settings_of(case, self._cv).goal, goal_of(case, material, self._cv)
        own = "" if wanted in material.goals else wanted
        if clean_line(self.own.text()) != own:
            self.own.setText(own)
        if self.picks:
            chosen = next((id for id in goals if goal and not own and material.goals[id] == goal), None)
            self.picks.show_pick(chosen)

    def _show_goals(self, goals: dict[str, str]) -> None:
        self._goals = goals
        if self.picks:
            self.picks.hide()
            self.picks.deleteLater()
        self.picks = Picks(self._desk.words.gettext("I am looking for"), goals, self._desk) if goals else None
        if self.picks:
            self.picks.picked.connect(self._on_picked)
            self._column.insertWidget(1, self.picks)

    @Slot(str)
    def _on_picked(self, id: str) -> None:
        self._keep(id, typing=False)

    @Slot(str)
    def _on_own(self, text: str) -> None:
        self._keep(clean_line(text), typing=True)

    def _keep(self, goal: str, typing: bool) -> None:
        settings = settings_of(self._desk.model.case, self._cv)
        keep_settings(self._desk, self._cv, msgspec.structs.replace(settings, goal=goal), typing)
