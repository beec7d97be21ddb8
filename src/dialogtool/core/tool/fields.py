"""What every question has, and the plain kinds of them: choose, tick, write, count, sort, and the ruler."""

from typing import Annotated, Literal

from msgspec import Meta
from msgspec import field as named

from ..basis.record import (
    ActivityId,
    ArenaId,
    BranchId,
    CompetenceId,
    DeckId,
    Hint,
    Id,
    LaneId,
    OptionalText,
    Picture,
    Record,
    ScaleId,
    Text,
)
from ..case.aid_values import Choice
from ..catalogue.catalogue import Label

Makes = Literal[
    "experience",
    "evidence",
    "competence",
    "period",
    "condition",
    "wish",
    "interest",
    "function",
    "goal",
    "sub-goal",
    "step",
    "went",
    "contact",
    "bearing",
]
"""What an answer leaves in the case, besides itself."""

Path = Literal["", "hard-times"]
"""The path that something is told inside: only there the activities of *Når livet var svært* are heard."""


class ShowWhen(Record):
    """Show only when another field's answer holds: `is` a state or option, or `any`, `all`, `none` of these options.

    `is: answered`, `is: skipped` and `is: empty` (asked, and nothing lies there) ask for the state. The other field is
    looked for about the same subject first.
    `column` asks only for what was sorted into that column, which is answered when something lies there.
    """

    field: Id
    column: Id | Literal[""] = ""
    is_: str = named(name="is", default="")
    any_: tuple[str, ...] = named(name="any", default=())
    all_: tuple[str, ...] = named(name="all", default=())
    none: tuple[str, ...] = ()


class Option(Record):
    """One thing to choose or sort; it may stand for an activity, show competences, or tell the arena.

    `doing` is a second picture, of what is done with the first: a dog, and a walk. `branches` are where an interest
    leads. `scale` is what a reason against a job has to do with.
    """

    id: Id
    label: Label
    picture: Picture = ""
    doing: Picture = ""
    activity: ActivityId = ""
    shows: tuple[CompetenceId, ...] = ()
    arena: ArenaId = ""
    branches: tuple[BranchId, ...] = ()
    scale: ScaleId = ""


class FieldPlan(Record):
    """What every field kind has. `fact` names what is asked, so that two tools never ask it twice.

    `private` is "Ikke i papirer" from the start; what is told inside a `path` always is.
    """

    id: Id
    label: OptionalText = ""
    help: Hint = ""
    fact: Annotated[str, Meta(pattern=r"^([a-z-]+\.[a-z-]+)?$")] = ""
    makes: Makes | Literal[""] = ""
    shows: tuple[CompetenceId, ...] = ()
    show_when: tuple[ShowWhen, ...] = ()
    renamed_from: tuple[Id, ...] = ()
    private: bool = False
    path: Path = ""


class PictureCards(FieldPlan, kw_only=True, tag_field="kind", tag="picture-cards"):
    """Choose among picture cards: a deck, options of its own, or what an earlier field holds (`options_from`).

    `column` takes only what was sorted into that column of the earlier field.
    """

    cards: DeckId = ""
    options: tuple[Option, ...] = ()
    options_from: Id | Literal[""] = ""
    column: Id | Literal[""] = ""
    most: Annotated[int, Meta(ge=0, le=50)] = 0
    own: bool = True


class Checklist(FieldPlan, kw_only=True, tag_field="kind", tag="checklist"):
    """Tick what fits; `own` lets the citizen add a line."""

    options: Annotated[tuple[Option, ...], Meta(min_length=1)]
    own: bool = True


class ShortText(FieldPlan, kw_only=True, tag_field="kind", tag="short-text"):
    """A few words on one line; `lane` is where on the road a step told here lies."""

    example: OptionalText = ""
    lane: LaneId = ""


class LongText(FieldPlan, kw_only=True, tag_field="kind", tag="long-text"):
    """Something told, in as many words as it takes; `proposal` is what the program offers to begin with.

    `lane` is where on the road a step told here lies.
    """

    example: OptionalText = ""
    lane: LaneId = ""
    proposal: Literal["", "works-best"] = ""


class CountOf(FieldPlan, kw_only=True, tag_field="kind", tag="count"):
    """How many; never pay, never hours of informal work."""

    unit: OptionalText = ""
    most: Annotated[int, Meta(ge=1, le=1000)] = 99


class HowOften(FieldPlan, kw_only=True, tag_field="kind", tag="how-often"):
    """How often, on the catalogue's scale."""


class Column(Record):
    """One column to sort into; `says` is the verdict on a competence that lies in it."""

    id: Id
    label: Label
    picture: Picture = ""
    says: Choice | Literal[""] = ""


ThreeColumns = Annotated[tuple[Column, ...], Meta(min_length=3, max_length=3)]


class Sorting(FieldPlan, kw_only=True, tag_field="kind", tag="sorting"):
    """Sort items into three columns."""

    columns: ThreeColumns
    options: tuple[Option, ...] = ()
    options_from: Id | Literal[""] = ""
    column: Id | Literal[""] = ""


class Ruler(FieldPlan, kw_only=True, tag_field="kind", tag="ruler"):
    """A 0-10 ruler with plain anchors, and the question for the reason."""

    low: Text
    high: Text
    why: OptionalText = ""
