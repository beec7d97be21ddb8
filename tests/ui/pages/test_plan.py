"""Min vej: the goal, the stones, and exactly one next step."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import AnswerKey
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.plan import PlanPage
from dialogtool.ui.widgets.plan.goal_panel import GoalPanel
from dialogtool.ui.widgets.plan.sub_goal_panel import SubGoalPanel
from tests.ui.pages.planning import LEFT, opened_step, plan, shown


def test_the_goal_and_the_next_step_stand_on_top(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    assert page.top.isVisibleTo(page)
    assert "Køkkenmedhjælper" in page.work.road.sign.accessibleName()
    assert len(page.next.buttons) == 3


def test_the_road_is_read_lane_by_lane(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    read = [(row.accessibleName(), [tile.accessibleName() for tile in row.stones]) for row in page.work.road.rows]
    assert read[0] == ("Arbejdsplads", ["Arbejdsplads: Ring til køkkenet", "Arbejdsplads: Se et køkken"])
    assert read[1] == ("Hverdag", ["Hverdag: Stå op klokken syv."])
    assert page.work.road.rows[1].stones[0].accessibleDescription() == "Next step"


def test_a_goal_is_written_and_made_concrete(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.goal.open, LEFT)
    panel = page.work.panel
    assert isinstance(panel, GoalPanel)
    qtbot.keyClicks(panel.form.text, "Pedel")
    qtbot.keyClicks(panel.form.place, "Esbjerg")
    qtbot.mouseClick(panel.form.kind.tiles["education"], LEFT)
    goal = plan(desk).goal
    assert goal is not None
    assert (goal.text, goal.place, goal.kind) == ("Pedel", "Esbjerg", "education")


def test_a_goal_that_names_only_a_scheme_is_asked_about_kindly(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.work.open_goal()
    panel = page.work.panel
    assert isinstance(panel, GoalPanel)
    qtbot.keyClicks(panel.form.text, "Fleksjob")
    assert panel.form.prompt.isVisibleTo(page)
    qtbot.keyClicks(panel.form.text, " i en have")
    assert not panel.form.prompt.isVisibleTo(page)


def test_two_goals_at_once_are_both_goals(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    page.work.open_goal()
    qtbot.mouseClick(page.work.panel.other, LEFT)
    qtbot.keyClicks(page.work.panel.form.text, "Pedel")
    qtbot.mouseClick(page.work.panel.done, LEFT)
    now = plan(planned)
    assert ([one.goal.text for one in now.goals], now.earlier_goals) == (["Køkkenmedhjælper", "Pedel"], ())
    assert now.goal.text == "Pedel"


def test_a_step_is_added_in_a_lane(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.work.road.rows[2].add, LEFT)
    qtbot.mouseClick(page.work.panel.step, LEFT)
    qtbot.keyClicks(page.work.panel.text, "Gå en tur")
    assert [one.step.text for one in plan(desk).lanes[2].steps] == ["Gå en tur"]


def test_nothing_stands_on_the_road_before_there_are_words(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.work.open_adding("hverdag")
    qtbot.mouseClick(page.work.panel.step, LEFT)
    assert not page.work.panel.details.isVisibleTo(page)
    qtbot.mouseClick(page.work.panel.done, LEFT)
    assert plan(desk).lanes[1].steps == ()


def test_an_idea_can_be_pressed_instead_of_written(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.work.open_adding("hverdag")
    qtbot.mouseClick(page.work.panel.step, LEFT)
    qtbot.mouseClick(page.work.panel.ideas.chips[0], LEFT)
    assert plan(desk).next_step.step.text == "Stå op klokken syv."
    assert page.work.panel.details.isVisibleTo(page)


def test_a_sub_goal_is_added_with_its_time(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.work.open_adding("netvaerk")
    qtbot.mouseClick(page.work.panel.sub_goal, LEFT)
    assert isinstance(page.work.panel, SubGoalPanel)
    qtbot.keyClicks(page.work.panel.text, "Min søster hjælper")
    qtbot.keyClicks(page.work.panel.when, "i maj")
    part = plan(desk).lanes[4].sub_goals[0].sub_goal
    assert (part.text, part.when) == ("Min søster hjælper", "i maj")


def test_escape_goes_back_to_the_stone(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    stone = page.work.road.tiles()["sub-goal/s"]
    stone.setFocus()
    qtbot.keyClick(stone, Qt.Key.Key_Space)
    assert isinstance(page.work.panel, SubGoalPanel)
    qtbot.keyClick(page.work.panel.text, Qt.Key.Key_Escape)
    assert page.work.panel is None
    assert page.work.road.focused() == "sub-goal/s"


def test_the_field_is_not_built_anew_while_somebody_types(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    panel = opened_step(qtbot, page, "a")
    panel.text.setCursorPosition(0)
    qtbot.keyClicks(panel.text, "Nu: ")
    qtbot.waitUntil(lambda: "Nu:" in page.work.road.tiles()["step/a"].accessibleName())
    assert (page.work.panel is panel, panel.text.cursorPosition()) == (True, 4)


def test_undo_of_a_new_step_puts_its_panel_away(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.work.open_adding("hverdag")
    qtbot.mouseClick(page.work.panel.step, LEFT)
    qtbot.mouseClick(page.work.panel.ideas.chips[0], LEFT)
    desk.model.undo()
    assert page.work.panel is None
    assert plan(desk).next_step is None


def test_lanes_and_sign_are_stacked_in_a_narrow_window(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned, width=683)
    first, sign = page.work.road.rows[0], page.work.road.sign
    qtbot.waitUntil(lambda: sign.geometry().top() > page.work.road.rows[-1].geometry().bottom())
    assert first.head.geometry().bottom() < first.way.geometry().top()


def test_min_vej_is_saved_as_word(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    page.save.write("/et/sted/plan.docx")
    assert planned.papers.saved == [("plan", "/et/sted/plan.docx", True)]


def test_the_way_on_is_what_we_agree(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(page.on, LEFT)
    assert went.args[0].page == "agreed"


def test_a_sub_goal_moves_to_another_lane_and_is_taken_away(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    page.work.open_item("sub-goal", "s")
    qtbot.mouseClick(page.work.panel.lane.tiles["laere-nyt"], LEFT)
    assert plan(planned).lanes[3].sub_goals[0].id == "s"
    qtbot.mouseClick(page.work.panel.take, LEFT)
    assert plan(planned).lanes[3].sub_goals == ()


def test_a_goal_is_taken_away(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    qtbot.mouseClick(page.work.road.sign, LEFT)
    qtbot.mouseClick(page.work.panel.take, LEFT)
    assert plan(planned).goal is None
    assert "Køkkenmedhjælper" in page.work.echo.said.text()


def test_what_was_undone_elsewhere_moves_nothing_here(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    page.show_answer(AnswerKey(tool="min-hverdag", field="hjul"))
    assert page.work.panel is None


def in_sight(page: PlanPage, widget: QWidget) -> bool:
    """True when all of the widget stands in the part of the page that is seen."""
    area = page.findChild(QScrollArea)
    top = widget.mapTo(area.viewport(), QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= area.viewport().height()


def test_in_a_small_window_what_the_hand_is_on_stays_in_sight(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    page.resize(660, 320)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.goal.open.setFocus()
    qtbot.keyClick(page.goal.open, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: in_sight(page, page.work.panel.first_focus()))
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.work.road.sign.hasFocus()
    qtbot.waitUntil(lambda: in_sight(page, page.work.road.sign))
