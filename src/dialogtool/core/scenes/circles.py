"""The people around the citizen in rings: where everybody stands, apart from paint and pixels; and how it changes."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from ..basis.record import Record
from ..case.aid_values import People, Person
from ..tool.fields import Column

HEART = 0.18
"""How far out the middle reaches, where the citizen's own name stands; the rings share the rest up to 1."""
NEAREST = 1.25
"""How wide the nearest ring is, counted in the others: it goes the shortest way around, and names take room."""
WIDE, HIGH = 0.19, 0.15
"""The room that somebody with a name takes, as parts of the whole square."""
TURNS = 25
"""How many ways of turning the people in one ring are looked at."""
SEPARATOR = ", "


class Ring(Record):
    """One ring from `inner` to `outer`, both as parts of the radius."""

    id: str
    label: str
    picture: str
    inner: float
    outer: float

    @property
    def middle(self) -> float:
        """How far out the people in it stand, as a part of the radius."""
        return (self.inner + self.outer) / 2


class PersonSpot(Record):
    """Where one person stands; x and y are parts of the square. Where it is crowded there is no room for a name."""

    id: str
    name: str
    initials: str
    ring: str
    x: float
    y: float
    named: bool = True
    first: bool = False


class CirclesScene(Record):
    """The whole picture: the citizen's first name, the rings from the inside out, and the people ring by ring."""

    middle: str = ""
    rings: tuple[Ring, ...] = ()
    spots: tuple[PersonSpot, ...] = ()


Point = tuple[float, float]


def circles_scene(columns: Sequence[Column], value: People, citizen: str = "") -> CirclesScene:
    """The rings with everybody in them: evenly in each ring, and turned away from those in the rings inside it."""
    rings = rings_of(columns)
    spots: list[PersonSpot] = []
    for ring in rings:
        inside = [person for person in value.people if person.ring == ring.id]
        named = len(inside) * WIDE <= math.pi * ring.middle
        places = _places(ring, len(inside), [(spot.x, spot.y) for spot in spots])
        spots += [_spot(person, *place, named) for person, place in zip(inside, places, strict=True)]
    return CirclesScene(middle=first_name(citizen), rings=rings, spots=tuple(spots))


def _spot(person: Person, x: float, y: float, named: bool) -> PersonSpot:
    return PersonSpot(
        id=person.id,
        name=person.name,
        initials=initials(person.name),
        ring=person.ring,
        x=x,
        y=y,
        named=named,
        first=person.first,
    )


def rings_of(columns: Sequence[Column]) -> tuple[Ring, ...]:
    """The rings, the nearest first; it is a little wider than the others, which are equally wide."""
    wide = (1 - HEART) / (len(columns) - 1 + NEAREST)
    edges = [HEART, *(HEART + (NEAREST + n) * wide for n in range(len(columns)))]
    return tuple(
        Ring(id=column.id, label=column.label, picture=column.picture, inner=inner, outer=outer)
        for column, (inner, outer) in zip(columns, pairwise(edges), strict=True)
    )


def label_place(ring: Ring) -> Point:
    """Where the name of a ring stands: at the top of it."""
    return 0.5, 0.5 - (ring.outer - 0.08) / 2


def _places(ring: Ring, count: int, taken: Sequence[Point]) -> list[Point]:
    """Evenly spread places that leave the ring's name free, as far from what is taken as they can be turned."""
    if not count:
        return []
    free = 2 * math.asin(min(WIDE / ring.middle, 1.0))
    step = min(math.tau / count, (math.tau - free) / max(count - 1, 1))
    slack = math.tau - free - step * (count - 1)
    # Straight down is looked at first, and so is kept where nothing speaks for another turn.
    turns = sorted((n / (TURNS - 1) for n in range(TURNS)), key=lambda turn: abs(turn - 0.5))
    ways = ([_place(ring, free / 2 + slack * turn + step * n) for n in range(count)] for turn in turns)
    return max(ways, key=lambda way: round(min((_apart(a, b) for a in way for b in taken), default=0.0), 6))


def _place(ring: Ring, turn: float) -> Point:
    """The place in the middle of a ring at an angle clockwise from the top."""
    return 0.5 + math.sin(turn) * ring.middle / 2, 0.5 - math.cos(turn) * ring.middle / 2


def _apart(one: Point, other: Point) -> float:
    """How far apart two places are, in the room that people take."""
    return math.hypot((one[0] - other[0]) / WIDE, (one[1] - other[1]) / HIGH)


def ring_at(rings: Iterable[Ring], x: float, y: float) -> str:
    """The id of the ring at a point of the square; the middle belongs to the nearest ring, outside there is none."""
    out = math.hypot(x - 0.5, y - 0.5) * 2
    return next((ring.id for ring in rings if out <= ring.outer), "")


def ring_beside(columns: Sequence[Column], ring: str, step: int) -> str:
    """The ring that is `step` further out, or further in for less than 0; the same where there is no other."""
    ids = [column.id for column in columns]
    at = ids.index(ring) + step if ring in ids else 0
    return ids[min(max(at, 0), len(ids) - 1)]


def first_name(name: str) -> str:
    """What somebody is called in the middle of the rings."""
    return next(iter(name.split()), "")


def initials(name: str) -> str:
    """One letter or two for a name."""
    words = [word for word in name.split() if word[0].isalnum()]
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


def person_of(value: People, id: str) -> Person | None:
    """Somebody by id, or None."""
    return next((person for person in value.people if person.id == id), None)


def added(value: People, name: str, ring: str) -> tuple[People, str]:
    """The people with one more, and the id that was found for them: the name first given, made unique."""
    taken = {person.id for person in value.people}
    names = (name if n == 1 else f"{name} {n}" for n in range(1, len(taken) + 2))
    id = next(one for one in names if one not in taken)
    return People(people=(*value.people, Person(id=id, name=name, ring=ring))), id


def moved(value: People, id: str, ring: str) -> People:
    """The people with one of them in another ring."""
    return _changed(value, id, ring=ring)


def renamed(value: People, id: str, name: str) -> People:
    """The people with one of them called something else."""
    return _changed(value, id, name=name)


def helping(value: People, id: str, helps: str) -> People:
    """The people with what one of them helps with."""
    return _changed(value, id, helps=helps)


def called_first(value: People, id: str) -> People:
    """The people with this one as the first to call, and no other; nobody for ""."""
    return People(people=tuple(msgspec.structs.replace(person, first=person.id == id) for person in value.people))


def removed(value: People, id: str) -> People:
    """The people without one of them."""
    return People(people=tuple(person for person in value.people if person.id != id))


def _changed(value: People, id: str, **parts: str) -> People:
    people = (msgspec.structs.replace(one, **parts) if one.id == id else one for one in value.people)
    return People(people=tuple(people))


def helps_in(helps: str, known: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """What somebody helps with: which of the known ways, and the rest in own words."""
    parts = [part.strip() for part in helps.split(",")]
    own = SEPARATOR.join(part for part in parts if part and part not in known)
    return tuple(way for way in known if way in parts), own


def helps_of(chosen: Iterable[str], own: str) -> str:
    """What somebody helps with, as it is kept: the known ways first, then the own words."""
    return SEPARATOR.join(filter(None, (*chosen, own)))
