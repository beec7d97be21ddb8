"""What a dialogue tool is: parts of steps of fields, as its data file says it."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, ClassVar, Literal

from msgspec import Meta
from msgspec import field as named

from ..basis.record import Hint, Id, OptionalText, Picture, Record, Text
from ..catalogue.catalogue import Label
from .aids import Aid
from .fields import Checklist, CountOf, HowOften, LongText, PictureCards, Ruler, ShortText, ShowWhen, Sorting

Field = PictureCards | Checklist | ShortText | LongText | CountOf | HowOften | Sorting | Ruler | Aid
"""Any kind of question."""


class ForEach(Record):
    """Repeat a step for each item chosen in an earlier field, the first `pick` of them.

    `column` takes only what was sorted into that column. `as` names the place in the step's texts, as in {activity}.
    """

    from_: Id = named(name="from")
    column: Id | Literal[""] = ""
    pick: Annotated[int, Meta(ge=1, le=20)] = 3
    as_: Annotated[str, Meta(pattern=r"^[a-z][a-z_]*$")] = named(name="as", default="it")


class Step(Record):
    """One screen of a tool. `every_meeting` asks it anew at each meeting and keeps each answer.

    `again` are earlier fields that stand here once more, to be looked at together and corrected.
    """

    id: Id
    title: Text
    say: OptionalText = ""
    hint: Hint = ""
    follow_up: tuple[Hint, ...] = ()
    picture: Picture = ""
    for_each: ForEach | None = None
    show_when: tuple[ShowWhen, ...] = ()
    every_meeting: bool = False
    again: tuple[Id, ...] = ()
    fields: tuple[Field, ...] = ()


class Part(Record):
    """A piece of a tool that stands alone; `minutes` is what it takes with two people talking."""

    id: Id
    title: Label
    minutes: Annotated[int, Meta(ge=1, le=30)]
    steps: Annotated[tuple[Step, ...], Meta(min_length=1)]


class Tool(Record, dict=True):
    """One dialogue tool, as its tool.yaml says.

    `companion` tells when a tool that belongs to every meeting is taken: first, whenever it fits, or last. `place` is
    where it stands among the others: those without one come last.
    """

    FORMAT: ClassVar[int] = 1

    format: Literal[1]
    id: Id
    version: Annotated[int, Meta(ge=1)]
    title: Label
    purpose: Text
    picture: Picture
    parts: Annotated[tuple[Part, ...], Meta(min_length=1)]
    closing: OptionalText = ""
    companion: Literal["", "first", "any", "last"] = ""
    place: Annotated[int, Meta(ge=0, le=99)] = 99

    @property
    def minutes(self) -> int:
        """What the whole tool takes."""
        return sum(part.minutes for part in self.parts)

    @cached_property
    def fields_by_name(self) -> Mapping[str, Field]:
        """Each field by its id and by what it was called earlier; where two are called alike, the first."""
        return {name: field for field in reversed(fields_of(self)) for name in (field.id, *field.renamed_from)}


def fields_of(tool: Tool) -> tuple[Field, ...]:
    """Every field of the tool, in order."""
    return tuple(field for part in tool.parts for step in part.steps for field in step.fields)


def field_named(tool: Tool, name: str) -> Field | None:
    """The field that is called so, or was in an earlier version of the tool; None when there is none."""
    return tool.fields_by_name.get(name)
