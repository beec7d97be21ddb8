"""What each sign says for whose doing it is, and how likely that makes each kind.

The weights are learnt by `python -m benchmarks.learn_sides` from sentences written for it; they are plain numbers in
`words/clause-signs.txt`, for one clause beside those around it, and in `words/story-signs.txt`, for all of a story.
"""

from collections.abc import Iterable, Mapping
from functools import cache
from math import exp

from .tables import lines_of
from .told import Side

KINDS = (Side.DID, Side.NOT, Side.OTHER, Side.WISH, Side.AROUND)
"""What a clause or a story may be, in the order of its weights."""

Weights = Mapping[str, tuple[float, ...]]


def shares_of(signs: Iterable[str], weights: Weights) -> tuple[float, ...]:
    """How likely each kind is, in the order of the weights; they add up to 1."""
    sums = [0.0] * len(KINDS)
    for sign in signs:
        for place, weight in enumerate(weights.get(sign, ())):
            sums[place] += weight
    most = max(sums)
    grown = [exp(one - most) for one in sums]
    return tuple(one / sum(grown) for one in grown)


@cache
def learnt_of_stories() -> Weights:
    """What each sign of a story says for each of `KINDS`."""
    return _learnt("story-signs")


@cache
def learnt_of_clauses() -> Weights:
    """What each sign of a clause says for each of `KINDS`."""
    return _learnt("clause-signs")


def _learnt(table: str) -> Weights:
    rows = (line.rsplit("\t", len(KINDS)) for line in lines_of(table))
    return {sign: tuple(map(float, weights)) for sign, *weights in rows}
