"""Days as people write them: 3.12.2026, and as little of it as is needed."""

import re
from datetime import date
from zoneinfo import ZoneInfo

HERE = ZoneInfo("Europe/Copenhagen")
"""The clock on the wall in Denmark."""

_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*")
_NAMED = re.compile(r"(?<=[\d.\s])(jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*\.?(?=\s|$)")
_MONTHS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH = {"may": "maj", "oct": "okt"}
_WRITTEN = re.compile(r"\s*(\d{1,2})\s*(?:[./-]|\.\s*\.)\s*(\d{1,2})\.?\s*(?:[./-]?\s*(\d{4}|\d{2}))?\s*")


def numeric(day: date | None) -> str:
    """The day as Danes write it: 3.12.2026; empty for no day."""
    return f"{day.day}.{day.month}.{day.year}" if day else ""


def parsed(text: str, today: date) -> date | None:
    """The day that was written, None for what is no day. Without a year it is the next such day from `today` on."""
    if iso := _ISO.fullmatch(text):
        return _date(*map(int, iso.groups()))
    if not (found := _WRITTEN.fullmatch(_NAMED.sub(_numbered, text.lower()))):
        return None
    day, month, year = found.groups()
    if year:
        return _date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
    coming = _date(today.year, int(month), int(day))
    return coming if coming and coming >= today else _date(today.year + 1, int(month), int(day))


def _numbered(month: re.Match[str]) -> str:
    """The month by its number, as between the day and the year of "3. december 2026"."""
    name = _ENGLISH.get(month[1], month[1])
    return f".{_MONTHS.index(name) + 1}."


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
