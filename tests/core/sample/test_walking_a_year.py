"""A case file with later meetings: each goes on where the one before it ended."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from itertools import count

from dialogtool.core.case.aid_values import HowItWent, Went
from dialogtool.core.case.answers import Chosen, Ruling, Value, Words
from dialogtool.core.case.case import Case
from dialogtool.core.case.keys import agenda_key, belief_key, own_note_key, prepare_key, shared_note_key
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.core.findings.material import material_of
from dialogtool.core.sample.sample import Sample, SampleBelief, SampleGoal, SampleLeft, SampleMeeting, SampleStep
from dialogtool.core.sample.walking import Walker
from dialogtool.core.sample.work import SampleTrial, SampleWord
from dialogtool.core.tool.aids import SinceLast
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.facts import MEETING
from dialogtool.core.tool.fields import Checklist, LongText
from tests.making import TOOL, FakeMatcher, a_catalogue, a_library, a_step, a_tool, options

WENT = a_tool(a_step(SinceLast(id="gik", makes="went"), every_meeting=True), id="siden-sidst")
LIBRARY = a_library(
    a_tool(
        Checklist(id="ting", options=options("hund", "kat")),
        a_step(LongText(id="fortael"), for_each=ForEach("ting")),
        LongText(id="navn"),
    ),
    WENT,
    catalogue=a_catalogue(competences=["mad"]),
)


def ids() -> Callable[[], str]:
    numbers = count()
    return lambda: f"id{next(numbers)}"


def walked(*later: SampleMeeting, **first: object) -> Case:
    told = {"name": "Ida", "date": "2026-11-19", "answers": {TOOL: {"ting": ("hund", "kat"), "navn": "Rex"}}}
    sample = Sample(**(told | first), meetings=later)
    return Walker(sample, LIBRARY, FakeMatcher(), ids()).walk()


def kept(case: Case, of: object) -> Value | None:
    return case.answers[of].value  # type: ignore[index]


def test_each_meeting_is_kept_with_when_it_was_and_who_was_there() -> None:
    later = SampleMeeting(date="2026-12-03", time="9.30", minutes=40, present=("Ole,  mentor",), short=True)
    first, second = walked(later).meetings
    assert (first.introduced, second.introduced, second.short) == (True, False, True)
    assert second.started == datetime(2026, 12, 3, 8, 30, tzinfo=UTC)
    assert (second.ended, second.present) == (second.started + timedelta(minutes=40), ("Ole, mentor",))


def test_a_meeting_that_did_not_take_place_took_no_time() -> None:
    case = walked(SampleMeeting(date="2026-12-03", missed=True))
    missed = case.meetings[-1]
    assert missed.missed
    assert missed.started == missed.ended
    assert not [answer for answer in case.answers.values() if answer.meeting == missed.id]


def test_in_later_meetings_only_what_is_named_is_asked() -> None:
    case = walked(SampleMeeting(date="2026-12-03", answers={TOOL: {"fortael": {"kat": "Den mus."}}}))
    assert kept(case, case.answer(TOOL, "navn").key) == Words("Rex")  # type: ignore[union-attr]
    second = [a.key.subject for a in case.answers.values() if a.meeting == case.meetings[1].id]
    assert second == ["kat"]


def test_how_the_steps_went_is_told_in_the_next_meeting() -> None:
    later = SampleMeeting(
        date="2026-12-03",
        answers={"siden-sidst": {"gik": {"Ring": "hindered | Bussen"}}},
        steps=(SampleStep("Skriv", next=True),),
    )
    case = walked(later, steps=(SampleStep("Ring", next=True),))
    steps = {step.text: step for step in material_of(case, LIBRARY).steps.values()}
    assert (steps["Ring"].status, steps["Ring"].reason, steps["Skriv"].status) == ("hindered", "Bussen", "open")
    went = case.answer("siden-sidst", "gik", MEETING + case.meetings[1].id)
    (id,) = [id for id, step in material_of(case, LIBRARY).steps.items() if step.text == "Ring"]
    assert went
    assert went.value == Went({id: HowItWent("hindered", "Bussen")})


def test_a_goal_that_is_left_keeps_when_by_whom_and_why() -> None:
    left = SampleLeft("Der var for meget larm", by="Ida")
    case = walked(SampleMeeting(date="2026-12-03", left=left, goal=SampleGoal("Gartner")), goal=SampleGoal("Kok"))
    first, second = material_of(case, LIBRARY).goals.values()
    assert (first.text, first.until, first.left_by, first.why_left) == ("Kok", date(2026, 12, 3), "Ida", left.why)
    assert (second.text, second.until) == ("Gartner", None)


def test_a_goal_told_in_a_tool_can_be_left_too_and_none_cannot() -> None:
    library = a_library(a_tool(LongText(id="maal", makes="goal")))
    later = SampleMeeting(date="2026-12-03", left=SampleLeft("For langt væk"))
    for told, goals in (("Kok", ["For langt væk"]), (None, [])):
        sample = Sample(name="Ida", date="2026-11-19", answers={TOOL: {"maal": told}}, meetings=(later,))
        case = Walker(sample, library, FakeMatcher(), ids()).walk()
        assert [goal.why_left for goal in material_of(case, library).goals.values()] == goals


def test_a_trial_goes_on_from_meeting_to_meeting() -> None:
    begun = SampleTrial("Kantinen", start="2026-12-01", hours=(2, 4), learn="Larmen")
    over = SampleTrial(" Kantinen ", start="2026-12-01", end="2027-01-15", hours=(2, 4, 6), after="Det gik")
    case = walked(SampleMeeting(date="2027-01-20", trials=(over,)), trials=(begun,))
    (trial,) = material_of(case, LIBRARY).trials.values()
    expected = TrialSet("Kantinen", start=date(2026, 12, 1), end=date(2027, 1, 15), hours=(2, 4, 6), after="Det gik")
    assert trial == expected


def test_what_a_workplace_said_is_kept() -> None:
    word = SampleWord("Hun ser, hvad der mangler.", who="Bo", place="Kantinen", when="2026-12-02", confirmed=True)
    case = walked(words=(word,))
    (said,) = material_of(case, LIBRARY).words.values()
    assert said == WorkplaceWord(word.text, who="Bo", place="Kantinen", when=date(2026, 12, 2), confirmed=True)


def test_the_notes_of_a_meeting_are_kept_each_in_its_own_place() -> None:
    later = SampleMeeting(
        date="2026-12-03",
        agenda="Bussen",
        note="Vi ses.",
        prepare="Tag brevet med",
        own_note="Ring til Bo",
        belief=SampleBelief(7, "Et besøg"),
    )
    case = walked(later)
    id = case.meetings[1].id
    notes = [kept(case, of(id)) for of in (agenda_key, shared_note_key, prepare_key, own_note_key)]
    assert notes == [Words("Bussen"), Words("Vi ses."), Words("Tag brevet med"), Words("Ring til Bo")]
    assert kept(case, belief_key(id)) == Ruling(7, "Et besøg")


def test_the_newest_next_step_is_the_one_that_is_next() -> None:
    case = walked(SampleMeeting(date="2026-12-03", answers={TOOL: {"ting": "kat"}}))
    assert case.answer(TOOL, "ting").value == Chosen(ids=("kat",))  # type: ignore[union-attr]
