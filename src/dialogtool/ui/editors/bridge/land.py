"""The land around the bridge, painted: sky, hills far away, water and the two banks."""

from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen

from dialogtool.core.scenes.bridge import FAR_SHORE, NEAR_SHORE, road_at

from ...theme import Theme

WATER = 0.72
HILLS = ((0.0, 0.5), (0.18, 0.38), (0.42, 0.5), (0.66, 0.36), (0.88, 0.48), (1.0, 0.42))
WAVES = ((0.27, 0.84), (0.42, 0.92), (0.52, 0.82), (0.63, 0.9))


class Ground(NamedTuple):
    """The room that the picture has, in logical pixels; mirrored where one reads from right to left."""

    wide: float
    high: float
    mirrored: bool = False

    def at(self, x: float, y: float) -> QPointF:
        """The point at these parts of width and height."""
        return QPointF((1 - x if self.mirrored else x) * self.wide, y * self.high)

    def slope(self, x: float) -> float:
        """How the road leans here, in degrees clockwise."""
        return -QLineF(self.at(x - 0.01, road_at(x - 0.01)), self.at(x + 0.01, road_at(x + 0.01))).angle() - (
            180 if self.mirrored else 0
        )


def draw_land(painter: QPainter, ground: Ground, theme: Theme) -> None:
    """Sky, hills far away, water, and the two banks."""
    air = QLinearGradient(0, 0, 0, ground.high * WATER)
    air.setColorAt(0, theme.colour("view-sky"))
    air.setColorAt(1, theme.colour("view-dawn"))
    painter.fillRect(QRectF(0, 0, ground.wide, ground.high), air)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("view-ridge"))
    painter.drawPath(_closed(ground, HILLS))
    painter.setBrush(theme.colour("bridge-water"))
    painter.drawRect(QRectF(0, ground.high * WATER, ground.wide, ground.high))
    _draw_waves(painter, ground, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    for edge, shore, colour in ((0.035, 0.0, "view-slope"), (0.0, 0.02, "view-meadow")):
        painter.setBrush(theme.colour(colour))
        painter.drawPath(_bank(ground, NEAR_SHORE + edge, shore, 0.0))
        painter.drawPath(_bank(ground, FAR_SHORE - edge, shore, 1.0))


def _closed(ground: Ground, points: tuple[tuple[float, float], ...]) -> QPainterPath:
    """Soft hills through these points, down to the bottom."""
    path = QPainterPath(ground.at(0, 1))
    path.lineTo(ground.at(*points[0]))
    for before, after in pairwise(points):
        half = (before[0] + after[0]) / 2
        path.cubicTo(ground.at(half, before[1]), ground.at(half, after[1]), ground.at(*after))
    path.lineTo(ground.at(1, 1))
    path.closeSubpath()
    return path


def _bank(ground: Ground, shore: float, lower: float, side: float) -> QPainterPath:
    """A bank from its side of the picture to the shore, where it slopes into the water."""
    top, out = road_at(side) + lower + 0.02, 1 if side == 0 else -1
    path = QPainterPath(ground.at(side, 1))
    path.lineTo(ground.at(side, top - 0.03))
    path.cubicTo(ground.at(side + 0.1 * out, top - 0.05), ground.at(shore - 0.05 * out, top), ground.at(shore, top))
    path.cubicTo(ground.at(shore + 0.01 * out, 0.8), ground.at(shore + 0.045 * out, 0.86), ground.at(shore, 1))
    path.closeSubpath()
    return path


def _draw_waves(painter: QPainter, ground: Ground, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("bridge-wave"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for x, y in WAVES:
        path = QPainterPath(ground.at(x, y))
        path.quadTo(ground.at(x + 0.018, y - 0.03), ground.at(x + 0.036, y))
        path.quadTo(ground.at(x + 0.054, y + 0.03), ground.at(x + 0.072, y))
        painter.drawPath(path)
