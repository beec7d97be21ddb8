"""Ways through a tool that no plan foresees, with a look at what must hold wherever they lead."""

from hypothesis import strategies as st

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.case import Case, without_answer
from dialogtool.core.scenes.shared import shared_scene
from dialogtool.core.tool.definition import Tool
from dialogtool.core.tool.facts import answer_about, key_of
from dialogtool.core.tool.flow import Screen, first_open, is_settled, place_of, visible_steps
from tests.core.answering import Talk, answered_by


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
        for field in screen.fields:
            if answer_about(case, talk.tool.id, field, screen.subject):
                continue
            asked.append(key_of(talk.tool.id, field, screen.subject))
            case = answered_by(data, talk, screen, field, case)
    raise AssertionError(f"{talk.tool.id} asks without end: {asked}")
