"""The day wheel as places and names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import DAY_MINUTES, Day, Placement
from dialogtool.core.scenes.scenes import DayScene, clock, day_scene, free_from, minute_at, moved, placed, taken_off
from tests.making import a_catalogue, a_library

LIBRARY = a_library(catalogue=a_catalogue(cards={"boller": ""}))
NIGHT = Placement("nat", start=22 * 60, minutes=9 * 60)
TIMES = st.tuples(st.integers(0, DAY_MINUTES - 1), st.integers(1, DAY_MINUTES))
DAYS = st.lists(TIMES, max_size=12).map(lambda times: Day(tuple(Placement("x", *time) for time in times)))


def scene(*placements: Placement) -> DayScene:
    return day_scene(Day(placements), LIBRARY)


def rings(*placements: Placement) -> list[int]:
    return [part.ring for part in scene(*placements).slices]


def test_an_empty_day_is_an_empty_ring() -> None:
    assert scene() == DayScene(slices=(), rings=1)


def test_a_card_lies_at_its_time_clockwise_from_midnight() -> None:
    (part,) = scene(Placement("boller", start=6 * 60, minutes=90)).slices
    assert (part.start_angle, part.span, part.time) == (90, 22.5, "6.00-7.30")
    assert (part.card, part.label, part.picture) == ("boller", "Kort boller", "1F35E")


def test_cards_come_in_order_of_time_and_remember_which_they_were() -> None:
    parts = scene(Placement("b", 600), Placement("a", 60), Placement("c", 600)).slices
    assert [(part.card, part.index) for part in parts] == [("a", 1), ("b", 0), ("c", 2)]


def test_one_after_the_other_is_one_ring_and_at_the_same_time_is_two() -> None:
    assert rings(Placement("a", 60, 60), Placement("b", 120, 60)) == [0, 0]
    assert rings(Placement("a", 60, 61), Placement("b", 120, 60)) == [0, 1]


def test_what_lasts_past_midnight_meets_the_morning() -> None:
    early = Placement("tidligt", start=6 * 60)
    assert rings(NIGHT, early) == [0, 1]
    assert rings(NIGHT, Placement("senere", start=7 * 60)) == [0, 0]
    assert scene(NIGHT).slices[0].time == "22.00-7.00"


def test_what_lasts_all_day_meets_everything() -> None:
    whole = Placement("alt", start=0, minutes=DAY_MINUTES)
    assert rings(whole, Placement("a", 1439, 1), Placement("b", 0, 1)) == [0, 1, 1]


@given(DAYS)
def test_two_cards_in_one_ring_never_share_a_minute(day: Day) -> None:
    shown = day_scene(day, LIBRARY)
    taken = [
        (part.ring, (day.placements[part.index].start + minute) % DAY_MINUTES)
        for part in shown.slices
        for minute in range(day.placements[part.index].minutes)
    ]
    assert len(taken) == len(set(taken))


@given(DAYS)
def test_every_card_is_shown_once_and_no_ring_is_empty(day: Day) -> None:
    shown = day_scene(day, LIBRARY)
    assert sorted(part.index for part in shown.slices) == list(range(len(day.placements)))
    assert {part.ring for part in shown.slices} | {0} == set(range(shown.rings))


@pytest.mark.parametrize(
    ("minute", "shown"), [(0, "0.00"), (450, "7.30"), (725, "12.05"), (1440, "0.00"), (1500, "1.00")]
)
def test_times_are_written_as_danes_do(minute: int, shown: str) -> None:
    assert clock(minute) == shown


@pytest.mark.parametrize(
    ("angle", "minute"), [(0, 0), (90, 360), (93, 360), (95, 390), (359, 0), (-90, 1080), (450, 360)]
)
def test_the_hand_lands_on_the_nearest_half_hour(angle: float, minute: int) -> None:
    assert minute_at(angle) == minute


def test_a_card_is_placed_last() -> None:
    day = placed(placed(Day(), "a", 60), "b", 1500, 30)
    assert day == Day((Placement("a", 60, 60), Placement("b", 60, 30)))


def test_a_card_is_moved_or_made_longer_and_stays_in_its_place() -> None:
    day = Day((Placement("a", 60), NIGHT))
    assert moved(day, 0, -30, 90) == Day((Placement("a", 1410, 90), NIGHT))


@pytest.mark.parametrize(("minutes", "kept"), [(0, 30), (-60, 30), (45, 45), (2000, 1440)])
def test_a_card_lasts_at_least_half_an_hour_and_at_most_a_day(minutes: int, kept: int) -> None:
    assert moved(Day((NIGHT,)), 0, 0, minutes).placements[0].minutes == kept
    assert placed(Day(), "a", 0, minutes).placements[0].minutes == kept


def test_a_card_is_taken_off() -> None:
    day = Day((Placement("a", 60), NIGHT, Placement("c", 90)))
    assert taken_off(day, 1) == Day((Placement("a", 60), Placement("c", 90)))


def test_the_next_card_goes_after_the_one_placed_last() -> None:
    assert free_from(Day()) == 7 * 60
    assert free_from(Day(), earliest=300) == 300
    assert free_from(Day((Placement("a", 600), NIGHT))) == 7 * 60
