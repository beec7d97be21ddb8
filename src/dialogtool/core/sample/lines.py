"""Reads the lines of a case file that hold several things each: a card on the wheel, a period, a person, a step."""

import re
from collections.abc import Iterable

from ..case.aid_values import DAY_MINUTES, HowItWent, Period, Person, Placement
from ..tool.aids import Circles, DayWheel, LifeLine, SinceLast
from ..tool.fields import FieldPlan
from ..words.cleaning import clean_line
from .reading import UnfittingError

_CLOCK = r"(2[0-4]|[01]?\d)[.:]([0-5]\d)"
_PLACED = re.compile(rf"{_CLOCK}(?:-{_CLOCK})?\s+(.+)")
_SPAN = re.compile(r"(?:(.*?)\s+)?-(?:\s+(.*))?|(\d{4})-(\d{4}|nu)")
PERIOD_PARTS = 5
PERSON_PARTS = 4
NOW = "nu"
PRIVATE = "ikke i papirer"
FIRST = "først"


def placement_in(field: DayWheel, line: str) -> Placement:
    """A line such as "6.30-7.15 madpakker"; without an end it lasts an hour. Raises UnfittingError."""
    found = _PLACED.fullmatch(line.strip())
    if not found:
        raise UnfittingError(f'\'{field.id}\' takes lines such as "6.30-7.15 madpakker", not "{line}"')
    hour, minute, to_hour, to_minute, card = found.groups()
    start = (int(hour) * 60 + int(minute)) % DAY_MINUTES
    end = int(to_hour) * 60 + int(to_minute) if to_hour else start + 60
    return Placement(card=clean_line(card), start=start, minutes=(end - start) % DAY_MINUTES or DAY_MINUTES)


def period_in(field: LifeLine, line: str) -> Period:
    """A line such as "Slagteri | arbejde | 1998 - 2006 | Esbjerg"; "1998 - nu" is still going on.

    A fifth part may say "ikke i papirer". Raises UnfittingError.
    """
    like = "Slagteri | arbejde | 1998 - 2006 | Esbjerg"
    title, arena, when, place, mark = _parts(field, line, PERIOD_PARTS, like)
    start, end = _span(when)
    ongoing = end == NOW
    return Period(
        id=title,
        title=title,
        arena=_one_of(field, arena, field.arenas),
        start=start,
        end="" if ongoing else end,
        ongoing=ongoing,
        place=place,
        private=bool(_one_of(field, mark, (PRIVATE,))),
    )


def person_in(field: Circles, line: str) -> Person:
    """A line such as "Lis | fagfolk | Hjælper med papirer | først". Raises UnfittingError."""
    name, ring, helps, first = _parts(field, line, PERSON_PARTS, "Lis | fagfolk | Hjælper med papirer | først")
    rings = [column.id for column in field.columns]
    if not ring:
        raise UnfittingError(f"'{field.id}' takes a ring after '{name} |': {', '.join(rings)}")
    is_first = bool(_one_of(field, first, (FIRST,)))
    return Person(id=name, name=name, ring=_one_of(field, ring, rings), helps=helps, first=is_first)


def how_in(field: SinceLast, line: str) -> HowItWent:
    """A line such as "done" or "hindered | Bussen kom ikke". Raises UnfittingError."""
    status, reason = _parts(field, line, 2, "hindered | Bussen kom ikke")
    if status not in ("open", "done", "some", "hindered"):
        raise UnfittingError(f"'{field.id}' takes open, done, some or hindered, not '{status}'")
    return HowItWent(status=status, reason=reason)


def _parts(field: FieldPlan, line: str, most: int, like: str) -> list[str]:
    """The parts of a line between its bars, all of them, the last ones perhaps empty."""
    parts = [clean_line(part) for part in line.split("|")]
    if len(parts) > most or not parts[0]:
        raise UnfittingError(f'\'{field.id}\' takes lines such as "{like}", not "{line}"')
    return [*parts, *[""] * (most - len(parts))]


def _one_of(field: FieldPlan, word: str, accepted: Iterable[str]) -> str:
    """The word itself, or none; anything else is refused, so that a misspelt mark is never passed over."""
    if word and word not in accepted:
        raise UnfittingError(f"'{field.id}' takes {', '.join(accepted)}, not '{word}'")
    return word


def _span(when: str) -> tuple[str, str]:
    """Where it began and ended, as in "1998 - 2006", "1998-2006" and "- nu"; all of it when there is no end."""
    found = _SPAN.fullmatch(when)
    start, end, first, last = found.groups() if found else (when, "", "", "")
    return start or first or "", end or last or ""
