"""What a case file says of an aid, as the value that its editor would give."""

import re
from functools import singledispatch

from .aid_values import (
    DAY_MINUTES,
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
from .aids import (
    Bridge,
    CardMat,
    Circles,
    Compass,
    DayWheel,
    GoalWords,
    Horizon,
    LifeLine,
    PicturePairs,
    SinceLast,
    WeekStrip,
)
from .answers import Chosen, GoalSet, Value
from .cleaning import clean, clean_line
from .fields import FieldPlan
from .sample import Said
from .sample_reading import UnfittingError, lines_in, named_in, number_in, sorted_in, words_in

_CLOCK = r"(2[0-4]|[01]?\d)[.:]([0-5]\d)"
_PLACED = re.compile(rf"{_CLOCK}(?:-{_CLOCK})?\s+(.+)")
_SPAN = re.compile(r"(.*?)\s+-\s+(.*)")
HIGHEST = 4
PERIOD_PARTS = 5
PERSON_PARTS = 4
NOW = "nu"
PRIVATE = "ikke i papirer"
FIRST = "først"
GOAL = ("kind", "text", "function", "hours", "place", "first_contact")


@singledispatch
def aid_value(field: FieldPlan, said: Said) -> Value:
    """The value for an aid, by its kind. Raises UnfittingError, which names the field and what it takes."""
    return Chosen(own=tuple(filter(None, map(clean_line, lines_in(field.id, said)))))


@aid_value.register
def _(field: DayWheel, said: Said) -> Value:
    return Day(placements=tuple(_placement(field, line) for line in lines_in(field.id, said)))


@aid_value.register
def _(field: WeekStrip, said: Said) -> Value:
    return sorted_in(field.id, said, WEEK)


@aid_value.register
def _(field: LifeLine, said: Said) -> Value:
    return Line(periods=tuple(_period(field, line) for line in lines_in(field.id, said)))


@aid_value.register
def _(field: CardMat | Horizon | Compass, said: Said) -> Value:
    return sorted_in(field.id, said, (column.id for column in field.columns))


@aid_value.register
def _(field: PicturePairs, said: Said) -> Value:
    told = named_in(field.id, said, (pair.id for pair in field.pairs))
    return Picked(pairs={pair: lines_in(field.id, options) for pair, options in told.items()})


@aid_value.register
def _(field: Circles, said: Said) -> Value:
    return People(people=tuple(_person(field, line) for line in lines_in(field.id, said)))


def _placement(field: DayWheel, line: str) -> Placement:
    """A line such as "6.30-7.15 madpakker"; without an end it lasts an hour."""
    found = _PLACED.fullmatch(line.strip())
    if not found:
        raise UnfittingError(f'\'{field.id}\' takes lines such as "6.30-7.15 madpakker", not "{line}"')
    hour, minute, to_hour, to_minute, card = found.groups()
    start = (int(hour) * 60 + int(minute)) % DAY_MINUTES
    end = int(to_hour) * 60 + int(to_minute) if to_hour else start + 60
    return Placement(card=clean_line(card), start=start, minutes=(end - start) % DAY_MINUTES or DAY_MINUTES)


def _parts(line: str, most: int, field: str, like: str) -> list[str]:
    """The parts of a line between its bars, all of them, the last ones perhaps empty."""
    parts = [clean_line(part) for part in line.split("|")]
    if len(parts) > most or not parts[0]:
        raise UnfittingError(f'\'{field}\' takes lines such as "{like}", not "{line}"')
    return [*parts, *[""] * (most - len(parts))]


def _period(field: LifeLine, line: str) -> Period:
    """A line such as "Slagteri | arbejde | 1998 - 2006 | Esbjerg"; "- nu" is still going on."""
    like = "Slagteri | arbejde | 1998 - 2006 | Esbjerg"
    title, arena, when, place, mark = _parts(line, PERIOD_PARTS, field.id, like)
    if arena and arena not in field.arenas:
        raise UnfittingError(f"'{field.id}' knows no '{arena}'; use {', '.join(field.arenas)}")
    span = _SPAN.fullmatch(when)
    start, end = span.groups() if span else (when, "")
    ongoing = end == NOW
    return Period(
        id=title,
        title=title,
        arena=arena,
        start=start,
        end="" if ongoing else end,
        ongoing=ongoing,
        place=place,
        private=mark == PRIVATE,
    )


def _person(field: Circles, line: str) -> Person:
    """A line such as "Lis | fagfolk | Hjælper med papirer | først"."""
    name, ring, helps, first = _parts(line, PERSON_PARTS, field.id, "Lis | fagfolk | Hjælper med papirer | først")
    rings = [column.id for column in field.columns]
    if ring not in rings:
        raise UnfittingError(f"'{field.id}' knows no '{ring}'; use {', '.join(rings)}")
    return Person(id=name, name=name, ring=ring, helps=helps, first=first == FIRST)


@aid_value.register
def _(field: Bridge, said: Said) -> Value:
    told = named_in(field.id, said, (*field.scales, *field.choices))
    levels = {scale: number_in(field.id, told[scale]) for scale in field.scales if scale in told}
    if any(level > HIGHEST for level in levels.values()):
        raise UnfittingError(f"'{field.id}' takes levels from 0 to 4")
    return Conditions(
        levels=levels,
        choices={choice: words_in(field.id, told[choice]) for choice in field.choices if choice in told},
    )


@aid_value.register
def _(field: SinceLast, said: Said) -> Value:
    """By step a line such as "done" or "hindered | Bussen kom ikke"."""
    told = said if isinstance(said, dict) else {}
    return Went(steps={step: _how(field, words_in(field.id, line)) for step, line in told.items()})


def _how(field: SinceLast, line: str) -> HowItWent:
    status, reason = _parts(line, 2, field.id, "hindered | Bussen kom ikke")
    if status not in ("open", "done", "some", "hindered"):
        raise UnfittingError(f"'{field.id}' takes open, done, some or hindered, not '{status}'")
    return HowItWent(status=status, reason=clean(reason))


@aid_value.register
def _(field: GoalWords, said: Said) -> Value:
    told = {name: clean_line(words_in(field.id, words)) for name, words in named_in(field.id, said, GOAL).items()}
    kind = told.pop("kind", "job")
    if kind not in ("job", "education") or not told.get("text"):
        raise UnfittingError(f"'{field.id}' takes a 'text', and 'kind' is job or education")
    return GoalSet(**{"text": "", **told}, kind=kind)
