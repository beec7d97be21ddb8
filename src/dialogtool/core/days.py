"""Days as people write them: 3.12.2026, and as little of it as is needed."""

import re
from datetime import date
from zoneinfo import ZoneInfo

from .case import Meeting

_WRITTEN = re.compile(r"\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\.?\s*(?:[./-]?\s*(\d{4}|\d{2}))?\s*")


def day_of(meeting: Meeting) -> date:
    """The day of a meeting as the clock on the wall showed it."""
    return meeting.started.astimezone(ZoneInfo(meeting.zone)).date()


def numeric(day: date | None) -> str:
    """The day as Danes write it: 3.12.2026; empty for no day."""
    return f"{day.day}.{day.month}.{day.year}" if day else ""


def parsed(text: str, today: date) -> date | None:
    """The day that was written, None for what is no day. Without a year it is the next such day from `today` on."""
    if not (found := _WRITTEN.fullmatch(text)):
        return None
    day, month, year = found.groups()
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    coming = _date(today.year, int(month), int(day))
    return coming if coming and coming >= today else _date(today.year + 1, int(month), int(day))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
