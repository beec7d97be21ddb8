"""Every shipped tool, walked with any answers, skips and jumps."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.case.answers import AnswerKey, is_empty
from dialogtool.core.tool.flow import is_finished
from dialogtool.core.tool.library import Library
from tests.core.answering import Talk
from tests.core.wandering import finished, wandered
from tests.making import a_case

ROOT = Path(__file__).resolve().parents[3]
TOOLS = sorted(file.parent.name for file in (ROOT / "dialog_tools").glob("*/tool.yaml"))
MEETINGS = st.sampled_from(["", "m1", "m2"])


@cache
def shipped() -> Library:
    return load_library(Folders(tools=ROOT / "dialog_tools", catalogue=ROOT / "resources" / "catalogue"))


@pytest.mark.parametrize("id", TOOLS)
@settings(max_examples=15)
@given(data=st.data())
def test_every_conversation_comes_to_an_end_and_asks_nothing_twice(id: str, data: st.DataObject) -> None:
    talk = Talk(shipped().tools[id], shipped(), data.draw(MEETINGS))
    case, asked = finished(data, talk, wandered(data, talk, a_case()))
    assert len(asked) == len(set(asked))
    assert is_finished(talk.tool, case, talk.meeting)


@settings(max_examples=15)
@given(data=st.data())
def test_what_one_tool_knows_no_other_asks(data: st.DataObject) -> None:
    case, asked = a_case(), list[AnswerKey]()
    for id in data.draw(st.permutations(TOOLS)):
        case, more = finished(data, Talk(shipped().tools[id], shipped(), "m1"), case)
        asked += more
    facts = [
        (answer.fact, answer.key.subject)
        for answer in case.answers.values()
        if answer.fact and not is_empty(answer.value)
    ]
    assert len(asked) == len(set(asked))
    assert len(facts) == len(set(facts))


def test_the_shipped_tools_can_all_be_read() -> None:
    assert TOOLS
    assert set(TOOLS) == set(shipped().tools)
