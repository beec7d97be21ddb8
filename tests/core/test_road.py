"""The road as it is drawn, smaller steps, and goals too vague to walk towards."""

from datetime import date

import pytest

from dialogtool.core.aid_values import StepStatus
from dialogtool.core.answers import StepSet, SubGoalSet
from dialogtool.core.plan import Plan, PlanLane, PlannedStep, PlannedSubGoal
from dialogtool.core.road import ideas_for, is_too_big, is_vague, road_of, smaller_than
from tests.core.small_life import catalogue


def step(id: str, status: StepStatus = "open", when: date | None = None, is_next: bool = False) -> PlannedStep:
    return PlannedStep(id=id, step=StepSet(text=id, status=status, when=when), is_next=is_next)


def road(*steps: PlannedStep) -> list[tuple[str, str]]:
    sub_goal = PlannedSubGoal(id="part", sub_goal=SubGoalSet(text="Se et køkken", lane="hverdag", when="inden jul"))
    lane = PlanLane(id="hverdag", label="Hverdag", sub_goals=(sub_goal,), steps=steps)
    return [(stone.id, stone.state) for stone in road_of(Plan(name="Ane", lanes=(lane,)))[0].stones]


def test_what_is_done_lies_behind_and_sub_goals_lie_ahead() -> None:
    assert road(step("a", is_next=True), step("b", "done")) == [("b", "done"), ("a", "next"), ("part", "part")]


def test_steps_lie_in_the_order_of_their_dates_and_those_without_come_last() -> None:
    dated = step("a"), step("b", "some", date(2026, 12, 9)), step("c", "hindered", date(2026, 12, 1))
    assert [id for id, _ in road(*dated)] == ["c", "b", "a", "part"]


def test_a_stone_says_when() -> None:
    lane = PlanLane(id="hverdag", label="Hverdag", steps=(step("a", when=date(2026, 12, 3)),))
    assert road_of(Plan(name="Ane", lanes=(lane,)))[0].stones[0].when == "3.12.2026"


@pytest.mark.parametrize(("confidence", "too_big"), [(None, False), (0, True), (6, True), (7, False)])
def test_a_step_below_seven_is_too_big(confidence: int | None, too_big: bool) -> None:
    assert is_too_big(StepSet(text="Ring", confidence=confidence)) is too_big


def test_ideas_are_of_the_lane() -> None:
    assert ideas_for("hverdag", catalogue()) == ("Stå op klokken syv.",)
    assert ideas_for("helbred", catalogue()) == ()


def test_a_smaller_step_is_a_piece_of_this_one_when_there_is_such_a_piece() -> None:
    big = StepSet(text="Besøg et sted.", lane="arbejdsplads")
    assert smaller_than(big, catalogue()) == ("Find stedet på et kort.",)
    assert smaller_than(StepSet(text="Find stedet på et kort.", lane="arbejdsplads"), catalogue()) == ()


@pytest.mark.parametrize(
    ("goal", "vague"), [("Fleksjob", True), (" fleksjob. ", True), ("Fleksjob i en børnehave", False), ("", False)]
)
def test_a_goal_that_only_names_a_scheme_is_vague(goal: str, vague: bool) -> None:
    assert is_vague(goal, catalogue()) is vague
