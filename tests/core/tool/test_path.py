"""What is told inside the path of hard times: heard with it, and never in papers."""

import msgspec

from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.findings.evidence import Evidence
from dialogtool.core.findings.findings import Shown, heard_in, is_usable
from dialogtool.core.findings.material import material_of
from dialogtool.core.tool.asking import asked_of, with_mark, with_value
from dialogtool.core.tool.fields import Checklist, LongText
from dialogtool.core.tool.flow import visible_steps
from tests.making import SAID, TELL, a_case, a_hand, a_library, a_tool, an_answer, options

THROUGH = LongText(id="igennem", makes="evidence", path="hard-times")
THINGS = Checklist(id="svaert", options=options("flugt"), makes="experience", path="hard-times")
TOOL = a_tool(THROUGH, THINGS, TELL)
LIBRARY = a_library(TOOL)


def pieces(*answers: Answer) -> tuple[Evidence, ...]:
    return material_of(a_case(*answers), LIBRARY).evidence


def test_an_answer_inside_the_path_is_marked_from_the_start() -> None:
    screen = visible_steps(TOOL, a_case())[0]
    case = with_value(a_case(), asked_of(TOOL, screen, THROUGH, "Hvad hjalp dig?"), SAID, a_hand())
    (answer,) = case.answers.values()
    assert answer.private


def test_what_is_told_inside_the_path_is_heard_there_and_nowhere_else() -> None:
    told = (an_answer("igennem", makes="evidence"), an_answer("fortael", minute=1, makes="evidence"))
    assert [piece.path for piece in pieces(*told)] == ["hard-times", ""]
    assert [heard.path for heard in heard_in(material_of(a_case(*told), LIBRARY), LIBRARY)] == ["hard-times", ""]


def test_what_is_told_inside_the_path_stays_marked_whoever_takes_the_mark_away() -> None:
    answer = an_answer("igennem", makes="evidence", private=True)
    case = with_mark(a_case(answer), answer.key, private=False)
    (piece,) = material_of(case, LIBRARY).evidence
    assert piece.private


def test_what_was_told_before_the_question_came_into_the_path_is_marked_with_it() -> None:
    made = material_of(a_case(an_answer("svaert", Chosen(ids=("flugt",)), makes="experience")), LIBRARY)
    assert made.experiences["flugt"].private
    assert not is_usable(Shown(made.evidence[0]), made)


def test_a_path_whose_tool_is_gone_keeps_its_mark() -> None:
    gone = an_answer("igennem", Words("Jeg flygtede"), makes="evidence", private=True)
    (piece,) = material_of(a_case(gone), msgspec.structs.replace(LIBRARY, tools={})).evidence
    assert (piece.path, piece.private) == ("", True)
