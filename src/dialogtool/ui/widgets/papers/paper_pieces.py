"""Blocks as paragraphs for the page on the screen: what each says, and how it is set. All measures are points."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QImage

from dialogtool.core.papers.blocks import (
    SEPARATOR,
    Beside,
    Block,
    Bullet,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    Mark,
    PageBreak,
    Paragraph,
    Picture,
    Room,
    Title,
)

PAGE_WIDTH, PAGE_HEIGHT = 595.3, 841.9
MARGIN = 62.4
BULLET_INDENT = 16.0
FRAME_INDENT = 14.0


class Face(NamedTuple):
    """How one role is set; `keep` holds it together with what follows, `ruled` is a line to write on.

    `framed` stands in the frame.
    """

    size: float = 11
    colour: str = "on-sheet"
    bold: bool = False
    before: float = 0
    after: float = 6
    leading: float = 1.15
    keep: bool = False
    indent: float = 0
    ruled: bool = False
    framed: bool = False


FACES = {
    "title": Face(24, "sheet-accent", bold=True, after=0, leading=1.0, keep=True),
    "line": Face(10.5, "sheet-soft", before=2, after=0),
    "lead": Face(12.5, before=8, after=0),
    "heading": Face(13, "sheet-accent", bold=True, before=12, after=0, leading=1.0, keep=True),
    "part": Face(bold=True, before=8, after=0, keep=True),
    "text": Face(before=2, after=0),
    "entry": Face(bold=True, before=4, after=0, keep=True),
    "entry-alone": Face(bold=True, before=4, after=0),
    "bullet": Face(before=1.5, after=0, leading=1.1, indent=BULLET_INDENT),
    "frame-label": Face(11, "sheet-accent", bold=True, before=16, after=2, keep=True, indent=FRAME_INDENT, framed=True),
    "frame-text": Face(14, bold=True, after=2, leading=1.08, keep=True, indent=FRAME_INDENT, framed=True),
    "frame-fact": Face(after=2, leading=1.08, keep=True, indent=FRAME_INDENT, framed=True),
    "frame-room": Face(8, "sheet-soft", before=14, after=4, keep=True, indent=FRAME_INDENT, ruled=True, framed=True),
    "room": Face(8, "sheet-soft", before=18, ruled=True),
    "beside": Face(11, "sheet-soft", after=4),
    "picture": Face(before=6, after=2, keep=True),
    "caption": Face(11, "sheet-soft"),
}
POINTS_A_MM = 72 / 25.4
ROOM_IN_FRAME = 2
AFTER_FRAME = 16.0
FOR_WORDS = 85.0
"""So many points of a page are left for a heading and a caption."""


class Piece(NamedTuple):
    """A paragraph to be set: its face, its text, a detail after it in a lower voice, and the block it belongs to.

    `image` and how wide it stands are there for a picture alone. `new_page`: nothing stands before it on its page.
    `sign` is what stands before an item of a list.
    """

    face: Face
    text: str
    tail: str
    block: int
    image: QImage | None = None
    width: float = 0
    new_page: bool = False
    sign: Mark | None = None


def pieces_of(blocks: Sequence[Block], small: bool = False, larger: float = 0) -> Iterator[Piece]:
    """The paragraphs that say the blocks, in order, `larger` by so many points; the one after a break begins a page."""
    breaks = False
    for number, block in enumerate(blocks):
        for piece in _of_block(number, block):
            face = _smaller(piece.face) if small else _larger(piece.face, larger)
            yield piece._replace(new_page=breaks, face=face)
            breaks = False
        breaks = breaks or isinstance(block, PageBreak)


def _smaller(face: Face) -> Face:
    """The face as Word sets it where two pages would not do otherwise."""
    return face._replace(size=round(face.size * 1.84) / 2, before=round(face.before * 1.6) / 2)


def _larger(face: Face, points: float) -> Face:
    """The face with larger type, for who reads without glasses; a line to write on is as high as before."""
    return face if face.ruled else face._replace(size=face.size + points)


def _of_block(number: int, block: Block) -> Iterator[Piece]:
    if isinstance(block, Picture):
        yield _pictured(number, block)
    sign = block.mark if isinstance(block, Bullet) else None
    said = [(FACES[face], text, f"{SEPARATOR}{tail}" if tail else "") for face, text, tail in _said(block)]
    if said and said[-1][0].framed:
        face, text, tail = said[-1]
        said[-1] = face._replace(keep=False, after=AFTER_FRAME), text, tail
    yield from (Piece(face, text, tail, number, sign=sign) for face, text, tail in said)


def _pictured(number: int, block: Picture) -> Piece:
    """The picture as wide as was asked for, but never wider or higher than the page has room for."""
    image = QImage.fromData(block.data)
    shape = image.height() / max(image.width(), 1) or 1
    most = min(PAGE_WIDTH - 2 * MARGIN, (PAGE_HEIGHT - 2 * MARGIN - FOR_WORDS) / shape)
    face = FACES["picture"] if block.caption else FACES["picture"]._replace(keep=False)
    return Piece(face, "", "", number, image, min(block.width * POINTS_A_MM, most))


def _said(block: Block) -> Iterator[tuple[str, str, str]]:
    """Face, text and detail of each paragraph of a block."""
    match block:
        case Title(text=text) | Lead(text=text):
            yield "title" if isinstance(block, Title) else "lead", text, ""
        case Line(parts=parts):
            yield "line", SEPARATOR.join(parts), ""
        case Heading(text=text, level=level):
            yield "heading" if level == 1 else "part", text, ""
        case Bullet(text=text, detail=detail):
            yield "bullet", text, detail
        case Paragraph() | Entry() | Framed():
            yield from _running(block)
        case _:
            yield from _between(block)


def _between(block: Block) -> Iterator[tuple[str, str, str]]:
    """What stands between the words of the document."""
    match block:
        case Room(lines=lines):
            yield from (("room", "", ""),) * lines
        case Beside(text=text):
            yield "beside", text, ""
        case Picture(caption=caption):
            yield from (("caption", caption, ""),) if caption else ()
        case _:
            return


def _running(block: Paragraph | Entry | Framed) -> Iterator[tuple[str, str, str]]:
    """The paragraphs of a block with running text in it."""
    match block:
        case Paragraph(text=text):
            lines = text.split("\n")
        case Entry(title=title, detail=detail, text=text):
            yield "entry" if text else "entry-alone", title, detail
            lines = text.split("\n")
        case Framed():
            yield from _framed(block)
            return
    yield from (("text", line, "") for line in lines if line.strip())


def _framed(block: Framed) -> Iterator[tuple[str, str, str]]:
    """The paragraphs in a frame; room to write where there is nothing to say yet."""
    yield "frame-label", block.label, ""
    yield from (("frame-text", line, "") for line in block.text.split("\n") if line.strip())
    yield from (("frame-fact", fact, "") for fact in block.facts)
    if not block.text:
        yield from (("frame-room", "", ""),) * ROOM_IN_FRAME
