"""Looking up what a text says: each owner's score from 0 to 1."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import exp

from ..core.basis.record import Record
from ..core.catalogue.suggestions import Span
from .features import Ear, Feature
from .index import Index, bits_in, length
from .normalise import Word
from .packed import STEPS, unpack

SAYING = 0.15
MEANINGS = 1.5
BITS = 7.0
"""How much the best single saying, the parts of life, and the pieces of words count beside the words themselves."""

UNKNOWN = 5.0
"""How rare a word is that the catalogue does not have."""

TELLING = frozenset({"w:", "m:", "p:"})
_MEANING = "m:"
_SHARE = 0.25
_LIKELY = 3.0
_WORD_FOR_WORD = 0.88


class Query(Record):
    """What is asked for: the features of the words, how much there is of each, and the pieces of the words."""

    features: tuple[Feature, ...]
    amounts: dict[str, float]
    bits: dict[str, float]


def query_of(ear: Ear, words: Sequence[Word]) -> Query:
    """What is asked when these words are heard."""
    features = ear.features(words)
    amounts = {feature.name: feature.weight for feature in sorted(features, key=lambda feature: feature.weight)}
    return Query(features, amounts, bits_in(word.key for word in words))


def scores_of(index: Index, query: Query) -> dict[str, float]:
    """How well each owner agrees: 0 not at all, 1 word for word. Owners that share nothing are left out."""
    best = _best_sayings(index, query)
    likely = _likely(index, query)
    spelt = _spelt(index, query)
    return {
        index.owners[number]: SAYING * best.get(number, 0.0) + (1 - SAYING) * _squashed(one + BITS * spelt[number])
        for number, one in likely.items()
    }


def denied_scores_of(index: Index, query: Query) -> dict[str, float]:
    """The owners of sayings that hold a "not" themselves and agree nearly word for word."""
    agreed = _agreements(index, query)
    near = {number: score for number, score in agreed.items() if number in index.denying and score >= _WORD_FOR_WORD}
    return {
        index.owners[index.owner_of[number]]: score for number, score in sorted(near.items(), key=lambda one: one[1])
    }


def _squashed(likely: float) -> float:
    return 1 - exp(-likely / _LIKELY)


def _agreements(index: Index, query: Query) -> dict[int, float]:
    """How well each saying agrees."""
    size = length(query.amounts, index.rarity, UNKNOWN)
    asked = ((name, amount * index.rarity.get(name, 0.0) / size) for name, amount in query.amounts.items())
    return _summed(index.sayings, asked)


def _best_sayings(index: Index, query: Query) -> dict[int, float]:
    """How well each owner's best saying agrees, 1 at the most."""
    best: dict[int, float] = {}
    best_yet, owner_of = best.get, index.owner_of
    for number, score in _agreements(index, query).items():
        owner = owner_of[number]
        if score > best_yet(owner, 0.0):
            best[owner] = score
    return {owner: min(score, 1.0) for owner, score in best.items()}


def _likely(index: Index, query: Query) -> dict[int, float]:
    """How likely each owner's words and parts of life make it."""
    total = sum(amount for name, amount in query.amounts.items() if name[:2] != _MEANING) or 1.0
    weighed = (
        (name, amount * (MEANINGS if name[:2] == _MEANING else 1.0) / total) for name, amount in query.amounts.items()
    )
    return _summed(index.vocabulary, weighed)


def _spelt(index: Index, query: Query) -> defaultdict[int, float]:
    """How alike each owner's words are spelt."""
    size = length(query.bits, index.bit_rarity, UNKNOWN)
    asked = ((bit, amount * index.bit_rarity.get(bit, 0.0) / size) for bit, amount in query.bits.items())
    return _summed(index.bits, asked)


def _summed(entries: Mapping[str, bytes], asked: Iterable[tuple[str, float]]) -> defaultdict[int, float]:
    summed: defaultdict[int, float] = defaultdict(float)
    for name, amount in asked:
        if packed := entries.get(name):
            step = amount / STEPS
            for number, weight in unpack(packed):
                summed[number] += weight * step
    return summed


def spans_of(index: Index, owner: str, query: Query) -> tuple[Span, ...]:
    """The words of the query that told of this owner, in order; words side by side are one span."""
    number = index.owners.index(owner)
    told: defaultdict[Span, float] = defaultdict(float)
    for feature in query.features:
        if feature.name[:2] in TELLING:
            weight = dict(unpack(index.vocabulary.get(feature.name, b""))).get(number, 0)
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
