"""Who comes today and this week, and with whom it is long since; today is always said, and weeks are Danish."""

from datetime import date

import pytest
from msgspec.structs import replace

from dialogtool.core.case.answers import Number, Value, Words
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.meetings.rhythm import MyWeek, Seen, closed_on, is_long_ago, my_week, week_number, weeks_in

THURSDAY = date(2026, 12, 3)
ANE = Seen("ane", "Ane")


def test_a_day_that_was_agreed_is_today_or_this_week_or_neither() -> None:
    days = {"i dag": 3, "søndag": 6, "fredag": 4, "næste mandag": 7, "i går": 2}
    people = [
        Seen(name, name, next_date=date(2026, 12, day), last_talk=date(2026, 12, 2)) for name, day in days.items()
    ]
    week = my_week(people, THURSDAY)
    assert [one.name for one in week.today] == ["i dag"]
    assert [one.name for one in week.this_week] == ["fredag", "søndag"]
    assert week.number == 49


def test_on_a_sunday_the_week_is_over() -> None:
    monday = replace(ANE, next_date=date(2026, 12, 7))
    assert my_week([monday], date(2026, 12, 6)) == MyWeek(number=49)


@pytest.mark.parametrize(
    ("day", "number"),
    [(date(2027, 1, 1), 53), (date(2027, 1, 4), 1), (date(2024, 12, 30), 1), (date(2028, 2, 29), 9)],
)
def test_weeks_are_counted_as_danes_do(day: date, number: int) -> None:
    assert week_number(day) == number


@pytest.mark.parametrize(
    ("last", "agreed", "weeks", "long_ago"),
    [
        (None, None, None, False),
        (None, date(2026, 12, 2), None, True),
        (None, date(2026, 12, 3), None, False),
        (date(2026, 1, 1), date(2026, 12, 24), None, False),
        (date(2026, 10, 22), None, None, False),
        (date(2026, 10, 21), None, None, True),
        (date(2026, 10, 21), None, 8, False),
        (date(2026, 11, 18), None, 2, True),
        (date(2026, 12, 2), date(2026, 12, 2), None, False),
        (date(2026, 12, 1), date(2026, 12, 2), None, True),
    ],
)
def test_long_ago_is_a_day_that_was_passed_or_the_citizens_own_rhythm(
    last: date | None, agreed: date | None, weeks: int | None, long_ago: bool
) -> None:
    one = replace(ANE, last_talk=last, next_date=agreed, weeks=weeks)
    assert is_long_ago(one, THURSDAY) is long_ago
    assert my_week([one], THURSDAY).long_ago == ((one,) if long_ago else ())


def test_with_whom_it_is_long_since_stands_in_the_order_of_names_and_not_of_days() -> None:
    people = tuple(Seen(name, name, last_talk=date(2026, month, 1)) for name, month in (("Ane", 5), ("Bo", 3)))
    assert my_week(people, THURSDAY).long_ago == people


def test_a_closed_case_is_nowhere_but_among_those_to_be_deleted_when_its_day_comes() -> None:
    closed = replace(ANE, next_date=THURSDAY, last_talk=date(2026, 1, 1), closed=Closed(THURSDAY, date(2027, 12, 3)))
    assert my_week([closed], THURSDAY) == MyWeek(number=49)
    assert my_week([closed], date(2027, 12, 3)).to_delete == (closed,)


@pytest.mark.parametrize(
    ("day", "months", "delete_on"),
    [
        (date(2026, 12, 3), 12, date(2027, 12, 3)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
    ],
)
def test_a_closed_case_is_deleted_so_many_months_later(day: date, months: int, delete_on: date) -> None:
    assert closed_on(day, months) == Closed(day, delete_on)


@pytest.mark.parametrize(("value", "weeks"), [(Number(4), 4), (Number(0), None), (Words("4"), None), (None, None)])
def test_a_rhythm_is_a_number_of_weeks(value: Value | None, weeks: int | None) -> None:
    assert weeks_in(value) == weeks
