"""What a dialogue tool is: parts of steps of fields, as its data file says it."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta
from msgspec import field as named

from .catalogue import Label
from .record import ActivityId, ArenaId, CompetenceId, DeckId, Hint, Id, OptionalText, Picture, Record, Text

Makes = Literal["experience", "evidence", "wish", "contact", "goal", "sub-goal", "step"]
"""What an answer leaves in the case, besides itself."""


class ShowWhen(Record):
    """Show only when another field's answer holds: `is` a state or option, or `any`, `all`, `none` of these options.

    `is: answered` and `is: skipped` ask for the state. The other field is looked for about the same subject first.
    """

    field: Id
    is_: str = named(name="is", default="")
    any_: tuple[str, ...] = named(name="any", default=())
    all_: tuple[str, ...] = named(name="all", default=())
    none: tuple[str, ...] = ()


class ForEach(Record):
    """Repeat a step for each item chosen in an earlier field, the first `pick` of them.

    `as` names the place in the step's texts, as in {activity}.
    """

    from_: Id = named(name="from")
    pick: Annotated[int, Meta(ge=1, le=20)] = 3
    as_: Annotated[str, Meta(pattern=r"^[a-z][a-z_]*$")] = named(name="as", default="it")


class Option(Record):
    """One thing to choose or sort; it may stand for an activity, show competences, or tell the arena."""

    id: Id
    label: Label
    picture: Picture = ""
    activity: ActivityId = ""
    shows: tuple[CompetenceId, ...] = ()
    arena: ArenaId = ""


class FieldPlan(Record):
    """What every field kind has. `fact` names what is asked, so that two tools never ask it twice."""

    id: Id
    label: OptionalText = ""
    help: Hint = ""
    fact: Annotated[str, Meta(pattern=r"^([a-z-]+\.[a-z-]+)?$")] = ""
    makes: Makes | Literal[""] = ""
    shows: tuple[CompetenceId, ...] = ()
    show_when: tuple[ShowWhen, ...] = ()
    renamed_from: tuple[Id, ...] = ()
    private: bool = False


class PictureCards(FieldPlan, kw_only=True, tag_field="kind", tag="picture-cards"):
    """Choose among picture cards: a deck, options of its own, or what an earlier field holds (`options_from`)."""

    cards: DeckId = ""
    options: tuple[Option, ...] = ()
    options_from: Id | Literal[""] = ""
    most: Annotated[int, Meta(ge=0, le=50)] = 0
    own: bool = True


class Checklist(FieldPlan, kw_only=True, tag_field="kind", tag="checklist"):
    """Tick what fits; `own` lets the citizen add a line."""

    options: Annotated[tuple[Option, ...], Meta(min_length=1)]
    own: bool = True


class ShortText(FieldPlan, kw_only=True, tag_field="kind", tag="short-text"):
    """A few words on one line."""

    example: OptionalText = ""


class LongText(FieldPlan, kw_only=True, tag_field="kind", tag="long-text"):
    """Something told, in as many words as it takes."""

    example: OptionalText = ""


class CountOf(FieldPlan, kw_only=True, tag_field="kind", tag="count"):
    """How many; never pay, never hours of informal work."""

    unit: OptionalText = ""
    most: Annotated[int, Meta(ge=1, le=1000)] = 99


class HowOften(FieldPlan, kw_only=True, tag_field="kind", tag="how-often"):
    """How often, on the catalogue's scale."""


class Column(Record):
    """One column to sort into."""

    id: Id
    label: Label
    picture: Picture = ""


class Sorting(FieldPlan, kw_only=True, tag_field="kind", tag="sorting"):
    """Sort items into three columns."""

    columns: Annotated[tuple[Column, ...], Meta(min_length=3, max_length=3)]
    options: tuple[Option, ...] = ()
    options_from: Id | Literal[""] = ""


class Ruler(FieldPlan, kw_only=True, tag_field="kind", tag="ruler"):
    """A 0-10 ruler with plain anchors, and the question for the reason."""

    low: Text
    high: Text
    why: OptionalText = ""


class DayWheel(FieldPlan, kw_only=True, tag_field="kind", tag="day-wheel"):
    """A day of 24 hours that cards are placed on."""

    cards: DeckId


Field = PictureCards | Checklist | ShortText | LongText | CountOf | HowOften | Sorting | Ruler | DayWheel


class Step(Record):
    """One screen of a tool. `every_meeting` asks it anew at each meeting and keeps each answer."""

    id: Id
    title: Text
    say: OptionalText = ""
    hint: Hint = ""
    follow_up: tuple[Hint, ...] = ()
    picture: Picture = ""
    for_each: ForEach | None = None
    show_when: tuple[ShowWhen, ...] = ()
    every_meeting: bool = False
    fields: tuple[Field, ...] = ()


class Part(Record):
    """A piece of a tool that stands alone; `minutes` is what it takes with two people talking."""

    id: Id
    title: Label
    minutes: Annotated[int, Meta(ge=1, le=30)]
    steps: Annotated[tuple[Step, ...], Meta(min_length=1)]


class Tool(Record):
    """One dialogue tool, as its tool.yaml says."""

    FORMAT: ClassVar[int] = 1

    format: Literal[1]
    id: Id
    version: Annotated[int, Meta(ge=1)]
    title: Label
    purpose: Text
    picture: Picture
    parts: Annotated[tuple[Part, ...], Meta(min_length=1)]
    closing: OptionalText = ""

    @property
    def minutes(self) -> int:
        """What the whole tool takes."""
        return sum(part.minutes for part in self.parts)


def fields_of(tool: Tool) -> tuple[Field, ...]:
    """Every field of the tool, in order."""
    return tuple(field for part in tool.parts for step in part.steps for field in step.fields)


def field_named(tool: Tool, name: str) -> Field | None:
    """The field that is called so, or was in an earlier version of the tool; None when there is none."""
    return next((field for field in fields_of(tool) if name in (field.id, *field.renamed_from)), None)
