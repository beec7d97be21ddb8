"""The citizen's page says in one minute who this is, where it goes and why, what was tried, and who is around."""

from datetime import date

import pytest
from msgspec.structs import replace

from dialogtool.core.case.aid_values import Conditions, HowItWent, People, Person, Went
from dialogtool.core.case.answers import Answer, GoalSet, StepSet, Words
from dialogtool.core.case.case import Case, Meeting, with_meeting
from dialogtool.core.case.keys import goal_key, profile_key, shared_note_key, step_key, trial_key
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.papers.handover_sheet import Tried
from dialogtool.core.papers.overview import A_FEW_WORDS, LastTalk, Overview, Talk, overview_of
from tests.core.conditions import a_scale
from tests.core.planted import LIBRARY
from tests.making import a_case, a_meeting, an_answer, at

SCALE = replace(a_scale("noise"), best=("der er helt stille", *a_scale("noise").best[1:]))
CATALOGUE: Catalogue = replace(
    LIBRARY.catalogue, scales={"noise": SCALE}, phrases={"cv.works-best": "Jeg arbejder bedst, når {words}."}
)
LILA, OLE, HID = (
    Person("lila", "Lila", "venner"),
    Person("ole", "Ole", "familie", first=True),
    Person("x", "X", "venner"),
)


def seen(*answers: Answer, meetings: tuple[Meeting, ...] = ()) -> Overview:
    """The page of a case with these answers and meetings."""
    case: Case = a_case(*answers)
    for meeting in meetings:
        case = with_meeting(case, meeting)
    return overview_of(case, replace(LIBRARY, catalogue=CATALOGUE))


def wish(text: str, minute: int = 0, private: bool = False) -> Answer:
    return an_answer(f"oensker-{minute}", Words(text), minute, makes="wish", private=private)


def a_step(id: str, step: StepSet, **marks: bool) -> Answer:
    return an_answer(step_key(id), step, makes="step", **marks)


def test_of_somebody_new_the_page_knows_only_the_name() -> None:
    page = seen()
    assert page == Overview(name="Birgit Holm", plan=page.plan)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ((wish("ro på", 1), wish("en have", 2)), "En have."),
        ((wish("ro på", 1), wish("hemmeligt", 2, private=True)), "Ro på."),
        ((an_answer(profile_key(), Words("Jeg kan lide dyr")), wish("ro på")), "Jeg kan lide dyr."),
        ((an_answer(profile_key(), Words("Skjult"), private=True), wish("ro på")), "Ro på."),
        ((an_answer(profile_key(), Words(" ")), wish("ro på")), "Ro på."),
    ],
)
def test_who_this_is_stands_in_own_words(answers: tuple[Answer, ...], words: str) -> None:
    assert seen(*answers).words == words


def test_a_long_profile_is_as_many_whole_sentences_as_a_minute_holds() -> None:
    first = "Jeg har altid haft dyr, og jeg ved, hvad de har brug for."
    long = an_answer(profile_key(), Words(f"{first} {'Og så har jeg meget mere at fortælle. ' * 9}"))
    words = seen(long).words
    assert words.startswith(first)
    assert len(words) <= A_FEW_WORDS


def test_a_profile_of_one_long_sentence_stays_whole() -> None:
    words = "Jeg " + "kan lide dyr og " * 15 + "have"
    assert seen(an_answer(profile_key(), Words(words))).words == f"{words}."


def test_what_works_is_the_conditions_and_what_helped_in_steps_that_were_taken() -> None:
    quiet = an_answer("vilkaar", Conditions(levels={"noise": 0}), makes="condition")
    taken = a_step("a", StepSet("Ring", status="done", helps="Mette sad ved siden af"))
    waiting = a_step("b", StepSet("Gå", helps="Musik"))
    marked = a_step("c", StepSet("Hem", status="some", helps="Hemmeligt"), private=True)
    works = seen(quiet, taken, waiting, marked).works
    assert works == ("Jeg arbejder bedst, når der er helt stille.", "Mette sad ved siden af")


def test_what_was_tried_stands_with_what_came_of_it() -> None:
    trial = an_answer(trial_key("t"), TrialSet("Rema", after="Formiddage går bedst"), makes="trial")
    went = an_answer("siden-sidst", Went({"a": HowItWent("hindered", "Bussen kom ikke")}), 5, makes="went")
    page = seen(trial, a_step("a", StepSet("Ring")), went)
    assert page.tried == (
        Tried("Rema", "done", "Formiddage går bedst", trial=True),
        Tried("Ring", "hindered", "Bussen kom ikke"),
    )


def test_what_something_was_learnt_from_stands_first_and_the_newest_of_it() -> None:
    old = TrialSet("Skolen", start=date(2026, 2, 2), end=date(2026, 3, 6), after="For stort")
    new = TrialSet("Rema", start=date(2026, 10, 1), after="Formiddage går bedst")
    done = (
        a_step("a", StepSet("Ring", when=date(2026, 5, 4), status="done", reason="Hun sagde ja")),
        a_step("b", StepSet("Gå", when=date(2026, 11, 2), status="done")),
    )
    trials = [an_answer(trial_key(one.place), one, makes="trial") for one in (old, new)]
    assert [tried.text for tried in seen(*trials, *done).tried] == ["Rema", "Ring", "Skolen", "Gå"]


def test_a_step_was_tried_when_the_two_last_spoke_of_it() -> None:
    went = an_answer("siden-sidst", Went({"a": HowItWent("some", "Linje 5")}), 5, makes="went")
    trial = an_answer(trial_key("t"), TrialSet("Rema", end=date(2026, 11, 13), after="Ro"), makes="trial")
    page = seen(a_step("a", StepSet("Ring", when=date(2026, 3, 2))), went, trial, meetings=(a_meeting(),))
    assert [tried.text for tried in page.tried] == ["Ring", "Rema"]


def test_a_step_that_is_marked_is_not_told_of_as_tried() -> None:
    assert seen(a_step("a", StepSet("Ring", status="done"), private=True)).tried == ()


def test_whom_to_call_first_stands_first_and_whom_nobody_may_see_not_at_all() -> None:
    people = an_answer("netvaerk", People((LILA, OLE)), makes="contact")
    marked = an_answer("andre", People((HID,)), makes="contact", private=True)
    assert seen(people, marked).around == (OLE, LILA)


def test_what_was_agreed_last_comes_from_the_latest_meeting_that_took_place() -> None:
    held = replace(a_meeting(), next_date=date(2026, 12, 3))
    missed = Meeting(id="m2", started=at(60), missed=True, next_date=date(2026, 12, 10))
    note = an_answer(shared_note_key("m1"), Words("Vi talte om haven."))
    page = seen(a_step("a", StepSet("Ring")), note, meetings=(held, missed))
    assert page.last == LastTalk(
        day=date(2026, 11, 21),
        steps=page.last.steps if page.last else (),
        written="Vi talte om haven.",
        next_date=date(2026, 12, 10),
    )
    assert [one.step.text for one in page.last.steps] == ["Ring"]


def test_a_day_that_had_been_already_is_no_next_talk() -> None:
    page = seen(meetings=(replace(a_meeting(), next_date=date(2025, 12, 3)),))
    assert page.last is not None
    assert page.last.next_date is None


@pytest.mark.parametrize("note", [Words("Skjult"), None])
def test_a_note_that_is_marked_or_declined_stands_not_on_the_page(note: Words | None) -> None:
    page = seen(an_answer(shared_note_key("m1"), note, private=True), meetings=(a_meeting(),))
    assert page.last is not None
    assert page.last.written == ""


def test_the_meetings_are_a_line_and_nobody_is_blamed_for_one_that_was_missed() -> None:
    missed = Meeting(id="m2", started=at(60), missed=True)
    first = Talk("m1", date(2026, 11, 21))
    assert seen(meetings=(a_meeting(), missed)).talks == (first, replace(first, meeting="m2", missed=True))


def test_the_goal_stands_with_why() -> None:
    why = an_answer("traekker", Words("Jeg vil ud blandt folk"), makes="wish", fact="way.pulls-words")
    page = seen(why, an_answer(goal_key("g"), GoalSet("job", "Gartneri"), makes="goal"))
    assert (page.goal.text if page.goal else "", page.why) == ("Gartneri", "Jeg vil ud blandt folk")


def test_what_says_why_is_not_said_once_more() -> None:
    why = an_answer("traekker", Words("ud blandt folk"), 2, makes="wish", fact="way.pulls-words")
    page = seen(wish("ro på", 1), why)
    assert (page.words, page.why) == ("Ro på.", "ud blandt folk")
