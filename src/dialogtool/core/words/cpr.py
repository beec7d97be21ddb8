"""Civil registration numbers in running text, known by their form.

Numbers given out since 2007 need not fit modulus 11, so that nothing is reckoned but the date.
"""

import re
from collections.abc import Iterator

_GAP = r"[ \u00a0./\u2010-\u2014\u2212-]?"
_DASH = r"[ \u00a0]{0,2}[/\u2010-\u2014\u2212-]?[ \u00a0]{0,2}"
_NUMBER = re.compile(rf"(?<!\d)(\d\d){_GAP}(\d\d){_GAP}(?:18|19|20)?(\d\d){_DASH}\d{{4}}(?!\d)")

REPLACED = 60
"""Is added to the day in the number of somebody who has no other yet."""

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def cpr_numbers_in(text: str) -> Iterator[tuple[int, int]]:
    """Where six figures of a date that there is are followed by four more, with or without something between."""
    for found in _NUMBER.finditer(text):
        if _is_date(*map(int, found.groups())):
            yield found.span()


def _is_date(day: int, month: int, year: int) -> bool:
    """True for a day of some century; one in a leap year when it is the 29th of February."""
    day = day - REPLACED if day > REPLACED else day
    if not (1 <= month <= len(_DAYS) and 1 <= day <= _DAYS[month - 1]):
        return False
    return (day, month) != (29, 2) or year % 4 == 0
