"""What a case file says of an aid, as the value that its editor would give."""

from functools import singledispatch

import msgspec

from ..case.aid_values import WEEK, Conditions, Day, Line, People, Picked, Went
from ..case.answers import Chosen, GoalSet, Value
from ..tool.aids import (
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
from ..tool.fields import FieldPlan
from ..words.cleaning import clean_line
from .lines import FIRST, how_in, period_in, person_in, placement_in
from .reading import UnfittingError, lines_in, named_in, number_in, sorted_in, words_in
from .sample import Said

HIGHEST = 4
GOAL = ("kind", "text", "function", "hours", "place", "first_contact")


@singledispatch
def aid_value(field: FieldPlan, said: Said) -> Value:
    """The value for an aid, by its kind. Raises UnfittingError, which names the field and what it takes."""
    return Chosen(own=tuple(filter(None, map(clean_line, lines_in(field.id, said)))))


@aid_value.register
def _(field: DayWheel, said: Said) -> Value:
    return Day(placements=tuple(placement_in(field, line) for line in lines_in(field.id, said)))


@aid_value.register
def _(field: WeekStrip, said: Said) -> Value:
    return sorted_in(field.id, said, WEEK)


@aid_value.register
def _(field: LifeLine, said: Said) -> Value:
    periods = tuple(period_in(field, line) for line in lines_in(field.id, said))
    _told_apart(field, [period.id for period in periods])
    return Line(periods=periods)


@aid_value.register
def _(field: CardMat | Horizon | Compass, said: Said) -> Value:
    return sorted_in(field.id, said, (column.id for column in field.columns))


@aid_value.register
def _(field: PicturePairs, said: Said) -> Value:
    told = named_in(field.id, said, (pair.id for pair in field.pairs))
    return Picked(pairs={pair: lines_in(field.id, options) for pair, options in told.items()})


@aid_value.register
def _(field: Circles, said: Said) -> Value:
    people = tuple(person_in(field, line) for line in lines_in(field.id, said))
    _told_apart(field, [person.id for person in people])
    if sum(person.first for person in people) > 1:
        raise UnfittingError(f"'{field.id}' takes '{FIRST}' at one of them")
    return People(people=people)


@aid_value.register
def _(field: RoadPiece, said: Said) -> Value:  # noqa: ARG001 - whatever is said, it is said elsewhere
    raise UnfittingError(f"'{field.id}' takes no words: write goal, sub_goals and steps, and it holds them")


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
    if not isinstance(said, dict):
        raise UnfittingError(f"'{field.id}' takes a mapping, such as 'Ring til Mette: done'")
    told = {clean_line(step): line for step, line in said.items() if line is not None}
    return Went(steps={step: how_in(field, words_in(field.id, line)) for step, line in told.items()})


@aid_value.register
def _(field: GoalWords, said: Said) -> Value:
    told = {name: clean_line(words_in(field.id, words)) for name, words in named_in(field.id, said, GOAL).items()}
    kind = told.pop("kind", "job")
    if kind not in ("job", "education") or not told.get("text"):
        raise UnfittingError(f"'{field.id}' takes a 'text', and 'kind' is job or education")
    said = {name: told.get(name, "") for name in ("text", "function", "hours", "place", "first_contact")}
    return msgspec.convert({"type": "goal", "kind": kind, **said}, GoalSet)


def _told_apart(field: FieldPlan, names: list[str]) -> None:
    twice = next((name for name in names if names.count(name) > 1), "")
    if twice:
        raise UnfittingError(f"'{field.id}' takes one '{twice}': give the other a name of its own")
