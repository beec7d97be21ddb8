"""Blocks as paragraphs: which face each is set in, and what it says. Nothing here knows a file format."""

from collections.abc import Iterable, Iterator
from functools import singledispatch

import msgspec

from dialogtool.core.basis.record import Record
from dialogtool.core.papers.blocks import (
    SEPARATOR,
    Beside,
    Block,
    Bullet,
    Document,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    PageBreak,
    Paragraph,
    Picture,
    Room,
    Title,
)
from dialogtool.core.words.cleaning import clean, clean_line

RULE = "\t"
"""A line to write on is a tab with a leader, which needs no table and no drawing."""

LIST_FACES = {"bullet": "List Bullet", "step": "List Step", "done": "List Done"}
FRAME_LINES = 2
LONGEST_ALT = 2_000


class Set(Record):
    """One paragraph: the face it is set in, its text, and a detail after it in a lower voice.

    `language` is the code of another language than the document's. A paragraph with a `picture` has no text.
    """

    face: str
    text: str = ""
    detail: str = ""
    new_page: bool = False
    language: str = ""
    picture: Picture | None = None

    @property
    def whole(self) -> str:
        """Everything the paragraph says."""
        return self.text + self.tail

    @property
    def tail(self) -> str:
        """The detail with what parts it from the text."""
        return f"{SEPARATOR}{self.detail}" if self.text and self.detail else self.detail


def paragraphs_of(document: Document) -> tuple[Set, ...]:
    """The paragraphs that say the document, in order; the one after a page break begins the new page."""
    paragraphs: list[Set] = []
    breaks = False
    for block in document.blocks:
        for paragraph in map(_safe, _set(block)):
            face = "Beside Item" if paragraph.face == "Beside" and _is_item(paragraphs) else paragraph.face
            paragraphs.append(msgspec.structs.replace(paragraph, face=face, new_page=breaks))
            breaks = False
        breaks = breaks or isinstance(block, PageBreak)
    return tuple(paragraphs)


def _is_item(paragraphs: list[Set]) -> bool:
    """True when what was said last is an item of a list."""
    return bool(paragraphs) and paragraphs[-1].face in LIST_FACES.values()


def _safe(paragraph: Set) -> Set:
    """The paragraph without what no Word file can hold; texts of a case are clean already, other texts may not be."""
    return msgspec.structs.replace(paragraph, text=clean(paragraph.text), detail=clean(paragraph.detail))


@singledispatch
def _set(block: Block) -> Iterable[Set]:
    """The paragraphs of one block; every kind of block has its own function here."""
    raise TypeError(type(block).__name__)


@_set.register
def _(block: Title) -> Iterable[Set]:
    return (Set("Title", block.text),)


@_set.register
def _(block: Line) -> Iterable[Set]:
    return (Set("Subtitle", SEPARATOR.join(block.parts)),)


@_set.register
def _(block: Lead) -> Iterable[Set]:
    return (Set("Lead", block.text),)


@_set.register
def _(block: Heading) -> Iterable[Set]:
    return (Set(f"Heading {block.level}", block.text),)


@_set.register
def _(block: Paragraph) -> Iterable[Set]:
    return _running(block.text)


@_set.register
def _(block: Entry) -> Iterable[Set]:
    title = Set("Entry Title" if block.text else "Entry Line", block.title, block.detail)
    return (title, *_running(block.text))


@_set.register
def _(block: Bullet) -> Iterable[Set]:
    return (Set(LIST_FACES[block.mark], block.text, block.detail),)


@_set.register
def _(block: Framed) -> Iterable[Set]:
    """The facts come last, also when there are none: their face keeps what follows at a distance from the frame."""
    words = (Set("Frame Text", block.text),) if block.text else (Set("Frame Room", RULE),) * FRAME_LINES
    return (Set("Frame Label", block.label), *words, Set("Frame Facts", "\n".join(block.facts)))


@_set.register
def _(block: Room) -> Iterable[Set]:
    return (Set("Room", RULE),) * block.lines


@_set.register
def _(block: Picture) -> Iterable[Set]:
    shown = msgspec.structs.replace(block, alt=clean_line(block.alt, LONGEST_ALT))
    caption = (Set("Caption", block.caption),) if block.caption else ()
    return (Set("Picture", picture=shown), *caption)


@_set.register
def _(block: Beside) -> Iterable[Set]:
    return (Set("Beside", block.text, language=block.language),)


@_set.register
def _(_block: PageBreak) -> Iterable[Set]:
    return ()


def _running(text: str) -> Iterator[Set]:
    return (Set("Normal", line) for line in text.split("\n") if line.strip())
