"""The kinds of question that are pictures: each is answered by moving things in it."""

from typing import Annotated, Literal

from msgspec import Meta

from ..basis.record import ArenaId, DeckId, Id, LaneId, Record, ScaleId, WorkChoiceId
from ..catalogue.catalogue import Label
from .fields import FieldPlan, Option, ThreeColumns


class DayWheel(FieldPlan, kw_only=True, tag_field="kind", tag="day-wheel"):
    """A day of 24 hours that cards are placed on."""

    cards: DeckId


class WeekStrip(FieldPlan, kw_only=True, tag_field="kind", tag="week-strip"):
    """Seven days in a row that cards are laid on; a card may lie on several days."""

    cards: DeckId


class LifeLine(FieldPlan, kw_only=True, tag_field="kind", tag="life-line"):
    """A line from long ago to now, with the periods of a life on it; `arenas` are what a period can belong to."""

    arenas: Annotated[tuple[ArenaId, ...], Meta(min_length=1)]


class CardMat(FieldPlan, kw_only=True, tag_field="kind", tag="card-mat"):
    """Cards sorted into three columns, `at_once` in sight at a time."""

    columns: ThreeColumns
    options: Annotated[tuple[Option, ...], Meta(min_length=1)]
    at_once: Annotated[int, Meta(ge=1, le=12)] = 6


class Horizon(FieldPlan, kw_only=True, tag_field="kind", tag="horizon"):
    """Wishes laid near or far: three distances, the nearest first. `own` lets the citizen add a wish."""

    columns: ThreeColumns
    options: tuple[Option, ...] = ()
    own: bool = True


class Pair(Record):
    """Two things side by side, to choose between."""

    id: Id
    one: Option
    other: Option


class PicturePairs(FieldPlan, kw_only=True, tag_field="kind", tag="picture-pairs"):
    """Pairs of pictures, one pair at a time: this one, that one, both, or neither."""

    pairs: Annotated[tuple[Pair, ...], Meta(min_length=1)]


class Bridge(FieldPlan, kw_only=True, tag_field="kind", tag="bridge"):
    """What it takes to work, plank by plank, from what fills the day to the job functions on the other side.

    `scales` and `choices` are those of the catalogue that are asked here.
    """

    scales: tuple[ScaleId, ...] = ()
    choices: tuple[WorkChoiceId, ...] = ()


class Compass(FieldPlan, kw_only=True, tag_field="kind", tag="compass"):
    """Suggested job functions where three circles meet (kan, vil, trives), sorted into three columns."""

    columns: ThreeColumns
    most: Annotated[int, Meta(ge=1, le=12)] = 6


class JobLook(FieldPlan, kw_only=True, tag_field="kind", tag="job-look"):
    """One job function seen close: a day, the small form, the way in. The citizen picks the tasks that appeal."""


class GoalWords(FieldPlan, kw_only=True, tag_field="kind", tag="goal"):
    """A goal, asked for until it is concrete: what, hours, place, first contact."""


class RoadPiece(FieldPlan, kw_only=True, tag_field="kind", tag="road"):
    """The road from today to the goal in parallel lanes: what is laid on it here, and in which lanes (none for all)."""

    lays: Literal["sub-goals", "steps", "next-step"]
    lanes: tuple[LaneId, ...] = ()


class SinceLast(FieldPlan, kw_only=True, tag_field="kind", tag="since-last"):
    """The steps that were agreed, each with how it went."""


class Circles(FieldPlan, kw_only=True, tag_field="kind", tag="circles"):
    """The people around the citizen, in rings, the nearest first."""

    columns: ThreeColumns
    helps: tuple[Label, ...] = ()


Aid = (
    DayWheel
    | WeekStrip
    | LifeLine
    | CardMat
    | Horizon
    | PicturePairs
    | Bridge
    | Compass
    | JobLook
    | GoalWords
    | RoadPiece
    | SinceLast
    | Circles
)
"""Any kind of question that is a picture."""
