"""What a case file says wrongly of its later meetings."""

import pytest

from dialogtool.core.sample.fault import SampleFault
from dialogtool.core.sample.faults import sample_faults
from dialogtool.core.sample.sample import Said, Sample, SampleGoal, SampleLeft, SampleMeeting, SampleStep
from dialogtool.core.sample.work import SampleTrial, SampleWord
from dialogtool.core.tool.aids import GoalWords, SinceLast
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, LongText
from tests.making import TOOL, a_catalogue, a_library, a_step, a_tool, options

LIBRARY = a_library(
    a_tool(
        Checklist(id="ting", options=options("hund")),
        a_step(LongText(id="fortael"), for_each=ForEach("ting")),
        GoalWords(id="maal", makes="goal"),
    ),
    a_tool(a_step(SinceLast(id="gik", makes="went"), every_meeting=True), id="siden-sidst"),
    catalogue=a_catalogue(competences=["mad"]),
)


def later(date: str = "2026-12-03", **said: object) -> SampleMeeting:
    return SampleMeeting(**({"date": date} | said))


def faults(*meetings: SampleMeeting, **first: object) -> tuple[SampleFault, ...]:
    return sample_faults(Sample(**({"name": "Ida", "date": "2026-11-19"} | first), meetings=meetings), LIBRARY)


def paths(*meetings: SampleMeeting, **first: object) -> list[tuple[str | int, ...]]:
    return [fault.path for fault in faults(*meetings, **first)]


def test_meetings_stand_in_their_order() -> None:
    assert paths(later(), later("2026-12-10")) == []
    assert paths(later("2026-11-19"), later("2026-11-18")) == [("meetings", 0, "date"), ("meetings", 1, "date")]


def test_a_later_meeting_is_looked_through_as_the_first_one_is() -> None:
    wrong = later(time="i går", next_date="snart", findings={"ro": "yes"}, private=("x",), answers={"y": {}})
    names = ["next_date", "time", "answers", "private", "findings"]
    assert [path[:3] for path in paths(wrong)] == [("meetings", 0, name) for name in names]


def test_how_a_step_went_is_told_of_steps_from_earlier_meetings() -> None:
    told: dict[str, dict[str, Said]] = {"siden-sidst": {"gik": {"Ring": "done"}}}
    assert paths(later(answers=told), steps=(SampleStep(" Ring "),)) == []
    wrong = [("meetings", 0, "answers", "siden-sidst", "gik", "Ring")]
    assert paths(later(answers=told, steps=(SampleStep("Ring"),))) == wrong


def test_a_later_meeting_may_tell_more_of_what_was_chosen_in_an_earlier_one() -> None:
    more = later(answers={TOOL: {"fortael": {"gaes": "De larmer."}}})
    assert paths(more, answers={TOOL: {"ting": ("hund", "gaes")}}) == []
    assert paths(more) == [("meetings", 0, "answers", TOOL, "fortael", "gaes")]


@pytest.mark.parametrize("first", [{"goal": SampleGoal("Kok")}, {"answers": {TOOL: {"maal": {"text": "Kok"}}}}])
def test_a_goal_that_is_left_was_set_before(first: dict[str, object]) -> None:
    left = later(left=SampleLeft("Larm"))
    assert paths(left, **first) == []
    assert paths(left, answers={TOOL: {"maal": None}}) == [("meetings", 0, "left")]
    assert ("meetings", 0, "left") in paths(left, answers={"ukendt": {}})


def test_a_meeting_that_did_not_take_place_says_nothing_but_what_was_written_about_it() -> None:
    assert paths(later(missed=True, agenda="Bussen", own_note="Ring")) == []
    said = later(missed=True, note="Vi ses", steps=(SampleStep("Ring"),))
    assert paths(said) == [("meetings", 0, "steps"), ("meetings", 0, "note")]


def test_trials_and_words_have_known_functions_and_days_that_are_days() -> None:
    trial = SampleTrial("Kantinen", function="kok", start="snart", end="2026-12-24")
    wrong = paths(trials=(trial, SampleTrial("Skolen")), words=(SampleWord("Godt", when="i går"), SampleWord("Fint")))
    assert wrong == [("trials", 0, "function"), ("trials", 0, "start"), ("words", 0, "when")]
