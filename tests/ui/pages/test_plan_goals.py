"""The goals of Min vej: a best guess, two at once, and those that were left."""

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import GoalSet
from dialogtool.core.case.keys import goal_key
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.plan import PlanPage
from dialogtool.ui.widgets.plan.goal_panel import GoalPanel
from tests.ui.pages.fakes import keep
from tests.ui.pages.planning import LEFT, plan, shown

LEFT_ONE = GoalSet(kind="job", text="Bager", until=date(2026, 5, 4), left_by="Vi sammen", why_left="Mel i næsen")


def opened_goal(qtbot: QtBot, page: PlanPage) -> GoalPanel:
    qtbot.mouseClick(page.goal.open, LEFT)
    assert isinstance(page.work.panel, GoalPanel)
    return page.work.panel


def test_a_goal_may_be_the_best_guess_right_now(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    opened_goal(qtbot, page).form.guess.click()
    assert plan(planned).goal.best_guess


def test_a_goal_is_left_with_who_and_why_and_is_kept(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    panel = opened_goal(qtbot, page)
    assert not panel.leaving.isVisibleTo(page)
    qtbot.mouseClick(panel.leave, LEFT)
    qtbot.keyClicks(panel.leaving.why, "For meget larm")
    qtbot.mouseClick(panel.leaving.usual.chips[1], LEFT)
    qtbot.mouseClick(panel.leaving.leave, LEFT)
    now = plan(planned)
    (left,) = now.earlier_goals
    assert (now.goal, page.work.panel) == (None, None)
    assert (left.goal.until, left.goal.left_by, left.goal.why_left) == (
        date(2026, 11, 21),
        "We did together",
        "For meget larm",
    )


def test_leaving_a_goal_can_be_undone(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    panel = opened_goal(qtbot, page)
    qtbot.mouseClick(panel.leave, LEFT)
    qtbot.mouseClick(panel.leaving.leave, LEFT)
    planned.model.undo()
    assert plan(planned).goal.text == "Køkkenmedhjælper"


def test_earlier_goals_are_folded_away_and_one_can_be_taken_up_again(qtbot: QtBot, planned: Desk) -> None:
    keep(planned, goal_key("b"), LEFT_ONE, makes="goal")
    page = shown(qtbot, planned)
    assert page.goal.history is None
    qtbot.mouseClick(page.goal.earlier.header, LEFT)
    qtbot.mouseClick(page.goal.history.buttons["b"], LEFT)
    now = plan(planned)
    assert (sorted(one.goal.text for one in now.goals), now.earlier_goals) == (["Bager", "Køkkenmedhjælper"], ())
    assert all(one.goal.until is None and not one.goal.why_left for one in now.goals)


def test_of_two_goals_each_can_be_changed(qtbot: QtBot, planned: Desk) -> None:
    keep(planned, goal_key("b"), GoalSet(kind="job", text="Bager"), makes="goal")
    page = shown(qtbot, planned)
    page.goal.asked.emit("g")
    assert page.work.panel.form.text.text() == "Køkkenmedhjælper"


def test_the_first_goal_stands_on_the_card_as_soon_as_its_panel_is_put_away(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    panel = opened_goal(qtbot, page)
    qtbot.keyClicks(panel.form.text, "bager")
    qtbot.mouseClick(panel.done, LEFT)
    assert "bager" in [said.text() for said in page.goal.findChildren(QLabel)]
    assert page.goal.open.text() == "Change the goal"


def test_the_kind_of_a_goal_is_kept_once_there_are_words(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    panel = opened_goal(qtbot, page)
    panel.form.kind.tiles["education"].click()
    assert desk.model.case.answers == {}
    assert panel.form.kind.tiles["education"].isChecked()
    qtbot.keyClicks(panel.form.text, "bager")
    assert [(one.goal.text, one.goal.kind) for one in plan(desk).goals] == [("bager", "education")]
