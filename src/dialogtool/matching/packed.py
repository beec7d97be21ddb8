"""Lists of numbers with weights, kept as bytes: there are very many of them, and they are only read through."""

from array import array
from collections.abc import Iterable, Iterator
from itertools import chain

STEPS = 4096
"""How many steps there are to a weight of one."""

_MOST = 65535


def pack(entries: Iterable[tuple[int, float]]) -> bytes:
    """The pairs of number (0-65535) and weight (0 to just under 16), four bytes each."""
    whole = ((number, min(round(weight * STEPS), _MOST)) for number, weight in entries)
    return array("H", chain.from_iterable(whole)).tobytes()


def unpack(packed: bytes) -> Iterator[tuple[int, int]]:
    """The pairs again, their weights in steps."""
    values = memoryview(packed).cast("H").tolist()
    return zip(values[::2], values[1::2], strict=True)
