"""Words as they are stored and looked up: in one way of writing, with their stem and their bits of three letters."""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

import snowballstemmer

from .word_lists import words_of

BIT: Final = 3

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = re.compile(r"['’`\u00b4]")
_LETTERS = str.maketrans({"ä": "æ", "ö": "ø", "ü": "y"})
_DIGRAPHS = (("aa", "å"), ("ae", "æ"), ("oe", "ø"))
_KEPT = "æøå"
_NOUN_OF_VERB = re.compile(r"(?<=[^aeiouyæøå])ning$|ing$")
_SHORTEST_STEM = 4
_SHORTEST_NOUN = 7


def words_in(text: str) -> tuple[str, ...]:
    """All words of a text, in order: small letters, æ ø å in one way of writing, other accents left out."""
    whole = _APOSTROPHES.sub("", unicodedata.normalize("NFC", text).casefold())
    return tuple(_plain(word) for word in _WORD.findall(whole))


def telling_words(text: str) -> tuple[str, ...]:
    """The words of a text without the small ones; all of them when it has no others."""
    words = words_in(text)
    return tuple(word for word in words if word not in words_of("small")) or words


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What the forms of a Danish word have in common; words of other languages may lose an ending too."""
    short = snowballstemmer.stemmer("danish").stemWord(word)
    verb = _NOUN_OF_VERB.sub("", short) if len(short) >= _SHORTEST_NOUN else short
    return verb if len(verb) >= _SHORTEST_STEM else short


@lru_cache(maxsize=50_000)
def bits_of(word: str) -> frozenset[str]:
    """All runs of three letters in a word, its beginning and its end marked."""
    edged = f"_{word}_"
    return frozenset(edged[start : start + BIT] for start in range(len(edged) - BIT + 1))


def _plain(word: str) -> str:
    letters = "".join(sign if sign in _KEPT else _bare(sign) for sign in word.translate(_LETTERS))
    for written, letter in _DIGRAPHS:
        letters = letters.replace(written, letter)
    return letters


@cache
def _bare(sign: str) -> str:
    """A letter without its accents."""
    return "".join(part for part in unicodedata.normalize("NFKD", sign) if not unicodedata.combining(part))
