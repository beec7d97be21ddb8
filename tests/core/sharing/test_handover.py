"""What of a case travels to another installation, and what stays at home."""

import pytest
from hypothesis import given

from dialogtool.core.case.aid_values import Day, HowItWent, Line, People, Period, Person, Picked, Placement, Went
from dialogtool.core.case.answers import (
    Answer,
    AnswerKey,
    Chosen,
    GoalSet,
    Number,
    Sorted,
    StepSet,
    Value,
    Verdict,
    Words,
)
from dialogtool.core.case.case import Case, with_answer, with_meeting
from dialogtool.core.case.keys import (
    belief_key,
    cv_item_key,
    goal_key,
    guard_key,
    handover_key,
    left_out_key,
    line_left_out_key,
    next_step_key,
    not_meant_key,
    own_note_key,
    step_key,
    verdict_key,
)
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.sharing.handover import (
    Counts,
    HandoverNote,
    Staying,
    counted,
    lacking,
    parcel_of,
    staying,
    travelling,
    with_handover,
)
from tests.core.planted import CASES, LIBRARY
from tests.making import MORNING, a_case, a_hand, a_meeting, an_answer, key

NOTE = HandoverNote(recipient="Ulla", purpose="Ny sagsbehandler", by="Mette", at=MORNING, agreed=True)
OPEN = an_answer("aaben", Words("Jeg bager."))
OWN = {belief_key("m1"), own_note_key("m1")}
MARKED = an_answer("lukket", Words("KANARIE"), private=True)


def left_with(*answers: Answer, with_marked: bool = False) -> dict[AnswerKey, Value | None]:
    """What these answers hold after the case has travelled."""
    going = travelling(a_case(*answers), LIBRARY, with_marked=with_marked)
    return {of: answer.value for of, answer in going.answers.items()}


def test_the_belief_and_the_notes_of_the_caseworker_never_travel() -> None:
    own = [an_answer(of("m1"), Words("Kun mit")) for of in (belief_key, own_note_key)]
    for with_marked in (False, True):
        assert left_with(*own, OPEN, with_marked=with_marked) == {OPEN.key: OPEN.value}


def test_what_is_marked_travels_only_by_a_yes_to_that() -> None:
    assert left_with(OPEN, MARKED).keys() == {OPEN.key}
    assert left_with(OPEN, MARKED, with_marked=True).keys() == {OPEN.key, MARKED.key}


def test_what_is_told_in_the_hard_times_path_is_marked_whatever_its_own_mark_says() -> None:
    assert left_with(an_answer("svaert", Words("KANARIE"))) == {}


def test_a_period_that_is_marked_stays_and_the_others_travel() -> None:
    line = Line((Period("a", "Bageri"), Period("b", "KANARIE", private=True)))
    assert left_with(an_answer("livslinje", line)) == {key("livslinje"): Line((Period("a", "Bageri"),))}
    assert left_with(an_answer("livslinje", line), with_marked=True) == {key("livslinje"): line}


def test_what_was_told_of_a_marked_thing_stays_too_wherever_it_is_held() -> None:
    cat = "naboens kat"
    going = left_with(
        an_answer("kort", Chosen(own=(cat,)), makes="experience", private=True),
        an_answer(key("fortael", cat), Words("KANARIE"), makes="experience"),
        an_answer(cv_item_key(cat), Words("KANARIE")),
        an_answer(line_left_out_key(cat, "cv2"), Chosen(ids=(cat,))),
        an_answer(left_out_key("mad"), Chosen(ids=("mad",))),
        an_answer("andre-kort", Chosen(ids=("boller",), own=(cat,)), makes="experience"),
        an_answer("kun-den", Chosen(own=(cat,)), makes="experience"),
    )
    assert going == {key("andre-kort"): Chosen(ids=("boller",)), left_out_key("mad"): Chosen(ids=("mad",))}


@pytest.mark.parametrize(
    ("held", "left"),
    [
        (Sorted({"mig": ("x", "y")}), Sorted({"mig": ("y",)})),
        (Picked({"par": ("x", "y")}), Picked({"par": ("y",)})),
        (Day((Placement("x", 0), Placement("y", 60))), Day((Placement("y", 60),))),
        (Line((Period("x", "X"), Period("y", "Y"))), Line((Period("y", "Y"),))),
        (People((Person("x", "X", "taet"), Person("y", "Y", "taet"))), People((Person("y", "Y", "taet"),))),
        (Went({"x": HowItWent("done"), "y": HowItWent("done")}), Went({"y": HowItWent("done")})),
        (Chosen(ids=("x", "y")), Chosen(ids=("y",))),
    ],
)
def test_every_kind_of_answer_can_go_without_a_thing(held: Value, left: Value) -> None:
    marked = an_answer("kort", Chosen(own=("x",)), makes="experience", private=True)
    assert left_with(marked, an_answer("holder", held)) == {key("holder"): left}


def test_a_marked_step_is_not_named_by_what_was_chosen_or_told_of_it() -> None:
    step = an_answer(step_key("s"), StepSet("KANARIE"), makes="step", private=True)
    goal = an_answer(goal_key("g"), GoalSet("job", "Bager"), makes="goal")
    assert left_with(step, goal, an_answer(next_step_key(), Chosen(ids=("s",)))).keys() == {goal.key}


def test_a_verdict_travels_without_hold_of_what_stays() -> None:
    verdict = an_answer(verdict_key("mad"), Verdict("yes", evidence=(OPEN.key, MARKED.key)))
    heard = an_answer(not_meant_key(MARKED.key), Chosen(ids=("mad",)))
    going = left_with(OPEN, MARKED, verdict, heard)
    assert going == {OPEN.key: OPEN.value, verdict.key: Verdict("yes", evidence=(OPEN.key,))}


def test_a_decision_of_the_guard_travels_with_its_sentence() -> None:
    decided = (an_answer(guard_key(told), Chosen(ids=("keep",))) for told in ("Jeg bager.", "Bageri", "KANARIE"))
    kept, title, gone = decided
    line = an_answer("livslinje", Line((Period("a", "Bageri"),)))
    count = an_answer("antal", Number(3))
    going = left_with(OPEN, MARKED, line, count, kept, title, gone)
    assert going.keys() == {OPEN.key, line.key, count.key, kept.key, title.key}


def test_a_declined_question_and_the_meetings_travel() -> None:
    case = with_meeting(a_case(an_answer("afslaaet", None)), a_meeting())
    assert travelling(case, LIBRARY, with_marked=False) == case


@given(CASES)
def test_nothing_marked_travels_and_nothing_comes_along_that_was_not_said(case: Case) -> None:
    going = travelling(case, LIBRARY, with_marked=False)
    assert "KANARIE " not in str(going)
    assert not OWN & going.answers.keys()
    assert "77" not in str(going.answers)
    assert going.answers.keys() <= case.answers.keys()
    assert travelling(going, LIBRARY, with_marked=False) == going


@given(CASES)
def test_with_a_yes_to_what_is_marked_everything_travels(case: Case) -> None:
    shared = tuple(answer for key, answer in case.answers.items() if key not in OWN)
    assert travelling(case, LIBRARY, with_marked=True) == a_case(*shared)


def test_it_is_told_how_much_stays() -> None:
    line = Line((Period("b", "KANARIE", private=True),))
    case = a_case(OPEN, MARKED, an_answer("livslinje", line), an_answer(belief_key("m1"), Words("7"), private=True))
    assert staying(case, LIBRARY) == Staying(marked=1, periods=1, own=1)


@pytest.mark.parametrize(
    ("note", "missing"),
    [
        (NOTE, ()),
        (HandoverNote(" ", "", "Mette", MORNING), ("recipient", "purpose", "agreed")),
    ],
)
def test_recipient_purpose_and_the_citizens_yes_are_asked_for(note: HandoverNote, missing: tuple[str, ...]) -> None:
    assert lacking(note) == missing


def test_there_is_no_parcel_without_them() -> None:
    with pytest.raises(ValueError, match="agreed"):
        parcel_of(a_case(), LIBRARY, HandoverNote("Ulla", "Ny", "Mette", MORNING))


def test_a_parcel_says_how_much_it_holds() -> None:
    goal = an_answer(goal_key("g"), GoalSet("job", "Bager"), makes="goal")
    step = an_answer(step_key("s"), StepSet("Ring"), makes="step")
    case = with_meeting(a_case(OPEN, MARKED, goal, step), a_meeting())
    parcel = parcel_of(case, LIBRARY, NOTE)
    assert parcel.counts == counted(parcel.case) == Counts(meetings=1, answers=3, goals=1, steps=1)
    assert counted(case).marked == 1


def test_that_a_case_was_handed_on_is_kept_in_it() -> None:
    kept = with_handover(a_case(OPEN), NOTE, "Hvem får sagen?", a_hand("h1"))
    answer = kept.answers[handover_key("h1")]
    assert (answer.question, answer.value) == ("Hvem får sagen?", Handover("Ulla", "Ny sagsbehandler", agreed=True))
    assert travelling(with_answer(kept, MARKED), LIBRARY, with_marked=False) == kept
