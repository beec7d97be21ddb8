"""Workplace trials: where each stands today, hours that grow week by week, and keeping in touch after a job began."""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import groupby
from typing import Literal

from ..basis.record import Record
from ..case.plan_values import TrialSet
from ..catalogue.catalogue import Catalogue

Phase = Literal["coming", "running", "ended", "undated"]
"""Where a trial stands today; "undated" when it lies ahead and nobody has said when."""

MOST_WEEKS = 26
"""A table of more weeks is read by nobody; the hours after it are those of its last week."""

MOST_HOURS = 60.0
WEEK = timedelta(days=7)
CHECK_INS = (("two-weeks", 14, 0), ("one-month", 0, 1), ("three-months", 0, 3), ("six-months", 0, 6))
"""When people talk after a job began: the name, days, and months from its first day."""

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_APART = re.compile(r"[;\s/–-]+|,(?=\s)")


class Week(Record):
    """One week of a trial: its place from 1, its Danish week number (0 when undated), its hours, whether it is now."""

    place: int
    number: int
    hours: float
    now: bool = False


class CheckIn(Record):
    """One time to ask how the job goes. `id` is the id of the step it becomes; `name` is which of them it is."""

    id: str
    name: str
    when: date
    place: str


def phase_of(trial: TrialSet, today: date) -> Phase:
    """Where the trial stands today. One without an end runs until something was learnt from it; a job runs on."""
    if trial.start is not None and today < trial.start:
        return "coming"
    over = trial.end is not None and trial.end < today
    told = trial.end is None and bool(trial.after) and not trial.job
    if over or told:
        return "ended"
    return "running" if trial.start else "undated"


def weeks_of(trial: TrialSet, today: date) -> tuple[Week, ...]:
    """The weeks of the trial, each with its hours; where fewer were said than there are weeks, the last go on."""
    hours = trial.hours
    count = min(max(_calendar_weeks(trial), len(hours)), MOST_WEEKS) if hours else 0
    return tuple(
        Week(place=place + 1, number=_number(trial, place), hours=hours[min(place, len(hours) - 1)], now=now)
        for place in range(count)
        for now in [_is_now(trial, place, today)]
    )


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _calendar_weeks(trial: TrialSet) -> int:
    """How many weeks of the calendar lie from the first day to the last, 0 when either is open."""
    if trial.start is None or trial.end is None or trial.end < trial.start:
        return 0
    return (_monday(trial.end) - _monday(trial.start)) // WEEK + 1


def _number(trial: TrialSet, place: int) -> int:
    return (_monday(trial.start) + place * WEEK).isocalendar().week if trial.start else 0


def _is_now(trial: TrialSet, place: int, today: date) -> bool:
    return trial.start is not None and _monday(trial.start) + place * WEEK == _monday(today)


def hours_in(text: str) -> tuple[float, ...] | None:
    """The hours of each week as they were written: "2 2 4 6", "2, 4, 6" or "2,5 4"; None for what is no such thing."""
    pieces = [piece for piece in _APART.split(text.strip().replace(", ", " ")) if piece]
    if any(piece.count(",") > 1 for piece in pieces):
        pieces = [part for piece in pieces for part in piece.split(",")]
    if not all(_NUMBER.fullmatch(piece) for piece in pieces):
        return None
    hours = tuple(float(piece.replace(",", ".")) for piece in pieces)
    return hours if all(each <= MOST_HOURS for each in hours) else None


def hours_said(hours: Iterable[float]) -> str:
    """Hours as they are written: "2 2,5 4"."""
    return " ".join(as_hours(each) for each in hours)


def hours_told(trial: TrialSet) -> tuple[float, ...]:
    """The hours of a week each time they change, the first first; weeks off and weeks of the same are passed over."""
    return tuple(hours for hours, _weeks in groupby(filter(None, trial.hours)))


def as_hours(hours: float) -> str:
    """Hours as Danes write them, with a comma: 2,5."""
    return f"{hours:g}".replace(".", ",")


def growing(first: float, last: float, weeks: int) -> tuple[float, ...]:
    """Hours that grow evenly from the first week to the last, in half hours."""
    if weeks < 2:
        return (last,) if weeks else ()
    return tuple(round(2 * (first + (last - first) * week / (weeks - 1))) / 2 for week in range(weeks))


def is_job(trial: TrialSet, catalogue: Catalogue) -> bool:
    """True when it is a job and not a trial of one: said so, or told by its scheme."""
    scheme = catalogue.schemes.get(trial.scheme)
    return trial.job or (scheme is not None and scheme.job)


def check_ins(id: str, trial: TrialSet, catalogue: Catalogue, laid: Iterable[str], today: date) -> tuple[CheckIn, ...]:
    """The times to ask how a job goes that are still to come, without those whose ids are `laid` as steps already."""
    if trial.start is None or not is_job(trial, catalogue) or phase_of(trial, today) == "ended":
        return ()
    start, there = trial.start, set(laid)
    made = (
        CheckIn(
            id=f"{id}-{name}", name=name, when=months_after(start + timedelta(days=days), months), place=trial.place
        )
        for name, days, months in CHECK_INS
    )
    return tuple(one for one in made if one.when >= today and one.id not in there)


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def in_order(trials: Mapping[str, TrialSet], today: date) -> tuple[str, ...]:
    """The ids of the trials: what runs, what comes, what has no day yet, and what ended; nearest today first."""
    order: tuple[Phase, ...] = ("running", "coming", "undated", "ended")

    def apart(id: str) -> tuple[int, int]:
        phase = phase_of(trials[id], today)
        day = last_day(trials[id]) if phase == "ended" else trials[id].start
        return order.index(phase), abs((day or date.max) - today).days

    return tuple(sorted(trials, key=apart))


def last_day(trial: TrialSet) -> date | None:
    """The last day that is known of it."""
    return trial.end or trial.start
