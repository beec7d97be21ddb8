"""Any tool that an author could write, walked with any answers, saved and opened again."""

from typing import get_args

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogtool.core.case.answers import Answer
from dialogtool.core.case.case import Case
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.findings.material import material_of
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.tool.definition import Field, Tool
from dialogtool.core.tool.flow import is_finished
from tests.core.answering import Talk
from tests.core.any_tool import KINDS, TAKING, tools
from tests.core.wandering import finished, wandered
from tests.making import FakeMatcher, a_case, a_catalogue, a_function, a_library

CATALOGUE = msgspec.structs.replace(
    a_catalogue(cards={"boller": "", "sove": ""}, competences=["lytte", "mad"]),
    functions={id: a_function(id) for id in ("opvask", "gartner")},
)


def saved_and_opened(case: Case) -> Case:
    """The case after each of its answers was written down and read again."""
    return a_case(*(msgspec.json.decode(msgspec.json.encode(one), type=Answer) for one in case.answers.values()))


def test_these_tests_know_every_kind_of_field() -> None:
    assert {kind for kind, *_ in (*KINDS, *TAKING)} == {*get_args(Field)}


@given(tools())
def test_any_tool_is_the_same_when_it_was_saved_and_opened_again(tool: Tool) -> None:
    assert msgspec.json.decode(msgspec.json.encode(tool), type=Tool) == tool


@settings(max_examples=100)
@given(tool=tools(), meeting=st.sampled_from(["", "m1"]), data=st.data())
def test_any_tool_can_be_walked_to_its_end_and_what_it_left_be_read(
    tool: Tool, meeting: str, data: st.DataObject
) -> None:
    library = a_library(tool, catalogue=CATALOGUE)
    talk = Talk(tool, library, meeting)
    case, asked = finished(data, talk, wandered(data, talk, a_case()))
    assert len(asked) == len(set(asked))
    assert is_finished(tool, case, meeting) or not case.answers
    assert saved_and_opened(case) == case
    assert material_of(saved_and_opened(case), library) == material_of(case, library)
    build_plan(case, library)
    findings_of(case, library, FakeMatcher())
