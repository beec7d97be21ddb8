"""Min vej: the goal, the sub-goals in lanes, the steps, and exactly one next step."""

from datetime import date

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.case.answers import Answer, Chosen, GoalSet, StepSet, SubGoalSet, Words
from dialogtool.core.case.keys import goal_key, next_step_key, step_key, sub_goal_key, trial_key
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.catalogue.catalogue import Scheme
from dialogtool.core.findings.material import material_of
from dialogtool.core.plan.plan import (
    Plan,
    build_plan,
    goal_on_paper,
    on_paper,
    trials_ahead,
    trials_behind,
    without_next,
)
from dialogtool.core.tool.library import Library
from tests.making import a_case, a_catalogue, a_function, a_library, an_answer

LIBRARY = a_library(catalogue=a_catalogue(lanes=("arbejde", "hverdag")))
SCHEMES = {
    id: Scheme(id=id, label=label, help="Et sted.", hours="Få timer.", picture="", job=id == "fleksjob")
    for id, label in (("praktik", "Praktik"), ("fleksjob", "Fleksjob"))
}
STATUSES: tuple[StepStatus, ...] = ("open", "some", "hindered", "done")


def a_goal(id: str, text: str = "Kok", minute: int = 0, private: bool = False) -> Answer:
    return an_answer(goal_key(id), GoalSet("job", text), minute, makes="goal", private=private)


def a_sub_goal(id: str, lane: str = "arbejde", private: bool = False) -> Answer:
    return an_answer(sub_goal_key(id), SubGoalSet(id, lane), makes="sub-goal", private=private)


def laid_before(id: str, following: str, minute: int, lane: str = "arbejde") -> Answer:
    return an_answer(sub_goal_key(id), SubGoalSet(id, lane, before=following), minute, makes="sub-goal")


def a_small_step(
    id: str, lane: str = "arbejde", minute: int = 0, status: StepStatus = "open", private: bool = False
) -> Answer:
    value = StepSet(id, lane, status=status)
    return an_answer(step_key(id), value, minute, makes="step", private=private)


def chosen(*ids: str) -> Answer:
    return an_answer(next_step_key(), Chosen(ids=ids))


def plan(*answers: Answer, library: Library = LIBRARY) -> Plan:
    return build_plan(a_case(*answers), library)


def lying(of: Plan) -> dict[str, list[str]]:
    """The ids of what lies in each lane."""
    return {lane.id: [part.id for part in (*lane.sub_goals, *lane.steps)] for lane in of.lanes}


def next_id(of: Plan) -> str:
    return of.next_step.id if of.next_step else ""


def test_every_lane_is_there_from_the_beginning() -> None:
    empty = plan()
    assert [(lane.id, lane.label) for lane in empty.lanes] == [("arbejde", "Arbejde"), ("hverdag", "Hverdag")]
    assert (empty.name, empty.goal, empty.goal_id, empty.next_step) == ("Birgit Holm", None, "", None)


def test_a_way_laid_backwards_from_the_goal_is_passed_forwards() -> None:
    backwards = plan(a_sub_goal("last"), laid_before("middle", "last", 1), laid_before("first", "middle", 2))
    assert lying(backwards)["arbejde"] == ["first", "middle", "last"]
    alone = plan(a_sub_goal("last", "hverdag"), laid_before("here", "last", 1), laid_before("too", "gone", 2))
    assert lying(alone)["arbejde"] == ["here", "too"]


def test_before_a_next_step_is_chosen_none_is() -> None:
    before = without_next(plan(a_small_step("s1"), a_small_step("s2", "hverdag")))
    assert (before.next_step, lying(before)) == (None, {"arbejde": ["s1"], "hverdag": ["s2"]})
    assert not any(step.is_next for lane in before.lanes for step in lane.steps)


def test_sub_goals_and_steps_lie_in_their_lanes() -> None:
    road = plan(a_sub_goal("d1"), a_sub_goal("d2", "hverdag"), a_small_step("s1", "hverdag"))
    assert lying(road) == {"arbejde": ["d1"], "hverdag": ["d2", "s1"]}


def test_what_lies_in_no_known_lane_lies_in_the_first() -> None:
    road = plan(a_sub_goal("d1", "nedlagt"), a_small_step("s1", ""))
    assert lying(road) == {"arbejde": ["d1", "s1"], "hverdag": []}


def test_a_step_told_in_a_tool_lies_on_the_road_too() -> None:
    told = an_answer("skridt", Words("Ring til Mette"), id="a1", makes="step")
    assert lying(plan(told))["arbejde"] == ["a1"]


def test_without_lanes_there_is_still_a_next_step() -> None:
    road = plan(a_small_step("s1"), library=Library())
    assert (road.lanes, next_id(road)) == ((), "s1")


def test_two_goals_at_once_are_both_goals_and_the_last_one_leads() -> None:
    road = plan(a_goal("g2", "Kok", minute=2), a_goal("g1", "Tjener", minute=1))
    assert (road.goal_id, road.goal) == ("g2", GoalSet("job", "Kok"))
    assert ([planned.id for planned in road.goals], road.earlier_goals) == (["g1", "g2"], ())


def test_a_goal_that_was_left_is_kept_with_when_who_and_why() -> None:
    left = GoalSet("job", "Tjener", until=date(2026, 3, 2), left_by="Vi sammen", why_left="For mange timer")
    answer = an_answer(goal_key("g1"), left, minute=3, makes="goal")
    road = plan(a_goal("g2", "Kok", minute=2), answer)
    assert (road.goal_id, [planned.goal for planned in road.earlier_goals]) == ("g2", [left])
    assert (plan(answer).goal, plan(answer).goals) == (None, ())


def test_the_next_step_is_the_one_chosen_while_it_is_open() -> None:
    steps = a_small_step("s1"), a_small_step("s2", minute=1)
    assert [step.id for step in plan(*steps, chosen("s2")).lanes[0].steps if step.is_next] == ["s2"]
    done = a_small_step("s2", status="done")
    assert plan(steps[0], done, chosen("s2")).next_step == plan(steps[0]).next_step


@pytest.mark.parametrize("choice", [(), ("forsvundet",)])
def test_when_none_is_chosen_the_next_step_is_the_first_open_one(choice: tuple[str, ...]) -> None:
    steps = (a_small_step("s1", status="done"), a_small_step("s2", minute=1), a_small_step("s3", minute=2))
    road = plan(*steps, chosen(*choice))
    assert next_id(road) == "s2"


def test_a_step_that_went_a_little_or_was_hindered_is_still_open() -> None:
    for status in ("some", "hindered"):
        road = plan(a_small_step("s1", status=status))
        assert next_id(road) == "s1"


def test_when_all_is_done_there_is_no_next_step() -> None:
    assert plan(a_small_step("s1", status="done"), chosen("s1")).next_step is None


def test_a_choice_that_was_declined_is_no_choice() -> None:
    road = plan(a_small_step("s1"), an_answer(next_step_key(), None))
    assert next_id(road) == "s1"


@given(st.lists(st.sampled_from(STATUSES), max_size=6), st.lists(st.sampled_from("012345x"), max_size=3))
def test_there_is_exactly_one_next_step_whenever_a_step_is_open(statuses: list[StepStatus], choice: list[str]) -> None:
    steps = [a_small_step(str(n), ("hverdag", "")[n % 2], n, status) for n, status in enumerate(statuses)]
    road = plan(*steps, chosen(*choice))
    marked = [step for lane in road.lanes for step in lane.steps if step.is_next]
    assert len(marked) == int(any(status != "done" for status in statuses))
    assert marked == ([road.next_step] if road.next_step else [])


PRIVATE = (
    a_goal("g", private=True),
    a_sub_goal("d", private=True),
    a_small_step("s", private=True),
    an_answer("told", Words("Ring"), id="a", minute=1, makes="step", private=True),
)


def test_the_two_see_all_of_the_road_and_the_paper_what_is_not_marked() -> None:
    seen = plan(*PRIVATE, a_sub_goal("d2"), a_small_step("s2", minute=2))
    assert lying(seen)["arbejde"] == ["d", "d2", "s", "a", "s2"]
    paper = on_paper(seen)
    assert lying(paper)["arbejde"] == ["d2", "s2"]
    assert (paper.goal, paper.goal_id, paper.next_step, paper.private) == (None, "", None, frozenset())


def test_earlier_goals_stay_with_the_two() -> None:
    left = an_answer(goal_key("g1"), GoalSet("job", "Kok", until=date(2026, 3, 2)), makes="goal")
    paper = on_paper(plan(left, a_goal("g2", "Tjener", minute=1), a_small_step("s")))
    assert (paper.goal, paper.earlier_goals) == (GoalSet("job", "Tjener"), ())
    assert next_id(paper) == "s"


def test_nothing_marked_is_left_anywhere_on_the_paper() -> None:
    canaries = [
        msgspec.structs.replace(answer, value=msgspec.structs.replace(answer.value, text="KANARIE"))
        for answer in PRIVATE
    ]
    assert "KANARIE" in str(plan(*canaries))
    assert "KANARIE" not in str(on_paper(plan(*canaries)))


def test_a_cv_names_the_last_goal_unless_it_is_marked() -> None:
    def goal(*answers: Answer) -> GoalSet | None:
        return goal_on_paper(material_of(a_case(*answers), LIBRARY))

    assert goal() is None
    assert goal(a_goal("g1"), a_goal("g2", "Tjener", minute=1)) == GoalSet("job", "Tjener")
    assert goal(a_goal("g1"), a_goal("g2", "Tjener", minute=1, private=True)) is None
    left = an_answer(goal_key("g2"), GoalSet("job", "Tjener", until=date(2026, 3, 2)), 1, makes="goal")
    assert goal(a_goal("g1"), left) == GoalSet("job", "Kok")


def test_trials_are_on_the_plan_by_their_ids() -> None:
    there = plan(an_answer(trial_key("t"), TrialSet("Kantinen"), makes="trial"))
    assert [(one.id, one.trial.place) for one in there.trials] == [("t", "Kantinen")]
    assert on_paper(there).trials == there.trials


@pytest.mark.parametrize(
    ("kept", "scheme", "function"),
    [
        (TrialSet("Kantinen", scheme="praktik", function="kok"), "Praktik", "kok"),
        (TrialSet("Kantinen", function="Vaske op"), "", "Vaske op"),
        (TrialSet("Kantinen", scheme="praktik", job=True), "", ""),
        (TrialSet("Kantinen", scheme="fleksjob", job=True), "Fleksjob", ""),
    ],
)
def test_a_trial_is_told_in_words_and_by_its_scheme_until_it_has_become_a_job(
    kept: TrialSet, scheme: str, function: str
) -> None:
    catalogue = msgspec.structs.replace(LIBRARY.catalogue, schemes=SCHEMES, functions={"kok": a_function("kok")})
    case = a_case(an_answer(trial_key("t"), kept, makes="trial"))
    (told,) = build_plan(case, msgspec.structs.replace(LIBRARY, catalogue=catalogue)).trials
    assert (told.scheme, told.function) == (scheme, function)


def test_what_lies_ahead_and_what_lies_behind_are_told_apart() -> None:
    held = {
        "old": TrialSet("A", start=date(2025, 1, 6), end=date(2025, 2, 1)),
        "soon": TrialSet("B", start=date(2026, 12, 1)),
        "now": TrialSet("C", start=date(2026, 11, 2)),
        "new": TrialSet("D", start=date(2026, 1, 5), end=date(2026, 2, 1)),
    }
    there = plan(*(an_answer(trial_key(id), trial, makes="trial") for id, trial in held.items()))
    today = date(2026, 11, 22)
    assert [one.id for one in trials_ahead(there, today)] == ["now", "soon"]
    assert [one.id for one in trials_behind(there, today)] == ["new", "old"]
