"""What part of life a word belongs to."""

from collections import defaultdict
from functools import cache

from .normalise import key_of
from .stems import stem
from .tables import lines_of


def meanings_of(stemmed: str) -> tuple[str, ...]:
    """The parts of life that a stem belongs to, such as "bagning"; most belong to none or one."""
    return _by_stem().get(stemmed, ())


def known_stems() -> frozenset[str]:
    """Every stem that belongs somewhere."""
    return frozenset(_by_stem())


@cache
def _by_stem() -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for line in lines_of("meanings"):
        meaning, words = line.split(": ", maxsplit=1)
        for word in words.split():
            found[stem(key_of(word))][meaning] = None
    return {one: tuple(meanings) for one, meanings in found.items()}
