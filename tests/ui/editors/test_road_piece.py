"""The road in the conversation: the plan's own stones, told as the field's answer, and undone as one."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import AnswerKey, Chosen, GoalSet, StepSet, SubGoalSet, Value
from dialogtool.core.case.keys import goal_key, next_step_key, step_key, sub_goal_key, trial_key
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.plan.plan import Plan, build_plan
from dialogtool.core.tool.aids import RoadPiece
from dialogtool.core.tool.asking import Asked
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.road.road_piece import RoadEditor
from dialogtool.ui.parts.painted import as_svg, painted_for
from dialogtool.ui.widgets.plan.step_panel import StepPanel
from dialogtool.ui.widgets.plan.sub_goal_panel import SubGoalPanel
from tests.ui.editors.bench import Bench
from tests.ui.pages.fakes import desk_with, keep, plan_something

ASKED = Asked(key=AnswerKey(tool="min-vej", field="vej"), question="Hvad skal der til?")
STEPS, SUB_GOALS, NEXT = (RoadPiece(id="vej", lays=lays) for lays in ("steps", "sub-goals", "next-step"))


class Talk:
    """A bench where the answers are kept, as in the conversation."""

    def __init__(self, qtbot: QtBot, desk: Desk) -> None:
        self.qtbot, self.desk, self.bench = qtbot, desk, Bench(qtbot, desk)

    def put(self, field: RoadPiece) -> RoadEditor:
        """The editor of this field, with what it tells kept in the case and shown again."""
        editor = self.bench.put(field, self.value)
        assert isinstance(editor, RoadEditor)
        editor.answered.connect(self._keep)
        self.desk.model.changed.connect(lambda _change: editor.show_value(self.value))
        return editor

    def _keep(self, value: Value | None, typing: bool) -> None:
        self.desk.model.answer(ASKED, value, typing)

    @property
    def value(self) -> Value | None:
        """The field's own answer as it is kept now."""
        answer = self.desk.model.case.answers.get(ASKED.key)
        return answer.value if answer else None

    @property
    def plan(self) -> Plan:
        """The plan as it is now."""
        return build_plan(self.desk.model.case, self.desk.library)


@pytest.fixture
def talk(qtbot: QtBot, repository: Path) -> Talk:
    """A talk with nothing on the road."""
    return Talk(qtbot, desk_with(repository / "resources" / "theme"))


@pytest.fixture
def begun(talk: Talk) -> Talk:
    """A talk with a goal, the sub-goal "s", and the steps "a" and "b"; no next step was chosen."""
    plan_something(talk.desk)
    talk.desk.model.take_back(next_step_key())
    return talk


def test_a_step_that_is_laid_is_in_the_plan_and_in_the_answer(talk: Talk) -> None:
    editor = talk.put(STEPS)
    talk.bench.press(editor.work.road.rows[1].add)
    panel = editor.work.panel
    assert isinstance(panel, StepPanel)
    talk.qtbot.keyClicks(panel.text, "Stå op")
    (step,) = talk.plan.lanes[1].steps
    assert (step.step.text, talk.value) == ("Stå op", Chosen(ids=(step.id,)))


def test_what_is_laid_and_its_answer_are_undone_as_one(talk: Talk) -> None:
    editor = talk.put(STEPS)
    talk.bench.press(editor.work.road.rows[1].add)
    talk.qtbot.keyClicks(editor.work.panel.text, "Stå op")
    talk.desk.model.undo()
    assert (talk.plan.lanes[1].steps, talk.value) == ((), None)
    assert editor.work.road.rows[1].stones == []
    talk.desk.model.redo()
    assert len(editor.work.road.rows[1].stones) == len(talk.value.ids) == 1


def test_sub_goals_are_laid_backwards_from_the_goal(talk: Talk) -> None:
    editor = talk.put(SUB_GOALS)
    asked: list[str] = []
    for words in ("Prøve to dage", "Se et køkken"):
        talk.bench.press(editor.work.road.rows[0].add)
        panel = editor.work.panel
        assert isinstance(panel, SubGoalPanel)
        asked.append(panel.text.accessibleName())
        talk.qtbot.keyClicks(panel.text, words)
        talk.bench.press(panel.done)
    assert [part.sub_goal.text for part in talk.plan.lanes[0].sub_goals] == ["Se et køkken", "Prøve to dage"]
    assert asked == ["What has to be in place just before the goal?", "What has to be in place before “Prøve to dage”?"]


def test_the_answer_holds_the_stones_of_its_kind_and_lanes(begun: Talk) -> None:
    keep(begun.desk, sub_goal_key("h"), SubGoalSet(text="Sove godt", lane="hverdag"), makes="sub-goal")
    editor = begun.put(RoadPiece(id="vej", lays="sub-goals", lanes=("arbejdsplads",)))
    assert [row.lane.id for row in editor.work.road.rows] == ["arbejdsplads"]
    editor.work.open_item("sub-goal", "s")
    begun.qtbot.keyClicks(editor.work.panel.text, " indefra")
    assert begun.value == Chosen(ids=("s",))


def test_a_stone_that_is_taken_away_leaves_the_answer(begun: Talk) -> None:
    editor = begun.put(STEPS)
    editor.work.open_item("step", "a")
    begun.bench.press(editor.work.panel.take)
    assert begun.value == Chosen(ids=("b",))
    assert editor.work.echo.isVisible()


def test_exactly_one_next_step_is_chosen_and_none_beforehand(begun: Talk) -> None:
    editor = begun.put(NEXT)
    assert not editor.next.isVisible()
    assert "Next step" not in [tile.accessibleDescription() for row in editor.work.road.rows for tile in row.stones]
    begun.bench.press(editor.work.road.tiles()["step/b"])
    begun.bench.press(editor.work.road.tiles()["step/a"])
    assert (begun.value, begun.plan.next_step.id) == (Chosen(ids=("a",)), "a")
    assert editor.next.isVisible()
    assert editor.work.road.tiles()["step/a"].accessibleDescription() == "Next step"


def test_the_step_that_was_next_already_can_be_pressed_too(begun: Talk) -> None:
    keep(begun.desk, next_step_key(), Chosen(ids=("b",)))
    editor = begun.put(NEXT)
    begun.bench.press(editor.work.road.tiles()["step/b"])
    assert begun.value == Chosen(ids=("b",))


def test_what_is_done_cannot_be_the_next_step(begun: Talk) -> None:
    keep(begun.desk, step_key("a"), StepSet(text="Ring", lane="arbejdsplads", status="done"), makes="step")
    editor = begun.put(NEXT)
    begun.bench.press(editor.work.road.tiles()["step/a"])
    assert begun.value is None
    assert isinstance(editor.work.panel, StepPanel)


def test_the_next_step_is_chosen_by_keyboard_alone(begun: Talk) -> None:
    editor = begun.put(NEXT)
    editor.first_focus().setFocus()
    begun.bench.key(editor.first_focus(), Qt.Key.Key_Return)
    assert begun.value == Chosen(ids=("a",))


def test_escape_puts_the_panel_away(begun: Talk) -> None:
    editor = begun.put(STEPS)
    begun.bench.press(editor.work.road.tiles()["step/a"])
    begun.bench.key(editor.work.panel.text, Qt.Key.Key_Escape)
    assert editor.work.panel is None
    assert editor.work.road.focused() == "step/a"


def test_the_goal_can_be_written_at_its_sign(talk: Talk) -> None:
    editor = talk.put(SUB_GOALS)
    talk.bench.press(editor.work.road.sign)
    talk.qtbot.keyClicks(editor.work.panel.form.text, "Pedel")
    assert talk.plan.goal == GoalSet(kind="job", text="Pedel")
    assert talk.value is None


def test_it_fits_where_it_is_narrow_and_can_be_mirrored(begun: Talk) -> None:
    editor = begun.put(STEPS)
    assert editor.minimumSizeHint().width() <= editor.width()
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    row = editor.work.road.rows[0]
    assert row.stones[0].geometry().left() > row.add.geometry().left()


def test_today_stands_where_the_road_begins_in_either_direction(begun: Talk) -> None:
    editor = begun.put(STEPS)
    road = editor.work.road
    editor.window().resize(1100, 900)
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        editor.window().setLayoutDirection(way)
        QApplication.processEvents()
        lane = road.rows[0].way
        today, first = (road.today.mapTo(road, road.today.rect().center()).x(), lane.mapTo(road, lane.rect().topLeft()))
        begins = first.x() + lane.width() if way == Qt.LayoutDirection.RightToLeft else first.x()
        assert abs(today - begins) < 40


def test_the_road_is_a_picture_for_paper_without_what_is_in_no_papers(begun: Talk) -> None:
    begun.desk.model.mark_private(step_key("b"), True)
    painted = painted_for(STEPS, Chosen(ids=("a",)), begun.desk)
    assert painted is not None
    assert painted.alt == (
        "A road from today to the goal Køkkenmedhjælper. "
        "Arbejdsplads: Ring til køkkenet (Next step), Se et køkken (Sub-goal)."
    )
    assert b"<svg" in as_svg(painted)


def test_time_at_a_workplace_is_in_the_picture_unless_it_is_marked(begun: Talk) -> None:
    for id, place in (("t", "Kantinen"), ("x", "Skjult")):
        keep(begun.desk, trial_key(id), TrialSet(place, start=begun.desk.model.today()), makes="trial")
    begun.desk.model.mark_private(trial_key("x"), True)
    painted = painted_for(STEPS, Chosen(ids=("a",)), begun.desk)
    assert painted is not None
    assert "Kantinen (Now), Ring til køkkenet (Next step)" in painted.alt
    assert "Skjult" not in painted.alt
    assert b"<svg" in as_svg(painted)


def test_an_empty_road_is_no_picture(talk: Talk) -> None:
    assert painted_for(STEPS, Chosen(ids=("a",)), talk.desk) is None
    keep(talk.desk, goal_key("g"), GoalSet(kind="job", text="Pedel"), makes="goal")
    assert painted_for(STEPS, None, talk.desk) is None
