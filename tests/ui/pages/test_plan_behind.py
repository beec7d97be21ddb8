"""What lies behind on Min vej: told by its number left of today, and unfolded when somebody asks."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.keys import step_key
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.plan import PlanPage
from dialogtool.ui.widgets.plan.lane_row import LaneRow
from tests.ui.pages.fakes import keep
from tests.ui.pages.planning import LEFT, shown


@pytest.fixture
def travelled(desk: Desk) -> Desk:
    """Two steps done and one to do, all at the workplace."""
    for id, status in (("a", "done"), ("b", "done"), ("c", "open")):
        keep(
            desk,
            step_key(id),
            StepSet(text=id, lane="arbejdsplads", status=status, when=date(2026, 3, 1)),
            makes="step",
        )
    return desk


def lane(page: PlanPage) -> LaneRow:
    return page.work.road.rows[0]


def test_the_road_begins_with_what_is_to_be_done(qtbot: QtBot, travelled: Desk) -> None:
    page = shown(qtbot, travelled)
    tiles = page.work.road.tiles()
    assert [tiles[f"step/{id}"].isVisibleTo(page) for id in "abc"] == [False, False, True]
    assert lane(page).fold.accessibleName() == "Arbejdsplads: 2 done"
    assert page.work.road.rows[1].fold.isHidden()


def test_it_is_told_on_the_side_of_today_where_the_past_is(qtbot: QtBot, travelled: Desk) -> None:
    page = shown(qtbot, travelled)
    road, fold = page.work.road, lane(page).fold
    today = road.today.mapTo(road, QPoint(road.today.width() // 2, 0)).x()
    assert fold.mapTo(road, QPoint(fold.width(), 0)).x() < today


@pytest.mark.parametrize("width", [1366, 683])
def test_it_unfolds_and_folds_away(qtbot: QtBot, travelled: Desk, width: int) -> None:
    page = shown(qtbot, travelled, width)
    first = page.work.road.tiles()["step/a"]
    qtbot.mouseClick(lane(page).fold, LEFT)
    assert first.isVisibleTo(page)
    qtbot.mouseClick(lane(page).fold, LEFT)
    assert not first.isVisibleTo(page)


def test_it_stays_unfolded_when_the_plan_changes(qtbot: QtBot, travelled: Desk) -> None:
    page = shown(qtbot, travelled)
    qtbot.mouseClick(lane(page).fold, LEFT)
    keep(travelled, step_key("d"), StepSet(text="d", lane="arbejdsplads"), makes="step")
    qtbot.waitUntil(lambda: page.work.road.tiles()["step/a"].isVisibleTo(page))


def test_a_step_that_is_done_with_the_hand_on_it_is_not_lost_from_sight(qtbot: QtBot, travelled: Desk) -> None:
    page = shown(qtbot, travelled)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.work.road.focus_on("step/c")
    keep(travelled, step_key("c"), StepSet(text="c", lane="arbejdsplads", status="done"), makes="step")
    qtbot.waitUntil(lambda: page.work.road.tiles()["step/c"].isVisibleTo(page))
    assert page.work.road.focused() == "step/c"
