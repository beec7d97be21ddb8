"""Long Danish words taken apart: "boligforeningsfest" is bolig, forening and fest."""

from collections.abc import Collection, Iterator
from functools import lru_cache

from .stems import dictionary_form, stem

_LINKS = ("", "s", "e", "er", "n")
_WITHOUT = ("løs", "løse", "løst", "fri", "frit")
"""Endings that say that the first part is not there: "arbejdsløs"."""

_SHORTEST_PART = 3
_SHORTEST_WORD = 6
_LONGEST_ENDING = 5


class Splitter:
    """Takes words apart into stems that are in `known`."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = known
        self.parts_of = lru_cache(maxsize=20_000)(self._parts_of)

    def _parts_of(self, word: str) -> tuple[str, ...]:
        """The stems of the parts, in order; empty when the word is no compound of known words."""
        if len(word) < _SHORTEST_WORD or word.endswith(_WITHOUT):
            return ()
        found = min(self._splits(word, first=True), key=_plainness, default=())
        return found if len(found) > 1 else ()

    def _splits(self, word: str, *, first: bool = False) -> Iterator[tuple[str, ...]]:
        """Every way to take the word apart; the last part may have an ending, the others a linking letter."""
        if not first and self._may_be_known(word) and stem(word) in self._known:
            yield (stem(word),)
        for end in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            part = self._part(word[:end])
            if part:
                yield from ((part, *rest) for rest in self._splits(word[end:]))

    def _part(self, word: str) -> str:
        """The known stem of a part that something follows, or nothing."""
        for link in _LINKS:
            bare = word.removesuffix(link)
            enough = word.endswith(link) and len(bare) >= _SHORTEST_PART
            if enough and self._may_be_known(bare) and stem(bare) in self._known:
                return stem(bare)
        return ""

    def _may_be_known(self, word: str) -> bool:
        """False when the stem of the word can be no known one: seen at a glance, for stems take time."""
        starts = range(max(len(word) - _LONGEST_ENDING, 1), len(word) + 1)
        if any(word[:end] in self._known for end in starts):
            return True
        return dictionary_form(word) != word or (word.endswith("el") and stem(word) in self._known)


def _plainness(parts: tuple[str, ...]) -> tuple[int, int]:
    """Few parts are better than many, and long first ones better than short."""
    return len(parts), -min(len(part) for part in parts)
