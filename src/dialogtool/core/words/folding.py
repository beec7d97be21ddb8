"""Words as they are looked for: the way Danes spell, whatever keyboard they sit at."""

import re
import unicodedata
from typing import Final

LETTERS: Final = str.maketrans({"å": "aa", "æ": "ae", "ø": "oe"})
"""Aagaard and Ågård are looked for alike, and a keyboard without the letters can still find them."""

_APART: Final = re.compile(r"[\s\-‐-―'’.,/()]+")  # noqa: RUF001
_SIGNS: Final = re.compile(r"\W+")


def words_of(name: str) -> tuple[str, ...]:
    """The words of a name or of something typed, each once, in the form they are stored and looked up in."""
    return tuple(dict.fromkeys(word for word in _APART.split(_folded(name)) if word))


def spoken_words(text: str) -> tuple[str, ...]:
    """The words of something said, in order and without signs, in the form they are looked up in."""
    return tuple(word for word in _SIGNS.split(_folded(text)) if word)


def small(text: str) -> str:
    """The text in small letters, each sign in its one form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())


def plain(text: str) -> str:
    """The text without accents."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _folded(text: str) -> str:
    encodable = text.encode("utf-8", "ignore").decode("utf-8")
    return plain(small(encodable).translate(LETTERS))
