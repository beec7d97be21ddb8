"""Paints the road for paper: lanes of stones from today to the goal's sign."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from dialogtool.core.plan.road import Stone
from dialogtool.core.scenes.road import LaneStrip, RoadScene

from ...parts.lettering import Paragraph, lettering, paragraph
from ...parts.marks import draw_picture
from ...theme import Theme
from ...widgets.plan.road import SIGN
from ...widgets.plan.stone_form import draw_shape

WIDTH = 940
HEAD = 122
"""Room for the names of the lanes."""
STONE = 170
SIGN_WIDTH = 180
SHAPE = 24
GAP = 14


class Laid(NamedTuple):
    """One stone with its words laid out, and where its upper left corner stands."""

    stone: Stone
    words: Paragraph
    when: Paragraph | None
    place: QRectF


class LaidLane(NamedTuple):
    """One lane with its stones laid out, and how far down it begins and ends."""

    lane: LaneStrip
    name: Paragraph
    stones: tuple[Laid, ...]
    top: float
    bottom: float


def lay_road(scene: RoadScene, theme: Theme) -> tuple[LaidLane, ...]:
    """Every lane with its place, each as high as its words need."""
    laid: list[LaidLane] = []
    top = float(GAP)
    for lane in scene.lanes:
        laid.append(_lane(lane, top, theme))
        top = laid[-1].bottom + GAP
    return tuple(laid)


def height_of(lanes: tuple[LaidLane, ...]) -> float:
    """How high the picture is."""
    return lanes[-1].bottom + GAP if lanes else 0.0


def _lane(lane: LaneStrip, top: float, theme: Theme) -> LaidLane:
    stones: list[Laid] = []
    name = paragraph(lane.label, lettering(theme, "side-text", bold=True), HEAD - GAP, Qt.AlignmentFlag.AlignLeft)
    below = top
    for row in lane.rows:
        made = [_stone(stone, HEAD + at * (STONE + GAP), below, theme) for at, stone in enumerate(row)]
        high = max(each.place.height() for each in made)
        stones += [
            each._replace(
                place=QRectF(each.place.topLeft(), each.place.size()).adjusted(0, 0, 0, high - each.place.height())
            )
            for each in made
        ]
        below += high + GAP
    return LaidLane(lane, name, tuple(stones), top, max(below - GAP, top + name.size.height()))


def _stone(stone: Stone, x: float, y: float, theme: Theme) -> Laid:
    room = STONE - SHAPE - 3 * GAP / 2
    words = paragraph(stone.text, lettering(theme, "small"), room, Qt.AlignmentFlag.AlignLeft)
    when = paragraph(stone.when, lettering(theme, "small"), room, Qt.AlignmentFlag.AlignLeft) if stone.when else None
    high = words.size.height() + (when.size.height() if when else 0.0) + GAP
    return Laid(stone, words, when, QRectF(x, y, STONE, max(high, SHAPE + GAP)))


def paint_road(painter: QPainter, lanes: tuple[LaidLane, ...], goal: str, theme: Theme) -> None:
    """Paints the whole road; a goal that is not there yet leaves the sign out."""
    sign = QRectF(WIDTH - SIGN_WIDTH, (height_of(lanes) - SIGN_WIDTH) / 2, SIGN_WIDTH, SIGN_WIDTH)
    for at, lane in enumerate(lanes):
        _paint_way(painter, lane, sign, at - (len(lanes) - 1) / 2, theme)
    painter.setPen(QPen(theme.colour("sun"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QPointF(HEAD - GAP, GAP), QPointF(HEAD - GAP, height_of(lanes) - GAP))
    for lane in lanes:
        lane.name.draw(painter, 0, (lane.top + lane.bottom - lane.name.size.height()) / 2, theme.colour("ink"))
        for each in lane.stones:
            _paint_stone(painter, each, lane.lane.id, theme)
    if goal:
        _paint_sign(painter, sign, goal, theme)


def _paint_way(painter: QPainter, lane: LaidLane, sign: QRectF, apart: float, theme: Theme) -> None:
    """The lane runs level past its stones, and bends to the sign."""
    colour = theme.colour(f"lane-{lane.lane.id}")
    colour.setAlphaF(0.28)
    painter.setPen(QPen(colour, 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    y, bend = (lane.top + lane.bottom) / 2, HEAD + 3 * STONE + 2 * GAP
    path = QPainterPath(QPointF(HEAD - GAP, y))
    path.lineTo(QPointF(bend, y))
    middle, end = (bend + sign.left()) / 2, sign.center().y() + apart * GAP
    path.cubicTo(QPointF(middle, y), QPointF(middle, end), QPointF(sign.left(), end))
    painter.drawPath(path)


def _paint_stone(painter: QPainter, laid: Laid, lane: str, theme: Theme) -> None:
    place, radius = laid.place, theme.size("radius-small")
    painter.setPen(QPen(theme.colour("edge"), 2 if laid.stone.state == "next" else 1))
    painter.setBrush(theme.colour("moss-pale" if laid.stone.state in {"done", "ended"} else "card"))
    painter.drawRoundedRect(place, radius, radius)
    shape = QRectF(place.left() + GAP / 2, place.center().y() - SHAPE / 2, SHAPE, SHAPE)
    draw_shape(painter, shape.adjusted(2, 2, -2, -2), laid.stone.state, theme.colour(f"lane-{lane}"), theme)
    left, top = shape.right() + GAP / 2, place.top() + GAP / 2
    laid.words.draw(painter, left, top, theme.colour("ink"))
    if laid.when:
        laid.when.draw(painter, left, top + laid.words.size.height(), theme.colour("ink-soft"))


def _paint_sign(painter: QPainter, sign: QRectF, goal: str, theme: Theme) -> None:
    words = paragraph(goal, lettering(theme, "side-text", bold=True), sign.width() - 2 * GAP)
    side = theme.size("picture-small")
    high = side + words.size.height() + 2 * GAP
    board = QRectF(sign.left(), sign.center().y() - high / 2, sign.width(), high)
    painter.setPen(QPen(theme.colour("fjord"), 2))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(board, theme.size("radius"), theme.size("radius"))
    draw_picture(painter, SIGN, QRectF(board.center().x() - side / 2, board.top() + GAP / 2, side, side), theme)
    words.draw(painter, board.left() + GAP, board.top() + GAP + side, theme.colour("ink"))
