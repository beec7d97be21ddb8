"""The life line as places and names, and the help with its order."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.findings.made import Experience, Material
from dialogtool.core.scenes.life_line import (
    LifeScene,
    added,
    by_time,
    changed,
    for_paper,
    life_scene,
    lifted,
    moved,
    period_of,
    place_of,
    removed,
    slot_at,
)
from tests.making import a_catalogue, a_library

LIBRARY = a_library(catalogue=a_catalogue())


def a_line(*starts: str) -> Line:
    """Periods called a, b, c ..., with these starts."""
    return Line(tuple(Period(id=id, title=id, start=start) for id, start in zip("abcdefghij", starts, strict=False)))


def order(line: Line) -> str:
    return "".join(period.id for period in line.periods)


def scene(line: Line, per_row: int = 5) -> LifeScene:
    return life_scene(line, LIBRARY, per_row, lambda period: f"fra {period.start}")


def test_an_empty_life_is_one_empty_row() -> None:
    assert scene(Line()) == LifeScene(stones=(), counts=(0,))
    assert slot_at(scene(Line()), 0, 0.7) == 0


def test_a_stone_tells_what_when_and_which_part_of_life() -> None:
    period = Period(id="Kok", title="Kok i byen", arena="hjem", start="1998", height=-1, private=True)
    (stone,) = scene(Line((period,))).stones
    assert (stone.id, stone.title, stone.time) == ("Kok", "Kok i byen", "fra 1998")
    assert (stone.arena, stone.token, stone.height, stone.up, stone.private) == ("hjem", "arena-hjem", -1, -0.5, True)


def test_a_stone_of_no_part_of_life_has_the_quiet_colour() -> None:
    (stone,) = scene(a_line("")).stones
    assert (stone.arena, stone.token, stone.picture) == ("", "arena-none", "")


def test_stones_are_spread_over_the_row() -> None:
    assert [stone.across for stone in scene(a_line("", "")).stones] == [0.25, 0.75]


def test_many_stones_lie_in_rows_as_even_as_can_be() -> None:
    shown = scene(a_line(*[""] * 7))
    assert shown.counts == (4, 3)
    assert [stone.row for stone in shown.stones] == [0, 0, 0, 0, 1, 1, 1]
    assert scene(a_line(*[""] * 3), per_row=0).counts == (1, 1, 1)


@given(st.integers(0, 10), st.integers(1, 6))
def test_the_slot_under_each_stone_is_its_own_place(stones: int, per_row: int) -> None:
    shown = scene(a_line(*[""] * stones), per_row)
    assert [slot_at(shown, stone.row, stone.across) for stone in shown.stones] == list(range(stones))
    assert max(shown.counts) <= per_row


def test_beyond_the_ends_of_a_row_is_its_first_and_last_place() -> None:
    shown = scene(a_line(*[""] * 7))
    assert [slot_at(shown, 1, -0.2), slot_at(shown, 1, 1.4)] == [4, 6]


def test_a_new_period_comes_last_under_its_own_name() -> None:
    line = Line()
    for _turn in range(3):
        line = added(line, Period(id="", title="Rengøring"))
    assert [period.id for period in line.periods] == ["Rengøring", "Rengøring 2", "Rengøring 3"]
    assert {period.title for period in line.periods} == {"Rengøring"}


def test_a_period_is_found_by_its_id() -> None:
    line = a_line("", "1999")
    assert place_of(line, "b") == 1
    assert period_of(line, "b") == line.periods[1]
    assert place_of(line, "x") is None
    assert period_of(line, "x") is None


@pytest.mark.parametrize(("to", "after"), [(0, "cabd"), (1, "acbd"), (2, "abcd"), (9, "abdc"), (-3, "cabd")])
def test_a_period_is_moved_along_the_line(to: int, after: str) -> None:
    assert order(moved(a_line(*[""] * 4), "c", to)) == after


def test_what_is_not_there_moves_nothing() -> None:
    assert moved(a_line("", ""), "x", 0) == a_line("", "")


@pytest.mark.parametrize(("height", "kept"), [(1, 1), (2, 2), (5, 2), (-1, -1), (-4, -2), (0, 0)])
def test_a_period_is_lifted_within_its_room(height: int, kept: int) -> None:
    line = lifted(a_line("", ""), "a", height)
    assert [period.height for period in line.periods] == [kept, 0]


def test_a_period_is_changed_and_removed() -> None:
    line = a_line("", "")
    new = msgspec.structs.replace(line.periods[0], title="Ny", place="Esbjerg")
    assert changed(line, new).periods == (new, line.periods[1])
    assert order(removed(line, "a")) == "b"


@pytest.mark.parametrize(
    ("starts", "after"),
    [
        (("1990", "2000", "1995"), "acb"),
        (("1990", "2000", "2010"), "abc"),
        (("1990", "2000", "1980"), "cab"),
        (("i min barndom", "2000", "1980"), "acb"),
        (("1990", "en sommer", "2000", "omkring 1990"), "adbc"),
        (("1990", "2000", "for længe siden"), "abc"),
        (("i skolen", "som ung", "1990"), "abc"),
        (("2000", "1990", "1995"), "abc"),
        (("marts 1990", "oktober 1990", "juni 1990"), "acb"),
    ],
)
def test_a_year_finds_its_place_among_years(starts: tuple[str, ...], after: str) -> None:
    assert order(by_time(a_line(*starts), "abcdef"[len(starts) - 1])) == after


def test_what_is_not_there_finds_no_place() -> None:
    assert by_time(a_line("1990"), "x") == a_line("1990")


def test_no_marked_and_no_hard_time_goes_on_paper() -> None:
    catalogue = a_catalogue()
    hard = Arena(id="svaert", label="Svært", picture="", cv_heading="Svært", inside="hard-times")
    library = a_library(catalogue=msgspec.structs.replace(catalogue, arenas={**catalogue.arenas, "svaert": hard}))
    plain = Period(id="Kok", title="Kok", arena="hjem")
    line = Line((Period(id="a", title="a", private=True), plain, Period(id="b", title="b", arena="svaert")))
    assert for_paper(line, library, Material()) == Line((plain,))


def test_a_period_goes_off_paper_with_what_was_told_of_it() -> None:
    kept, told = Period(id="Kok", title="Kok"), Period(id="Fisk", title="Fiskeriet")
    lived = {one.id: Experience(id=one.id, title=one.title, private=one is told) for one in (kept, told)}
    assert for_paper(Line((kept, told)), LIBRARY, Material(experiences=lived)) == Line((kept,))
