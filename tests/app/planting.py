"""Answers to any question in nonsense words, each of which is planted once."""

import json
import re
from datetime import date
from functools import singledispatch
from itertools import count

import msgspec

from dialogtool.core.case.aid_values import (
    WEEK,
    Conditions,
    Day,
    HowItWent,
    Line,
    People,
    Period,
    Person,
    Picked,
    Placement,
    Went,
)
from dialogtool.core.case.answers import Chosen, GoalSet, Number, Ruling, Sorted, Value, Words
from dialogtool.core.tool.aids import (
    Bridge,
    CardMat,
    Circles,
    Compass,
    DayWheel,
    GoalWords,
    Horizon,
    LifeLine,
    PicturePairs,
    RoadPiece,
    SinceLast,
    WeekStrip,
)
from dialogtool.core.tool.fields import CountOf, FieldPlan, HowOften, LongText, Ruler, ShortText, Sorting

LETTERS = "bdfghjklmn"
PLANTED = re.compile(f"kvy[{LETTERS}]{{4}}x", re.IGNORECASE)
STEPS = ("s1", "s2")
"""The steps on the road, by id."""

SOON = date(2027, 1, 4)


class Seeds:
    """Nonsense words, a new one each time; `things` are what an earlier question holds, `functions` jobs by id."""

    def __init__(self, functions: tuple[str, ...] = ()) -> None:
        self.functions = functions
        self.things: tuple[str, ...] = ()
        self._numbers = count()

    def word(self) -> str:
        """A word that stands nowhere else."""
        return f"Kvy{''.join(LETTERS[int(figure)] for figure in f'{next(self._numbers):04}')}x"

    def sentence(self) -> str:
        """A whole sentence about it."""
        return f"Jeg laver {self.word()} hver dag."


def planted_in(*held: object) -> set[str]:
    """The planted words in values, documents and texts."""
    told = (one if isinstance(one, str) else json.dumps(msgspec.to_builtins(one, str_keys=True)) for one in held)
    return {word.casefold() for text in told for word in PLANTED.findall(text)}


@singledispatch
def said_to(field: FieldPlan, seeds: Seeds) -> Value:
    """What the citizen says to a question of this kind; where own words can be added, they are."""
    own = (seeds.word(), seeds.word()) if getattr(field, "own", True) else ()
    options = tuple(option.id for option in getattr(field, "options", ()))[:2]
    return Chosen(ids=(*seeds.things, *options), own=own)


@said_to.register
def _(_field: ShortText | LongText, seeds: Seeds) -> Value:
    return Words(seeds.sentence())


@said_to.register
def _(_field: CountOf, _seeds: Seeds) -> Value:
    return Number(5)


@said_to.register
def _(_field: HowOften, _seeds: Seeds) -> Value:
    return Chosen(ids=("dagligt",))


@said_to.register
def _(_field: Ruler, seeds: Seeds) -> Value:
    return Ruling(5, seeds.sentence())


@said_to.register
def _(field: Sorting | CardMat | Horizon, seeds: Seeds) -> Value:
    options = tuple(option.id for option in field.options)
    held = (*seeds.things, *(() if isinstance(field, CardMat) else (seeds.word(), seeds.word(), seeds.word())))
    columns = [column.id for column in field.columns]
    return Sorted({column: (*options[place::3][:2], *held[place::3]) for place, column in enumerate(columns)})


@said_to.register
def _(_field: DayWheel, seeds: Seeds) -> Value:
    return Day(tuple(Placement(seeds.word(), start) for start in (420, 480, 540)))


@said_to.register
def _(_field: WeekStrip, seeds: Seeds) -> Value:
    return Sorted({day: (seeds.word(),) for day in WEEK[:3]})


@said_to.register
def _(field: LifeLine, seeds: Seeds) -> Value:
    return Line(tuple(_period(arena, year, seeds) for year, arena in enumerate((*field.arenas, ""), 1990)))


def _period(arena: str, year: int, seeds: Seeds) -> Period:
    """A period with words in all of it; it was called something else at first."""
    began, ended, place = f"{seeds.word()} {year}", seeds.word(), seeds.word()
    return Period(seeds.word(), seeds.word(), arena, start=began, end=ended, place=place)


@said_to.register
def _(field: PicturePairs, _seeds: Seeds) -> Value:
    return Picked({pair.id: (pair.one.id, pair.other.id) for pair in field.pairs})


@said_to.register
def _(field: Bridge, _seeds: Seeds) -> Value:
    return Conditions(levels=dict.fromkeys(field.scales, 1), choices=dict.fromkeys(field.choices, ""))


@said_to.register
def _(field: Compass, seeds: Seeds) -> Value:
    columns = [column.id for column in field.columns]
    return Sorted({column: (function,) for column, function in zip(columns, seeds.functions, strict=False)})


@said_to.register
def _(_field: GoalWords, seeds: Seeds) -> Value:
    return a_goal(seeds)


@said_to.register
def _(_field: RoadPiece, _seeds: Seeds) -> Value:
    return Chosen(ids=STEPS)


@said_to.register
def _(_field: SinceLast, seeds: Seeds) -> Value:
    return Went({step: HowItWent("hindered", seeds.sentence()) for step in STEPS})


@said_to.register
def _(field: Circles, seeds: Seeds) -> Value:
    rings = [column.id for column in field.columns]
    people = (Person(seeds.word(), seeds.word(), ring, helps=seeds.word()) for ring in rings)
    first, *others = people
    return People((msgspec.structs.replace(first, first=True), *others))


def a_goal(seeds: Seeds) -> GoalSet:
    """A goal that is concrete in every way."""
    return GoalSet("job", seeds.word(), hours=seeds.word(), place=seeds.word(), first_contact=seeds.word())
