"""What belongs in a calendar: the steps that have a day, and when the two meet again."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..case.answers import StepSet
from ..case.attendance import agreed_last
from ..case.case import Case, Meeting
from ..plan.plan import build_plan, on_paper
from ..tool.library import Library
from .agreed import all_steps

AN_HOUR = timedelta(hours=1)


class Reminder(Record):
    """One entry; `id` is the same each time, so that a calendar renews it. `details` are said line by line.

    `day` is there for what lasts all day, `start` and `end` with their zone for what has a time. `title` is in the
    citizen's own words, or a phrase.
    """

    id: str
    title: str | Phrase
    details: tuple[str | Phrase, ...] = ()
    day: date | None = None
    start: datetime | None = None
    end: datetime | None = None


def reminders_of(case: Case, library: Library, today: date, at: time | None = None) -> tuple[Reminder, ...]:
    """The open steps from today on, and the next meeting: at this time of day, or all day when none was agreed.

    Nothing that is marked "Ikke i papirer".
    """
    return (*_meetings(case, today, at), *_steps(case, library, today))


def _meetings(case: Case, today: date, at: time | None) -> Iterator[Reminder]:
    agreed = agreed_last(case)
    if agreed and agreed.next_date and agreed.next_date >= today:
        yield _meeting(agreed, agreed.next_date, at)


def _meeting(agreed_in: Meeting, day: date, at: time | None) -> Reminder:
    """The meeting that was agreed on, by the clock on the wall where the earlier one was held."""
    id, title = f"meeting-{agreed_in.id}", phrase("calendar.meeting")
    if at is None:
        return Reminder(id=id, title=title, day=day)
    start = datetime.combine(day, at, ZoneInfo(agreed_in.zone))
    return Reminder(id=id, title=title, start=start, end=start + AN_HOUR)


def _steps(case: Case, library: Library, today: date) -> Iterator[Reminder]:
    for one in all_steps(on_paper(build_plan(case, library))):
        if one.step.status != "done" and one.step.when and one.step.when >= today:
            yield Reminder(id=f"step-{one.id}", title=one.step.text, details=_details(one.step), day=one.step.when)


def _details(step: StepSet) -> tuple[Phrase, ...]:
    """Who does it, and what helps."""
    helps = (phrase("plan.helps", helps=step.helps),) if step.helps else ()
    return (phrase(f"plan.who.{step.who}"), *helps)
