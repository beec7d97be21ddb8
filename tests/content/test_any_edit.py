from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from dialogtool.content.check_tool import fact_faults, folder_faults, tool_faults
from dialogtool.content.reading import Found
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.tool.definition import Tool
from tests.content.authoring import DAY, STORY, read, step_yaml, tool_yaml

MORE = "for_each: {from: hjul, as: ting}\nshow_when: {field: hjul, any: [a]}\nsay: Om {ting}.\n"
LINES = tool_yaml(step_yaml(DAY) + step_yaml(STORY, "mere", MORE)).splitlines()
WORDS = st.sampled_from(
    ["", "a", "-", "- ", "a: b", "  a: b", "[", "{", "}", '"', "#", "null", "1", "true", "hjul", "- {id: a}"]
)
PLACES = st.integers(min_value=0, max_value=len(LINES) - 1)
EDITS = st.lists(st.tuples(PLACES, PLACES, WORDS), min_size=1, max_size=4)


def edited(edits: list[tuple[int, int, str]]) -> str:
    """The tool with some lines cut short, and something else written there."""
    lines = list(LINES)
    for line, column, word in edits:
        lines[line] = lines[line][:column] + word
    return "\n".join(lines)


def problems_of(found: Found) -> list[str]:
    """Everything said of the tool's meaning, as the author sees it."""
    tool = cast(Tool, found.value)
    faults = (*tool_faults(tool, Catalogue()), *fact_faults(tool, {}), *folder_faults(tool, "proeve"))
    return [str(found.problem(fault)) for fault in faults]


@given(EDITS)
def test_whatever_an_author_does_to_a_tool_it_is_read_or_told(edits: list[tuple[int, int, str]]) -> None:
    reading = read(edited(edits))
    assert reading.found or reading.problems
    told = [str(problem) for problem in reading.problems] + [
        text for found in reading.found for text in problems_of(found)
    ]
    assert [text for text in told if " line " not in text and "the file is empty" not in text] == []
