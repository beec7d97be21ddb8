"""What people say only to fill in: "og hvad ved jeg", "du ved", "om man så må sige"."""

from collections.abc import Iterator, Sequence
from functools import cache

import msgspec

from .normalise import Word
from .tables import lines_of

_OUT = "-"


def without_fillers(words: Sequence[Word]) -> Sequence[Word]:
    """The words without those that only fill in, unless they are all that is said; a stop goes on to the next word."""
    keys = f" {' '.join(word.key for word in words)} "
    for filler, blank in _fillers():
        keys = keys.replace(filler, blank)
    kept = tuple(_kept(words, keys.split()))
    return kept or words


def _kept(words: Sequence[Word], keys: Sequence[str]) -> Iterator[Word]:
    stop = ""
    for word, key in zip(words, keys, strict=True):
        stop = word.stop or stop
        if key != _OUT:
            yield msgspec.structs.replace(word, stop=stop)
            stop = ""


@cache
def _fillers() -> Sequence[tuple[str, str]]:
    """Each filler between two spaces, with as many blanks as it has words; the longest are found first."""
    rows = sorted(lines_of("fillers"), key=len, reverse=True)
    return [(f" {row} ", f" {' '.join(_OUT for _ in row.split())} ") for row in rows]
