"""Min vej in a test: the page, the plan, and a step that was opened."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import StepSet
from dialogtool.core.plan.plan import Plan, build_plan
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.plan import PlanPage
from dialogtool.ui.widgets.plan.step_panel import StepPanel
from tests.ui.pages.fakes import follow

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, desk: Desk, width: int = 1366) -> PlanPage:
    """Min vej as the window has it."""
    page = PlanPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(width, 700)
    page.show()
    return page


def plan(desk: Desk) -> Plan:
    """The plan as it stands."""
    return build_plan(desk.model.case, desk.library)


def step(desk: Desk, id: str) -> StepSet:
    """One step as it stands."""
    return next(one.step for lane in plan(desk).lanes for one in lane.steps if one.id == id)


def opened_step(qtbot: QtBot, page: PlanPage, id: str) -> StepPanel:
    """The panel of a step whose stone was pressed."""
    qtbot.mouseClick(page.work.road.tiles()[f"step/{id}"], LEFT)
    assert isinstance(page.work.panel, StepPanel)
    return page.work.panel
