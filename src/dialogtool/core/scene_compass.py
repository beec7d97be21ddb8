"""The compass: three circles that meet, and the suggested job functions where their values put them."""

import math
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .catalogue import Catalogue
from .jobs import JobSuggestion
from .record import Record
from .scene_cards import Say

RADIUS = 0.3
OUT = 0.17
"""How far the middle of a circle lies from where all three meet; both are parts of the picture's side."""
MIDDLE = (0.5, 0.53)
FAR = 0.29
"""How far from the middle a function lies that only one circle speaks for."""
APART = 0.125
"""How near each other two dots may lie: no dot covers another."""
ROUNDS = 60
EDGE = 0.07
OUTSIDE = (0.08, 0.93)
"""Where the first function lies that nothing is known of yet: beside the circles, in none of them."""
OUTSIDE_ROWS = 3

DIRECTIONS = {"can": 210.0, "wants": 330.0, "thrives": 90.0}
"""Where each circle lies, in degrees clockwise from the right."""


class Circle(Record):
    """One circle; every measure is a part of the picture's side."""

    id: str
    x: float
    y: float
    radius: float


class Dot(Record):
    """One job function in the circles; `column` is where it was sorted, or ""."""

    function: str
    label: str
    picture: str
    x: float
    y: float
    column: str = ""


class CompassScene(Record):
    """The circles and the dots in them."""

    circles: tuple[Circle, ...]
    dots: tuple[Dot, ...] = ()


class _Spot(NamedTuple):
    x: float
    y: float


def compass_scene(
    shown: Iterable[JobSuggestion], columns: Mapping[str, str], catalogue: Catalogue, say: Say = str
) -> CompassScene:
    """The compass with these functions; `columns` tells the column of each that was sorted."""
    known = [one for one in shown if one.function in catalogue.functions]
    spots = _spread([_spot(n, one) for n, one in enumerate(known)])
    dots = (
        Dot(
            function=one.function,
            label=say(catalogue.functions[one.function].label),
            picture=catalogue.functions[one.function].picture,
            x=spot.x,
            y=spot.y,
            column=columns.get(one.function, ""),
        )
        for one, spot in zip(known, spots, strict=True)
    )
    return CompassScene(circles=tuple(_circle(id) for id in DIRECTIONS), dots=tuple(dots))


def _towards(circle: str, distance: float) -> _Spot:
    angle = math.radians(DIRECTIONS[circle])
    return _Spot(math.cos(angle) * distance, math.sin(angle) * distance)


def _circle(id: str) -> Circle:
    away = _towards(id, OUT)
    return Circle(id=id, x=MIDDLE[0] + away.x, y=MIDDLE[1] + away.y, radius=RADIUS)


def _spot(n: int, one: JobSuggestion) -> _Spot:
    """Pulled towards each circle as much as that speaks for it; in the middle when all three do alike."""
    values = {"can": one.can, "wants": one.wants, "thrives": one.thrives}
    whole = sum(values.values())
    if not whole:
        return _beside(n)
    pulls = [_towards(id, FAR * value / whole) for id, value in values.items()]
    return _Spot(MIDDLE[0] + sum(pull.x for pull in pulls), MIDDLE[1] + sum(pull.y for pull in pulls))


def _beside(n: int) -> _Spot:
    """Outside the circles, to the left and to the right by turns."""
    line, side = divmod(n, 2)
    further, up = divmod(line, OUTSIDE_ROWS)
    x = OUTSIDE[0] + further * APART
    return _Spot(1 - x if side else x, OUTSIDE[1] - up * APART)


def _spread(spots: list[_Spot]) -> list[_Spot]:
    """The spots a little apart from each other, each as near its own as it can be; the same each time."""
    for _round in range(ROUNDS):
        spots = [_pushed(n, spots) for n in range(len(spots))]
    return spots


def _pushed(n: int, spots: list[_Spot]) -> _Spot:
    """One spot, pushed half of what is missing away from each that lies too near."""
    x, y = spots[n]
    for other, spot in enumerate(spots):
        away = math.dist(spots[n], spot)
        if other == n or away >= APART:
            continue
        turn = math.atan2(spots[n].y - spot.y, spots[n].x - spot.x) if away > 1e-6 else 2.4 * n
        push = (APART - away) / 2 + 1e-4
        x, y = x + math.cos(turn) * push, y + math.sin(turn) * push
    return _Spot(min(max(x, EDGE), 1 - EDGE), min(max(y, EDGE), 1 - EDGE))
