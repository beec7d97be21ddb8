"""Looking up what a text says: each owner's score from 0 to 1, from its best saying and from all its words."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import exp

from ..core.suggestions import Span
from .features import Feature
from .index import BITS, Index, length

BEST_SAYING = 0.35
"""How much the best single saying counts, beside all the words of its owner."""

UNKNOWN = 5.0
"""How rare a word is that the catalogue does not have."""

TELLING = frozenset({"w:", "m:", "p:"})
_SHARE = 0.25
_LIKELY = 2.0
_WORD_FOR_WORD = 0.8


Query = tuple[Feature, ...]
"""What is asked for."""


def amounts_of(query: Query) -> dict[str, float]:
    """How much of each feature is asked for: the most that any word gives."""
    return {feature.name: feature.weight for feature in sorted(query, key=lambda feature: feature.weight)}


def scores_of(index: Index, query: Query) -> dict[str, float]:
    """How well each owner agrees: 0 not at all, 1 word for word. Owners that share nothing are left out."""
    amounts = amounts_of(query)
    best = _best_sayings(index, amounts)
    likely = _likely(index, amounts)
    total = sum(amounts.values()) or 1.0
    return {
        index.owners[number]: BEST_SAYING * best.get(number, 0.0) + (1 - BEST_SAYING) * _squashed(one / total)
        for number, one in likely.items()
    }


def denied_scores_of(index: Index, query: Query) -> dict[str, float]:
    """The owners of sayings that hold a "not" themselves and agree nearly word for word."""
    agreed = _agreements(index, amounts_of(query))
    near = {number: score for number, score in agreed.items() if number in index.denying and score >= _WORD_FOR_WORD}
    return {
        index.owners[index.owner_of[number]]: score for number, score in sorted(near.items(), key=lambda one: one[1])
    }


def _squashed(likely: float) -> float:
    return 1 - exp(-likely / _LIKELY)


def _agreements(index: Index, amounts: Mapping[str, float]) -> dict[int, float]:
    size = length(amounts, index.rarity, UNKNOWN)
    agreed: defaultdict[int, float] = defaultdict(float)
    for name, amount in amounts.items():
        if name[:2] != BITS:
            asked = amount * index.rarity.get(name, 0.0) / size
            for number, weight in index.sayings.get(name, ()):
                agreed[number] += weight * asked
    return agreed


def _best_sayings(index: Index, amounts: Mapping[str, float]) -> dict[int, float]:
    best: dict[int, float] = {}
    for number, score in _agreements(index, amounts).items():
        owner = index.owner_of[number]
        best[owner] = max(best.get(owner, 0.0), min(score, 1.0))
    return best


def _likely(index: Index, amounts: Mapping[str, float]) -> dict[int, float]:
    likely: defaultdict[int, float] = defaultdict(float)
    for name, amount in amounts.items():
        for owner, weight in index.vocabulary.get(name, ()):
            likely[owner] += weight * amount
    return likely


def spans_of(index: Index, owner: str, query: Query) -> tuple[Span, ...]:
    """The words of the query that told of this owner, in order; words side by side are one span."""
    number = index.owners.index(owner)
    told: defaultdict[Span, float] = defaultdict(float)
    for feature in query:
        if feature.name[:2] in TELLING:
            weight = next((weight for one, weight in index.vocabulary.get(feature.name, ()) if one == number), 0.0)
            for span in feature.spans:
                told[span] += weight * feature.weight / len(feature.spans)
    most = max(told.values(), default=0.0)
    return _joined(sorted(span for span, weight in told.items() if weight > 0 and weight >= most * _SHARE))


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in spans:
        if joined and start - joined[-1][1] <= 1:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)
