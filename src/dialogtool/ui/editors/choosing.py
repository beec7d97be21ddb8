"""What is chosen, as one more or one less is picked: options by id, and own words as they stand."""

import msgspec

from dialogtool.core.case.answers import Chosen, Value


def chosen_of(value: Value | None) -> Chosen:
    """The choice in an answer; an empty one when there is none."""
    return value if isinstance(value, Chosen) else Chosen()


def count_of(chosen: Chosen) -> int:
    """How many are chosen."""
    return len(chosen.ids) + len(chosen.own)


def with_item(chosen: Chosen, item: str) -> Chosen:
    """The choice with one option more, once."""
    return chosen if item in chosen.ids else msgspec.structs.replace(chosen, ids=(*chosen.ids, item))


def with_own(chosen: Chosen, words: str) -> Chosen:
    """The choice with one more in own words, once, whatever its capitals."""
    known = {own.casefold() for own in chosen.own}
    return chosen if words.casefold() in known else msgspec.structs.replace(chosen, own=(*chosen.own, words))


def without(chosen: Chosen, item: str) -> Chosen:
    """The choice without one option or own words."""
    return Chosen(ids=tuple(id for id in chosen.ids if id != item), own=tuple(own for own in chosen.own if own != item))
