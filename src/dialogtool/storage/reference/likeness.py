"""How like two words with different stems are: half typed, misspelt, or compounds with a part in common."""

from typing import Final

from rapidfuzz.distance import OSA, Postfix

from .wording import bits_of

MISSPELT: Final = 0.92
BEGINNING: Final = 0.7
END: Final = 0.6
BITS: Final = 0.8

_SHORTEST_MISSPELT = 4
_SHORTEST_END = 4
_SPELT_ALIKE = 0.78
_BEGUN_ALIKE = 0.67


def likeness(typed: str, word: str) -> float:
    """From 0 to 1; the words are as `wording.words_in` writes them."""
    return max(BITS * _bits_alike(typed, word), MISSPELT * _spelt_alike(typed, word), _part_of(typed, word))


def _bits_alike(one: str, other: str) -> float:
    """The share of their bits that the words have in common."""
    mine, yours = bits_of(one), bits_of(other)
    return 2 * len(mine & yours) / (len(mine) + len(yours))


def _spelt_alike(one: str, other: str) -> float:
    """How few letters must change; 0 for too many of them, and for other compounds with the same end.

    "bageriarbejder" is not "lagerarbejder" misspelt, for all that they have in common.
    """
    if min(len(one), len(other)) < _SHORTEST_MISSPELT:
        return 0.0
    alike = OSA.normalized_similarity(one, other, score_cutoff=_SPELT_ALIKE)
    shared = Postfix.similarity(one, other)
    if not alike or shared < _SHORTEST_END:
        return alike
    return alike if _begin_alike(one[: len(one) - shared], other[: len(other) - shared]) else 0.0


def _begin_alike(one: str, other: str) -> bool:
    return OSA.distance(one, other) < 2 or OSA.normalized_similarity(one, other) >= _BEGUN_ALIKE


def _part_of(typed: str, word: str) -> float:
    if word.startswith(typed):
        return BEGINNING
    return END if len(typed) >= _SHORTEST_END and word.endswith(typed) else 0.0
