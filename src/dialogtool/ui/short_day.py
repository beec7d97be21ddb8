"""A day in few words, as under a mark on a line: "3. dec."."""

from datetime import date

from PySide6.QtCore import QLocale

from .words import Words


def short_day(day: date, words: Words, near: date | None = None) -> str:
    """The day and its month; the year too when it is not that of `near`. Digits are Western in every language."""
    _ = words.gettext
    month = QLocale(words.language).monthName(day.month, QLocale.FormatType.ShortFormat)
    said = _("{day} {month} {year}") if near and near.year != day.year else _("{day} {month}")
    return said.format(day=day.day, month=month, year=day.year)
