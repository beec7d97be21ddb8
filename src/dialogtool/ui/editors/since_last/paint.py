"""Paints the steps since last time: stones on a way, full, half full, or with a pause in them; never in red."""

import math
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.scenes.since_last import SinceScene

from ...parts.lettering import Paragraph, lettering, paragraph
from ...theme import Theme

STONE = 38
ROW = 96
"""How high one row of the way is, in logical pixels."""
EDGE = 12
"""Between the way's ends and the picture's."""


class WayPlan(NamedTuple):
    """Where the stones lie on a width, from the side where reading begins; the two ends have words.

    `captions` are the words of the stones with their upper left corners, on paper, where no cards say them.
    """

    stones: tuple[tuple[QRectF, StepStatus], ...]
    ways: tuple[tuple[QPointF, ...], ...]
    first: Paragraph
    last: Paragraph
    row: float
    captions: tuple[tuple[Paragraph, QPointF], ...] = ()

    @property
    def height(self) -> float:
        """How high the whole way is."""
        return self.row * len(self.ways)


def lay_way(scene: SinceScene, width: float, ends: tuple[str, str], theme: Theme, captions: bool = False) -> WayPlan:
    """The way from the last meeting to today over so many logical pixels."""
    font = lettering(theme, "small", bold=True)
    first, last = (paragraph(text, font, width / 4, Qt.AlignmentFlag.AlignLeft) for text in ends)
    left, right = EDGE + first.size.width() + STONE / 2, width - EDGE - last.size.width() - STONE / 2
    words = _captions(scene, (right - left) / _in_a_row(scene), theme) if captions else ()
    row = ROW + max((word.size.height() for word in words), default=0.0)
    middles = [QPointF(left + spot.x * (right - left), _height(spot.y, row)) for spot in scene.spots]
    stones: list[tuple[QRectF, StepStatus]] = [
        (QRectF(at.x() - STONE / 2, at.y() - STONE / 2, STONE, STONE), spot.status)
        for at, spot in zip(middles, scene.spots, strict=True)
    ]
    ways = tuple(_way(middles, n * row, row, (left - STONE / 2, right + STONE / 2)) for n in range(scene.rows))
    placed = tuple((word, _under(at, word)) for at, word in zip(middles, words, strict=False))
    return WayPlan(tuple(stones), ways, first, last, row, placed)


def _in_a_row(scene: SinceScene) -> int:
    return max(math.ceil(len(scene.spots) / scene.rows), 1)


def _captions(scene: SinceScene, room: float, theme: Theme) -> tuple[Paragraph, ...]:
    return tuple(paragraph(spot.text, lettering(theme, "small"), room - EDGE) for spot in scene.spots)


def _under(stone: QPointF, word: Paragraph) -> QPointF:
    return QPointF(stone.x() - word.width / 2, stone.y() + STONE / 2 + 2)


def _height(y: float, row: float) -> float:
    """How far down a stone lies: its rows, and its place in the row's own way."""
    return int(y) * row + (y - int(y)) * ROW


def _way(middles: list[QPointF], top: float, row: float, ends: tuple[float, float]) -> tuple[QPointF, ...]:
    inside = [at for at in middles if top <= at.y() < top + row]
    return (QPointF(ends[0], top + ROW / 2), *inside, QPointF(ends[1], top + ROW / 2))


def paint_way(painter: QPainter, plan: WayPlan, width: float, theme: Theme, mirrored: bool = False) -> None:
    """Paints way, stones and the words at both ends; `mirrored` where one reads from right to left."""
    if mirrored:
        painter.save()
        painter.translate(width, 0)
        painter.scale(-1, 1)
    painter.setPen(QPen(theme.colour("line"), 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for way in plan.ways:
        painter.drawPath(_smooth(way))
    if mirrored:
        painter.restore()
    for place, status in plan.stones:
        draw_went(painter, _turned(place, width) if mirrored else place, status, theme)
    for words, at in plan.captions:
        words.draw(painter, at.x(), at.y(), theme.colour("ink"))
    _paint_ends(painter, plan, width, theme, mirrored)


def _turned(place: QRectF, width: float) -> QRectF:
    return QRectF(width - place.right(), place.top(), place.width(), place.height())


def _smooth(way: tuple[QPointF, ...]) -> QPainterPath:
    """A soft line through the points."""
    path = QPainterPath(way[0])
    for before, after in pairwise(way):
        middle = (before.x() + after.x()) / 2
        path.cubicTo(QPointF(middle, before.y()), QPointF(middle, after.y()), after)
    return path


def _paint_ends(painter: QPainter, plan: WayPlan, width: float, theme: Theme, mirrored: bool) -> None:
    """The day of the last meeting where the way begins, and today in sun where it ends."""
    high = plan.first.size.height()
    first = QRectF(0, ROW / 2 - high / 2, plan.first.size.width(), high)
    wide = plan.last.size.width() + EDGE
    last = QRectF(width - wide, plan.height - plan.row + ROW / 2 - high / 2 - 3, wide, high + 6)
    if mirrored:
        first, last = _turned(first, width), _turned(last, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sun"))
    painter.drawRoundedRect(last, theme.size("radius-small"), theme.size("radius-small"))
    plan.first.draw(painter, first.left(), first.top(), theme.colour("ink-soft"))
    plan.last.draw(painter, last.left() + EDGE / 2, last.top() + 3, theme.colour("on-sun"))


def draw_went(painter: QPainter, place: QRectF, status: StepStatus, theme: Theme) -> None:
    """One stone: full with a check, half full, with a pause in it, or open."""
    inside = place.adjusted(2, 2, -2, -2)
    painter.setPen(QPen(theme.colour("moss" if status == "done" else "edge"), 2.5))
    painter.setBrush(theme.colour({"done": "moss", "hindered": "sand"}.get(status, "card")))
    painter.drawEllipse(inside)
    match status:
        case "done":
            _check(painter, inside, theme)
        case "some":
            painter.setBrush(theme.colour("sun"))
            painter.drawChord(inside, 180 * 16, 180 * 16)
        case "hindered":
            _pause(painter, inside, theme)
        case "open":
            pass


def _check(painter: QPainter, place: QRectF, theme: Theme) -> None:
    part = (QPointF(0.27, 0.53), QPointF(0.44, 0.69), QPointF(0.74, 0.34))
    corners = [QPointF(place.x() + p.x() * place.width(), place.y() + p.y() * place.height()) for p in part]
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(theme.colour("on-moss"), place.width() / 9, Qt.PenStyle.SolidLine, cap, join))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(corners))


def _pause(painter: QPainter, place: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("edge"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for shift in (-0.13, 0.13):
        x = place.center().x() + shift * place.width()
        high = place.height() * 0.2
        painter.drawLine(QPointF(x, place.center().y() - high), QPointF(x, place.center().y() + high))
