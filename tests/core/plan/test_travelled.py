"""The road behind: what was found and what was done, meeting by meeting."""

from dialogtool.core.case.aid_values import HowItWent, StepStatus, Went
from dialogtool.core.case.answers import Answer, Sorted, StepSet, Verdict
from dialogtool.core.case.case import with_meeting
from dialogtool.core.case.keys import step_key, verdict_key
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.plan.travelled import Stretch, Taken, travelled_in
from dialogtool.core.tool.facts import MEETING
from dialogtool.core.tool.library import Library
from tests.core.aids_made import MAT
from tests.making import FakeMatcher, a_case, a_catalogue, a_library, a_meeting, a_tool, an_answer, key

LIBRARY = a_library(catalogue=a_catalogue(competences=["mad", "ro"]))


def a_road(*answers: Answer, library: Library = LIBRARY) -> tuple[Stretch, ...]:
    case = with_meeting(with_meeting(a_case(*answers), a_meeting("m1")), a_meeting("m2", 1))
    return travelled_in(case, library, findings_of(case, library, FakeMatcher()))


def step(id: str, private: bool = False) -> Answer:
    return an_answer(step_key(id), StepSet(id.capitalize()), makes="step", private=private)


def went(id: str, status: StepStatus, reason: str = "", meeting: str = "m2") -> Answer:
    of = key("gik", MEETING + meeting, "siden-sidst")
    return an_answer(of, Went({id: HowItWent(status, reason)}), 5, makes="went", meeting=meeting)


def test_a_step_stands_at_the_meeting_where_it_was_looked_back_at_with_her_own_words() -> None:
    (stretch,) = a_road(step("ring"), went("ring", "done", "Hun sagde ja"))
    assert (stretch.meeting, stretch.taken) == ("m2", (Taken("ring", "Ring", "done", "Hun sagde ja"),))


def test_a_little_is_on_the_road_too_and_what_came_in_the_way_is_not() -> None:
    assert [stretch.taken[0].status for stretch in a_road(step("ring"), went("ring", "some"))] == ["some"]
    assert a_road(step("ring"), went("ring", "hindered")) == ()


def test_marked_steps_and_steps_that_are_gone_stay_out() -> None:
    assert a_road(step("ring", private=True), went("ring", "done")) == ()
    assert a_road(went("ring", "done")) == ()


def told(id: str) -> Answer:
    return an_answer(f"om-{id}", makes="evidence", shows=(id,))


def test_a_competence_stands_at_the_meeting_where_she_said_yes() -> None:
    yes = [an_answer(verdict_key(id), Verdict("yes"), meeting=meeting) for id, meeting in (("mad", "m1"), ("ro", "m2"))]
    found = a_road(told("mad"), told("ro"), *yes)
    assert [(one.meeting, one.found) for one in found] == [("m1", ("mad",)), ("m2", ("ro",))]
    assert a_road(told("mad"), an_answer(verdict_key("mad"), Verdict("no"), meeting="m1")) == ()


def test_a_competence_that_was_laid_on_the_mat_stands_where_the_mat_was() -> None:
    library = a_library(a_tool(MAT), catalogue=a_catalogue(competences=["mad", "lytte"]))
    mat = an_answer("maatte", Sorted({"mig": ("laver-mad",)}), makes="competence", meeting="m2")
    assert [(one.meeting, one.found) for one in a_road(mat, library=library)] == [("m2", ("mad",))]


def test_what_was_found_outside_any_meeting_stands_at_none() -> None:
    outside = an_answer(verdict_key("mad"), Verdict("yes"), meeting="")
    assert a_road(told("mad"), outside) == ()
