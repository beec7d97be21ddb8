"""Paragraphs set as type on A4 pages, as the Word file will have them. All measures are points; breaks come close."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from dialogtool.core.papers.blocks import Block, Document, PageBreak

from ...theme import Theme
from .paper_pieces import FRAME_INDENT, MARGIN, PAGE_HEIGHT, PAGE_WIDTH, Piece, pieces_of

FINE = 4
"""Type is laid out this much larger and drawn smaller, so that half points count."""

FAMILIES = ["Calibri", "Carlito", "Arial", "Liberation Sans", "Noto Sans", "Noto Sans Arabic"]
TYPE_HEIGHT = 1.22
JOINED = ("liga", "clig")
"""Letters drawn as one, such as tt; Word does not join them, and in a PDF file they could not be read back as text."""


LARGER: dict[str, tuple[float, ...]] = {
    "aftale": (7, 5, 3),
    "plan": (5, 3, 1.5),
    "plan-billeder": (5, 3, 1.5),
    "kort-om-mig": (2, 1, 0),
    "overdragelse": (2, 1, 0),
}
"""So many points larger a kind of paper is set, the first of them by which it takes one page."""


class Form(NamedTuple):
    """The shape of a page."""

    width: float = PAGE_WIDTH
    height: float = PAGE_HEIGHT
    margin: float = MARGIN


A4 = Form()


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


def set_document(document: Document, kind: str, theme: Theme) -> Setting:
    """The document on A4 pages, in the largest type of its kind in which it takes no page more than it must."""
    least = 1 + sum(isinstance(block, PageBreak) for block in document.blocks)
    settings = (set_in_type(document.blocks, theme, document.small, size) for size in LARGER.get(kind, (0,)))
    setting = next(settings)
    for smaller in settings:
        if setting.pages <= least:
            break
        setting = smaller
    return setting


def set_in_type(
    blocks: Sequence[Block], theme: Theme, small: bool = False, larger: float = 0, form: Form = A4
) -> Setting:
    """The blocks on pages, in small type if need be; a heading never stands last on a page."""
    page, y = 0, form.margin
    placed: list[Placed] = []
    for group in _groups(pieces_of(blocks, small, larger)):
        laid = [_placed(piece, theme, form) for piece in group]
        high = sum(
            piece.face.before + piece.face.after + height for piece, (_, height) in zip(group, laid, strict=True)
        )
        if y > form.margin and (group[0].new_page or y + high - group[-1].face.after > form.height - form.margin):
            page, y = page + 1, form.margin
        for piece, (layout, height) in zip(group, laid, strict=True):
            y += piece.face.before if y > form.margin else 0
            place = QRectF(form.margin + piece.face.indent, y, _width(piece, form), height)
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


def _width(piece: Piece, form: Form) -> float:
    """How wide a paragraph may be; a picture is never wider or higher than the page."""
    most = form.width - 2 * form.margin
    if piece.image is None:
        return most - piece.face.indent - (FRAME_INDENT if piece.face.framed else 0)
    shape = piece.image.height() / max(piece.image.width(), 1) or 1
    return min(piece.width, most, (form.height - 2 * form.margin) / shape)


def _placed(piece: Piece, theme: Theme, form: Form) -> tuple[QTextLayout, float]:
    """The paragraph's lines, none for a picture, and its height."""
    if piece.image is None or piece.image.isNull():
        return _laid(piece, theme, _width(piece, form))
    return QTextLayout(), _width(piece, form) * piece.image.height() / piece.image.width()


def _laid(piece: Piece, theme: Theme, width: float) -> tuple[QTextLayout, float]:
    """The paragraph's lines, and their height."""
    font = QFont(FAMILIES)
    font.setPixelSize(round(piece.face.size * FINE))
    font.setBold(piece.face.bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for joined in JOINED:
        font.setFeature(QFont.Tag(joined), 0)
    layout = QTextLayout(piece.text + piece.tail, font)
    layout.setFormats([*_colours(piece, theme)])
    leading = piece.face.size * TYPE_HEIGHT * piece.face.leading
    layout.beginLayout()
    lines = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width * FINE)
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
