"""What the answers of the aids hold: a day, a life, pairs, conditions, people, and how steps went."""

from typing import Annotated, Literal

from msgspec import Meta

from ..basis.record import Record

DAY_MINUTES = 24 * 60

WEEK = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag")
"""The days that cards are laid on, as ids."""

Choice = Literal["yes", "some", "no"]
"""The citizen's verdict: det er mig, lidt, ikke mig."""

StepStatus = Literal["open", "done", "some", "hindered"]
"""How a step went: not tried yet, gjort, lidt, der kom noget i vejen."""

Level = Annotated[int, Meta(ge=0, le=4)]
"""How much somebody can do with on one scale: 0 very little, 4 as much as any job asks."""


class Placement(Record):
    """One card on the day wheel; `start` is minutes after midnight, `minutes` its length. May pass midnight."""

    card: str
    start: Annotated[int, Meta(ge=0, lt=DAY_MINUTES)]
    minutes: Annotated[int, Meta(gt=0, le=DAY_MINUTES)] = 60


class Day(Record, tag="day"):
    """A day as cards on the wheel, in the order they were placed."""

    placements: tuple[Placement, ...] = ()


class Period(Record):
    """A piece of a life. `id` is the title it was first given; `start` and `end` are times in any words, or none.

    `height` (-2 to 2) is how it felt. `private` is "Ikke i papirer" for this period alone.
    """

    id: str
    title: str
    arena: str = ""
    start: str = ""
    end: str = ""
    ongoing: bool = False
    place: str = ""
    height: Annotated[int, Meta(ge=-2, le=2)] = 0
    private: bool = False


class Line(Record, tag="line"):
    """A life as periods, the earliest first, as the citizen laid them."""

    periods: tuple[Period, ...] = ()


class Picked(Record, tag="picked"):
    """By pair the options that appealed: one, both, or none of the two. A pair that is not here was not seen yet."""

    pairs: dict[str, tuple[str, ...]] = {}


class Conditions(Record, tag="conditions"):
    """What makes work possible: by scale how much there is strength for, by choice the id of what was chosen."""

    levels: dict[str, Level] = {}
    choices: dict[str, str] = {}


class HowItWent(Record):
    """How one step went, and what came in the way or helped, in the citizen's words."""

    status: StepStatus
    reason: str = ""


class Went(Record, tag="went"):
    """By step how it went since last time."""

    steps: dict[str, HowItWent] = {}


class Person(Record):
    """Somebody around the citizen; `id` is the name first given, `ring` the column. `first` is who to call first."""

    id: str
    name: str
    ring: str
    helps: str = ""
    first: bool = False


class People(Record, tag="people"):
    """The people around the citizen, in the order they were named; at most one of them is `first`."""

    people: tuple[Person, ...] = ()
