"""The part of a word that its forms have in common."""

import re
from functools import cache

import snowballstemmer

from .tables import groups_of

_MADE_FROM_VERB = re.compile(r"(?<=[^aeiouyæøå])ning$|ing$|ed$")
_AFTER_VOWEL = re.compile(r"(?<=[aiouyæøå])(?:er|en|et|e|ede|ende|erne|ens)$")
_DOUBLED = re.compile(r"([bdfgklmnprst])\1$")
_SHORTEST = 3


@cache
def stem(word: str) -> str:
    """The stem of a Danish word in its one way of writing; also of its past, and of the noun made from a verb."""
    plain = dictionary_form(word)
    open_ended = _AFTER_VOWEL.sub("", plain) if len(plain) > _SHORTEST else plain
    short = open_ended if open_ended != plain else snowballstemmer.stemmer("danish").stemWord(plain)
    verb = _DOUBLED.sub(r"\1", _MADE_FROM_VERB.sub("", short))
    bare = verb if len(verb) >= _SHORTEST else short
    # "cykel" and "cykler", "møbel" and "møbler" are each one word.
    return bare[:-2] + "l" if len(bare) > _SHORTEST and bare.endswith("el") else bare


def dictionary_form(word: str) -> str:
    """The word as the dictionary has it, when no rule leads there."""
    return groups_of("verb-forms").get(word) or groups_of("noun-forms").get(word, word)
