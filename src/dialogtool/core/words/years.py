"""The year in a time that was said in any words, where there is one."""

import re

_SAID = re.compile(
    r"(?<!\d)(?P<year>(?:1[89]|20)\d\d)(?!\d)"
    r"|(?<![\d.])['’]?(?P<decade>\d0)\s?['’]?(?:er(?:ne)?|s)\b"
    r"|['’](?P<short>\d\d)\b"
    r"|(?P<named>halvtredserne|tresserne|halvfjerdserne|firserne|halvfemserne|nullerne)",
    re.IGNORECASE,
)
_NAMED = {
    "halvtredserne": 1950,
    "tresserne": 1960,
    "halvfjerdserne": 1970,
    "firserne": 1980,
    "halvfemserne": 1990,
    "nullerne": 2000,
}
LATEST_SHORT = 29
"""Two digits up to this one are of this century, the others of the last."""


def first_year(said: str) -> int | None:
    """The first year that is told: 2010 for "omkring 2010", 1990 for "90'erne"; None for words without one."""
    found = _SAID.search(said)
    if not found:
        return None
    if year := found["year"]:
        return int(year)
    if short := found["decade"] or found["short"]:
        return int(short) + (2000 if int(short) <= LATEST_SHORT else 1900)
    return _NAMED[found["named"].lower()]
