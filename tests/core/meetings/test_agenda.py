"""What one meeting takes with it from the meeting before."""

import msgspec

from dialogtool.core.case.answers import StepSet, Words
from dialogtool.core.case.case import Case, with_meeting
from dialogtool.core.case.keys import agenda_key, prepare_key, step_key
from dialogtool.core.meetings.agenda import Agenda, agenda_of
from tests.making import a_case, a_catalogue, a_library, a_meeting, an_answer

LIBRARY = a_library(catalogue=a_catalogue())
RING = an_answer(step_key("ring"), StepSet("Ring"), makes="step")
DONE = an_answer(step_key("gaa"), StepSet("Gå", status="done"), makes="step")


def case_of(*missed: str, meetings: tuple[str, ...] = ("m1", "m2", "m3")) -> Case:
    ready = an_answer(prepare_key("m1"), Words("Tag brevet med"))
    case = a_case(RING, DONE, ready, an_answer(agenda_key("m3"), Words("Bussen"), meeting="m3"))
    for minute, id in enumerate(meetings):
        case = with_meeting(case, msgspec.structs.replace(a_meeting(id, minute), missed=id in missed))
    return case


def test_the_steps_still_to_be_taken_and_what_was_to_be_ready_come_from_the_last_meeting() -> None:
    agenda = agenda_of(case_of(meetings=("m1", "m3")), LIBRARY, "m3")
    assert [one.step.text for one in agenda.promised] == ["Ring"]
    assert (agenda.prepare, agenda.talk, agenda.missed) == ("Tag brevet med", "Bussen", ())


def test_a_meeting_that_did_not_take_place_is_passed_over_but_known() -> None:
    agenda = agenda_of(case_of("m2"), LIBRARY, "m3")
    assert agenda.last == case_of().meetings[0]
    assert [one.id for one in agenda.missed] == ["m2"]
    assert agenda.prepare == "Tag brevet med"


def test_nothing_is_taken_from_meetings_that_come_later() -> None:
    assert agenda_of(case_of(), LIBRARY, "m1") == Agenda()
    assert agenda_of(case_of("m1"), LIBRARY, "m2").last is None


def test_a_meeting_that_is_not_kept_yet_comes_after_all_of_them() -> None:
    agenda = agenda_of(case_of(), LIBRARY, "new")
    assert agenda.last == case_of().meetings[-1]
    assert (agenda.promised, agenda.prepare, agenda.talk) == ((), "", "")
