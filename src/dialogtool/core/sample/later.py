"""What a case file says wrongly of later meetings: out of turn, of one that did not take place, a goal that is none."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..tool.aids import GoalWords
from ..tool.definition import fields_of
from ..tool.library import Library
from ..words.cleaning import clean_line
from .fault import SampleFault
from .sample import Said, SampleMeeting, SampleTalk

OF_MISSED = ("own_note", "agenda", "prepare")
"""What may be written about a meeting that did not take place."""


class Earlier(NamedTuple):
    """What the meetings before one have: answers by tool, the texts of the steps, the last day, and a goal or none."""

    said: Mapping[str, dict[str, Said]]
    steps: tuple[str, ...]
    day: str
    goal: bool


START = Earlier({}, (), "", goal=False)


def after(earlier: Earlier, talk: SampleMeeting, library: Library) -> Earlier:
    """What there is once this meeting has been held too."""
    said = {tool: {**earlier.said.get(tool, {}), **told} for tool, told in talk.answers.items()}
    return Earlier(
        said={**earlier.said, **said},
        steps=(*earlier.steps, *(clean_line(step.text) for step in talk.steps)),
        day=talk.date,
        goal=earlier.goal or talk.goal is not None or _tells_goal(talk, library),
    )


def _tells_goal(talk: SampleMeeting, library: Library) -> bool:
    told = ((library.tools[tool], said) for tool, said in talk.answers.items() if tool in library.tools)
    return any(
        said.get(field.id) is not None
        for tool, said in told
        for field in fields_of(tool)
        if isinstance(field, GoalWords) or field.makes == "goal"
    )


def later_faults(talk: SampleMeeting, earlier: Earlier) -> Iterator[SampleFault]:
    """Every fault that a first meeting cannot have."""
    if talk.date <= earlier.day:
        yield SampleFault(("date",), f"'date' is {talk.date}, after {earlier.day}", "write the meetings in their order")
    if talk.left and not earlier.goal:
        yield SampleFault(("left",), "there is no goal to leave", "write 'goal' in an earlier meeting")
    bare = SampleTalk()
    for name in SampleTalk.__struct_fields__ if talk.missed else ():
        if name not in OF_MISSED and getattr(talk, name) != getattr(bare, name):
            cure = "take away 'missed', or what was said"
            yield SampleFault((name,), f"a meeting that did not take place has no '{name}'", cure)
