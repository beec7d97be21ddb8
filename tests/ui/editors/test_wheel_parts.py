"""The day wheel's pure parts: where things are, what edits do, how it moves."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from dialogtool.core.case.aid_values import Day, Placement
from dialogtool.core.scenes.scenes import DayScene, day_scene
from dialogtool.core.tool.library import Library
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.wheel.day_edits import NONE, Edit, beside, edited, left_after, said
from dialogtool.ui.editors.wheel.geometry import dial_in, sector, way_round, wedge_at, wedges
from dialogtool.ui.editors.wheel.grip import Grip
from dialogtool.ui.editors.wheel.motion import between, same_cards
from dialogtool.ui.editors.wheel.paint import wheel_picture
from dialogtool.ui.editors.wheel.room import room_in
from dialogtool.ui.editors.wheel.slices import arena_colour
from dialogtool.ui.parts.lettering import lettering

DIAL = dial_in(460, 460)
MORNING = Day(placements=(Placement(card="bage", start=420), Placement(card="hund", start=360, minutes=30)))


def day(*hours: float, minutes: int = 60) -> Day:
    return Day(placements=tuple(Placement(card=f"k{hour}", start=int(hour * 60), minutes=minutes) for hour in hours))


def scene(of: Day) -> DayScene:
    return day_scene(of, Library())


@pytest.mark.parametrize(("angle", "x", "y"), [(0, 230, 130), (90, 330, 230), (180, 230, 330), (270, 130, 230)])
def test_midnight_is_at_the_top_and_time_goes_clockwise(angle: float, x: float, y: float) -> None:
    point = DIAL.point(angle, 100)
    assert (round(point.x()), round(point.y())) == (x, y)
    assert DIAL.angle(point) == pytest.approx(angle)
    assert DIAL.distance(point) == pytest.approx(100)


def test_a_high_place_has_the_wheel_at_its_top() -> None:
    assert dial_in(300, 900).centre == QPointF(150, 150)


def test_a_card_alone_has_the_whole_depth_and_those_that_meet_share_it() -> None:
    alone, first, second = wedges(DIAL, scene(day(8, 12, 12.5)))
    assert (alone.inner, alone.outer) == (DIAL.hole, DIAL.rim)
    assert first.outer == DIAL.rim
    assert second.outer == pytest.approx(first.inner)
    assert second.inner == pytest.approx(DIAL.hole)


def test_cards_that_meet_through_another_share_too() -> None:
    long = Day(placements=(*day(8, 11).placements, Placement(card="lang", start=480, minutes=240)))
    depths = [wedge.outer - wedge.inner for wedge in wedges(DIAL, scene(long))]
    assert depths == pytest.approx([(DIAL.rim - DIAL.hole) / 2] * 3)


def test_what_passes_midnight_meets_the_morning() -> None:
    night = Day(placements=(Placement(card="nat", start=1380, minutes=480), Placement(card="op", start=360)))
    assert wedges(DIAL, scene(night))[0].outer < DIAL.rim


def test_the_card_under_a_point_is_found() -> None:
    placed = wedges(DIAL, scene(day(8, 12)))
    found = wedge_at(DIAL, placed, DIAL.point(12.5 * 15, 150))
    assert found is not None
    assert found.part.card == "k12"
    assert wedge_at(DIAL, placed, DIAL.point(10 * 15, 150)) is None
    assert wedge_at(DIAL, placed, DIAL.centre) is None


def test_far_outside_the_rim_is_off_the_wheel() -> None:
    assert DIAL.strays(DIAL.point(45, DIAL.rim * 1.3))
    assert not DIAL.strays(DIAL.point(45, DIAL.rim * 1.1))


@pytest.mark.parametrize("minutes", [30, 60, 480, 1440])
def test_a_slice_lies_inside_its_place(minutes: int) -> None:
    wedge = wedges(DIAL, scene(day(6, minutes=minutes)))[0]
    outline = sector(DIAL, wedge).boundingRect()
    assert not outline.isEmpty()
    assert outline.width() <= 2 * DIAL.rim
    assert outline.height() <= 2 * DIAL.rim


def test_a_long_slice_has_room_for_its_label_and_a_short_one_for_its_picture(desk: Desk) -> None:
    days = [Day(placements=(Placement(card="bage", start=480, minutes=minutes),)) for minutes in (240, 30)]
    long, short = (wedges(DIAL, day_scene(one, desk.library))[0] for one in days)
    font = lettering(desk.theme, "small")
    roomy, narrow = room_in(DIAL, long, sector(DIAL, long), font), room_in(DIAL, short, sector(DIAL, short), font)
    assert roomy.label is not None
    assert roomy.picture is not None
    assert narrow.label is None
    assert narrow.picture is not None
    assert narrow.picture.width() < roomy.picture.width()


def test_the_hand_goes_the_shortest_way_round() -> None:
    assert way_round(10, 350) == 20
    assert way_round(350, 10) == -20


@pytest.mark.parametrize(
    ("edit", "start", "minutes"),
    [(Edit.EARLIER, 390, 60), (Edit.LATER, 450, 60), (Edit.LONGER, 420, 90), (Edit.SHORTER, 420, 30)],
)
def test_an_edit_changes_half_an_hour(edit: Edit, start: int, minutes: int) -> None:
    assert edited(MORNING, 0, edit).placements[0] == Placement(card="bage", start=start, minutes=minutes)


def test_taking_off_leaves_the_others() -> None:
    assert edited(MORNING, 0, Edit.OFF) == Day(placements=MORNING.placements[1:])


def test_half_an_hour_is_the_least() -> None:
    assert edited(MORNING, 1, Edit.SHORTER).placements[1].minutes == 30


def test_cards_follow_each_other_in_time() -> None:
    shown = scene(MORNING)
    assert [beside(shown, NONE, 1), beside(shown, 1, 1), beside(shown, 0, 1)] == [1, 0, NONE]
    assert [beside(shown, NONE, -1), beside(shown, 0, -1)] == [0, 1]
    assert beside(DayScene(), NONE, 1) == NONE


def test_when_a_card_is_taken_off_the_next_one_is_chosen() -> None:
    shown = scene(day(12, 8, 10))
    assert [left_after(shown, index) for index in (1, 2, 0)] == [1, 0, 1]
    assert left_after(scene(day(8)), 0) == NONE


def test_a_card_is_said_with_its_time() -> None:
    assert said(scene(MORNING), 1) == "6.00-6.30 hund"
    assert said(scene(MORNING), NONE) == ""


def held(at_end: bool = False) -> Grip:
    return Grip(0, 420, 60, at_end, DIAL.angle(DIAL.point(105, 150)))


def test_a_card_follows_the_hand_to_the_nearest_half_hour() -> None:
    moved = held().followed(DIAL, DIAL.point(105 + 40, 150)).applied(MORNING)
    assert moved.placements[0] == Placement(card="bage", start=570, minutes=60)


def test_a_card_follows_the_hand_past_midnight() -> None:
    grip = held()
    for angle in (60, 10, 345):
        grip = grip.followed(DIAL, DIAL.point(angle, 150))
    assert grip.applied(MORNING).placements[0].start == 23 * 60


def test_the_end_of_a_card_makes_it_longer_and_is_never_carried_off() -> None:
    grip = held(at_end=True).followed(DIAL, DIAL.point(105 + 30, DIAL.rim * 2))
    assert grip.applied(MORNING).placements[0].minutes == 180
    assert not grip.off


def test_a_card_carried_far_out_is_off_until_it_comes_back() -> None:
    out = held().followed(DIAL, DIAL.point(105, DIAL.rim * 2))
    assert out.off
    assert not out.followed(DIAL, DIAL.point(105, DIAL.rim)).off


def test_a_moved_card_is_seen_on_its_way_and_a_new_one_opens() -> None:
    before, after = scene(day(0)), scene(day(0, 12))
    later = day_scene(Day(placements=(Placement(card="k0", start=120),)), Library())
    assert between(before, after, 0.5).slices[1].span == 7.5
    assert between(before, later, 0.5).slices[0].start_angle == 15
    assert between(before, later, 1.0) == later


def test_when_a_card_is_gone_there_is_no_way_to_show() -> None:
    assert same_cards(scene(day(0)), scene(day(0, 12)))
    assert not same_cards(scene(day(0, 12)), scene(day(12)))


def test_a_card_has_the_colour_of_its_part_of_life(desk: Desk) -> None:
    assert arena_colour(desk.library, desk.theme, "bage") == desk.theme.colour("arena-hjem")
    assert arena_colour(desk.library, desk.theme, "Mine egne ord") == desk.theme.colour("arena-none")


def test_the_wheel_can_be_a_picture_for_paper(desk: Desk) -> None:
    image = wheel_picture(MORNING, desk.library, desk.theme, 400)
    dial = dial_in(400, 400)
    place = dial.point(7.5 * 15, dial.hole + 8).toPoint()
    assert (image.width(), image.height()) == (400, 400)
    assert image.pixelColor(2, 2).alpha() == 0
    assert image.pixelColor(place) == QColor(desk.theme.colour("arena-hjem"))
