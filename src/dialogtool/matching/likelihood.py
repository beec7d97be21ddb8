"""How likely it is that the citizen did what a story tells, weighed as many stories have taught it.

The weights are learnt by `python -m benchmarks.learn_sides` from sentences written for it; they are plain numbers in
`words/likelihood.txt`.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from math import exp

from .clauses import Clause
from .signs import signs_of
from .tables import lines_of, words_of
from .told import Side, Told, turned

KINDS = (Side.DID, Side.NOT, Side.OTHER, Side.WISH)
"""What a story may be, in the order of the weights."""

DOUBTFUL = 0.35
"""Below this nothing is taken as done."""

DOUBTFUL_BESIDE = 0.15
"""The same where the grammar tells what was done from what was not: then it has seen how the story is built."""

DOUBTFUL_PLAIN = 0.08
"""The same where no word hints at a no or a wish."""

SURE = 0.9
"""Above this something was done, also when no single clause sounds like it."""

FEWEST = 3
"""Fewer words than this are too few to weigh."""

_POINTING = frozenset({"det", "mig", "selv", "os"})

Weights = Mapping[str, tuple[float, ...]]


def settled_by_all(told: Sequence[Told]) -> tuple[Told, ...]:
    """The clauses as the story as a whole makes them: all of it may be a no, or none of it."""
    if sum(len(one.clause.keys) for one in told) < FEWEST or all(one.side is Side.ASKED for one in told):
        return tuple(told)
    shares = shares_of(signs_of(told), learnt())
    done = [one.clause for one in told if one.side is Side.DID]
    mixed = any(one.side in KINDS[1:] for one in told)
    if done and shares[0] < _enough(told, mixed=mixed):
        likeliest = max(zip(shares[1:], KINDS[1:], strict=True), key=lambda one: one[0])[1]
        return tuple(one if one.side is not Side.DID or _stands_alone(one) else turned(one, likeliest) for one in told)
    if shares[0] > SURE and all(map(_points_back, done)):
        kept = {Side.AROUND} if done or mixed else set[Side]()
        return tuple(one if one.side in kept else turned(one, Side.DID) for one in told)
    return tuple(told)


def _stands_alone(one: Told) -> bool:
    """True for what was surely done when it is heard by itself, whatever stands beside it."""
    return len(one.clause.keys) >= FEWEST and shares_of(signs_of([one]), learnt())[0] > SURE


def _enough(told: Sequence[Told], *, mixed: bool) -> float:
    """How likely a doing has to be to be taken as done."""
    if mixed:
        return DOUBTFUL_BESIDE
    said = {key for one in told for key in (one.clause.lead, *one.clause.keys)}
    return DOUBTFUL if said & words_of("doubt") else DOUBTFUL_PLAIN


def _points_back(clause: Clause) -> bool:
    """True for "det er mig" and "nu gør jeg det selv": what is done was said before it."""
    return bool(_POINTING & set(clause.keys)) and all(map(_is_empty, clause.keys))


def _is_empty(key: str) -> bool:
    return any(key in words_of(kind) for kind in ("frame", "small", "vague"))


def shares_of(signs: Iterable[str], weights: Weights) -> tuple[float, ...]:
    """How likely each of `KINDS` is; they add up to 1."""
    sums = [0.0] * len(KINDS)
    for sign in signs:
        for place, weight in enumerate(weights.get(sign, ())):
            sums[place] += weight
    most = max(sums)
    grown = [exp(one - most) for one in sums]
    return tuple(one / sum(grown) for one in grown)


@cache
def learnt() -> Weights:
    """What each sign says for each of `KINDS`."""
    rows = (line.rsplit("\t", len(KINDS)) for line in lines_of("likelihood"))
    return {sign: tuple(map(float, weights)) for sign, *weights in rows}
