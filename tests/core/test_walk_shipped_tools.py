"""Every shipped tool, walked with any answers, skips and jumps."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.answers import AnswerKey, is_empty
from dialogtool.core.case import Case, without_answer
from dialogtool.core.definition import Tool
from dialogtool.core.facts import key_of, known_elsewhere
from dialogtool.core.flow import Screen, first_open, is_finished, is_settled, place_of, visible_steps
from dialogtool.core.library import Library
from dialogtool.core.shared import shared_scene
from tests.core.answering import Talk, answered_by, unanswered
from tests.making import a_case

ROOT = Path(__file__).resolve().parents[2]
TOOLS = sorted(file.parent.name for file in (ROOT / "dialog_tools").glob("*/tool.yaml"))
MEETINGS = st.sampled_from(["", "m1", "m2"])


@cache
def shipped() -> Library:
    return load_library(Folders(tools=ROOT / "dialog_tools", catalogue=ROOT / "resources" / "catalogue"))


def most_screens(tool: Tool) -> int:
    """More screens than the tool can ever have."""
    return sum(step.for_each.pick if step.for_each else 1 for part in tool.parts for step in part.steps)


def looked_at(talk: Talk, case: Case) -> tuple[Screen, ...]:
    """The screens there are now, after a look at what must hold in any state."""
    screens = visible_steps(talk.tool, case, talk.meeting)
    assert len(screens) <= most_screens(talk.tool)
    assert 0 <= first_open(screens, case) < max(len(screens), 1)
    assert [place_of(screens, screen.key) for screen in screens] == list(range(len(screens)))
    for number, screen in enumerate(screens, 1):
        scene = shared_scene(talk.tool, screen, case, talk.library, talk.meeting)
        assert (scene.number, scene.total) == (number, len(screens))
    return screens


def wandered(data: st.DataObject, talk: Talk, case: Case) -> Case:
    """The case after answers here and there, some of them changed or taken back."""
    for _ in range(data.draw(st.integers(0, 8))):
        screens = looked_at(talk, case)
        screen = data.draw(st.sampled_from(screens))
        for field in screen.fields:
            if data.draw(st.booleans()):
                case = answered_by(data, talk, screen, field, case)
            else:
                case = without_answer(case, key_of(talk.tool.id, field, screen.subject))
    return case


def finished(data: st.DataObject, talk: Talk, case: Case) -> tuple[Case, list[AnswerKey]]:
    """The case after going on wherever something is open, and every question that was asked on the way."""
    asked: list[AnswerKey] = []
    for _ in range(most_screens(talk.tool) * 3):
        screens = looked_at(talk, case)
        screen = screens[first_open(screens, case)]
        if is_settled(screen, case):
            return case, asked
        for field in unanswered(talk.tool, screen, case):
            assert known_elsewhere(case, talk.tool.id, field, screen.subject) is None
            asked.append(key_of(talk.tool.id, field, screen.subject))
            case = answered_by(data, talk, screen, field, case)
    raise AssertionError(f"{talk.tool.id} asks without end: {asked}")


@pytest.mark.parametrize("id", TOOLS)
@settings(max_examples=40)
@given(data=st.data())
def test_every_conversation_comes_to_an_end_and_asks_nothing_twice(id: str, data: st.DataObject) -> None:
    talk = Talk(shipped().tools[id], shipped(), data.draw(MEETINGS))
    case, asked = finished(data, talk, wandered(data, talk, a_case()))
    assert len(asked) == len(set(asked))
    assert is_finished(talk.tool, case, talk.meeting)


@settings(max_examples=40)
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
