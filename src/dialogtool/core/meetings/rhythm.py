"""The rhythm of talks: who comes today and this week, and with whom it is long since. Nobody is ranked."""

import calendar
from collections.abc import Iterable
from datetime import date, timedelta

from ..basis.record import Record
from ..case.answers import Number, Value
from ..case.plan_values import Closed

USUAL_WEEKS = 6
"""After so many weeks it is long since the two spoke, when they have agreed on nothing else."""

USUAL_MONTHS = 12
"""A closed case is deleted after so many months where no data file says otherwise."""

DAYS_IN_A_WEEK = 7
MONTHS_IN_A_YEAR = 12


class Seen(Record):
    """What a caseworker's start page knows of one citizen: names and days, and nothing that was said.

    `next_date` was agreed in the latest meeting. `weeks` is the citizen's own rhythm, None when none was agreed.
    """

    id: str
    name: str
    next_date: date | None = None
    last_talk: date | None = None
    weeks: int | None = None
    closed: Closed | None = None


class MyWeek(Record):
    """A caseworker's week; `number` is the week's as Danes count them. Days in order, names as they came."""

    number: int
    today: tuple[Seen, ...] = ()
    this_week: tuple[Seen, ...] = ()
    long_ago: tuple[Seen, ...] = ()
    to_delete: tuple[Seen, ...] = ()


def my_week(citizens: Iterable[Seen], today: date) -> MyWeek:
    """Who comes today, who comes before the week ends, with whom it is long since, and whose case is to be deleted."""
    known = tuple(citizens)
    open_ones = tuple(one for one in known if one.closed is None)
    sunday = today + timedelta(days=DAYS_IN_A_WEEK - today.isoweekday())
    soon = [(one.next_date, one) for one in open_ones if one.next_date and today < one.next_date <= sunday]
    return MyWeek(
        number=week_number(today),
        today=tuple(one for one in open_ones if one.next_date == today),
        this_week=tuple(one for _day, one in sorted(soon, key=_day_of)),
        long_ago=tuple(one for one in open_ones if is_long_ago(one, today)),
        to_delete=tuple(one for one in known if one.closed and one.closed.delete_on <= today),
    )


def week_number(day: date) -> int:
    """The number of the week as Danes count: weeks begin on Monday, and week 1 holds the first Thursday."""
    return day.isocalendar().week


def is_long_ago(one: Seen, today: date) -> bool:
    """True when nothing lies ahead, and a day that was agreed or the citizen's own rhythm has been passed."""
    if one.next_date and one.next_date >= today:
        return False
    if one.next_date and (one.last_talk is None or one.last_talk < one.next_date):
        return True
    return one.last_talk is not None and one.last_talk + timedelta(weeks=one.weeks or USUAL_WEEKS) < today


def weeks_in(value: Value | None) -> int | None:
    """The rhythm that an answer holds; None for none."""
    return value.number if isinstance(value, Number) and value.number > 0 else None


def closed_on(day: date, months: int) -> Closed:
    """A case closed on this day, to be deleted so many months later; the last day of a month that is shorter."""
    years, month = divmod(day.month - 1 + months, MONTHS_IN_A_YEAR)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return Closed(day=day, delete_on=date(year, month + 1, min(day.day, last)))


def _day_of(pair: tuple[date, Seen]) -> date:
    return pair[0]
