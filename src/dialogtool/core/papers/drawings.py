"""Which pictures that were drawn in the tools belong on the paper with the road."""

from collections.abc import Iterator

from ..basis.record import Record
from ..case.answers import AnswerKey, is_empty
from ..case.case import Case
from ..tool.aids import Bridge, Circles, LifeLine, RoadPiece
from ..tool.definition import Field, Tool
from ..tool.library import Library

ON_PAPER: tuple[type[Field], ...] = (RoadPiece, Bridge, LifeLine, Circles)
"""The aids whose pictures go along, in this order; one of each."""


class Drawing(Record):
    """The answer of an aid, and what its picture is called."""

    answer: AnswerKey
    title: str


def drawings_of(case: Case, library: Library) -> tuple[Drawing, ...]:
    """The pictures there are to show: nothing that is empty, and nothing marked "Ikke i papirer"."""
    drawn = list(_drawn(case, library))
    found = (next((one for one in drawn if isinstance(one[0], kind)), None) for kind in ON_PAPER)
    return tuple(Drawing(answer=key, title=tool.title) for one in found if one for _field, tool, key in (one,))


def _drawn(case: Case, library: Library) -> Iterator[tuple[Field, Tool, AnswerKey]]:
    """Every answer of an aid that may be shown, in the order of the tools."""
    for tool in library.tools.values():
        for field in (field for part in tool.parts for step in part.steps for field in step.fields):
            answer = case.answer(tool.id, field.id)
            if answer and not (answer.private or field.private or field.path or is_empty(answer.value)):
                yield field, tool, answer.key
