"""What plain methods reach on the same job titles: BM25 over words, and over bits of three letters."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from math import log
from pathlib import Path

SATURATION, LENGTH_COUNTS = 1.2, 0.75

Ranking = Callable[[str], Sequence[str]]
"""The last parts of occupations' URIs for a title, best first."""

Terms = Callable[[str], list[str]]


def rows_of(occupations: Path) -> list[dict[str, str]]:
    """The rows of a file of occupations."""
    with occupations.open(encoding="utf-8-sig", newline="") as source:
        return list(csv.DictReader(source))


def baselines_of(occupations: Path) -> dict[str, Ranking]:
    """Each plain method by name, having read all labels of the file."""
    labels = list(_labels_in(occupations))
    return {"BM25": _ranking(labels, _words), "character n-grams": _ranking(labels, _bits)}


def _labels_in(occupations: Path) -> Iterator[tuple[str, str]]:
    """Each label with the last part of its occupation's URI."""
    for row in rows_of(occupations):
        for label in (row["preferredLabel"], *row["altLabels"].split("\n")):
            yield row["conceptUri"].rpartition("/")[2], label


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


def _bits(text: str) -> list[str]:
    edged = [f"_{word}_" for word in _words(text)]
    return [word[start : start + 3] for word in edged for start in range(len(word) - 2)]


def _ranking(labels: Sequence[tuple[str, str]], terms: Terms) -> Ranking:
    """BM25 of labels over these terms; an occupation counts as its best label."""
    counts = [Counter(terms(label)) for _, label in labels]
    usual = sum(map(len, counts)) / len(counts)
    found: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, count in enumerate(counts):
        room = SATURATION * (1 - LENGTH_COUNTS + LENGTH_COUNTS * len(count) / usual)
        for term, times in count.items():
            found[term].append((number, times * (SATURATION + 1) / (times + room)))
    return partial(_ranked, [owner for owner, _ in labels], terms, found)


def _ranked(
    owners: Sequence[str], terms: Terms, found: dict[str, list[tuple[int, float]]], title: str
) -> Sequence[str]:
    scores: defaultdict[int, float] = defaultdict(float)
    for term in set(terms(title)) & found.keys():
        rarity = log(1 + (len(owners) - len(found[term]) + 0.5) / (len(found[term]) + 0.5))
        for number, how_much in found[term]:
            scores[number] += rarity * how_much
    best: dict[str, float] = {}
    for number, how_much in scores.items():
        best[owners[number]] = max(how_much, best.get(owners[number], 0.0))
    return sorted(best, key=lambda owner: -best[owner])
