"""The road as it is drawn, smaller steps, and goals too vague to walk towards."""

from datetime import date

import pytest

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.case.answers import StepSet, SubGoalSet
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.catalogue.catalogue import Catalogue, Scheme
from dialogtool.core.plan.plan import Plan, PlanLane, PlannedStep, PlannedSubGoal, PlannedTrial
from dialogtool.core.plan.road import is_too_big, is_vague, road_of
from tests.core.small_life import catalogue

TODAY = date(2026, 11, 22)


def step(id: str, status: StepStatus = "open", when: date | None = None, is_next: bool = False) -> PlannedStep:
    return PlannedStep(id=id, step=StepSet(text=id, status=status, when=when), is_next=is_next)


def road(*steps: PlannedStep) -> list[tuple[str, str]]:
    sub_goal = PlannedSubGoal(id="part", sub_goal=SubGoalSet(text="Se et køkken", lane="hverdag", when="inden jul"))
    lane = PlanLane(id="hverdag", label="Hverdag", sub_goals=(sub_goal,), steps=steps)
    return [(stone.id, stone.state) for stone in road_of(Plan(name="Ane", lanes=(lane,)), TODAY)[0].stones]


def test_what_is_done_lies_behind_and_sub_goals_lie_ahead() -> None:
    assert road(step("a", is_next=True), step("b", "done")) == [("b", "done"), ("a", "next"), ("part", "part")]


def test_steps_lie_in_the_order_of_their_dates_and_those_without_come_last() -> None:
    dated = step("a"), step("b", "some", date(2026, 12, 9)), step("c", "hindered", date(2026, 12, 1))
    assert [id for id, _ in road(*dated)] == ["c", "b", "a", "part"]


def test_a_stone_says_when() -> None:
    lane = PlanLane(id="hverdag", label="Hverdag", steps=(step("a", when=date(2026, 12, 3)),))
    assert road_of(Plan(name="Ane", lanes=(lane,)), TODAY)[0].stones[0].when == "3.12.2026"


@pytest.mark.parametrize(("confidence", "too_big"), [(None, False), (0, True), (6, True), (7, False)])
def test_a_step_below_seven_is_too_big(confidence: int | None, too_big: bool) -> None:
    assert is_too_big(StepSet(text="Ring", confidence=confidence)) is too_big


@pytest.mark.parametrize(
    ("goal", "vague"), [("Fleksjob", True), (" fleksjob. ", True), ("Fleksjob i en børnehave", False), ("", False)]
)
def test_a_goal_that_only_names_a_scheme_is_vague(goal: str, vague: bool) -> None:
    assert is_vague(goal, catalogue()) is vague


def test_the_name_of_a_way_of_being_at_a_workplace_is_no_goal() -> None:
    visit = Scheme(id="besoeg", label="Besøg", help="Se stedet.", hours="Et par timer.", picture="")
    assert is_vague("besøg!", Catalogue(schemes={"besoeg": visit}))


def a_trial(id: str, start: date | None, end: date | None = None) -> PlannedTrial:
    return PlannedTrial(id=id, trial=TrialSet(place=id, start=start, end=end))


TRIALS = (
    a_trial("coming", date(2026, 12, 1)),
    a_trial("undated", None),
    a_trial("ended", date(2026, 3, 2), date(2026, 5, 1)),
    a_trial("running", date(2026, 11, 2)),
)


def test_trials_lie_in_the_first_lane_where_they_stand_today() -> None:
    lanes = (PlanLane(id="a", label="A", steps=(step("s"),)), PlanLane(id="b", label="B"))
    first, second = road_of(Plan(name="Ane", lanes=lanes, trials=TRIALS), TODAY)
    assert [stone.id for stone in first.stones] == ["ended", "running", "s", "coming", "undated"]
    assert [stone.state for stone in first.stones] == ["ended", "running", "open", "coming", "undated"]
    assert (first.stones[0].when, first.stones[1].when) == ("2.3.2026 – 1.5.2026", "2.11.2026")
    assert second.stones == ()


def test_what_goes_on_lies_between_what_is_done_and_what_is_to_be_done() -> None:
    lane = PlanLane(id="a", label="A", steps=(step("s"), step("done", "done")))
    (only,) = road_of(Plan(name="Ane", lanes=(lane,), trials=TRIALS), TODAY)
    assert [stone.id for stone in only.stones] == ["done", "ended", "running", "s", "coming", "undated"]


def test_what_lies_behind_is_in_the_order_it_was_passed() -> None:
    done = (
        step("marts", "done", date(2026, 3, 1)),
        step("uden dag", "done"),
        step("november", "done", date(2026, 11, 3)),
    )
    trials = (a_trial("forsøg", date(2026, 5, 1), date(2026, 6, 1)), a_trial("kommer", date(2026, 12, 1)))
    lane = PlanLane(id="arbejdsplads", label="Arbejdsplads", steps=done)
    stones = road_of(Plan(name="Ane", lanes=(lane,), trials=trials), TODAY)[0].stones
    assert [stone.id for stone in stones] == ["uden dag", "marts", "forsøg", "november", "kommer"]
    assert [stone.is_behind for stone in stones] == [True, True, True, True, False]
