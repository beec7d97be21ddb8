"""The life line as places and names: a row of stones from long ago to now, and what a hand can do with them."""

from collections.abc import Callable

import msgspec

from ..basis.record import Record
from ..case.aid_values import Line, Period
from ..findings.made import Material
from ..tool.library import Library
from ..words.times import place_of as time_place

HIGHEST = 2
"""How far over the line a period can lie, and how far under it."""


class Stone(Record):
    """One period on the line.

    `across` is its middle, from 0 at the beginning of its row to 1 at the end. `up` is how high it lies: 1 the highest,
    0 on the line, -1 the lowest. `arena` is the name of the part of life, `token` that of its colour.
    """

    id: str
    title: str
    time: str
    arena: str
    token: str
    picture: str
    height: int
    private: bool
    row: int
    across: float
    up: float


class LifeScene(Record):
    """The whole line in its order; `counts` is how many stones lie in each row."""

    stones: tuple[Stone, ...] = ()
    counts: tuple[int, ...] = (0,)


TimeOf = Callable[[Period], str]
"""Says when a period was, in words."""


def life_scene(line: Line, library: Library, per_row: int, time_of: TimeOf) -> LifeScene:
    """The stones in rows of at most `per_row`, as evenly as can be; each row is spread over its whole length."""
    counts = _counts(len(line.periods), max(per_row, 1))
    places = [(row, (at + 0.5) / count) for row, count in enumerate(counts) for at in range(count)]
    stones = tuple(_stone(period, place, library, time_of) for period, place in zip(line.periods, places, strict=True))
    return LifeScene(stones=stones, counts=counts)


def _counts(stones: int, per_row: int) -> tuple[int, ...]:
    """As few rows as possible, the first ones with one stone more where they cannot be equal."""
    rows = max(-(-stones // per_row), 1)
    least, more = divmod(stones, rows)
    return tuple(least + (row < more) for row in range(rows))


def _stone(period: Period, place: tuple[int, float], library: Library, time_of: TimeOf) -> Stone:
    arena = library.catalogue.arenas.get(period.arena)
    return Stone(
        id=period.id,
        title=period.title,
        time=time_of(period),
        arena=arena.label if arena else "",
        token=f"arena-{arena.id}" if arena else "arena-none",
        picture=arena.picture if arena else "",
        height=period.height,
        private=period.private,
        row=place[0],
        across=place[1],
        up=period.height / HIGHEST,
    )


def slot_at(scene: LifeScene, row: int, across: float) -> int:
    """The place in the order that is at this part of a row; beyond its ends the first or last of the row."""
    count = scene.counts[row]
    return sum(scene.counts[:row]) + max(0, min(int(across * count), count - 1))


def place_of(line: Line, id: str) -> int | None:
    """Where in the order a period lies, from 0; None when it is not there."""
    return next((at for at, period in enumerate(line.periods) if period.id == id), None)


def period_of(line: Line, id: str) -> Period | None:
    """The period with this id, None when it is not there."""
    at = place_of(line, id)
    return None if at is None else line.periods[at]


def added(line: Line, period: Period) -> Line:
    """The line with one period more, last; its id is its title, with a number where that is taken."""
    taken = {one.id for one in line.periods}
    names = (period.title if number == 1 else f"{period.title} {number}" for number in range(1, len(taken) + 2))
    new = msgspec.structs.replace(period, id=next(name for name in names if name not in taken))
    return Line(periods=(*line.periods, new))


def moved(line: Line, id: str, to: int) -> Line:
    """The line with a period at this place in the order; beyond the ends it is the first or the last."""
    held = tuple(period for period in line.periods if period.id == id)
    others = [period for period in line.periods if period.id != id]
    at = max(0, min(to, len(others)))
    return Line(periods=(*others[:at], *held, *others[at:]))


def by_time(line: Line, id: str) -> Line:
    """A help with the order: a period whose start tells a year comes among the others that do; else it stays."""
    period = period_of(line, id)
    began = time_place(period.start) if period else None
    others = [one for one in line.periods if one.id != id]
    dated = [(at, told) for at, one in enumerate(others) if (told := time_place(one.start)) is not None]
    if began is None or not dated:
        return line
    return moved(line, id, max((at + 1 for at, told in dated if told <= began), default=dated[0][0]))


def changed(line: Line, period: Period) -> Line:
    """The line with this period in place of the one with its id."""
    return Line(periods=tuple(period if one.id == period.id else one for one in line.periods))


def lifted(line: Line, id: str, height: int) -> Line:
    """The line with a period higher or lower, within what there is room for."""
    within = max(-HIGHEST, min(height, HIGHEST))
    return Line(
        periods=tuple(msgspec.structs.replace(one, height=within) if one.id == id else one for one in line.periods)
    )


def removed(line: Line, id: str) -> Line:
    """The line without a period."""
    return Line(periods=tuple(period for period in line.periods if period.id != id))


def for_paper(line: Line, library: Library, material: Material) -> Line:
    """The periods that may stand in a document: none from when life was hard, and none that is marked.

    What was told of a period marks it too.
    """
    hidden = {id for id, lived in material.experiences.items() if lived.private}
    hard = {id for id, arena in library.catalogue.arenas.items() if arena.inside}
    kept = (one for one in line.periods if not (one.private or one.id in hidden or one.arena in hard))
    return Line(periods=tuple(kept))
