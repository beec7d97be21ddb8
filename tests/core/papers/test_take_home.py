"""Det har vi aftalt: what stands on the sheet that goes home."""

from datetime import date

from msgspec.structs import replace

from dialogtool.core.case.aid_values import People, Person
from dialogtool.core.case.answers import Chosen, StepSet, Words
from dialogtool.core.case.case import Case, Meeting, with_answer, with_meeting
from dialogtool.core.case.keys import example_key, next_step_key, step_key, trial_key, verdict_key
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.papers.take_home import Found, TakeHome, build_take_home
from tests.core.planted import LIBRARY, SHOWN, all_confirmed
from tests.making import FakeMatcher, a_case, a_meeting, an_answer, at

CALL = Person("Lis", "Lis", "ven", helps="Kender et sted", first=True)


def sheet(case: Case, meeting: str = "") -> TakeHome:
    return build_take_home(case, LIBRARY, findings_of(case, LIBRARY, FakeMatcher(SHOWN)), meeting)


def steps(*told: StepSet) -> Case:
    case = a_case(*(an_answer(step_key(step.text), step, makes="step") for step in told))
    return with_meeting(case, a_meeting())


def found(**examples: str) -> Case:
    told = [
        an_answer(example_key(one), Words(text), id=one, makes="evidence", shows=(one,))
        for one, text in examples.items()
    ]
    return with_meeting(all_confirmed(a_case(*told)), a_meeting())


def test_before_any_meeting_the_sheet_has_a_name_and_nothing_more() -> None:
    assert sheet(a_case()) == TakeHome(name="Birgit Holm")


def test_it_tells_of_the_day_and_of_when_the_two_meet_again() -> None:
    case = with_meeting(a_case(), replace(a_meeting(), next_date=date(2026, 12, 3)))
    assert (sheet(case).day, sheet(case).next_meeting) == (date(2026, 11, 21), date(2026, 12, 3))


def test_a_day_that_had_been_already_is_not_when_the_two_meet_again() -> None:
    case = with_meeting(a_case(), replace(a_meeting(), next_date=date(2025, 12, 3)))
    assert sheet(case).next_meeting is None


def test_the_latest_meeting_that_took_place_is_meant_or_the_one_asked_for() -> None:
    case = with_meeting(with_meeting(a_case(), a_meeting()), Meeting("m2", at(9000), missed=True))
    assert sheet(case).day == date(2026, 11, 21)
    assert sheet(case, "m2").day == date(2026, 11, 27)
    assert sheet(case, "m9").day is None


def test_the_next_step_stands_apart_and_the_others_by_their_dates() -> None:
    case = steps(
        StepSet("Sent", when=date(2026, 12, 9)),
        StepSet("Snart", when=date(2026, 12, 1)),
        StepSet("Nu"),
        StepSet("Gjort", status="done"),
    )
    made = sheet(with_answer(case, an_answer(next_step_key(), Chosen(ids=("Nu",)))))
    assert made.next_step
    assert made.next_step.step.text == "Nu"
    assert [one.step.text for one in made.steps] == ["Snart", "Sent"]
    assert not made.more


def test_a_sheet_says_at_most_three_steps_more_and_that_there_are_others() -> None:
    made = sheet(steps(*(StepSet(f"Skridt {number}") for number in range(5))))
    assert len(made.steps) == 3
    assert made.more


def test_what_was_found_is_said_in_everyday_words_with_a_short_example_first() -> None:
    case = found(
        mad="Jeg laver mad. " + "Det er længe at fortælle om. " * 9, ro="Det var " + "langt " * 40, tale="Jeg talte."
    )
    assert sheet(case).found == (
        Found("Mad everyday", example="Jeg laver mad. Det er længe at fortælle om. Det er længe at fortælle om."),
        Found("Tale everyday", example="Jeg talte."),
        Found("Ro everyday"),
    )


def test_what_the_citizen_put_in_own_words_stands_in_those() -> None:
    case = found(mad="Jeg laver mad.")
    answer = case.answers[verdict_key("mad")]
    own = replace(answer, value=replace(answer.value, wording="jeg mætter alle"))
    assert sheet(with_answer(case, own)).found == (Found("Jeg mætter alle", own=True, example="Jeg laver mad."),)


def test_what_was_found_in_an_earlier_meeting_is_not_of_today() -> None:
    assert sheet(with_meeting(found(mad="Jeg laver mad."), a_meeting("m2", minute=60))).found == ()


def test_whom_to_call_first_is_named_unless_that_is_marked() -> None:
    people = an_answer("ringe", People((replace(CALL, id="Bo", first=False), CALL)), makes="contact")
    assert sheet(a_case(people)).call == CALL
    assert sheet(a_case(replace(people, private=True))).call is None


def test_what_runs_or_comes_at_a_workplace_is_on_the_sheet_and_what_is_over_or_marked_is_not() -> None:
    held = {
        "Før": TrialSet("Før", start=date(2026, 3, 2), end=date(2026, 5, 1), after="Larm"),
        "Senere": TrialSet("Senere", start=date(2027, 2, 1)),
        "Snart": TrialSet("Snart", start=date(2026, 12, 1)),
        "Nu": TrialSet("Nu", start=date(2026, 11, 2)),
    }
    told = [an_answer(trial_key(place), trial, makes="trial") for place, trial in held.items()]
    marked = an_answer(trial_key("x"), TrialSet("Skjult", start=date(2026, 11, 2)), makes="trial", private=True)
    made = sheet(with_meeting(a_case(*told, marked), a_meeting()))
    assert [one.trial.place for one in made.trials] == ["Nu", "Snart"]
    assert sheet(a_case(*told)).trials == ()
