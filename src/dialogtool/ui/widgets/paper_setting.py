"""Blocks set as type on A4 pages, as the Word file will have them. All measures are points; page breaks come close."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from dialogtool.core.blocks import (
    SEPARATOR,
    Block,
    Bullet,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    PageBreak,
    Paragraph,
    Room,
    Title,
)

from ..theme import Theme

PAGE_WIDTH, PAGE_HEIGHT = 595.3, 841.9
MARGIN = 62.4
FINE = 4
"""Type is laid out this much larger and drawn smaller, so that half points count."""

FAMILIES = ["Calibri", "Carlito", "Arial", "Liberation Sans", "Noto Sans", "Noto Sans Arabic"]
TYPE_HEIGHT = 1.22
BULLET_INDENT = 16.0


class Face(NamedTuple):
    """How one role is set; `keep` holds it together with what follows, `ruled` is a line to write on."""

    size: float = 11
    colour: str = "on-sheet"
    bold: bool = False
    before: float = 0
    after: float = 6
    leading: float = 1.15
    keep: bool = False
    indent: float = 0
    ruled: bool = False


FACES = {
    "title": Face(24, "sheet-accent", bold=True, after=2, leading=1.0, keep=True),
    "line": Face(10.5, "sheet-soft", after=0),
    "lead": Face(12.5, before=8, after=0),
    "heading": Face(13, "sheet-accent", bold=True, before=18, after=4, leading=1.0, keep=True),
    "part": Face(bold=True, before=10, after=3, keep=True),
    "text": Face(),
    "entry": Face(bold=True, before=4, after=0, keep=True),
    "entry-alone": Face(bold=True, before=4, after=4),
    "bullet": Face(after=2, indent=BULLET_INDENT),
    "room": Face(8, "sheet-soft", before=18, ruled=True),
}


class Piece(NamedTuple):
    """A paragraph to be set: its face, its text, a detail after it in a lower voice, and the block it belongs to."""

    face: Face
    text: str
    tail: str
    block: int


class Placed(NamedTuple):
    """A paragraph in its place: the page it stands on, and its rectangle there."""

    piece: Piece
    page: int
    place: QRectF
    layout: QTextLayout


class Setting(NamedTuple):
    """A whole document in type."""

    placed: tuple[Placed, ...]
    pages: int


def set_in_type(blocks: Sequence[Block], theme: Theme) -> Setting:
    """The blocks on A4 pages; a heading never stands last on a page."""
    page, y = 0, MARGIN
    placed: list[Placed] = []
    for group in _groups(_pieces(blocks)):
        laid = [_laid(piece, theme) for piece in group]
        high = sum(
            piece.face.before + piece.face.after + height for piece, (_, height) in zip(group, laid, strict=True)
        )
        if y > MARGIN and y + high - group[-1].face.after > PAGE_HEIGHT - MARGIN:
            page, y = page + 1, MARGIN
        for piece, (layout, height) in zip(group, laid, strict=True):
            y += piece.face.before if y > MARGIN else 0
            place = QRectF(MARGIN + piece.face.indent, y, _width(piece), height)
            placed.append(Placed(piece, page, place, layout))
            y += height + piece.face.after
    return Setting(tuple(placed), page + 1)


def _groups(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Paragraphs that must stay on one page."""
    group: list[Piece] = []
    for piece in pieces:
        group.append(piece)
        if not piece.face.keep:
            yield group
            group = []
    if group:
        yield group


def _width(piece: Piece) -> float:
    return PAGE_WIDTH - 2 * MARGIN - piece.face.indent


def _laid(piece: Piece, theme: Theme) -> tuple[QTextLayout, float]:
    """The paragraph's lines, and their height."""
    font = QFont(FAMILIES)
    font.setPixelSize(round(piece.face.size * FINE))
    font.setBold(piece.face.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(piece.text + piece.tail, font)
    layout.setFormats([*_colours(piece, theme)])
    leading = piece.face.size * TYPE_HEIGHT * piece.face.leading
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(_width(piece) * FINE)
        line.setPosition(QPointF(0, lines * leading * FINE))
        lines += 1
    layout.endLayout()
    return layout, max(lines, 1) * leading


def _colours(piece: Piece, theme: Theme) -> Iterator[QTextLayout.FormatRange]:
    parts = ((0, piece.text, piece.face.colour, piece.face.bold), (len(piece.text), piece.tail, "sheet-soft", False))
    for start, text, colour, bold in parts:
        shade = QTextLayout.FormatRange()
        look = QTextCharFormat()
        look.setForeground(QColor(theme.colour(colour)))
        look.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        shade.start, shade.length, shade.format = start, len(text), look  # pyright: ignore[reportAttributeAccessIssue]
        yield shade


def _pieces(blocks: Sequence[Block]) -> Iterator[Piece]:
    for number, block in enumerate(blocks):
        for face, text, tail in _said(block):
            yield Piece(FACES[face], text, f"{SEPARATOR}{tail}" if tail else "", number)


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
        case Room(lines=lines):
            yield from (("room", "", ""),) * lines
        case Paragraph() | Entry() | Framed():
            yield from _running(block)
        case PageBreak():
            return


def _running(block: Paragraph | Entry | Framed) -> Iterator[tuple[str, str, str]]:
    """The paragraphs of a block with running text in it."""
    match block:
        case Paragraph(text=text):
            lines = text.split("\n")
        case Entry(title=title, detail=detail, text=text):
            yield "entry" if text else "entry-alone", title, detail
            lines = text.split("\n")
        case Framed(label=label, text=text, facts=facts):
            yield "part", label, ""
            lines = [text, *facts]
    yield from (("text", line, "") for line in lines if line.strip())
