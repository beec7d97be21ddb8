"""What happened to each step from meeting to meeting."""

from datetime import timedelta

import msgspec
import pytest

from dialogtool.core.case.aid_values import HowItWent, StepStatus, Went
from dialogtool.core.case.answers import Answer, StepSet, Words
from dialogtool.core.case.case import Case, day_of
from dialogtool.core.case.keys import step_key, went_key
from dialogtool.core.plan.history import Happening, came_in_the_way, happenings_of, wants_another_road, went_with
from tests.making import MORNING, a_case, a_meeting, an_answer

DAY = 24 * 60
THREE = tuple(a_meeting(id, place * DAY) for place, id in enumerate(("m1", "m2", "m3")))


def told(meeting: str, status: StepStatus, reason: str = "", minute: int = 0, private: bool = False) -> Answer:
    value = Went({"ring": HowItWent(status, reason)})
    return an_answer(went_key(meeting), value, minute, makes="went", meeting=meeting, private=private)


def after(*answers: Answer) -> Case:
    return msgspec.structs.replace(a_case(*answers), meetings=THREE)


def story(*answers: Answer) -> list[tuple[str, str, str]]:
    return [(one.meeting, one.status, one.reason) for one in happenings_of(after(*answers)).get("ring", ())]


def test_each_meeting_keeps_its_own_word_of_how_it_went() -> None:
    went = told("m2", "some", minute=DAY), told("m1", "hindered", "Bussen kom ikke")
    assert story(*went) == [("m1", "hindered", "Bussen kom ikke"), ("m2", "some", "")]
    assert happenings_of(after(*went))["ring"][1].day == (MORNING + timedelta(days=1)).date() == day_of(THREE[1])


def test_what_stands_on_the_step_itself_is_told_of_its_meeting() -> None:
    step = an_answer(step_key("ring"), StepSet("Ring", status="done"), 2 * DAY, meeting="m3", makes="step")
    assert story(step, told("m1", "some")) == [("m1", "some", ""), ("m3", "done", "")]
    of_a_tool = an_answer("skridt", StepSet("Ring", status="some"), meeting="m1", makes="step", id="ring")
    assert story(of_a_tool) == [("m1", "some", "")]


def test_of_one_meeting_the_last_word_counts() -> None:
    step = an_answer(step_key("ring"), StepSet("Ring", status="done"), 9, meeting="m1", makes="step")
    assert story(told("m1", "some"), step) == [("m1", "done", "")]


def test_a_step_that_is_worded_anew_later_is_no_news_of_that_meeting() -> None:
    step = StepSet("Ring på torsdag", status="hindered", reason="Jeg var syg")
    worded = an_answer(step_key("ring"), step, meeting="m3", makes="step")
    assert story(told("m1", "hindered"), worded) == [("m1", "hindered", "Jeg var syg")]
    assert story(told("m1", "hindered", "Regn"), worded) == [("m1", "hindered", "Regn")]


def test_what_was_not_tried_or_said_at_no_meeting_is_no_happening() -> None:
    assert story(told("m1", "open"), told("away", "done"), an_answer(value=Words("Ring"))) == []


def test_why_is_left_out_where_it_is_marked() -> None:
    assert story(told("m1", "hindered", "Jeg var syg", private=True)) == [("m1", "hindered", "")]


@pytest.mark.parametrize(
    ("statuses", "times"),
    [("", 0), ("h", 1), ("hh", 2), ("hsh", 1), ("hhd", 0), ("shh", 2)],
)
def test_a_step_is_to_be_made_smaller_when_something_came_in_the_way_again(statuses: str, times: int) -> None:
    names: dict[str, StepStatus] = {"h": "hindered", "s": "some", "d": "done"}
    went = tuple(Happening("m", day_of(THREE[0]), names[letter]) for letter in statuses)
    assert (came_in_the_way(went), wants_another_road(went)) == (times, times >= 2)


def test_what_is_told_on_the_road_joins_what_was_told_at_the_same_meeting() -> None:
    case = after(told("m1", "some"))
    more = went_with(case, "m1", "op", HowItWent("done"))
    assert more == Went({"ring": HowItWent("some"), "op": HowItWent("done")})
    assert went_with(case, "m2", "op", HowItWent("done")) == Went({"op": HowItWent("done")})
