"""Times as people tell them, in any precision: to order a life by, to print, and to hand on as a date of a form."""

import re
from datetime import date

from ..basis.phrases import Wordbook, phrase, render
from ..basis.record import Record
from .days import parsed
from .years import first_year

Place = tuple[int, int, int]
"""Year, month and day; 0 for what was not told."""

_ISO = re.compile(r"[12]\d{3}(-[01]\d(-[0-3]\d)?)?", re.ASCII)
_YEAR = re.compile(r"(?:i |fra |siden )?(?P<year>[12]\d{3})\.?", re.ASCII)
_MONTH = re.compile(r"(?P<year>[12]\d{3})-(?P<month>\d{1,2})|(?P<m>\d{1,2})[./-](?P<y>[12]\d{3})", re.ASCII)
_NAMED = re.compile(r"(?:i )?(?P<name>[a-zæøå]{3,9})\.? (?P<year>[12]\d{3})")
_ABOUT = re.compile(r"(?:i |fra )?(?:omkring|omtrent|cirka|ca\.?|about|around) (?P<year>[12]\d{3})", re.ASCII)
_DECADE = re.compile(r"(?:i |the )?['’]?(?:\d\d)?\d0\s?['’]?(?:er(?:ne)?|s)|(?:i )?[a-z]+(?:erne|serne)", re.ASCII)
_AGO = re.compile(r"for (?P<years>\d{1,2}|et|to|tre|fire|fem|seks|syv|otte|ni|ti) år siden", re.ASCII)
_MONTHS = ("jan", "feb", "mar", "apr", "ma[ij]|may", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec")
_WORDS = ("", "et", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti")
_NEAR = {"i år": 0, "this year": 0, "sidste år": 1, "last year": 1, "forrige år": 1}
_PREPOSITION = re.compile(r"^(?:i|fra|siden)\s+(?=\S)", re.IGNORECASE)
MONTHS_IN_A_YEAR = 12
DECADE = 10
_NO_YEAR = re.compile(r"\d{5}|^\s*(?:\d{3}|[03-9]\d{3})\s*$", re.ASCII)
"""A number that somebody wrote for a year, and that is none."""

EARLIEST, AHEAD = 1900, 10
"""The first year that somebody who is asked can tell of, and how many years ahead something may be agreed to last."""


class Moment(Record):
    """A time that was told clearly: its year, and month and day (1 and up) where they were told.

    `rough` is "about" for "omkring 2010" and "decade" for "90'erne", "" for what is as it says.
    """

    year: int
    month: int = 0
    day: int = 0
    rough: str = ""


def moment_of(said: str) -> Moment | None:
    """The time that the words name, and nothing besides; None for words that say more, or less."""
    words = " ".join(said.split()).lower()
    for reading in (_as_year, _as_month, _as_named_month, _as_about, _as_decade):
        if moment := reading(words):
            return moment
    day = parsed(words, date.min) if re.search(r"[12]\d{3}", words) else None
    return Moment(day.year, day.month, day.day) if day else None


def _as_year(words: str) -> Moment | None:
    found = _YEAR.fullmatch(words)
    return Moment(int(found["year"])) if found else None


def _as_month(words: str) -> Moment | None:
    found = _MONTH.fullmatch(words)
    return _month(int(found["year"] or found["y"]), int(found["month"] or found["m"])) if found else None


def _as_named_month(words: str) -> Moment | None:
    found = _NAMED.fullmatch(words)
    numbers = (number for number, name in enumerate(_MONTHS, 1) if found and re.match(name, found["name"]))
    return _month(int(found["year"]), next(numbers, 0)) if found else None


def _month(year: int, month: int) -> Moment | None:
    return Moment(year, month) if 1 <= month <= MONTHS_IN_A_YEAR else None


def _as_about(words: str) -> Moment | None:
    found = _ABOUT.fullmatch(words)
    return Moment(int(found["year"]), rough="about") if found else None


def _as_decade(words: str) -> Moment | None:
    year = first_year(words) if _DECADE.fullmatch(words) else None
    return Moment(year, rough="decade") if year is not None else None


def place_of(said: str) -> Place | None:
    """What to order by; None for words without a year, such as "i min barndom"."""
    if moment := moment_of(said):
        return moment.year, moment.month, moment.day
    year = first_year(said)
    return None if year is None else (year, 0, 0)


def year_of(said: str, today: date | None = None) -> int | None:
    """The year to order by; with `today` also that of "sidste år". None for words without one."""
    place = place_of(fixed(said, today) if today else said)
    return place[0] if place else None


def fixed(said: str, today: date) -> str:
    """What to keep of a time that counts from today, such as "sidste år": its year. Any other as it was said."""
    words = " ".join(said.split()).lower()
    ago = _AGO.fullmatch(words)
    back = _number(ago["years"]) if ago else _NEAR.get(words)
    return said if back is None else str(max(today.year - back, 1))


def _number(words: str) -> int:
    return int(words) if words.isdecimal() else _WORDS.index(words)


def from_iso(text: str) -> str | None:
    """The time of a date form YYYY, YYYY-MM or YYYY-MM-DD, which is kept as it is; None for what is no such date."""
    if not _ISO.fullmatch(text):
        return None
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    try:
        date(year, month, day)
    except ValueError:
        return None
    return text


def to_iso(said: str) -> str:
    """The date form of the time, as exact as it was told; "" for words without a year, and for a whole decade."""
    moment = moment_of(said)
    if moment is None:
        year = first_year(said)
        return "" if year is None or re.search(r"0\s?['’]?(er|s\b)|erne\b", said) else str(year)
    parts = (f"{moment.year:04}", f"{moment.month:02}", f"{moment.day:02}")
    told = 1 + bool(moment.month) + bool(moment.day)
    return "" if moment.rough == "decade" else "-".join(parts[:told])


def runs_backwards(start: str, end: str) -> bool:
    """True for what ended before it began, as far as both are told."""
    began, ended = _first(start), _last(end)
    told = min(len(began), len(ended))
    return began[:told] > ended[:told]


def _first(said: str) -> str:
    """The date form of the earliest that may be meant, "" for words without a year."""
    moment = moment_of(said)
    return str(moment.year) if moment and moment.rough == "decade" else to_iso(said)


def _last(said: str) -> str:
    """The date form of the latest that may be meant, "" for words without a year."""
    moment = moment_of(said)
    return str(moment.year + DECADE - 1) if moment and moment.rough == "decade" else to_iso(said)


def years_fit(start: str, end: str, today: date) -> bool:
    """False for what ended before it began, and for a number that is no year of somebody's life, such as "20015"."""
    return not runs_backwards(start, end) and all(_is_of_a_life(said, today) for said in (start, end))


def _is_of_a_life(said: str, today: date) -> bool:
    if _NO_YEAR.search(said):
        return False
    year = year_of(said, today)
    return year is None or EARLIEST <= year <= today.year + AHEAD


def spoken(said: str, wordbook: Wordbook) -> str:
    """The time as it stands on paper in the language of `wordbook`; words that name no clear time stay as they are."""
    moment = moment_of(said)
    if moment is None:
        return " ".join(said.split())
    if not (moment.month or moment.rough):
        return str(moment.year)
    month = wordbook.get(f"time.month-{moment.month:02}", "")
    template = moment.rough or ("day" if moment.day else "month")
    named = phrase(f"time.{template}", year=str(moment.year), month=month, day=moment.day)
    return render(named, wordbook) or to_iso(said)


def span(start: str, end: str, ongoing: bool, wordbook: Wordbook) -> str:
    """How long something lasted: "2013–2016", "omkring 2010", "2019 – nu", "siden min barndom"; "" when not told.

    Of what ended before it began only the beginning is said.
    """
    began, ended = spoken(start, wordbook), "" if ongoing else spoken(end, wordbook)
    if ongoing:
        return _until_now(start, began, wordbook)
    if not ended or began == ended or runs_backwards(start, end):
        return began
    if not began:
        return render(phrase("time.until", end=_bare(ended)), wordbook)
    template = "time.span" if began.isdecimal() and ended.isdecimal() else "time.long-span"
    return render(phrase(template, start=began, end=ended), wordbook)


def since(start: str, wordbook: Wordbook) -> str:
    """When something that still goes on began: "siden 2019"; "" when that was not told."""
    began = spoken(start, wordbook)
    return render(phrase("time.since", start=_bare(began)), wordbook) if began else ""


def _until_now(start: str, began: str, wordbook: Wordbook) -> str:
    if not began:
        return render(phrase("time.now"), wordbook)
    return render(phrase("time.to-now", start=began), wordbook) if moment_of(start) else since(start, wordbook)


def _bare(words: str) -> str:
    """The words without the preposition they begin with."""
    return _PREPOSITION.sub("", words)
