"""The week strip as places and names."""

from itertools import pairwise

from dialogtool.core.case.aid_values import WEEK
from dialogtool.core.case.answers import Sorted
from dialogtool.core.scenes.week_strip import (
    DayCard,
    beside,
    cards_of,
    days_of,
    for_paper,
    laid,
    moved,
    removed,
    week_scene,
)
from tests.making import a_catalogue, a_library, an_activity

LIBRARY = a_library(
    catalogue=a_catalogue(
        cards={"boller": "bage", "pille": "behandling"},
        activities=(an_activity("bage"), an_activity("behandling", discreet=True)),
    )
)
BUSY = Sorted(columns={"mandag": ("boller", "kor"), "fredag": ("boller",)})


def test_seven_days_share_the_strip_monday_first() -> None:
    days = week_scene(Sorted(), LIBRARY)
    assert tuple(day.id for day in days) == WEEK
    assert (days[0].start, days[6].end) == (0, 1)
    assert all(before.end == after.start for before, after in pairwise(days))


def test_a_day_holds_its_cards_with_picture_and_colour() -> None:
    monday = week_scene(BUSY, LIBRARY)[0]
    baking = DayCard(card="boller", label="Kort boller", picture="1F35E", token="arena-hjem")
    own = DayCard(card="kor", label="kor", picture="", token="arena-none")
    assert monday.cards == (baking, own)


def test_a_card_may_lie_on_several_days() -> None:
    assert days_of(BUSY, "boller") == ("mandag", "fredag")
    assert cards_of(BUSY) == ("boller", "kor", "boller")


def test_a_card_is_laid_last_on_a_day_and_once_only() -> None:
    week = laid(BUSY, "kat", "mandag", "loerdag")
    assert week.columns["mandag"] == ("boller", "kor", "kat")
    assert week.columns["loerdag"] == ("kat",)
    assert laid(BUSY, "boller", "mandag") == BUSY


def test_days_stand_in_the_order_of_the_week() -> None:
    week = laid(laid(Sorted(), "a", "soendag"), "b", "tirsdag")
    assert list(week.columns) == ["tirsdag", "soendag"]


def test_a_card_is_taken_off_one_day_or_all() -> None:
    assert removed(BUSY, "boller", "fredag") == Sorted(columns={"mandag": ("boller", "kor")})
    assert removed(BUSY, "boller", *WEEK) == Sorted(columns={"mandag": ("kor",)})


def test_a_card_is_moved_to_another_day() -> None:
    assert moved(BUSY, "kor", "mandag", "fredag").columns == {"mandag": ("boller",), "fredag": ("boller", "kor")}
    assert moved(BUSY, "boller", "mandag", "fredag").columns == {"mandag": ("kor",), "fredag": ("boller",)}
    assert moved(BUSY, "boller", "mandag", "mandag") == BUSY


def test_monday_and_sunday_are_the_ends() -> None:
    assert [beside("mandag", -1), beside("mandag", 1), beside("soendag", 1)] == ["mandag", "tirsdag", "soendag"]


def test_nothing_discreet_goes_on_paper() -> None:
    week = Sorted(columns={"mandag": ("pille",), "tirsdag": ("boller", "pille", "kor")})
    assert for_paper(week, LIBRARY) == Sorted(columns={"tirsdag": ("boller", "kor")})
