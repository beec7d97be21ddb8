"""The words of a clause that tell of the citizen's own doing, without company and without what it was not."""

from collections.abc import Sequence
from itertools import pairwise

from .clause import Clause
from .grammar import is_finite, is_kin, is_verb
from .normalise import Word

_EXCEPT = frozenset({("stedet", "for"), ("frem", "for"), ("bortset", "fra"), ("fremfor", "at"), ("undtagen", "at")})
_AND_I = frozenset({("og", "jeg"), ("og", "mig")})


def own_words(clause: Clause) -> tuple[Word, ...]:
    """The words of a clause without the company it was done in: "min kone og jeg laver mad" is "jeg laver mad"."""
    keys = clause.keys
    shared = next((place for place, pair in enumerate(pairwise(keys)) if pair in _AND_I), len(keys))
    alone = shared < len(keys) and not any(map(is_verb, keys[:shared]))
    begin = shared + 1 if alone else 0
    left_out = _left_out(keys)
    return tuple(
        word
        for place, word in enumerate(clause.words)
        if place >= begin and place not in left_out and not _is_company(keys, place)
    )


def _left_out(keys: Sequence[str]) -> frozenset[int]:
    """The places of what is said not to be: after "uden", "i stedet for" and the like, up to the next doing."""
    out: set[int] = set()
    for place, pair in enumerate(pairwise((*keys, ""))):
        if pair in _EXCEPT or (pair[0] == "uden" and pair[1] != "at"):
            end = next((later for later in range(place + 2, len(keys)) if is_finite(keys[later])), len(keys))
            out.update(range(place, end))
    return frozenset(out)


def _is_company(keys: Sequence[str], place: int) -> bool:
    """True for the person in "sammen med min far"."""
    return (
        is_kin(keys[place]) and "sammen" in keys[max(place - 3, 0) : place] and "med" in keys[max(place - 2, 0) : place]
    )
