"""A stone on the road: its shape says what it is and how it stands, its words say it too."""

import math
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton

from dialogtool.core.plan.road import State

from ...parts.forms import mirrored
from ...parts.lettering import Paragraph, lettering, paragraph
from ...parts.marks import draw_check
from ...theme import Theme

LONG = 3
"""How many halves of an ordinary stone a long one is."""

Shape = State | Literal["add"]
"""What is drawn on a stone; a plus where one may be added."""


class StoneForm:
    """Lays out and draws a stone; `shape` is what is drawn on it, `colour` its lane's token.

    A `long` one is time that goes on. `least` is the least height in logical pixels: all stones of a lane are equally
    high.
    """

    def __init__(self, text: str, detail: str, shape: Shape, colour: str, theme: Theme, long: bool = False) -> None:
        self._text = text
        self._detail = detail
        self._shape: Shape = shape
        self._colour = colour
        self._theme = theme
        self._pad = theme.size("unit")
        self._side = 3 * self._pad
        self._long = long
        self._heights: dict[tuple[str, int], int] = {}
        self.least = theme.size("target")

    def size(self, font: QFont, width: int = 0) -> QSize:
        """As wide as its token; as high as its words need."""
        wide = width or self._natural()
        return QSize(wide, max(self.least, self._inner(font, wide)))

    def _inner(self, font: QFont, width: int) -> int:
        """The height of its words with the air around them; a layout asks for it many times over."""
        asked = (font.key(), width)
        if asked not in self._heights:
            first, second = self._words(font, width)
            words = first.size.height() + (second.size.height() if second else 0)
            self._heights[asked] = math.ceil(words) + 2 * self._pad
        return self._heights[asked]

    def _natural(self) -> int:
        """How wide it is where there is room."""
        if self._shape == "add":
            return self._theme.size("stone-add")
        return self._theme.size("stone") * (LONG if self._long else 2) // 2

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints the shape at the side where reading begins, and the words beside it."""
        first, second = self._words(tile.font(), tile.width())
        place = QRectF(self._pad, (tile.height() - self._side) / 2, self._side, self._side)
        shape = mirrored(tile, place.toRect())
        left = self._pad if tile.isRightToLeft() else 2 * self._pad + self._side
        top = (tile.height() - first.size.height() - (second.size.height() if second else 0)) / 2
        draw_shape(painter, shape.adjusted(2, 2, -2, -2), self._shape, self._theme.colour(self._colour), self._theme)
        first.draw(painter, left, top, self._theme.colour("ink"))
        if second:
            second.draw(painter, left, top + first.size.height(), self._theme.colour("ink-soft"))

    def _words(self, font: QFont, width: int) -> tuple[Paragraph, Paragraph | None]:
        room = width - self._side - 3 * self._pad
        first = paragraph(self._text, lettering(self._theme, "side-text", font), room)
        second = paragraph(self._detail, lettering(self._theme, "small", font), room) if self._detail else None
        return first, second


def draw_shape(painter: QPainter, place: QRectF, shape: Shape, lane: QColor, theme: Theme) -> None:
    """The shape: a diamond is a sub-goal, discs are steps; a check, a half, a pause or an arrow in them."""
    painter.setPen(QPen(lane, 2.5))
    painter.setBrush(theme.colour("card"))
    match shape:
        case "part":
            painter.setBrush(lane)
            painter.drawPolygon(_diamond(place))
        case "done":
            draw_check(painter, place, theme, on=True, radius=place.width() / 2)
        case "open" | "some" | "hindered":
            _disc(painter, place, shape, lane)
        case "next":
            painter.setPen(QPen(theme.colour("on-sun"), 1.5))
            painter.setBrush(theme.colour("sun"))
            painter.drawEllipse(place.adjusted(-2, -2, 2, 2))
            painter.setBrush(theme.colour("on-sun"))
            painter.drawPolygon(_arrow(place))
        case "coming" | "running" | "ended" | "undated":
            _span(painter, place, shape, theme)
        case "add":
            _plus(painter, place)


def _disc(painter: QPainter, place: QRectF, shape: Shape, lane: QColor) -> None:
    painter.drawEllipse(place)
    if shape == "some":
        painter.setBrush(lane)
        painter.drawPie(place, 90 * 16, 180 * 16)
    elif shape == "hindered":
        _bars(painter, place)


def _plus(painter: QPainter, place: QRectF) -> None:
    centre, reach = place.center(), place.height() / 2 - 3
    painter.drawLine(centre - QPointF(0, reach), centre + QPointF(0, reach))
    painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0))


def _span(painter: QPainter, place: QRectF, shape: Shape, theme: Theme) -> None:
    """A piece of road: empty before it begins, half way while it goes on, with a check when it has ended."""
    if shape == "ended":
        draw_check(painter, place, theme, on=True, radius=4)
        return
    if shape == "undated":
        pen = painter.pen()
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
    painter.drawRoundedRect(place, 4, 4)
    if shape == "running":
        painter.setBrush(painter.pen().color())
        painter.drawRoundedRect(place.adjusted(0, place.height() / 2, 0, 0), 3, 3)


def _diamond(place: QRectF) -> QPolygonF:
    centre = place.center()
    tops = (QPointF(centre.x(), place.top()), QPointF(place.right(), centre.y()))
    feet = (QPointF(centre.x(), place.bottom()), QPointF(place.left(), centre.y()))
    return QPolygonF([*tops, *feet])


def _arrow(place: QRectF) -> QPolygonF:
    centre, reach = place.center(), place.width() * 0.26
    back = centre.x() - reach * 0.7
    return QPolygonF(
        [QPointF(back, centre.y() - reach), QPointF(centre.x() + reach, centre.y()), QPointF(back, centre.y() + reach)]
    )


def _bars(painter: QPainter, place: QRectF) -> None:
    pen = painter.pen()
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for shift in (-0.14, 0.14):
        x = place.center().x() + shift * place.width()
        painter.drawLine(
            QPointF(x, place.top() + place.height() * 0.3), QPointF(x, place.bottom() - place.height() * 0.3)
        )
