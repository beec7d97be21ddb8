"""Journalnotat: what was agreed, and what the two chose, and nothing else of what was told."""

from datetime import date, timedelta

from msgspec.structs import replace

from dialogtool.core.case.aid_values import HowItWent, Went
from dialogtool.core.case.answers import Answer, Chosen, GoalSet, Origin, StepSet, Words
from dialogtool.core.case.case import Case, with_meeting
from dialogtool.core.case.keys import goal_key, next_step_key, own_note_key, shared_note_key, step_key
from dialogtool.core.papers.meeting_note import MeetingNote, StepWent, build_meeting_note
from tests.core.planted import LIBRARY
from tests.making import a_case, a_meeting, an_answer, at, key

GOAL = GoalSet("job", "Kok")
STEP = StepSet("Ringe til Lis", when=date(2026, 12, 1))


def note(*answers: Answer, meeting: str = "") -> MeetingNote:
    case = a_case(*answers)
    for each in (a_meeting(), a_meeting("m2", minute=1440)):
        case = with_meeting(case, each)
    return build_meeting_note(case, LIBRARY, meeting)


def test_before_any_meeting_there_is_a_name_and_nothing_more() -> None:
    assert build_meeting_note(a_case(), LIBRARY) == MeetingNote(name="Birgit Holm")


def test_it_tells_when_as_the_clock_on_the_wall_showed_and_who_was_there() -> None:
    meeting = replace(
        a_meeting(),
        ended=at(45),
        present=("Birgit Holm", "Ole, mentor"),
        interpreter=True,
        spoken="ar",
        next_date=date(2026, 12, 3),
    )
    case: Case = with_meeting(a_case(), meeting)
    made = build_meeting_note(case, LIBRARY)
    assert made.started
    assert made.ended
    assert (made.started.hour, made.ended - made.started) == (10, timedelta(minutes=45))
    assert (made.present, made.interpreter, made.spoken) == (("Ole, mentor",), True, "ar")
    assert made.next_meeting == date(2026, 12, 3)


def test_a_day_that_had_been_already_is_no_next_meeting() -> None:
    before = replace(a_meeting(), next_date=date(2026, 11, 20))
    assert build_meeting_note(with_meeting(a_case(), before), LIBRARY).next_meeting is None
    same_day = replace(before, next_date=date(2026, 11, 21))
    assert build_meeting_note(with_meeting(a_case(), same_day), LIBRARY).next_meeting == date(2026, 11, 21)


def test_the_tools_that_something_was_answered_in_are_named_by_their_titles() -> None:
    told = an_answer("fortael", meeting="m2")
    assert note(told).tools == ("Min hverdag",)
    assert note(replace(told, private=True)).tools == ()
    assert note(replace(told, value=None)).tools == ()
    assert note(told, meeting="m1").tools == ()


def test_what_was_told_in_the_tools_stays_out_of_the_note() -> None:
    assert "mad" not in str(note(an_answer("fortael", meeting="m2", makes="experience")))


def test_what_the_two_wrote_together_stands_there_and_the_caseworkers_own_note_does_not() -> None:
    shared = an_answer(shared_note_key("m2"), Words("Vi prøver et køkken."), meeting="m2")
    own = an_answer(own_note_key("m2"), Words("KANARIE"), meeting="m2")
    made = note(shared, own)
    assert (made.written, made.by_citizen) == ("Vi prøver et køkken.", False)
    assert "KANARIE" not in str(made)
    assert note(replace(shared, origin=Origin(typed_by="citizen"))).by_citizen
    assert note(replace(shared, private=True)).written == ""
    assert note(replace(shared, value=None)).written == ""


def test_steps_and_a_goal_that_were_agreed_in_the_meeting_are_told() -> None:
    step = an_answer(step_key("a"), STEP, makes="step", meeting="m2")
    goal = an_answer(goal_key("g"), GOAL, makes="goal", meeting="m2")
    chosen = an_answer(next_step_key(), Chosen(ids=("b",)))
    other = an_answer(step_key("b"), StepSet("Gå"), makes="step", meeting="m1")
    made = note(step, goal, other, chosen)
    assert (made.goal, made.agreed, made.next_step) == (GOAL, (STEP,), StepSet("Gå"))


def test_the_note_of_an_earlier_meeting_has_what_was_agreed_then_and_no_step_of_now() -> None:
    step = an_answer(step_key("a"), STEP, makes="step", meeting="m1")
    goal = an_answer(goal_key("g"), GOAL, makes="goal", meeting="m2")
    made = note(step, goal, meeting="m1")
    assert (made.goal, made.agreed, made.next_step) == (None, (STEP,), None)


def test_a_step_that_was_told_in_a_tool_is_agreed_on_too() -> None:
    told = an_answer(key("foerst"), Words("Jeg ringer til Lis"), makes="step", meeting="m2")
    made = note(told)
    assert made.next_step
    assert made.next_step.text == "Jeg ringer til Lis"


def test_how_steps_went_is_told_without_why() -> None:
    step = an_answer(step_key("a"), STEP, makes="step", meeting="m1")
    went = an_answer(
        key("gik"), Went({"a": HowItWent("hindered", "KANARIE"), "væk": HowItWent("done")}), makes="went", meeting="m2"
    )
    assert note(step, went).went == (StepWent("Ringe til Lis", "hindered"),)
    assert "KANARIE" not in str(note(step, went).went)
