"""The bridge, painted: two banks, the water between, and the planks. On the screen and for paper alike."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from dialogtool.core.scenes.bridge import FAR_SHORE, NEAR_SHORE, BridgeScene, Plank, road_at

from ...parts.lettering import lettering, paragraph
from ...parts.marks import draw_picture
from ...theme import Theme
from .jobs import draw_job
from .land import Ground, draw_land

STEPS = 40
"""How many straight pieces a curve is drawn with."""
DEEP = 0.17
"""How deep a plank is, as a part of the picture's height."""
RAIL = 0.19
"""How high over the road the rope runs."""
ABOVE = 0.5
"""How far over its place a plank begins to fall, as a part of the picture's height."""
NAMED_FROM = 62.0
"""Narrower than this, in logical pixels, a plank carries its picture alone."""
SMALL_UNDER = 700.0
"""Narrower than this, in logical pixels, the sign carries small letters."""


class BridgeLooks(NamedTuple):
    """What the bridge is painted with: `near` is the word on the near bank, `lit` the plank or job under the hand.

    `falling` is the plank on its way down, and `fallen` how far it is (0-1).
    """

    theme: Theme
    font: QFont
    near: str
    mirrored: bool = False
    lit: str = ""
    falling: str = ""
    fallen: float = 1.0


def place_of(ground: Ground, plank: Plank) -> QRectF:
    """Where a plank lies."""
    wide, high = plank.width * ground.wide, DEEP * ground.high
    middle = ground.at(plank.x, plank.y)
    return QRectF(middle.x() - wide / 2, middle.y(), wide, high)


def paint_bridge(painter: QPainter, ground: Ground, scene: BridgeScene, looks: BridgeLooks) -> None:
    """Paints the whole picture."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.save()
    frame = QPainterPath()
    radius = looks.theme.size("radius")
    frame.addRoundedRect(QRectF(0, 0, ground.wide, ground.high), radius, radius)
    painter.setClipPath(frame)
    draw_land(painter, ground, looks.theme)
    painter.restore()
    _draw_rope(painter, ground, looks.theme, front=False)
    for plank in scene.planks:
        _draw_plank(painter, ground, plank, looks)
    _draw_rope(painter, ground, looks.theme, front=True)
    _draw_sign(painter, ground, looks)
    for place in scene.places:
        draw_job(painter, ground.at(place.x, place.y), job_radius(ground), place, looks.theme)


def job_radius(ground: Ground) -> float:
    """How large a job stands on the far bank."""
    return min(0.036 * ground.wide, 0.155 * ground.high)


def _curve(ground: Ground, down: float) -> QPainterPath:
    """The arch of the road, so far further down."""
    points = [NEAR_SHORE + (FAR_SHORE - NEAR_SHORE) * n / STEPS for n in range(STEPS + 1)]
    path = QPainterPath(ground.at(points[0], road_at(points[0]) + down))
    for x in points[1:]:
        path.lineTo(ground.at(x, road_at(x) + down))
    return path


def _posts() -> Iterator[float]:
    yield from (NEAR_SHORE, (NEAR_SHORE + FAR_SHORE) / 2, FAR_SHORE)


def _draw_rope(painter: QPainter, ground: Ground, theme: Theme, front: bool) -> None:
    """The beam with its rope: one behind the planks, and one before them."""
    down = DEEP if front else 0.0
    cap = Qt.PenCapStyle.RoundCap
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("mat-grain"), 5, Qt.PenStyle.SolidLine, cap))
    painter.drawPath(_curve(ground, down))
    if front:
        return
    painter.setPen(QPen(theme.colour("bridge-rope"), 2, Qt.PenStyle.SolidLine, cap))
    painter.drawPath(_curve(ground, -RAIL))
    painter.setPen(QPen(theme.colour("bridge-rope"), 5, Qt.PenStyle.SolidLine, cap))
    for x in _posts():
        painter.drawLine(QLineF(ground.at(x, road_at(x) - RAIL - 0.03), ground.at(x, road_at(x))))


def _draw_plank(painter: QPainter, ground: Ground, plank: Plank, looks: BridgeLooks) -> None:
    theme, place = looks.theme, place_of(ground, plank)
    painter.save()
    painter.translate(place.center())
    painter.rotate(ground.slope(plank.x))
    painter.translate(-place.center())
    if plank.id == looks.falling:
        painter.translate(0, -(1 - looks.fallen) * ABOVE * ground.high)
    if plank.laid:
        _draw_wood(painter, place, theme)
    else:
        _draw_gap(painter, place, theme)
    if plank.id == looks.lit:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("fjord"), 3))
        painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 6, 6)
    side = min(place.width() * 0.8, place.height() * 0.86)
    spot = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
    painter.setOpacity(1.0 if plank.laid else 0.45)
    draw_picture(painter, plank.picture, spot, theme)
    painter.restore()
    if place.width() >= NAMED_FROM:
        _draw_name(painter, ground, plank, place, looks)


def _draw_wood(painter: QPainter, place: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("mat-grain"), 1.5))
    painter.setBrush(theme.colour("mat-wood"))
    painter.drawRoundedRect(place, 5, 5)
    painter.setPen(QPen(theme.colour("mat-grain"), 0.9))
    for part, begin, end in ((0.14, 0.1, 0.95), (0.86, 0.06, 0.88)):
        x = place.left() + part * place.width()
        painter.drawLine(QLineF(x, place.top() + begin * place.height(), x, place.top() + end * place.height()))


def _draw_gap(painter: QPainter, place: QRectF, theme: Theme) -> None:
    """Where a plank is missing: the water is seen, inside a dashed line."""
    pen = QPen(theme.colour("bridge-rope"), 1.5)
    pen.setDashPattern([3.0, 3.0])
    painter.setPen(pen)
    painter.setBrush(_thin(theme.colour("bridge-water"), 0.5))
    painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 5, 5)


def _thin(colour: QColor, part: float) -> QColor:
    """The colour, seen through in part."""
    colour.setAlphaF(part)
    return colour


def _draw_name(painter: QPainter, ground: Ground, plank: Plank, place: QRectF, looks: BridgeLooks) -> None:
    """What the plank is called, beneath it over the water."""
    words = paragraph(plank.label, lettering(looks.theme, "small", looks.font, bold=plank.laid), place.width() + 8)
    if words.size.height() < 0.17 * ground.high:
        words.draw(painter, place.left() - 4, place.bottom() + 7, looks.theme.colour("ink"))


def _draw_sign(painter: QPainter, ground: Ground, looks: BridgeLooks) -> None:
    """A wooden sign on the near bank, with the word for where one comes from."""
    theme = looks.theme
    middle = ground.at(NEAR_SHORE * 0.5, 0.33)
    size = "text" if ground.wide > SMALL_UNDER else "small"
    words = paragraph(looks.near, lettering(theme, size, looks.font, bold=True), NEAR_SHORE * ground.wide - 34)
    board = QRectF(0, 0, words.size.width() + 22, words.size.height() + 14)
    board.moveCenter(middle)
    painter.setPen(QPen(theme.colour("bridge-rope"), 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(QLineF(middle, ground.at(NEAR_SHORE * 0.5, road_at(0) + 0.06)))
    painter.setPen(QPen(theme.colour("mat-grain"), 1.5))
    painter.setBrush(theme.colour("mat-wood"))
    painter.drawRoundedRect(board, 6, 6)
    words.draw(painter, middle.x() - words.width / 2, board.top() + 7, theme.colour("ink"))
