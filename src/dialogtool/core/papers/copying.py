"""A form part by part, as it is pasted into the fields of another program."""

from collections.abc import Iterator
from typing import NamedTuple

from .blocks import Block, Bullet, Document, Heading


class Section(NamedTuple):
    """What stands under one heading, as text; "" where it holds nothing to paste."""

    heading: str
    text: str


def sections(document: Document) -> tuple[Section, ...]:
    """Each part under a heading of the first level. What only tells the reader something is no part of it."""
    return tuple(Section(heading, "\n".join(_lines(blocks)).strip("\n")) for heading, blocks in _parted(document))


def _parted(document: Document) -> list[tuple[str, list[Block]]]:
    parts: list[tuple[str, list[Block]]] = []
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            parts.append((block.text, []))
        elif parts:
            parts[-1][1].append(block)
    return parts


def _lines(blocks: list[Block]) -> Iterator[str]:
    """The fields that hold something; an empty line before each entry."""
    for block in blocks:
        match block:
            case Heading(text=text):
                yield from ("", text)
            case Bullet(text=text):
                yield text
            case _:
                continue
