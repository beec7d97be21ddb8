"""What in a text can be recognised: stems, parts of compounds, parts of life, pairs of words, and bits of words."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz import process
from rapidfuzz.distance import OSA

from ..core.basis.record import Record
from ..core.catalogue.suggestions import Span
from .compounds import Splitter
from .grammar import is_owner
from .meanings import known_stems, meanings_of
from .normalise import Word
from .stems import stem
from .tables import words_of

PART = 0.6
MEANING = 0.7
PAIR = 0.6
SMALL = 0.5
TYPO = 0.8
OWNER = 0.3
"""How much there is of a feature read from part of a word, a meaning, a pair, a small word, a likeness, an owner."""

_ALIKE = 0.74
_SHORTEST_TYPO = 4
_BIT = 4


Seen = tuple[str, float, tuple[str, ...]]
"""A feature's name, how much of it there is, and the words it was seen in."""


class Feature(Record):
    """Something to recognise a text by, how much of it is there, and the words it was seen in."""

    name: str
    weight: float
    spans: tuple[Span, ...]


class Ear:
    """Finds features in words; `stems` are all that the catalogue uses."""

    def __init__(self, stems: Collection[str]) -> None:
        self._known = frozenset(stems) | known_stems()
        self._splitter = Splitter(self._known)
        self._by_letter: dict[str, list[str]] = {}
        for one in sorted(self._known):
            self._by_letter.setdefault(one[:1], []).append(one)
        self._of: dict[str, tuple[tuple[str, float], ...]] = {}

    def features(self, words: Sequence[Word]) -> tuple[Feature, ...]:
        """The features of the words, and the words that each was seen in."""
        heard = [word for word in words if not word.name or self.is_known(word.key)]
        spans = {word.key: word.span for word in reversed(heard)}
        return tuple(
            Feature(name, weight, tuple(spans[key] for key in keys))
            for name, weight, keys in self.seen_in(tuple(word.key for word in heard))
        )

    def seen_in(self, keys: Sequence[str]) -> Iterator[Seen]:
        """The features of the words: a small word only by itself, the others in every way."""
        telling = [key for key in keys if not is_small(key)]
        for key in telling:
            yield from ((name, weight, (key,)) for name, weight in self.features_of(key))
        yield from ((f"s:{key}", SMALL, (key,)) for key in keys if is_small(key))
        for first, second in pairwise(telling):
            one, other = sorted((stem(first), stem(second)))
            yield f"p:{one}+{other}", PAIR, (first, second)

    def features_of(self, key: str) -> tuple[tuple[str, float], ...]:
        """What one telling word is recognised by."""
        if key not in self._of:
            self._of[key] = tuple(self._read(key))
        return self._of[key]

    def is_known(self, key: str) -> bool:
        """True for a word, or a compound of words, that the catalogue or the word lists have."""
        return is_small(key) or stem(key) in self._known or bool(self._splitter.parts_of(key))

    def _read(self, key: str) -> Iterator[tuple[str, float]]:
        share = OWNER if is_owner(key) else 1.0
        for one, amount in self._readings(key):
            weight = amount * share
            yield f"w:{one}", weight
            yield from ((f"m:{meaning}", weight * MEANING) for meaning in meanings_of(one))

    def _readings(self, key: str) -> Iterable[tuple[str, float]]:
        """The stems that a word can be read as: itself, its parts, or what it looks like when nobody knows it."""
        itself = stem(key)
        parts = self._splitter.parts_of(key)
        if itself in self._known or parts:
            return ((itself, 1.0), *((part, PART) for part in parts if part != itself))
        return self._nearest(itself)

    def _nearest(self, unknown: str) -> Iterator[tuple[str, float]]:
        if len(unknown) >= _SHORTEST_TYPO:
            pool = self._by_letter.get(unknown[0], [])
            near = process.extract(unknown, pool, scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, limit=2)
            yield from ((known, alike * TYPO) for known, alike, _ in near)


def is_small(key: str) -> bool:
    """True for a word that tells little by itself."""
    return key in words_of("small")


@lru_cache(maxsize=50_000)
def bits_of(key: str) -> tuple[str, ...]:
    """The pieces of four letters in a word, which its forms, compounds and misspellings share."""
    edged = f"_{key}_"
    return tuple(edged[start : start + _BIT] for start in range(max(len(edged) - _BIT, 0) + 1))
