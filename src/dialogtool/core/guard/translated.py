"""A paper in another language beside the same paper in Danish, which the guard's rules are written for."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import product

import msgspec

from ..papers.blocks import Block, Document
from .guard import texts_of
from .sentences import sentences_in

Pair = tuple[str, str]
"""A sentence as it is shown, and what it says in Danish."""


def with_sources(shown: Document, danish: Document) -> Document:
    """The document with what its sentences say in Danish, as the same document made in Danish tells it."""
    pairs = (pair for one, other in _paired(shown, danish) for pair in _sentences(one, other))
    told = dict.fromkeys(pair for pair in pairs if pair[0] != pair[1])
    return msgspec.structs.replace(shown, sources=tuple(told))


def _paired(shown: Document, danish: Document) -> Iterator[tuple[Block, Block]]:
    """The blocks that stand for each other. Where a line is only in one of the two, those after it still meet."""
    kinds = [[type(block) for block in document.blocks] for document in (shown, danish)]
    for same in SequenceMatcher(None, *kinds, autojunk=False).get_matching_blocks():
        yield from zip(shown.blocks[same.a : same.a + same.size], danish.blocks[same.b :], strict=False)


def _sentences(shown: Block, danish: Block) -> Iterator[Pair]:
    """Each sentence with its own; where one language takes more sentences than the other, each with all of them."""
    others = texts_of(danish)
    for name, held in texts_of(shown).items():
        here, there = _parts(held), _parts(others.get(name, ""))
        yield from zip(here, there, strict=True) if len(here) == len(there) else product(here, there)


def _parts(held: str | tuple[str, ...]) -> tuple[str, ...]:
    """The sentences of a text; small facts on a line are one each."""
    return held if isinstance(held, tuple) else tuple(held[start:end] for start, end in sentences_in(held))
