"""How what can be pressed or chosen is laid out and drawn: as a card or as a row."""

import math
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractButton, QStyle

from ..theme import Theme
from .lettering import Paragraph, lettering, longest_word, paragraph
from .marks import draw_badge, draw_check, draw_cross, draw_dot, draw_picture, draw_point


class Face(NamedTuple):
    """What stands on a card or row: words, the same in the citizen's language, and a picture's code.

    `doing` is a second picture, on cards only: what is done with the first.
    """

    label: str
    beside: str = ""
    picture: str = ""
    doing: str = ""


OWN_WORDS_PICTURE = "1F4AC"
"""What stands on a card with the citizen's own words: a speech balloon."""


def own_face(words: str) -> Face:
    """The face of the citizen's own words."""
    return Face(words, picture=OWN_WORDS_PICTURE)


class Form(Protocol):
    """A way of laying out and drawing a face."""

    def size(self, font: QFont, width: int = 0) -> QSize:
        """The room it needs, in logical pixels; `width` 0 asks for its natural one."""
        ...

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints what stands on the tile; its surface is painted already."""
        ...


class _Words(NamedTuple):
    """A label and its second language, laid out under each other."""

    first: Paragraph
    second: Paragraph | None

    @property
    def height(self) -> float:
        return self.first.size.height() + (self.second.size.height() if self.second else 0.0)

    @property
    def width(self) -> float:
        return max(self.first.size.width(), self.second.size.width() if self.second else 0.0)

    def draw(self, painter: QPainter, x: float, y: float, theme: Theme) -> None:
        self.first.draw(painter, x, y, theme.colour("ink"))
        if self.second:
            self.second.draw(painter, x, y + self.first.size.height(), theme.colour("ink-soft"))


class CardSizes(NamedTuple):
    """How large a card is: the tokens of its text, its picture and its width, and the room around them in units."""

    text: str = "shared-text"
    picture: str = "picture"
    width: str = "card-width"
    pad: float = 1.0
    top: float = 1.0


PLAIN_CARD = CardSizes()
SMALL_CARD = CardSizes("text", "picture-small", "card-small", 0.75, 0.375)
MIDDLE_CARD = CardSizes("text", "picture-middle", "card-middle", 0.75, 0.75)
LARGE_CARD = CardSizes("finding", "picture-large", "card-large", 2.0, 2.0)
PAIR_CARD = CardSizes("finding", "picture-pair", "card-large", 2.0, 4.0)


class CardForm:
    """A picture with its words beneath it; `mark` says how it shows that it is chosen: "check", or a "point" downwards.

    `small` is short for the sizes of a small card. `badge` is a short text in the corner, such as a number; empty for
    none.
    """

    def __init__(
        self, face: Face, theme: Theme, small: bool = False, mark: str = "check", sizes: CardSizes = PLAIN_CARD
    ) -> None:
        sizes = SMALL_CARD if small else sizes
        self._face = face
        self._mark = mark
        self._theme = theme
        self._text = sizes.text
        self._side = theme.size(sizes.picture) if face.picture else 0
        self._width = theme.size(sizes.width)
        self._pad = int(theme.size("unit") * sizes.pad)
        self._top = int(theme.size("unit") * sizes.top)
        self.badge = ""

    def size(self, font: QFont, width: int = 0) -> QSize:
        """As wide as its token or its longest word; as high as its words need."""
        longest = longest_word(f"{self._face.label} {self._face.beside}", lettering(self._theme, self._text, font))
        wide = width or max(self._width, math.ceil(longest) + 2 * self._pad + 4)
        high = math.ceil(self._inner(font, wide)) + 2 * self._pad + self._top
        return QSize(wide, max(high, self._theme.size("target")))

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints picture and words in the middle of the tile."""
        top, unit = self._top, self._pad
        if self._side:
            self._draw_pictures(painter, tile, top)
        words = self._words(tile.font(), tile.width())
        below = top + self._side + self._gap if self._side else (tile.height() - words.height) / 2
        words.draw(painter, unit, below, self._theme)
        side = self._theme.size("mark")
        corner = mirrored(tile, QRect(tile.width() - side - unit, unit, side, side))
        if self.badge:
            draw_badge(painter, corner, self._theme, self.badge, tile.font())
        elif tile.isChecked() and self._mark == "check":
            draw_check(painter, corner, self._theme, on=True, radius=side / 2)
        elif tile.isChecked():
            draw_point(painter, QPointF(tile.width() / 2, tile.height() - 2), -1.5 * unit, self._theme)

    def _draw_pictures(self, painter: QPainter, tile: QAbstractButton, top: float) -> None:
        """One picture in the middle, or the two of them side by side, the thing first."""
        codes = [code for code in (self._face.picture, self._face.doing) if code]
        apart = self._side + self._pad
        first = (tile.width() - self._side - apart * (len(codes) - 1)) / 2
        for at, code in enumerate(reversed(codes) if tile.isRightToLeft() else codes):
            place = QRectF(first + at * apart, top, self._side, self._side)
            draw_picture(painter, code, place, self._theme)

    @property
    def _gap(self) -> float:
        return self._pad / 2 if self._side else 0

    def _inner(self, font: QFont, width: int) -> float:
        return self._side + self._gap + self._words(font, width).height

    def _words(self, font: QFont, width: int) -> _Words:
        return _words(self._face, (self._theme, self._text), font, width - 2 * self._pad, Qt.AlignmentFlag.AlignHCenter)


class RowForm:
    """A mark, a picture and words side by side. `mark` is "box", "dot", "cross", or "bar": shown when in hand."""

    def __init__(self, face: Face, theme: Theme, mark: str = "", text: str = "shared-text") -> None:
        self._face = face
        self._theme = theme
        self._mark = mark
        self._text = text
        self._pad = theme.size("unit")
        self._side = theme.size("picture-small") if face.picture else 0
        self._least = theme.size("target")

    def size(self, font: QFont, width: int = 0) -> QSize:
        """As wide as its words on one line, unless a width is asked for."""
        taken = self._before + self._after
        words = self._words(font, (width or 100_000) - taken)
        wide = width or math.ceil(words.width) + taken + 2
        return QSize(wide, max(self._least, math.ceil(words.height) + 2 * self._pad, self._side + 2 * self._pad))

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints mark, picture and words from the side where reading begins."""
        side = Qt.AlignmentFlag.AlignRight if tile.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        words = self._words(tile.font(), tile.width() - self._before - self._after, side)
        if self._mark:
            self._draw_mark(painter, tile)
        if self._side:
            place = self._place(tile, self._before - self._side - self._pad, self._side)
            draw_picture(painter, self._face.picture, place, self._theme)
        left = self._after if tile.isRightToLeft() else self._before
        words.draw(painter, left, (tile.height() - words.height) / 2, self._theme)

    @property
    def _before(self) -> int:
        mark = 5 * self._pad if self._mark in {"box", "dot"} else 0
        return 2 * self._pad + mark + (self._side + self._pad if self._side else 0)

    @property
    def _after(self) -> int:
        return 5 * self._pad if self._mark == "cross" else 2 * self._pad

    def _draw_mark(self, painter: QPainter, tile: QAbstractButton) -> None:
        side = 3 * self._pad + self._pad // 2
        start = tile.width() - side - self._pad if self._mark == "cross" else 2 * self._pad
        place = self._place(tile, start, side)
        match self._mark:
            case "box":
                draw_check(painter, place, self._theme, tile.isChecked(), radius=self._pad * 0.75)
            case "dot":
                draw_dot(painter, place, self._theme, tile.isChecked())
            case "cross":
                draw_cross(painter, place, self._theme)
            case _:
                self._draw_bar(painter, tile)

    def _draw_bar(self, painter: QPainter, tile: QAbstractButton) -> None:
        if tile.isChecked():
            bar = QRect(self._pad // 2 + 2, self._pad, self._pad // 2, tile.height() - 2 * self._pad)
            painter.fillRect(mirrored(tile, bar), self._theme.colour("fjord"))

    def _place(self, tile: QAbstractButton, start: int, side: int) -> QRectF:
        return mirrored(tile, QRect(start, (tile.height() - side) // 2, side, side))

    def _words(self, font: QFont, width: int, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> _Words:
        return _words(self._face, (self._theme, self._text), font, width, side)


def _words(face: Face, looks: tuple[Theme, str], font: QFont, width: float, side: Qt.AlignmentFlag) -> _Words:
    theme, size = looks
    second = paragraph(face.beside, lettering(theme, "text", font), width, side) if face.beside else None
    return _Words(paragraph(face.label, lettering(theme, size, font), width, side), second)


def mirrored(tile: QAbstractButton, place: QRect) -> QRectF:
    """The place on a tile, on the other side where one reads from right to left."""
    return QRectF(QStyle.visualRect(tile.layoutDirection(), tile.rect(), place))
