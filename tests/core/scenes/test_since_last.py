"""Since last time: which steps are asked about, and the stones they are shown as."""

from datetime import date

import msgspec

from dialogtool.core.case.aid_values import HowItWent, StepStatus, Went
from dialogtool.core.case.answers import Answer, StepSet, Words
from dialogtool.core.case.case import Case, with_meeting
from dialogtool.core.case.keys import step_key
from dialogtool.core.scenes.since_last import last_met, since_scene, steps_to_hear_of, untold, with_reason, with_status
from tests.making import a_case, a_library, a_meeting, an_answer, key

LIBRARY = a_library()
LATER = 500
NOTHING = Went()
DONE = Went(steps={"a": HowItWent(status="done", reason="Lis hjalp")})


def a_step(id: str, status: StepStatus = "open", minute: int = 0, meeting: str = "m1") -> Answer:
    return an_answer(step_key(id), StepSet(id, status=status), minute, makes="step", meeting=meeting)


def told(went: Went, meeting: str = "m2", minute: int = LATER + 1) -> Answer:
    return an_answer(key("gik", f"meeting:{meeting}"), went, minute, makes="went", meeting=meeting)


def met_twice(*answers: Answer) -> Case:
    return with_meeting(with_meeting(a_case(*answers), a_meeting("m1")), a_meeting("m2", LATER))


def heard_of(*answers: Answer, told: Went = NOTHING, meeting: str = "m2") -> list[str]:
    return list(steps_to_hear_of(met_twice(*answers), LIBRARY, meeting, told))


def test_what_was_open_when_the_meeting_began_is_asked_about() -> None:
    assert heard_of(a_step("a"), a_step("b", "some"), a_step("c", "hindered"), a_step("d", "done")) == ["a", "b", "c"]


def test_what_is_laid_in_this_meeting_is_not() -> None:
    assert heard_of(a_step("a"), a_step("b", minute=LATER + 1, meeting="m2")) == ["a"]


def test_what_was_set_on_the_road_in_this_meeting_is_not() -> None:
    assert heard_of(a_step("a", "some", meeting="m2"), a_step("b", meeting="m2")) == ["b"]


def test_a_step_stays_when_it_was_told_that_it_is_done() -> None:
    assert heard_of(a_step("a"), told(DONE), told=DONE) == ["a"]


def test_what_was_done_at_the_meeting_before_is_not_asked_about_again() -> None:
    assert heard_of(a_step("a"), told(DONE, "m1", minute=5)) == []


def test_a_step_that_a_tool_heard_of_before_is_asked_about() -> None:
    words = an_answer("skridt", Words("Ring hjem"), id="ring", makes="step")
    on_the_road = an_answer(step_key("ring"), StepSet("Ring hjem"), LATER + 1, makes="step", meeting="m2")
    assert heard_of(words, on_the_road) == ["ring"]


def test_outside_a_meeting_every_open_step_is_asked_about() -> None:
    assert heard_of(a_step("a"), a_step("b", minute=LATER + 1), meeting="") == ["a", "b"]


def test_the_last_meeting_is_the_one_before_this() -> None:
    assert last_met(met_twice(), "m2") == date(2026, 11, 21)
    assert last_met(with_meeting(a_case(), a_meeting("m1")), "m1") is None


def test_stones_lie_evenly_and_turn_half_and_full() -> None:
    steps = {id: StepSet(id.upper()) for id in "abcd"}
    scene = since_scene(steps, with_status(DONE, "b", "some"))
    assert [(spot.id, spot.text, spot.status, spot.x) for spot in scene.spots] == [
        ("a", "A", "done", 0.125),
        ("b", "B", "some", 0.375),
        ("c", "C", "open", 0.625),
        ("d", "D", "open", 0.875),
    ]
    assert [round(spot.y, 2) for spot in scene.spots] == [0.34, 0.66, 0.34, 0.66]


def test_many_stones_lie_in_rows() -> None:
    scene = since_scene({str(number): StepSet("x") for number in range(15)}, Went())
    assert (scene.rows, max(spot.y for spot in scene.spots) < 2) == (2, True)
    assert since_scene({}, Went()).rows == 1


def test_how_it_went_can_be_changed_and_taken_back_and_keeps_its_reason() -> None:
    assert with_status(DONE, "a", "some").steps["a"] == HowItWent(status="some", reason="Lis hjalp")
    assert with_reason(DONE, "a", "Lis").steps["a"] == HowItWent(status="done", reason="Lis")
    assert with_reason(DONE, "b", "Lis") == DONE
    assert untold(DONE, "a") == Went()


def test_a_step_that_is_gone_is_not_asked_about() -> None:
    assert heard_of(told(DONE), told=DONE) == []
    assert msgspec.structs.replace(DONE, steps={}) == Went()
