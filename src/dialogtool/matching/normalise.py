"""One way of writing each word, whatever the way it was typed."""

import re

from ..core.record import Record
from ..core.suggestions import Span
from .tables import groups_of

_WORD = re.compile(r"[a-zæøåäöüéèáó]+(?:[-'’][a-zæøåäöüéèáó]+)*|\d+", re.IGNORECASE)
_LETTERS = str.maketrans(
    {"ä": "æ", "ö": "ø", "ü": "y", "é": "e", "è": "e", "á": "a", "ó": "o", "-": "", "'": "", "’": ""}
)
_DIGRAPHS = (("aa", "å"), ("ae", "æ"), ("oe", "ø"))


class Word(Record):
    """A word in a text: how it is to be read, and where it stands."""

    key: str
    span: Span


def words_in(text: str) -> tuple[Word, ...]:
    """All words of the text in order, in their one way of writing."""
    return tuple(Word(key=key_of(found.group()), span=found.span()) for found in _WORD.finditer(text))


def key_of(word: str) -> str:
    """The word in small letters with æ, ø, å, and as the dictionary spells it when it is known to be said otherwise."""
    plain = word.lower().translate(_LETTERS)
    for written, letter in _DIGRAPHS:
        plain = plain.replace(written, letter)
    return groups_of("spoken").get(plain, plain)
