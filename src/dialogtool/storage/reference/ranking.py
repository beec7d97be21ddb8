"""How well labels fit words: how much of the words they hold, and how little else."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from .vocabulary import Vocabulary
from .word_lists import words_of

LEAST_TELLING: Final = 2.0
UNKNOWN_TELLS: Final = 9.0
WEAK: Final = 0.4
"""What a weak word such as "medarbejder" counts beside others."""

ONE_WORD: Final = 0.75
"""How like a known word two words must be when they are read as one, as in "bus chaufør"."""

TYPED_COUNTS: Final = 0.6
"""How much it counts that a label holds what was typed; the rest is that it holds little else."""


class Fit(NamedTuple):
    """One label: the share of the words that it holds (0-1), and how much those of its words tell that it does."""

    label: int
    held: float
    told: float


def fits(words: Sequence[str], vocabulary: Vocabulary, *, joined: bool) -> Iterator[Fit]:
    """Every label that holds something like one of the words, in no order; `joined` reads two words as one too."""
    alike = _alike_joined(words, vocabulary) if joined else [vocabulary.alike(word) for word in words]
    weights = [_weight(word, found, vocabulary) for word, found in zip(words, alike, strict=True)]
    told: defaultdict[int, float] = defaultdict(float)
    held: defaultdict[int, float] = defaultdict(float)
    for number, how in _best(alike).items():
        for label in vocabulary.labels_with(number):
            told[label] += how * vocabulary.telling(number)
    for found, weight in zip(alike, weights, strict=True):
        for label, how in _best_of_labels(found, vocabulary).items():
            held[label] += how * weight
    whole = sum(weights)
    yield from (Fit(label, share / whole, told[label]) for label, share in held.items())


def score(fit: Fit, label_tells: float) -> float:
    """From 0 to 1; `label_tells` is how much all words of the label tell together."""
    return fit.held**TYPED_COUNTS * min(1.0, fit.told / label_tells) ** (1 - TYPED_COUNTS)


def _alike_joined(words: Sequence[str], vocabulary: Vocabulary) -> list[dict[int, float]]:
    """For each word those that are like it, alone or together with a neighbour."""
    found = [dict(vocabulary.alike(word)) for word in words]
    for (one, first), (other, second) in pairwise(zip(words, found, strict=True)):
        for number, how in vocabulary.alike(one + other).items():
            if how >= ONE_WORD:
                first[number] = max(how, first.get(number, 0.0))
                second[number] = max(how, second.get(number, 0.0))
    return found


def _weight(word: str, alike: dict[int, float], vocabulary: Vocabulary) -> float:
    """How much it matters that a label holds the word."""
    tells = max((how * vocabulary.telling(number) for number, how in alike.items()), default=UNKNOWN_TELLS)
    return max(tells, LEAST_TELLING) * (WEAK if word in words_of("weak") else 1.0)


def _best(alike: Sequence[dict[int, float]]) -> dict[int, float]:
    """How like any of the words each word is."""
    best: dict[int, float] = {}
    for found in alike:
        for number, how in found.items():
            best[number] = max(how, best.get(number, 0.0))
    return best


def _best_of_labels(alike: dict[int, float], vocabulary: Vocabulary) -> dict[int, float]:
    """How like one word the nearest word of each label is."""
    best: dict[int, float] = {}
    for number, how in alike.items():
        for label in vocabulary.labels_with(number):
            if how > best.get(label, 0.0):
                best[label] = how
    return best
