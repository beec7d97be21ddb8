"""The life line, painted: the road with its ends, the curve of how it felt, and the stones."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ...parts.lettering import lettering, paragraph
from ...parts.marks import draw_picture
from ...theme import Theme
from .geometry import DISC, ENDS, GAP, STEP, TURN, Band, LifeLooks, LifePlan, Spot

ROAD, CURVE, STEM = 8.0, 3.0, 1.5
BEND = 24.0
"""How round the road turns back to the next row."""
START, SUN, RAYS = 9.0, 17.0, 8
PICTURE = 46.0
INSET = 34.0
"""How far from the edge the words for high and low stand, beside the road that turns there."""


class EndWords(NamedTuple):
    """What stands at the ends of the road, and beside what lies over it and under it."""

    long_ago: str
    now: str
    high: str
    low: str


def paint_road(painter: QPainter, plan: LifePlan, looks: LifeLooks, words: EndWords, discs: Sequence[QPointF]) -> None:
    """Paints what lies under the stones; `discs` are where their middles are now, on their way perhaps."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    theme = looks.theme
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(theme.colour("line"), ROAD))
    painter.drawPath(_road(plan))
    _draw_ends(painter, plan, looks, words)
    if any(spot.stone.height for spot in plan.spots):
        _draw_felt(painter, plan, theme, discs)
        _draw_levels(painter, plan, looks, words)


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _road(plan: LifePlan) -> QPainterPath:
    """Along each row, and back between two rows to where the next one begins."""
    first, last = plan.x(START), plan.x(plan.width - START)
    way = [QPointF(first, plan.bands[0].line)]
    for band, after in pairwise(plan.bands):
        back = band.foot + TURN / 2
        way += [QPointF(last, band.line), QPointF(last, back), QPointF(first, back), QPointF(first, after.line)]
    return _rounded([*way, QPointF(plan.x(plan.width - ENDS / 2), plan.bands[-1].line)])


def _rounded(way: Sequence[QPointF]) -> QPainterPath:
    """A way with soft corners."""
    path = QPainterPath(way[0])
    for before, corner, after in zip(way, way[1:], way[2:], strict=False):
        path.lineTo(_near(corner, before))
        path.quadTo(corner, _near(corner, after))
    path.lineTo(way[-1])
    return path


def _near(corner: QPointF, other: QPointF) -> QPointF:
    """The point a bend away from a corner, towards another point."""
    side = QLineF(corner, other)
    side.setLength(min(BEND, side.length() / 2))
    return side.p2()


def _draw_ends(painter: QPainter, plan: LifePlan, looks: LifeLooks, words: EndWords) -> None:
    theme = looks.theme
    begin = QPointF(plan.x(START), plan.bands[0].line)
    painter.setPen(QPen(theme.colour("edge"), 2))
    painter.setBrush(theme.colour("card"))
    painter.drawEllipse(begin, START - 1, START - 1)
    sun = QPointF(plan.x(plan.width - ENDS / 2), plan.bands[-1].line)
    _draw_sun(painter, sun, theme)
    _end_word(painter, QPointF(plan.x(0), begin.y() + START + 4), plan, looks, words.long_ago)
    now = paragraph(words.now, lettering(theme, "text", looks.font, bold=True), ENDS)
    now.draw(painter, sun.x() - ENDS / 2, sun.y() + SUN + GAP + 4, theme.colour("ink"))


def _end_word(painter: QPainter, corner: QPointF, plan: LifePlan, looks: LifeLooks, text: str) -> None:
    """A word at the beginning of the road, against the edge."""
    side = Qt.AlignmentFlag.AlignRight if plan.mirrored else Qt.AlignmentFlag.AlignLeft
    said = paragraph(text, lettering(looks.theme, "small", looks.font), ENDS - 4, side)
    left = corner.x() - said.width if plan.mirrored else corner.x()
    said.draw(painter, left, corner.y(), looks.theme.colour("ink-soft"))


def _draw_sun(painter: QPainter, centre: QPointF, theme: Theme) -> None:
    painter.setPen(_pen(theme.colour("sun"), 3))
    for ray in range(RAYS):
        beam = QLineF.fromPolar(SUN + 9, ray * 360 / RAYS)
        beam.setP1(QLineF.fromPolar(SUN + 5, ray * 360 / RAYS).p2())
        painter.drawLine(beam.translated(centre))
    painter.setPen(QPen(theme.colour("on-sun"), 1.2))
    painter.setBrush(theme.colour("sun"))
    painter.drawEllipse(centre, SUN, SUN)


def _draw_felt(painter: QPainter, plan: LifePlan, theme: Theme, discs: Sequence[QPointF]) -> None:
    """A soft curve through the stones of each row, and a stem from each to the line."""
    for row, band in enumerate(plan.bands):
        middles = [disc for disc, spot in zip(discs, plan.spots, strict=True) if spot.stone.row == row]
        painter.setPen(_pen(theme.colour("line"), STEM))
        for disc in middles:
            painter.drawLine(QLineF(disc, QPointF(disc.x(), band.line)))
        painter.setPen(_pen(theme.colour("fjord"), CURVE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_curve(plan, band, middles))


def _curve(plan: LifePlan, band: Band, middles: Sequence[QPointF]) -> QPainterPath:
    ends = (QPointF(plan.x(2 * START), band.line), QPointF(plan.x(plan.width - ENDS), band.line))
    way = sorted(middles, key=QPointF.x, reverse=plan.mirrored)
    path = QPainterPath(ends[0])
    for point in (*way, ends[1]):
        before = path.currentPosition()
        half = (before.x() + point.x()) / 2
        path.cubicTo(QPointF(half, before.y()), QPointF(half, point.y()), point)
    return path


def _draw_levels(painter: QPainter, plan: LifePlan, looks: LifeLooks, words: EndWords) -> None:
    """ "High" and "low" beside the rows where something lies so."""
    for row, band in enumerate(plan.bands):
        heights = [spot.stone.height for spot in plan.spots if spot.stone.row == row]
        if max(heights, default=0) > 0:
            _end_word(painter, QPointF(plan.x(INSET), band.line - 2 * STEP - GAP), plan, looks, words.high)
        if min(heights, default=0) < 0:
            _end_word(painter, QPointF(plan.x(INSET), band.line + 2 * STEP), plan, looks, words.low)


def paint_stone(painter: QPainter, spot: Spot, looks: LifeLooks) -> None:
    """Paints one stone in the colour of its part of life, and its words."""
    theme, token = looks.theme, spot.stone.token
    painter.setPen(QPen(theme.colour("edge"), 1.5))
    painter.setBrush(theme.colour(token if token in theme.colours else "arena-none"))
    painter.drawEllipse(spot.disc, DISC, DISC)
    if spot.stone.picture:
        place = QRectF(0, 0, PICTURE, PICTURE)
        place.moveCenter(spot.disc)
        draw_picture(painter, spot.stone.picture, place, theme)
    y = spot.below
    for line, ink in ((spot.words.title, "ink"), *((one, "ink-soft") for one in spot.words.others)):
        line.draw(painter, spot.place.center().x() - line.width / 2, y, theme.colour(ink))
        y += line.size.height()
