"""Pictures, and the small drawn marks that say what colour alone must not: chosen, in hand, where the keyboard is."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF

from ..pictures import pixmap
from ..theme import Theme
from .lettering import lettering


def _pen(theme: Theme, token: str, width: float) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(theme.colour(token), width, Qt.PenStyle.SolidLine, cap, join)


def draw_picture(painter: QPainter, code: str, place: QRectF, theme: Theme, bare: bool = False) -> None:
    """A picture in its place, square; on a light plate where the looks are dark, since its lines are black.

    A `bare` one has no plate: it is light itself.
    """
    if not bare:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("plate"))
        painter.drawRoundedRect(place, place.width() / 5, place.width() / 5)
    drawn = pixmap(code, round(place.width()), painter.device().devicePixelRatioF())
    painter.drawPixmap(place, drawn, QRectF(drawn.rect()))


def draw_check(painter: QPainter, place: QRectF, theme: Theme, on: bool, radius: float) -> None:
    """A box or a disc with a check mark in it; empty with a clear edge while nothing is chosen."""
    painter.setPen(_pen(theme, "fjord" if on else "edge", 1.5))
    painter.setBrush(theme.colour("fjord") if on else theme.colour("card"))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), radius, radius)
    if not on:
        return
    part = (QPointF(0.26, 0.53), QPointF(0.43, 0.70), QPointF(0.75, 0.33))
    corners = [QPointF(place.x() + p.x() * place.width(), place.y() + p.y() * place.height()) for p in part]
    painter.setPen(_pen(theme, "on-fjord", place.width() / 9))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(corners))


def draw_badge(painter: QPainter, place: QRectF, theme: Theme, text: str, font: QFont) -> None:
    """A disc with a number on it."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("fjord"))
    painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    painter.setPen(theme.colour("on-fjord"))
    painter.setFont(lettering(theme, "small", font, bold=True))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def draw_dot(painter: QPainter, place: QRectF, theme: Theme, on: bool) -> None:
    """A ring; with a full dot in it when chosen."""
    painter.setPen(_pen(theme, "fjord" if on else "edge", 2))
    painter.setBrush(theme.colour("card"))
    painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    if on:
        inset = place.width() * 0.26
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("fjord"))
        painter.drawEllipse(place.adjusted(inset, inset, -inset, -inset))


def draw_cross(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """A small cross: press here to take it away."""
    inside = place.adjusted(place.width() * 0.25, place.height() * 0.25, -place.width() * 0.25, -place.height() * 0.25)
    painter.setPen(_pen(theme, "ink-soft", 2))
    painter.drawLine(QLineF(inside.topLeft(), inside.bottomRight()))
    painter.drawLine(QLineF(inside.topRight(), inside.bottomLeft()))


def draw_focus(painter: QPainter, place: QRectF, theme: Theme, radius: float) -> None:
    """A second line inside the edge: chosen, and the keyboard is here."""
    painter.setPen(QPen(theme.colour("focus"), 1.5, Qt.PenStyle.DotLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place, radius, radius)


def draw_point(painter: QPainter, tip: QPointF, side: float, theme: Theme) -> None:
    """A small full triangle that points up to its tip; `side` is its height, negative to point down."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("fjord"))
    half = abs(side) * 0.7
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-half, side), tip + QPointF(half, side)]))
