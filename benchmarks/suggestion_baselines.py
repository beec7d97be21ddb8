"""What plain methods reach on the same activities: word TF-IDF, the Danish stemmer, character n-grams."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache, partial
from math import log, sqrt

import snowballstemmer

from dialogtool.core.catalogue.catalogue import Catalogue

Ranking = Callable[[str], Sequence[str]]
"""Activity ids for a sentence, best first."""

Terms = Callable[[str], Iterable[str]]


def baselines_of(catalogue: Catalogue) -> dict[str, Ranking]:
    """Each plain method by name, having read the catalogue's sayings, titles and cues."""
    return {
        "word TF-IDF": _ranking(catalogue, _words),
        "Danish stemmer": _ranking(catalogue, _stems),
        "character n-grams": _ranking(catalogue, _grams),
    }


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _stems(text: str) -> list[str]:
    return [_stem(word) for word in _words(text)]


@cache
def _stem(word: str) -> str:
    return snowballstemmer.stemmer("danish").stemWord(word)


def _grams(text: str) -> list[str]:
    edged = [f" {word} " for word in _words(text)]
    return [word[start : start + size] for word in edged for size in (3, 4, 5) for start in range(len(word) - size + 1)]


def _ranking(catalogue: Catalogue, terms: Terms) -> Ranking:
    """TF-IDF and cosine between a sentence and all the words of each activity."""
    told = {one.id: " . ".join((one.title, *one.says, *one.cues)) for one in catalogue.activities.values()}
    counts = {id: _counts(terms(text)) for id, text in told.items()}
    spread: defaultdict[str, int] = defaultdict(int)
    for count in counts.values():
        for term in count:
            spread[term] += 1
    rarity = {term: log(len(told) / number) + 1 for term, number in spread.items()}
    entries: defaultdict[str, list[tuple[str, float]]] = defaultdict(list)
    for id, count in counts.items():
        size = sqrt(sum((amount * rarity[term]) ** 2 for term, amount in count.items()))
        for term, amount in count.items():
            entries[term].append((id, amount * rarity[term] / size))
    return partial(_ranked, entries, rarity, terms)


def _ranked(
    entries: dict[str, list[tuple[str, float]]], rarity: dict[str, float], terms: Terms, sentence: str
) -> list[str]:
    scores: defaultdict[str, float] = defaultdict(float)
    for term, amount in _counts(terms(sentence)).items():
        for id, weight in entries.get(term, ()):
            scores[id] += weight * amount * rarity[term]
    return sorted(scores, key=lambda id: (-scores[id], id))


def _counts(terms: Iterable[str]) -> dict[str, float]:
    counts: defaultdict[str, float] = defaultdict(float)
    for term in terms:
        counts[term] += 1
    return {term: 1 + log(count) for term, count in counts.items()}
