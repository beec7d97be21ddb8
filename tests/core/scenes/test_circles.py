"""The people around the citizen: where they stand, and how they are changed."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import People, Person
from dialogtool.core.scenes.circles import (
    HEART,
    WIDE,
    added,
    called_first,
    circles_scene,
    first_name,
    helping,
    helps_in,
    helps_of,
    initials,
    label_place,
    moved,
    person_of,
    removed,
    renamed,
    ring_at,
    ring_beside,
    rings_of,
)
from dialogtool.core.tool.fields import Column

COLUMNS = tuple(Column(id=id, label=id.capitalize(), picture="1F49B") for id in ("taet", "omkring", "fagfolk"))
LIS, OLE = Person(id="Lis", name="Lis", ring="taet"), Person(id="Ole", name="Ole", ring="fagfolk", first=True)
BOTH = People(people=(LIS, OLE))
KNOWN = ("Kører mig", "Lytter til mig")


def crowd(count: int, ring: str = "taet") -> People:
    return People(people=tuple(Person(id=str(n), name=f"Navn {n}", ring=ring) for n in range(count)))


def test_the_rings_share_what_the_middle_leaves() -> None:
    rings = rings_of(COLUMNS)
    assert [ring.id for ring in rings] == ["taet", "omkring", "fagfolk"]
    assert rings[0].inner == HEART
    assert rings[-1].outer == pytest.approx(1)
    assert all(ring.outer == after.inner for ring, after in itertools.pairwise(rings))
    assert rings_of(()) == ()


@given(st.lists(st.sampled_from([column.id for column in COLUMNS]), max_size=18))
def test_everybody_stands_in_the_ring_they_were_put_in(rings: list[str]) -> None:
    people = People(people=tuple(Person(id=str(n), name="N", ring=ring) for n, ring in enumerate(rings)))
    scene = circles_scene(COLUMNS, people)
    assert sorted(spot.id for spot in scene.spots) == sorted(person.id for person in people.people)
    assert all(ring_at(scene.rings, spot.x, spot.y) == spot.ring for spot in scene.spots)


def test_fifteen_people_stand_apart() -> None:
    spread = (*crowd(4).people, *crowd(5, "omkring").people, *crowd(6, "fagfolk").people)
    people = People(people=tuple(Person(id=f"{n}", name="N", ring=one.ring) for n, one in enumerate(spread)))
    spots = circles_scene(COLUMNS, people).spots
    apart = [math.hypot(a.x - b.x, a.y - b.y) for a, b in itertools.combinations(spots, 2)]
    assert min(apart) > 0.13


def test_one_alone_stands_below_the_citizen() -> None:
    (spot,) = circles_scene(COLUMNS, crowd(1)).spots
    assert (round(spot.x, 3), spot.y > 0.6) == (0.5, True)


@pytest.mark.parametrize("count", [2, 5, 15])
def test_nobody_stands_on_the_name_of_the_ring(count: int) -> None:
    scene = circles_scene(COLUMNS, crowd(count, "fagfolk"))
    x, y = label_place(scene.rings[-1])
    assert all(abs(spot.x - x) > 0.08 or spot.y > y + 0.1 for spot in scene.spots)


def test_a_crowded_ring_has_no_room_for_names() -> None:
    room = int(math.pi * rings_of(COLUMNS)[0].middle / WIDE)
    assert all(spot.named for spot in circles_scene(COLUMNS, crowd(room)).spots)
    assert not any(spot.named for spot in circles_scene(COLUMNS, crowd(room + 1)).spots)


def test_the_citizen_stands_in_the_middle_by_first_name() -> None:
    assert circles_scene(COLUMNS, BOTH, "Birgit Holm").middle == "Birgit"
    assert first_name("  ") == ""


def test_who_to_call_first_is_marked() -> None:
    assert [(spot.id, spot.first) for spot in circles_scene(COLUMNS, BOTH).spots] == [("Lis", False), ("Ole", True)]


@pytest.mark.parametrize(
    ("x", "y", "ring"),
    [(0.5, 0.5, "taet"), (0.5, 0.7, "taet"), (0.75, 0.5, "omkring"), (0.97, 0.5, "fagfolk"), (0.02, 0.02, "")],
)
def test_a_point_lies_in_a_ring_or_outside(x: float, y: float, ring: str) -> None:
    assert ring_at(rings_of(COLUMNS), x, y) == ring


def test_the_ring_beside_stops_at_both_ends() -> None:
    assert ring_beside(COLUMNS, "taet", 1) == "omkring"
    assert ring_beside(COLUMNS, "taet", -1) == "taet"
    assert ring_beside(COLUMNS, "fagfolk", 1) == "fagfolk"
    assert ring_beside(COLUMNS, "gone", 1) == "taet"


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Lis", "L"), ("lis holm", "LH"), ("Anna Maria (nabo) Bæk", "AB"), ("...", ""), ("Åse-Ø", "Å")],
)
def test_a_name_in_one_letter_or_two(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_somebody_new_has_the_name_first_given_as_id() -> None:
    once, first = added(People(), "Lis", "taet")
    twice, second = added(once, "Lis", "fagfolk")
    assert (first, second) == ("Lis", "Lis 2")
    assert [(one.id, one.name, one.ring) for one in twice.people] == [
        ("Lis", "Lis", "taet"),
        ("Lis 2", "Lis", "fagfolk"),
    ]


def test_somebody_can_be_moved_renamed_and_taken_away() -> None:
    assert person_of(moved(BOTH, "Lis", "omkring"), "Lis") == Person(id="Lis", name="Lis", ring="omkring")
    assert person_of(renamed(BOTH, "Lis", "Lisbeth"), "Lis") == Person(id="Lis", name="Lisbeth", ring="taet")
    assert person_of(helping(BOTH, "Lis", "Lytter"), "Lis") == Person(id="Lis", name="Lis", ring="taet", helps="Lytter")
    assert removed(BOTH, "Lis") == People(people=(OLE,))
    assert person_of(BOTH, "Per") is None


def test_at_most_one_is_called_first() -> None:
    assert [one.first for one in called_first(BOTH, "Lis").people] == [True, False]
    assert [one.first for one in called_first(BOTH, "").people] == [False, False]


@pytest.mark.parametrize(
    ("helps", "chosen", "own"),
    [
        ("", (), ""),
        ("Lytter til mig, Kører mig", ("Kører mig", "Lytter til mig"), ""),
        ("Lytter til mig, Hun er sjov, ja", ("Lytter til mig",), "Hun er sjov, ja"),
    ],
)
def test_what_somebody_helps_with_is_known_ways_and_own_words(helps: str, chosen: tuple[str, ...], own: str) -> None:
    assert helps_in(helps, KNOWN) == (chosen, own)
    assert helps_in(helps_of(chosen, own), KNOWN) == (chosen, own)
