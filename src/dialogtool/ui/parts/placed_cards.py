"""Cards painted in their places on a picture of an aid: pictures with their words, and nothing else."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from dialogtool.core.scenes.cards import PlacedCard

from ..theme import Theme
from .lettering import lettering, longest_word, paragraph
from .marks import draw_picture

LARGEST = 0.42
"""The side of a picture over words, as a part of its card's width at the most."""
SIZES = ("shared-text", "text", "small")
"""The size tokens of words, which step down where a word has no room on one line."""


def draw_over(painter: QPainter, card: PlacedCard, scale: float, theme: Theme, text: str) -> None:
    """A card with its pictures over its words, on a picture `scale` pixels wide; `text` is a size token."""
    place, pad = _surface(painter, card, scale, theme), theme.size("unit") / 2
    words = paragraph(card.label, _font(card.label, theme, text, place.width() - 2 * pad), place.width() - 2 * pad)
    codes = [code for code in (card.picture, card.doing) if code]
    free = place.height() - words.size.height() - 3 * pad
    side = min(free, LARGEST * place.width()) if codes else 0.0
    high = words.size.height() + (side + pad if codes else 0.0)
    top = place.top() + (place.height() - high) / 2
    left = place.center().x() - (len(codes) * (side + pad) - pad) / 2
    for at, code in enumerate(codes):
        draw_picture(painter, code, QRectF(left + at * (side + pad), top, side, side), theme)
    words.draw(painter, place.left() + pad, top + high - words.size.height(), theme.colour("ink"))


def draw_beside(painter: QPainter, card: PlacedCard, scale: float, theme: Theme, text: str) -> None:
    """A card with its picture before its words, on a picture `scale` pixels wide; `text` is a size token."""
    place, pad = _surface(painter, card, scale, theme), theme.size("unit")
    side = min(theme.size("picture-small"), place.height() - pad) if card.picture else 0.0
    left = place.left() + pad + (side + pad if side else 0.0)
    wide = place.right() - pad - left
    words = paragraph(card.label, _font(card.label, theme, text, wide), wide, Qt.AlignmentFlag.AlignLeft)
    if side:
        top = place.center().y() - side / 2
        draw_picture(painter, card.picture, QRectF(place.left() + pad, top, side, side), theme)
    words.draw(painter, left, place.center().y() - words.size.height() / 2, theme.colour("ink"))


def _font(text: str, theme: Theme, size: str, width: float) -> QFont:
    """The font of a size token, or of a smaller one where the longest word needs it."""
    fonts = [lettering(theme, each) for each in SIZES[SIZES.index(size) :]]
    return next((font for font in fonts if longest_word(text, font) <= width), fonts[-1])


def _surface(painter: QPainter, card: PlacedCard, scale: float, theme: Theme) -> QRectF:
    place = QRectF(card.x * scale, card.y * scale, card.width * scale, card.height * scale)
    radius = theme.size("radius-small")
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(place, radius, radius)
    return place
