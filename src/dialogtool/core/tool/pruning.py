"""Answers without some of the things they hold: cards, periods, people, steps, and the answers a verdict rests on."""

from collections.abc import Collection

import msgspec

from ..case.aid_values import Day, Line, People, Period, Picked, Went
from ..case.answers import Answer, AnswerKey, Chosen, Sorted, Value, Verdict, is_empty
from .library import Library


def hard_periods(value: Value | None, library: Library) -> tuple[Period, ...]:
    """The periods of a life line that are marked by themselves, or are of the arena that is told inside a path."""
    periods = value.periods if isinstance(value, Line) else ()
    inside = {arena.id for arena in library.catalogue.arenas.values() if arena.inside}
    return tuple(period for period in periods if period.private or period.arena in inside)


def pruned(answer: Answer, things: Collection[str], keys: Collection[AnswerKey]) -> Answer | None:
    """The answer without these things and without hold of these answers; None when nothing of it is left."""
    if answer.value is None:
        return answer
    value = without_things(answer.value, things, keys)
    if is_empty(value) and not is_empty(answer.value):
        return None
    return answer if value == answer.value else msgspec.structs.replace(answer, value=value)


def without_things(value: Value, things: Collection[str], keys: Collection[AnswerKey]) -> Value:
    """The value without these things, known by their ids, and without hold of these answers."""
    match value:
        case Chosen(ids=ids, own=own):
            return msgspec.structs.replace(value, ids=_others(ids, things), own=_others(own, things))
        case Sorted(columns=columns):
            return Sorted(columns={name: _others(items, things) for name, items in columns.items()})
        case Picked(pairs=pairs):
            return Picked(pairs={name: _others(items, things) for name, items in pairs.items()})
        case Verdict(evidence=evidence):
            return msgspec.structs.replace(value, evidence=tuple(key for key in evidence if key not in keys))
        case _:
            return _without_parts(value, things)


def _without_parts(value: Value, things: Collection[str]) -> Value:
    """The same for values whose parts say more than an id."""
    match value:
        case Day(placements=placements):
            return Day(placements=tuple(one for one in placements if one.card not in things))
        case Line(periods=periods):
            return Line(periods=tuple(one for one in periods if one.id not in things))
        case People(people=people):
            return People(people=tuple(one for one in people if one.id not in things))
        case Went(steps=steps):
            return Went(steps={id: how for id, how in steps.items() if id not in things})
        case _:
            return value


def _others(items: tuple[str, ...], things: Collection[str]) -> tuple[str, ...]:
    return tuple(item for item in items if item not in things)
