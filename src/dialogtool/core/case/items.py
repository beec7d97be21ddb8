"""The single things that an answer holds, whatever its kind: cards placed, options picked, items sorted."""

from .aid_values import Day, Line, People, Picked, Went
from .answers import Chosen, Sorted, Value


def items_of(value: Value | None) -> tuple[str, ...]:
    """Ids of cards and options, and the citizen's own additions as they stand; each once, in order."""
    match value:
        case Day(placements=placements):
            found = tuple(placement.card for placement in placements)
        case Chosen(ids=ids, own=own):
            found = (*ids, *own)
        case Sorted(columns=columns):
            found = tuple(item for items in columns.values() for item in items)
        case Line(periods=periods):
            found = tuple(period.id for period in periods)
        case People(people=people):
            found = tuple(person.id for person in people)
        case Picked(pairs=pairs):
            found = tuple(option for options in pairs.values() for option in options)
        case Went(steps=steps):
            found = tuple(steps)
        case _:
            found = ()
    return tuple(dict.fromkeys(found))


def items_in_column(value: Value | None, column: str) -> tuple[str, ...]:
    """What was sorted into one column, or who is in one ring; everything the answer holds when no column is named."""
    match value:
        case Sorted(columns=columns) if column:
            return columns.get(column, ())
        case People(people=people) if column:
            return tuple(person.id for person in people if person.ring == column)
        case _:
            return items_of(value)
