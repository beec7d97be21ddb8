"""What a case file says of a field, as the value that the field's editor would give."""

import re
from collections.abc import Callable

from .answers import DAY_MINUTES, Chosen, Day, Number, Placement, Ruling, Sorted, Value, Words
from .cleaning import clean, clean_line
from .definition import Checklist, CountOf, DayWheel, Field, HowOften, LongText, PictureCards, Ruler, ShortText, Sorting
from .sample import Said

MOST_ON_RULER = 10
_CLOCK = r"(2[0-4]|[01]?\d)[.:]([0-5]\d)"
_PLACED = re.compile(rf"{_CLOCK}(?:-{_CLOCK})?\s+(.+)")


class UnfittingError(ValueError):
    """The case file says something that a field of this kind cannot hold."""


def value_of(field: Field, said: Said, known: Callable[[str], bool]) -> Value | None:
    """The value for a field, None for a declined one; `known` tells ids of cards and options from own words.

    Raises UnfittingError.
    """
    if said is None:
        return None
    match field:
        case PictureCards() | Checklist():
            return _chosen(field, said, known)
        case DayWheel():
            return Day(placements=tuple(_placement(field, line) for line in _items(field, said)))
        case Sorting():
            return _sorted(field, said)
        case Ruler():
            return _ruling(field, said)
        case _:
            return _told(field, said)


def _told(field: ShortText | LongText | CountOf | HowOften, said: Said) -> Value:
    match field:
        case CountOf():
            return Number(number=_number(field, said))
        case HowOften():
            return Chosen(ids=(_text(field, said),))
        case _:
            return Words(text=clean(_text(field, said)))


def _chosen(field: Field, said: Said, known: Callable[[str], bool]) -> Chosen:
    items = _items(field, said)
    own = (clean_line(item) for item in items if not known(item))
    return Chosen(ids=tuple(filter(known, items)), own=tuple(filter(None, own)))


def _text(field: Field, said: Said) -> str:
    if isinstance(said, str | int):
        return str(said)
    raise UnfittingError(f"'{field.id}' takes words")


def _number(field: Field, said: Said) -> int:
    if isinstance(said, str | int) and str(said).isdecimal():
        return int(said)
    raise UnfittingError(f"'{field.id}' takes a whole number")


def _items(field: Field, said: Said) -> tuple[str, ...]:
    match said:
        case tuple():
            return said
        case str():
            return (said,)
        case _:
            raise UnfittingError(f"'{field.id}' takes a list")


def _placement(field: Field, line: str) -> Placement:
    """A line such as "6.30-7.15 madpakker"; without an end it lasts an hour."""
    found = _PLACED.fullmatch(line.strip())
    if not found:
        raise UnfittingError(f'\'{field.id}\' takes lines such as "6.30-7.15 madpakker", not "{line}"')
    hour, minute, to_hour, to_minute, card = found.groups()
    start = (int(hour) * 60 + int(minute)) % DAY_MINUTES
    end = int(to_hour) * 60 + int(to_minute) if to_hour else start + 60
    return Placement(card=clean_line(card), start=start, minutes=(end - start) % DAY_MINUTES or DAY_MINUTES)


def _sorted(field: Sorting, said: Said) -> Sorted:
    columns = {column.id for column in field.columns}
    if not isinstance(said, dict) or not columns.issuperset(said):
        raise UnfittingError(f"'{field.id}' takes a mapping with {', '.join(sorted(columns))}")
    told = {column: _items(field, items) for column, items in said.items() if items is not None}
    return Sorted(columns={column: tuple(map(clean_line, items)) for column, items in told.items()})


def _ruling(field: Ruler, said: Said) -> Ruling:
    given = said if isinstance(said, dict) else {"value": said}
    value, reason = str(given.get("value")), given.get("reason") or ""
    if not value.isdecimal() or int(value) > MOST_ON_RULER:
        raise UnfittingError(f"'{field.id}' takes a number from 0 to 10")
    return Ruling(value=int(value), reason=clean(str(reason)))
