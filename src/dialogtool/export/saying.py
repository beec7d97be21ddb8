"""How a document speaks: the fixed phrases and the dates of one language."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import NamedTuple

from dialogtool.core.basis.phrases import Wordbook, phrase, render
from dialogtool.core.papers.blocks import SEPARATOR, Beside

MANY_DAYS = 180
"""So many days ahead a day is said with its year."""


class Tongue(NamedTuple):
    """Another language by its code; `content` gives a Danish text of the catalogue in it, or that text itself."""

    language: str
    content: Callable[[str], str]


class Saying(NamedTuple):
    """The words of one language; `language` is the code that `wordbook` is written in, such as "da"."""

    wordbook: Wordbook
    language: str

    @property
    def locale(self) -> str:
        """How the language writes its dates: English as it is taught here."""
        return "en_GB" if self.language == "en" else self.language

    def words(self, id: str, **params: str | tuple[str, ...]) -> str:
        """The phrase `id` with its named parts; empty when the wordbook lacks it."""
        return render(phrase(id, **params), self.wordbook)

    def long_date(self, day: date) -> str:
        """The day in words, such as "torsdag den 3. december 2026"."""
        from babel.dates import format_date  # noqa: PLC0415 - Babel takes 30 ms to load, and only documents need it

        return format_date(day, format="full", locale=self.locale)

    def short_date(self, day: date) -> str:
        """The day without its year, such as "torsdag den 3. december"."""
        from babel.dates import format_date  # noqa: PLC0415 - as above

        weekday = format_date(day, format="EEEE", locale=self.locale)
        return self.words("plan.day", weekday=weekday, date=self.day_of_year(day))

    def coming_date(self, day: date, today: date) -> str:
        """A day still to come, with its year where it is far off; "" for one that has passed."""
        if day < today:
            return ""
        return self.short_date(day) if (day - today).days < MANY_DAYS else self.long_date(day)

    def day_of_year(self, day: date) -> str:
        """The day of its month alone, such as "3. december"."""
        from babel.dates import format_skeleton  # noqa: PLC0415 - as above

        return format_skeleton("MMMMd", day, locale=self.locale)

    def whole_date(self, day: date) -> str:
        """The day and its year without the day of the week, such as "3. december 2026"."""
        from babel.dates import format_date  # noqa: PLC0415 - as above

        return format_date(day, format="long", locale=self.locale)

    def number(self, number: float) -> str:
        """The number as the language writes it, such as "2,5"."""
        from babel.numbers import format_decimal  # noqa: PLC0415 - as above

        return format_decimal(number, locale=self.locale)

    def date_and_week(self, day: date) -> str:
        """The day in words and the number of its week as Danish calendars count: ISO 8601."""
        return self.words("plan.date", date=self.long_date(day), week=str(day.isocalendar().week))

    def time(self, moment: datetime) -> str:
        """The time of day, such as "10.00"."""
        from babel.dates import format_time  # noqa: PLC0415 - as above

        return format_time(moment, format="short", locale=self.locale)

    def language_name(self, code: str) -> str:
        """What a language is called, such as "arabisk"; "" for a code that nobody knows."""
        from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - as above

        try:
            return Locale.parse(code).get_language_name(self.locale) or ""
        except (UnknownLocaleError, ValueError):
            return ""


class Pair(NamedTuple):
    """The language of a document, and perhaps another one that stands beside it."""

    first: Saying
    second: Saying | None = None
    content: Callable[[str], str] = str

    def beside(self, say: Callable[[Saying], str]) -> Iterator[Beside]:
        """What `say` gives, in the other language; nothing where there is none, or it lacks the words."""
        if self.second and (text := say(self.second)):
            yield Beside(text=text, language=self.second.language)

    def label(self, id: str) -> str:
        """A phrase on one line, in both languages."""
        both = (self.first.words(id), self.second.words(id) if self.second else "")
        return SEPARATOR.join(filter(None, both))


def pair_of(wordbook: Wordbook, language: str, other: Tongue | None = None) -> Pair:
    """The words of a document, with those of another language as far as they have been translated."""
    first = Saying(wordbook, language)
    if other is None or other.language == language:
        return Pair(first)
    translated = {id: other.content(text) for id, text in wordbook.items()}
    known = {id: text for id, text in translated.items() if text != wordbook[id]}
    return Pair(first, Saying(known, other.language), other.content)
