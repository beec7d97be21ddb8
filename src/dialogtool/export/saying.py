"""How a document speaks: the fixed phrases and the dates of one language."""

from datetime import date
from typing import NamedTuple

from dialogtool.core.phrases import Wordbook, phrase, render


class Saying(NamedTuple):
    """The words of one language; `language` is the code that `wordbook` is written in, such as "da"."""

    wordbook: Wordbook
    language: str

    def words(self, id: str, **params: str) -> str:
        """The phrase `id` with its named parts; empty when the wordbook lacks it."""
        return render(phrase(id, **params), self.wordbook)

    def long_date(self, day: date) -> str:
        """The day in words, such as "torsdag den 3. december 2026"."""
        from babel.dates import format_date  # noqa: PLC0415 - Babel takes 30 ms to load, and only documents need it

        return format_date(day, format="full", locale=self.language)

    def short_date(self, day: date) -> str:
        """The day without its year, such as "torsdag den 3. december"."""
        from babel.dates import format_date, format_skeleton  # noqa: PLC0415 - as above

        weekday = format_date(day, format="EEEE", locale=self.language)
        return self.words("plan.day", weekday=weekday, date=format_skeleton("MMMMd", day, locale=self.language))

    def date_and_week(self, day: date) -> str:
        """The day in words and the number of its week as Danish calendars count: ISO 8601."""
        return self.words("plan.date", date=self.long_date(day), week=str(day.isocalendar().week))
