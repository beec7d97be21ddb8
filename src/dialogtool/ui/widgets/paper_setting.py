"""Paragraphs set as type on A4 pages, as the Word file will have them. All measures are points; breaks come close."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from dialogtool.core.blocks import Block

from ..theme import Theme
from .paper_pieces import MARGIN, PAGE_HEIGHT, PAGE_WIDTH, Piece, pieces_of

FINE = 4
"""Type is laid out this much larger and drawn smaller, so that half points count."""

FAMILIES = ["Calibri", "Carlito", "Arial", "Liberation Sans", "Noto Sans", "Noto Sans Arabic"]
TYPE_HEIGHT = 1.22


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


def set_in_type(blocks: Sequence[Block], theme: Theme, small: bool = False) -> Setting:
    """The blocks on A4 pages, in small type if need be; a heading never stands last on a page."""
    page, y = 0, MARGIN
    placed: list[Placed] = []
    for group in _groups(pieces_of(blocks, small)):
        laid = [_placed(piece, theme) for piece in group]
        high = sum(
            piece.face.before + piece.face.after + height for piece, (_, height) in zip(group, laid, strict=True)
        )
        if y > MARGIN and (group[0].new_page or y + high - group[-1].face.after > PAGE_HEIGHT - MARGIN):
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
    return piece.width or PAGE_WIDTH - 2 * MARGIN - piece.face.indent


def _placed(piece: Piece, theme: Theme) -> tuple[QTextLayout, float]:
    """The paragraph's lines, none for a picture, and its height."""
    if piece.image is None or piece.image.isNull():
        return _laid(piece, theme)
    return QTextLayout(), piece.width * piece.image.height() / piece.image.width()


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
