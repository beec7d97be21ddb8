"""How it went with the steps that were agreed: told at the next meeting, or set on the road itself."""

import msgspec

from dialogtool.core.case.aid_values import HowItWent, StepStatus, Went
from dialogtool.core.case.answers import Answer, StepSet, Words
from dialogtool.core.case.case import Case
from dialogtool.core.case.keys import step_key
from dialogtool.core.findings.material import material_of
from dialogtool.core.plan.plan import build_plan
from tests.core.aids_made import SINCE
from tests.making import a_case, a_catalogue, a_library, a_meeting, a_step, a_tool, an_answer, key

LIBRARY = a_library(a_tool(a_step(SINCE, every_meeting=True)), catalogue=a_catalogue())


def step(id: str = "ring", status: StepStatus = "open", meeting: str = "m1", reason: str = "") -> Answer:
    value = StepSet("Ring til Mette", "arbejde", status=status, reason=reason)
    return an_answer(step_key(id), value, makes="step", meeting=meeting, id=id)


def went(meeting: str, status: StepStatus, minute: int = 60, reason: str = "", id: str = "ring") -> Answer:
    of, value = key("siden-sidst", f"meeting:{meeting}"), Went({id: HowItWent(status, reason)})
    return an_answer(of, value, minute, makes="went", meeting=meeting)


def a_long_case(*answers: Answer) -> Case:
    """The case after three meetings."""
    meetings = tuple(a_meeting(id, minute) for id, minute in (("m1", 0), ("m2", 60), ("m3", 120)))
    return msgspec.structs.replace(a_case(*answers), meetings=meetings)


def standing(*answers: Answer) -> tuple[str, str]:
    made = material_of(a_long_case(*answers), LIBRARY).steps["ring"]
    return made.status, made.reason


def test_a_step_stands_as_it_was_said_to_have_gone() -> None:
    assert standing(step(), went("m2", "hindered", reason="Bussen kom ikke")) == ("hindered", "Bussen kom ikke")


def test_the_latest_meeting_tells() -> None:
    assert standing(step(), went("m3", "done", 120), went("m2", "some", 60)) == ("done", "")


def test_a_step_that_is_no_longer_there_is_passed_over() -> None:
    assert material_of(a_long_case(went("m2", "done")), LIBRARY).steps == {}


def test_a_step_that_was_only_told_stands_too_also_when_its_words_were_changed_since() -> None:
    told = an_answer("lille", Words("Ring"), 90, id="ring", makes="step")
    assert standing(told, went("m2", "done")) == ("done", "")


def test_what_is_set_on_the_road_afterwards_goes_before_what_was_said() -> None:
    assert standing(step(status="done", meeting="m3"), went("m2", "hindered")) == ("done", "")
    assert standing(step(status="done", meeting="m2"), went("m2", "hindered")) == ("done", "")


def test_what_was_set_on_the_road_before_does_not() -> None:
    assert standing(step(status="some", meeting="m1"), went("m2", "done")) == ("done", "")
    assert standing(step(meeting="m3"), went("m2", "done")) == ("done", "")


def test_a_step_that_is_done_is_not_the_next_one() -> None:
    plan = build_plan(a_long_case(step(), step("besoeg"), went("m2", "done")), LIBRARY)
    assert plan.next_step
    assert plan.next_step.id == "besoeg"


def test_what_is_no_list_of_steps_changes_nothing() -> None:
    assert standing(step(), an_answer("siden-sidst", Words("Godt"), makes="went")) == ("open", "")
