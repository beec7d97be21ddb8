"""Where the citizen has stood from meeting to meeting."""

from datetime import date

from dialogtool.core.case.answers import Answer, Ruling
from dialogtool.core.case.case import Case, with_meeting
from dialogtool.core.plan.bearings import Mark, trails_of
from dialogtool.core.tool.facts import MEETING
from dialogtool.core.tool.fields import Ruler
from tests.making import MORNING, a_case, a_library, a_meeting, a_step, a_tool, an_answer, key

LIBRARY = a_library(
    a_tool(
        a_step(Ruler(id="styr", low="lidt", high="meget", makes="bearing"), every_meeting=True),
        a_step(Ruler(id="tro", low="nej", high="ja", makes="bearing"), every_meeting=True),
    )
)
TODAY = date(2026, 11, 21)


def stood(field: str, meeting: str, value: int, minute: int = 0, private: bool = False) -> Answer:
    of = key(field, MEETING + meeting)
    said = Ruling(value, f"Fordi {value}")
    return an_answer(of, said, minute, makes="bearing", meeting=meeting, question=f"Hvor {field}?", private=private)


def held(case: Case, *ids: str) -> Case:
    for minute, id in enumerate(ids):
        case = with_meeting(case, a_meeting(id, minute * 24 * 60))
    return case


def test_each_indicator_has_its_marks_from_meeting_to_meeting_with_her_reasons() -> None:
    case = held(a_case(stood("tro", "m1", 2), stood("styr", "m2", 7, 1), stood("styr", "m1", 4, 2)), "m1", "m2")
    first, second = trails_of(case, LIBRARY)
    assert [(mark.value, mark.reason) for mark in first.marks] == [(4, "Fordi 4"), (7, "Fordi 7")]
    assert (first.question, first.low, first.high) == ("Hvor styr?", "lidt", "meget")
    assert second.marks == (Mark(2, TODAY, "m1", "Fordi 2"),)


def test_what_is_marked_is_not_shown() -> None:
    assert trails_of(held(a_case(stood("tro", "m1", 2, private=True)), "m1"), LIBRARY) == ()


def test_an_indicator_that_no_tool_asks_any_more_is_still_told_of_last() -> None:
    case = a_case(stood("gammel", "m1", 5), stood("tro", "m1", 3))
    assert [(trail.indicator, trail.low) for trail in trails_of(case, LIBRARY)] == [("tro", "nej"), ("gammel", "")]
    assert trails_of(case, LIBRARY)[0].marks[0].day == MORNING.date()
