"""A quiet landscape to lay wishes in, painted: a meadow near, hills farther out, and the sky where it ends."""

import math
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from dialogtool.core.scenes.horizon import Band, HorizonScene

from ...parts.lettering import lettering, paragraph
from ...parts.marks import draw_picture
from ...parts.placed_cards import draw_over
from ...theme import Theme

SIZES = ("shared-text", "text", "small")
"""How large the words of the cards are, from near to far."""

Ridge = tuple[tuple[float, float], ...]
"""Points of a ridge: how far along the width, and how high over its line, in waves."""

FAR_RIDGE: Ridge = ((0, 0.7), (0.14, 1.7), (0.3, 0.5), (0.45, 1.3), (0.6, 0.4), (0.8, 2.1), (0.93, 0.9), (1, 1.2))
HILL: Ridge = ((0, 0.9), (0.2, 0.1), (0.48, 0.9), (0.68, -0.3), (0.86, 0.7), (1, 0.3))
SLOPE: Ridge = ((0, -0.4), (0.24, 0.9), (0.52, -0.6), (0.8, 0.8), (1, -0.3))
MEADOW: Ridge = ((0, 0.3), (0.27, -0.3), (0.55, 0.6), (0.8, -0.2), (1, 0.5))
WAVE = 15.0
"""How high one wave is, in logical pixels."""
SUN_AT = 0.74
"""Where the sun stands, as a part of the width."""
PIECES = 48
"""How many pieces the winding path is drawn in."""


class Edges(NamedTuple):
    """Where the sky ends and where the hills end, in pixels from the top."""

    sky: float
    hills: float


def draw_landscape(painter: QPainter, place: QRectF, edges: Edges, theme: Theme) -> None:
    """The empty landscape; its corners are round."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPainterPath()
    frame.addRoundedRect(place, theme.size("radius"), theme.size("radius"))
    painter.fillPath(frame, _sky(place, edges, theme))
    _draw_sun(painter, place, edges, theme, frame)
    hill, meadow = _ground(place, edges.sky, HILL), _ground(place, edges.hills, MEADOW)
    way = _way(place, edges)
    for shape, token in (
        (_ground(place, edges.sky, FAR_RIDGE), "view-ridge"),
        (hill, "view-hill"),
        (_ground(place, (edges.sky + edges.hills) / 2, SLOPE), "view-slope"),
        (way.intersected(hill), "view-path"),
        (meadow, "view-meadow"),
        (way.intersected(meadow), "view-path"),
    ):
        painter.fillPath(shape.intersected(frame), theme.colour(token))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(frame)


def _sky(place: QRectF, edges: Edges, theme: Theme) -> QBrush:
    """From high and clear to the light of the horizon."""
    shade = QLinearGradient(place.topLeft(), QPointF(place.left(), edges.sky))
    shade.setColorAt(0, theme.colour("view-sky"))
    shade.setColorAt(1, theme.colour("view-dawn"))
    return QBrush(shade)


def _draw_sun(painter: QPainter, place: QRectF, edges: Edges, theme: Theme, frame: QPainterPath) -> None:
    """A sun that is half behind the hills, and its light around it."""
    middle = QPointF(place.left() + SUN_AT * place.width(), edges.sky - WAVE)
    radius = min(0.3 * edges.sky, 46.0)
    light, none = theme.colour("view-sun"), theme.colour("view-sun")
    light.setAlpha(150)
    none.setAlpha(0)
    glow = QRadialGradient(middle, 4 * radius)
    glow.setColorAt(0, light)
    glow.setColorAt(1, none)
    around, disc = QPainterPath(), QPainterPath()
    around.addEllipse(middle, 4 * radius, 4 * radius)
    disc.addEllipse(middle, radius, radius)
    painter.fillPath(around.intersected(frame), QBrush(glow))
    painter.fillPath(disc.intersected(frame), theme.colour("view-sun"))


def _ground(place: QRectF, line: float, ridge: Ridge) -> QPainterPath:
    """All that lies under a soft ridge around a line, down to the end of the picture."""
    points = [QPointF(place.left() + x * place.width(), line - y * WAVE) for x, y in ridge]
    path = QPainterPath(points[0])
    for before, after in pairwise(points):
        between = (before.x() + after.x()) / 2
        path.cubicTo(QPointF(between, before.y()), QPointF(between, after.y()), after)
    path.lineTo(place.bottomRight())
    path.lineTo(place.bottomLeft())
    path.closeSubpath()
    return path


def _way(place: QRectF, edges: Edges) -> QPainterPath:
    """A path that winds from here to under the sun, narrower the farther it gets."""
    left: list[QPointF] = []
    right: list[QPointF] = []
    for piece in range(PIECES + 1):
        far = piece / PIECES
        bend = 0.11 * math.sin(2.6 * math.pi * far) * (1 - far)
        x = place.left() + (0.5 + (SUN_AT - 0.5) * far + bend) * place.width()
        y = place.bottom() + (edges.sky - 2 * WAVE - place.bottom()) * far
        half = 2.0 + 0.05 * place.width() * (1 - far) ** 1.8
        left.append(QPointF(x - half, y))
        right.append(QPointF(x + half, y))
    path = QPainterPath()
    path.addPolygon(QPolygonF([*left, *reversed(right)]))
    path.closeSubpath()
    return path


def paint_horizon(painter: QPainter, scene: HorizonScene, wide: float, theme: Theme) -> None:
    """The landscape with its wishes, `wide` logical pixels wide."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    far, year, _near = scene.bands
    edges = Edges(far.bottom * wide, year.bottom * wide)
    draw_landscape(painter, QRectF(0, 0, wide, scene.height * wide), edges, theme)
    for band in scene.bands:
        _draw_head(painter, band, wide, theme)
        for card in band.cards:
            draw_over(painter, card, wide, theme, SIZES[band.far])


def _draw_head(painter: QPainter, band: Band, wide: float, theme: Theme) -> None:
    """The name of a distance, on a plate in the middle of its band's beginning."""
    pad = theme.size("unit")
    side = theme.size("picture-small") if band.picture else 0
    words = paragraph(band.label, lettering(theme, "text", bold=True), 0.17 * wide - 2 * pad - side)
    plate = QRectF(0, 0, words.width + 2 * pad + side, max(words.size.height(), side) + 2 * pad)
    plate.moveCenter(QPointF(0.1 * wide, (band.top + band.bottom) / 2 * wide))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(plate, plate.height() / 4, plate.height() / 4)
    if side:
        draw_picture(
            painter, band.picture, QRectF(plate.left() + pad, plate.center().y() - side / 2, side, side), theme
        )
    words.draw(painter, plate.left() + pad + side, plate.center().y() - words.size.height() / 2, theme.colour("ink"))
