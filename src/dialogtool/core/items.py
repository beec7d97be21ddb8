"""The single things that an answer holds, whatever its kind: cards placed, options picked, items sorted."""

from .answers import Chosen, Day, Sorted, Value


def items_of(value: Value | None) -> tuple[str, ...]:
    """Ids of cards and options, and the citizen's own additions as they stand; each once, in order."""
    match value:
        case Day(placements=placements):
            found = tuple(placement.card for placement in placements)
        case Chosen(ids=ids, own=own):
            found = (*ids, *own)
        case Sorted(columns=columns):
            found = tuple(item for items in columns.values() for item in items)
        case _:
            found = ()
    return tuple(dict.fromkeys(found))
