"""What a document says, apart from any file format and any look."""

from collections.abc import Iterable
from typing import Literal

from ..basis.record import Record

Mark = Literal["bullet", "step", "done"]
"""What stands before an item: a dot, a box to tick, or a tick."""


class Title(Record):
    """The words on top of the first page."""

    text: str


class Line(Record):
    """Small facts on one line, such as the ways to reach somebody."""

    parts: tuple[str, ...]


class Lead(Record):
    """One sentence that says what the document is for; it stands before the first heading."""

    text: str


class Heading(Record):
    """A heading; level 1 opens a section, level 2 a part of one."""

    text: str
    level: Literal[1, 2] = 1


class Paragraph(Record):
    """Running text; each line break begins a new paragraph."""

    text: str


class Entry(Record):
    """One thing told: its title, a short detail such as how often, and the text that unfolds it."""

    title: str
    detail: str = ""
    text: str = ""


class Bullet(Record):
    """One item of a list; `detail` says more in a lower voice."""

    text: str
    detail: str = ""
    mark: Mark = "bullet"


class Framed(Record):
    """The one thing to see first, in a frame: a label, the words, and small facts under them."""

    label: str
    text: str
    facts: tuple[str, ...] = ()


class Room(Record):
    """So many empty lines to write on by hand."""

    lines: int


class Picture(Record):
    """A picture, as the bytes of a PNG or JPEG file; `alt` says in words what it shows, for who does not see it.

    `width` is millimetres on the paper; one that is wider or higher than a page is made smaller.
    """

    data: bytes
    alt: str
    caption: str = ""
    width: float = 166


class Beside(Record):
    """The line before it once more, in the language with this code."""

    text: str
    language: str


class PageBreak(Record):
    """What follows begins on a new page."""


Block = Title | Line | Lead | Heading | Paragraph | Entry | Bullet | Framed | Room | Picture | Beside | PageBreak


class Document(Record):
    """A whole document. `title` and `author` are its properties, `language` is a code such as "da".

    `small`: it is set in small type, since it would take too many pages otherwise. `sources` are its sentences in
    another language, each beside a sentence that it was translated from; a sentence may stand there several times.
    """

    title: str
    author: str
    language: str
    blocks: tuple[Block, ...]
    small: bool = False
    sources: tuple[tuple[str, str], ...] = ()


SEPARATOR = " · "
"""Stands between facts on the same line."""


def plain_text(document: Document) -> str:
    """The document as text for a form on the web: headings after an empty line, room to write left out."""
    lines = "\n".join(line for block in document.blocks for line in _lines(block))
    return lines.strip("\n") + "\n" if lines.strip() else ""


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Title(text=text) | Lead(text=text) | Paragraph(text=text) | Beside(text=text):
            return (text,)
        case Heading(text=text):
            return ("", text)
        case Line(parts=parts):
            return (SEPARATOR.join(parts),)
        case Entry(title=title, detail=detail, text=text):
            return filter(None, (spoken(title, detail), text))
        case Bullet(text=text, detail=detail):
            return (f"- {spoken(text, detail)}",)
        case Framed(label=label, text=text, facts=facts):
            return filter(None, (label, text, *facts))
        case Picture(caption=caption, alt=alt):
            return filter(None, (caption, alt))
        case _:
            return ()


def spoken(text: str, detail: str) -> str:
    """The text with its detail after it, or the one of them there is."""
    return SEPARATOR.join(part for part in (text, detail) if part)
