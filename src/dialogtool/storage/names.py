"""How names are found and put in order: the way Danes spell, whatever keyboard they sit at."""

import re
import unicodedata
from typing import Final

LETTERS: Final = str.maketrans({"å": "aa", "æ": "ae", "ø": "oe"})
"""Aagaard and Ågård are looked for alike, and a keyboard without the letters can still find them."""

ORDER: Final = str.maketrans({"æ": "\U0010fffc", "ø": "\U0010fffd", "å": "\U0010fffe"})
"""The last three letters of the alphabet come after all others."""


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name or of something typed, each once, in the form they are stored and looked up in."""
    encodable = name.encode("utf-8", "ignore").decode("utf-8")
    folded = _plain(_small(encodable).translate(LETTERS))
    return tuple(dict.fromkeys(word for word in re.split(r"[\s\-‐-―'’.,/()]+", folded) if word))  # noqa: RUF001


def danish_order(name: str) -> str:
    """What to sort names by: æ, ø, å last, aa as å, other accents as if they were not there."""
    letters = _small(name).replace("aa", "å").translate(ORDER)
    return _plain(letters)


def _small(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def _plain(text: str) -> str:
    """The text without accents."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))
