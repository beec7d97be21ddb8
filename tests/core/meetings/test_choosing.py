"""Which tool would help most now, and what there is time for."""

import msgspec
import pytest

from dialogtool.core.case.answers import Answer, StepSet, Words
from dialogtool.core.case.case import Case, with_meeting
from dialogtool.core.case.keys import step_key
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.meetings.choosing import Offers, fits_a_quarter, minutes_of, next_part, offers
from dialogtool.core.tool.aids import GoalWords, LifeLine, RoadPiece
from dialogtool.core.tool.definition import Part, Tool
from dialogtool.core.tool.fields import LongText
from dialogtool.core.tool.library import Library
from tests.core.small_life import CueMatcher, catalogue
from tests.making import a_case, a_meeting, a_step, a_tool, an_answer, key

DAY = a_tool(LongText(id="dag", makes="experience"), LongText(id="mere"), id="dag")
LIFE = a_tool(LifeLine(id="linje", arenas=("hjem",), makes="period"), id="liv")
DREAM = a_tool(LongText(id="oenske", makes="wish"), id="droem")
GOAL = a_tool(GoalWords(id="maal", makes="goal"), id="maal")
ROAD = a_tool(RoadPiece(id="vej", lays="steps"), id="vej")
LAST = msgspec.structs.replace(a_tool(LongText(id="sidst"), id="sidst"), companion="first")


def offered(case: Case, *tools: Tool, interpreter: bool = False) -> Offers:
    library = Library(tools={tool.id: tool for tool in tools}, catalogue=catalogue())
    return offers(case, library, findings_of(case, library, CueMatcher()), "m1", interpreter=interpreter)


def best(case: Case, *tools: Tool) -> list[tuple[str, str]]:
    made = offered(case, *tools)
    return [(one.tool, one.because.id) for one in (*made.companions, *made.tools) if one.because]


def told(count: int, tool: str = "gammelt") -> list[Answer]:
    return [an_answer(key(f"f{n}", tool=tool), Words(f"Jeg løber {n}"), makes="experience") for n in range(count)]


def wish() -> Answer:
    return an_answer(key("andet", tool="gammelt"), Words("En hund"), makes="wish")


def test_a_new_life_begins_with_what_is_told() -> None:
    assert best(a_case(), ROAD, GOAL, DREAM, DAY) == [("dag", "chooser.told")]


def test_what_is_missing_comes_next() -> None:
    assert best(a_case(*told(3)), ROAD, LIFE, DREAM) == [("droem", "chooser.wishes")]
    assert best(a_case(*told(3), wish()), ROAD, LIFE) == [("liv", "chooser.periods")]
    assert best(a_case(*told(3), wish()), ROAD) == [("vej", "chooser.road")]


def test_a_tool_that_was_begun_is_gone_on_with() -> None:
    begun = an_answer(key("dag", tool="dag"), Words("Jeg løber"))
    assert best(a_case(begun), DREAM, DAY) == [("dag", "chooser.begun")]


def test_what_was_agreed_is_looked_at_first_when_there_was_a_meeting_before() -> None:
    step = an_answer(step_key("s"), StepSet(text="Ring"), makes="step")
    again = with_meeting(with_meeting(a_case(step), a_meeting("m0", -9)), a_meeting())
    assert best(again, DAY, LAST) == [("sidst", "chooser.since-last")]
    assert best(with_meeting(a_case(step), a_meeting()), DAY, LAST) == [("dag", "chooser.told")]


def test_nothing_is_put_first_when_all_is_done() -> None:
    done = [an_answer(key(name, tool="dag"), Words("Ja")) for name in ("dag", "mere")]
    assert best(a_case(*done), DAY) == []
    assert [offer.state for offer in offered(a_case(*done), DAY).tools] == ["done"]


def test_what_was_passed_over_is_for_another_day() -> None:
    passed = a_case(*(an_answer(key(name, tool="dag"), None) for name in ("dag", "mere")))
    assert [offer.state for offer in offered(passed, DAY).tools] == ["passed"]
    assert best(passed, DAY, DREAM) == [("droem", "chooser.wishes")]


def test_the_next_time_it_is_offered_again() -> None:
    before = [msgspec.structs.replace(an_answer(key(name, tool="dag"), None), meeting="m0") for name in ("dag", "mere")]
    assert best(a_case(*before), DREAM, DAY) == [("dag", "chooser.told")]


def test_tools_for_every_meeting_stand_beside_the_others() -> None:
    made = offered(a_case(), DAY, LAST)
    assert ([one.tool for one in made.tools], [one.tool for one in made.companions]) == (["dag"], ["sidst"])


@pytest.mark.parametrize(("interpreter", "minutes"), [(False, 5), (True, 10)])
def test_minutes_double_with_an_interpreter(interpreter: bool, minutes: int) -> None:
    assert offered(a_case(), DAY, interpreter=interpreter).tools[0].minutes == minutes
    assert minutes_of(DAY.parts[0], interpreter=interpreter) == minutes


def test_a_short_meeting_takes_the_next_part() -> None:
    parts = tuple(
        Part(id=id, title=id.upper(), minutes=6, steps=(a_step(LongText(id=id)),)) for id in ("foer", "efter")
    )
    tool = msgspec.structs.replace(DAY, parts=parts)
    first = next_part(tool, a_case())
    assert first is not None
    assert (first.part, first.title, first.minutes, first.step) == ("foer", "FOER", 6, "om-foer")
    answered = a_case(an_answer(key("foer", tool="dag")))
    following = next_part(tool, answered, interpreter=True)
    assert following is not None
    assert (following.part, following.minutes) == ("efter", 12)
    assert next_part(tool, a_case(*(an_answer(key(id, tool="dag")) for id in ("foer", "efter")))) is None


@pytest.mark.parametrize(("interpreter", "fits"), [(False, True), (True, False)])
def test_a_quarter_of_an_hour_has_time_for_less_with_an_interpreter(interpreter: bool, fits: bool) -> None:
    tool = msgspec.structs.replace(DAY, parts=(msgspec.structs.replace(DAY.parts[0], minutes=15),))
    assert fits_a_quarter(offered(a_case(), tool, interpreter=interpreter).tools[0]) is fits


def test_what_is_asked_at_each_meeting_keeps_no_other_tool_open() -> None:
    again = a_step(LongText(id="hver-gang"), every_meeting=True)
    tool = a_tool(LongText(id="dag", makes="experience"), again, id="dag")
    assert best(a_case(an_answer(key("dag", tool="dag"))), tool) == []
