"""The part of a word that its forms have in common."""

from functools import cache

import snowballstemmer

_ENDINGS = ("ning", "ing", "ed")


@cache
def stem(word: str) -> str:
    """The stem of a Danish word, also of its past and of the noun that is made from a verb."""
    short = snowballstemmer.stemmer("danish").stemWord(word)
    ending = next((end for end in _ENDINGS if short.endswith(end) and len(short) - len(end) >= 3), "")
    return short.removesuffix(ending)
