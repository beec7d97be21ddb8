"""The compass: three circles that meet, and the suggested job functions where their values put them."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from ..basis.record import Record
from ..catalogue.catalogue import Catalogue
from ..work.jobs import JobSuggestion
from .cards import CardFace, Grid, PlacedCard, Say, laid_out

RADIUS = 0.27
OUT = 0.157
"""How far the middle of a circle lies from where all three meet; both are parts of the picture's side."""
MIDDLE = (0.5, 0.515)
FAR = 0.256
"""How far from the middle a function lies that only one circle speaks for."""
APART = 0.112
"""How near each other two dots may lie: no dot covers another."""
ROUNDS = 60
EDGE = 0.07
NAMES = {"can": (0.295, 0.27), "wants": (0.705, 0.27), "thrives": (0.5, 0.885)}
"""Where a circle's name stands: at its outer edge. No dot lies on it."""
CLEAR = 0.135
AWAY = 0.015
"""How far outside a circle that says nothing for it a dot's middle lies."""
HOME = 0.06
"""How strongly a dot is drawn back to its own spot."""
ASTRAY = 0.012
"""How far a dot begins beside its spot, so that those on one line do not stay in a row."""
OUTSIDE = (0.08, 0.93)
"""Where the first function lies that nothing is known of yet: beside the circles, in none of them."""
OUTSIDE_ROWS = 3

COMPASS_WIDE = 0.5
LISTED = Grid(0.54, 0.44, across=1, gap=0.008, head=0.03, line=0.023, letters=34)
HEAD, MARGIN = 0.05, 0.02

DIRECTIONS = {"can": 210.0, "wants": 330.0, "thrives": 90.0}
"""Where each circle lies, in degrees clockwise from the right."""


class Circle(Record):
    """One circle, and the middle of its name; every measure is a part of the picture's side."""

    id: str
    x: float
    y: float
    radius: float
    name_x: float
    name_y: float


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


class Heading(Record):
    """One column on paper: its name, how far down it stands, and its functions as cards."""

    label: str
    y: float
    cards: tuple[PlacedCard, ...]


class CompassSheet(Record):
    """The compass on paper: the circles at one side of the sheet, what lies in the columns at the other.

    Measures are parts of the sheet's width; the circles fill a square of `COMPASS_WIDE`.
    """

    scene: CompassScene
    headings: tuple[Heading, ...]
    height: float


class _Spot(NamedTuple):
    x: float
    y: float


def compass_scene(
    shown: Iterable[JobSuggestion], columns: Mapping[str, str], catalogue: Catalogue, say: Say = str
) -> CompassScene:
    """The compass with these functions; `columns` tells the column of each that was sorted."""
    known = [one for one in shown if one.function in catalogue.functions]
    spots = _spread([_spot(n, one) for n, one in enumerate(known)], [_closed_to(one) for one in known])
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
    name_x, name_y = NAMES[id]
    return Circle(id=id, x=MIDDLE[0] + away.x, y=MIDDLE[1] + away.y, radius=RADIUS, name_x=name_x, name_y=name_y)


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


def _closed_to(one: JobSuggestion) -> list[tuple[_Spot, float]]:
    """Where it must not lie, and how far from there: in a circle that says nothing for it, and on the names."""
    said = {"can": one.can, "wants": one.wants, "thrives": one.thrives}
    names = [(_Spot(*name), CLEAR) for name in NAMES.values()]
    return [*((_Spot(_circle(id).x, _circle(id).y), RADIUS + AWAY) for id, value in said.items() if not value), *names]


def _spread(homes: list[_Spot], closed: list[list[tuple[_Spot, float]]]) -> list[_Spot]:
    """The spots a little apart from each other, each drawn back to its own; the same each time."""
    spots = [_Spot(x + math.cos(2.4 * n) * ASTRAY, y + math.sin(2.4 * n) * ASTRAY) for n, (x, y) in enumerate(homes)]
    for _round in range(ROUNDS):
        spots = [_pushed(n, spots, home, shut) for n, (home, shut) in enumerate(zip(homes, closed, strict=True))]
    return spots


def _pushed(n: int, spots: list[_Spot], home: _Spot, closed: list[tuple[_Spot, float]]) -> _Spot:
    """One spot, pushed half of what is missing away from each that lies too near, and out of where it must not lie."""
    x, y = spots[n]
    x, y = x + (home.x - x) * HOME, y + (home.y - y) * HOME
    others = [(spot, APART, 0.5) for at, spot in enumerate(spots) if at != n]
    for spot, apart, part in (*others, *((spot, apart, 1.0) for spot, apart in closed)):
        away = math.dist((x, y), spot)
        if away < apart:
            turn = math.atan2(y - spot.y, x - spot.x)
            push = (apart - away) * part + 1e-4
            x, y = x + math.cos(turn) * push, y + math.sin(turn) * push
    return _Spot(min(max(x, EDGE), 1 - EDGE), min(max(y, EDGE), 1 - EDGE))


def compass_sheet(
    scene: CompassScene, columns: Sequence[tuple[str, str]], catalogue: Catalogue, say: Say = str
) -> CompassSheet:
    """The compass with what lies in these columns, each an id and a name; empty ones are left out."""
    headings: list[Heading] = []
    top = MARGIN
    for id, label in columns:
        functions = [catalogue.functions[dot.function] for dot in scene.dots if dot.column == id]
        if functions:
            faces = [CardFace(one.id, say(one.label), one.picture) for one in functions]
            laid = laid_out(faces, top + HEAD, LISTED)
            headings.append(Heading(label=say(label), y=top, cards=laid.cards))
            top = laid.bottom + MARGIN
    return CompassSheet(scene=scene, headings=tuple(headings), height=max(top, COMPASS_WIDE))
