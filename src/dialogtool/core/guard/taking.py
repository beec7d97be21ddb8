"""A document without the sentences that the two took out, as if they had never stood there."""

from collections.abc import Collection, Iterable, Iterator

import msgspec

from ..papers.blocks import Beside, Block, Bullet, Document, Entry, Framed, Heading, PageBreak, Picture
from .guard import texts_of
from .sentences import sentences_in

Blocks = list[Block | None]
"""The blocks of a document in their places; None where one has gone."""


def without(document: Document, sentences: Collection[str]) -> Document:
    """The document without these sentences, nor what is left with nothing to say: a title alone may stand."""
    if not sentences:
        return document
    before: Blocks = list(document.blocks)
    after: Blocks = list(_blocks_without(document.blocks, sentences))
    emptied = set(_bare_headings(after)) - set(_bare_headings(before))
    kept = tuple(block for place, block in enumerate(after) if block is not None and place not in emptied)
    name = document.author
    if name in sentences:
        title = document.title.replace(name, "").strip()
        return msgspec.structs.replace(document, title=title, author="", blocks=kept)
    return msgspec.structs.replace(document, blocks=kept)


def _blocks_without(blocks: Iterable[Block], sentences: Collection[str]) -> Iterator[Block | None]:
    """What is left of each block. A line in another language goes when the Danish one is not what it was."""
    gone = False
    for block in blocks:
        beside = isinstance(block, Beside)
        left = None if beside and gone else _block_without(block, sentences)
        gone = gone if beside else left != block
        yield left


def _block_without(block: Block, sentences: Collection[str]) -> Block | None:
    texts = texts_of(block)
    left = {name: _left(held, sentences) for name, held in texts.items()}
    if isinstance(block, Picture) and left != texts:
        return None  # the picture still shows what its words no longer say
    return _mended(msgspec.structs.replace(block, **left)) if left != texts else block


def _left(held: str | tuple[str, ...], sentences: Collection[str]) -> str | tuple[str, ...]:
    """What is left of a text or of small facts, with the space between its sentences as it was."""
    if isinstance(held, tuple):
        return tuple(part for part in held if part not in sentences)
    spans = list(sentences_in(held))
    if all(held[start:end] not in sentences for start, end in spans):
        return held
    ends = [*(start for start, _end in spans[1:]), len(held)]
    parts = ((held[start:end], held[start:after]) for (start, end), after in zip(spans, ends, strict=True))
    return "".join(whole for sentence, whole in parts if sentence not in sentences).strip()


def _mended(block: Block) -> Block | None:
    """The block as it can stand after something was taken out of it; None when it has nothing left to say."""
    match block:
        case Framed(text=""):
            return Framed(label=block.label, text="")
        case Entry(title="") | Bullet(text="") | Beside(text=""):
            return None
        case _:
            return block if any(texts_of(block).values()) else None


def _bare_headings(blocks: Blocks) -> Iterator[int]:
    """The places of headings under which nothing stands."""
    for place, block in enumerate(blocks):
        if isinstance(block, Heading) and not _has_something(blocks[place + 1 :], block.level):
            yield place


def _has_something(blocks: Blocks, level: int) -> bool:
    """True when something is said before the next heading of the same level or a higher one."""
    for block in blocks:
        if isinstance(block, Heading) and block.level <= level:
            return False
        if block is not None and not isinstance(block, Heading | PageBreak):
            return True
    return False
