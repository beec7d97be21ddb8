"""Who is in a meeting, and meetings that came to nothing."""

from datetime import UTC, date, datetime

import msgspec
import pytest

from dialogtool.core.case.attendance import came_to_nothing, coming_day, named_as, said_present, with_present
from dialogtool.core.case.case import Case, Meeting, day_of, with_meeting
from tests.making import MORNING, a_case, a_meeting

ZONE = "Europe/Copenhagen"
PRESENT = ("Lone Friis, sagsbehandler", "mentor")


def test_somebody_stands_by_name_and_role_or_by_role_alone() -> None:
    assert said_present("  Ole  Bro ", "mentor") == "Ole Bro, mentor"
    assert said_present(" ", "mentor") == "mentor"


@pytest.mark.parametrize(
    ("first", "last", "coming"),
    [
        (None, None, None),
        (date(2026, 12, 1), date(2027, 1, 5), date(2027, 1, 5)),
        (date(2027, 1, 5), date(2026, 12, 1), date(2026, 12, 1)),
        (date(2026, 12, 1), None, date(2026, 12, 1)),
        (date(2026, 12, 1), MORNING.date(), None),
    ],
)
def test_the_next_meeting_is_the_one_agreed_last_and_never_todays_own(
    first: date | None, last: date | None, coming: date | None
) -> None:
    later = msgspec.structs.replace(a_meeting(), id="m2", next_date=last)
    assert coming_day(with_meeting(agreed_for(first), later), MORNING.date()) == coming


@pytest.mark.parametrize(
    ("role", "name"), [("sagsbehandler", "Lone Friis"), ("mentor", ""), ("tolk", None), ("Lone Friis", None)]
)
def test_a_role_tells_who_has_it(role: str, name: str | None) -> None:
    assert named_as(PRESENT, role) == name


def test_whoever_has_a_role_keeps_the_place_when_the_name_is_changed() -> None:
    assert with_present(PRESENT, "sagsbehandler", "Sanne") == ("Sanne, sagsbehandler", "mentor")
    assert with_present(PRESENT, "tolk", "") == (*PRESENT, "tolk")
    assert with_present(PRESENT, "mentor", None) == PRESENT[:1]
    assert with_present(PRESENT, "tolk", None) == PRESENT


def agreed_for(day: date | None) -> Case:
    return with_meeting(a_case(), msgspec.structs.replace(a_meeting(), next_date=day))


def test_a_meeting_that_came_to_nothing_was_on_the_day_it_was_agreed_for() -> None:
    later = datetime(2026, 12, 7, 8, tzinfo=UTC)
    missed = came_to_nothing(agreed_for(date(2026, 12, 3)), "x", later, ZONE)
    assert (missed.missed, missed.started, missed.ended) == (
        True,
        datetime(2026, 12, 3, 11, tzinfo=UTC),
        missed.started,
    )


@pytest.mark.parametrize("agreed", [None, date(2026, 11, 20), date(2026, 12, 7), date(2026, 12, 24)])
def test_it_is_today_when_nothing_was_agreed_or_that_day_is_today_still_to_come_or_was_used(
    agreed: date | None,
) -> None:
    now = datetime(2026, 12, 7, 8, tzinfo=UTC)
    assert came_to_nothing(agreed_for(agreed), "x", now, ZONE) == Meeting("x", now, now, missed=True)


@pytest.mark.parametrize(
    ("agreed", "hour"),
    [(date(2026, 3, 28), 11), (date(2026, 3, 29), 10), (date(2026, 10, 24), 10), (date(2026, 10, 25), 11)],
)
def test_noon_is_noon_on_both_sides_of_daylight_saving(agreed: date, hour: int) -> None:
    first = Meeting(id="m1", started=datetime(2026, 1, 1, 9, tzinfo=UTC), next_date=agreed)
    missed = came_to_nothing(with_meeting(a_case(), first), "x", datetime(2026, 12, 1, tzinfo=UTC), ZONE)
    assert (missed.started.hour, day_of(missed)) == (hour, agreed)


def test_a_leap_day_can_come_to_nothing_too() -> None:
    first = Meeting(id="m1", started=MORNING.replace(year=2027), next_date=date(2028, 2, 29))
    missed = came_to_nothing(with_meeting(a_case(), first), "x", datetime(2028, 3, 1, 0, 30, tzinfo=UTC), ZONE)
    assert day_of(missed) == date(2028, 2, 29)
