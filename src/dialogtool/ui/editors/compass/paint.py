"""The compass, painted: a rose of fine lines, three circles that meet, and the job functions as small plates."""

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from dialogtool.core.scenes.compass import MIDDLE, Circle, CompassScene, Dot

from ...parts.lettering import lettering, paragraph
from ...parts.marks import draw_check, draw_picture
from ...theme import Theme

ROSE = 0.485
"""The rose's radius, as a part of the picture's side."""
TICKS = 72
PLATE = 0.052
"""A plate's radius, as a part of the side."""
FILL = 0.42
"""How much of a circle's colour is seen: what lies under it shows through."""
NAME_WIDE = 0.3
TAG_WIDE = 150.0


class CompassLooks(NamedTuple):
    """What the compass is painted with: the circles' names by id, and the verdict of each column.

    `lit` is the function that is in hand or under it; its name is shown.
    """

    theme: Theme
    font: QFont
    names: dict[str, str]
    says: dict[str, str]
    lit: str = ""
    mirrored: bool = False


def paint_compass(painter: QPainter, side: float, scene: CompassScene, looks: CompassLooks) -> None:
    """Paints the compass on a square of this side."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    _draw_rose(painter, side, looks.theme)
    for circle in scene.circles:
        _draw_circle(painter, side, circle, looks)
    for circle in scene.circles:
        _draw_name(painter, side, circle, looks)
    for dot in sorted(scene.dots, key=lambda one: one.function == looks.lit):
        _draw_dot(painter, side, dot, looks)
    for dot in scene.dots:
        if dot.function == looks.lit:
            _draw_tag(painter, side, dot, looks)


def point_of(x: float, y: float, side: float, mirrored: bool) -> QPointF:
    """The point at these parts of the side; mirrored where one reads from right to left."""
    return QPointF((1 - x if mirrored else x) * side, y * side)


def _draw_rose(painter: QPainter, side: float, theme: Theme) -> None:
    """A quiet dial with fine ticks, longer at the eight winds."""
    middle, radius = QPointF(side / 2, side / 2), side * ROSE
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("compass-dial"))
    painter.drawEllipse(middle, radius, radius)
    for tick in range(TICKS):
        angle = 2 * math.pi * tick / TICKS
        out = QPointF(math.sin(angle), -math.cos(angle))
        long = 0.045 if tick % 9 == 0 else 0.018
        painter.drawLine(QLineF(middle + out * radius * 0.985, middle + out * (radius * 0.985 - side * long)))
    top, wide = middle.y() - radius * 0.99, side * 0.017
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sun"))
    needle = [
        QPointF(side / 2, top),
        QPointF(side / 2 - wide, top + 3 * wide),
        QPointF(side / 2 + wide, top + 3 * wide),
    ]
    painter.drawPolygon(QPolygonF(needle))


def _draw_circle(painter: QPainter, side: float, circle: Circle, looks: CompassLooks) -> None:
    colour = looks.theme.colour(f"compass-{circle.id}")
    thin = QColor(colour)
    thin.setAlphaF(FILL)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(thin)
    painter.drawEllipse(point_of(circle.x, circle.y, side, looks.mirrored), circle.radius * side, circle.radius * side)


def _draw_name(painter: QPainter, side: float, circle: Circle, looks: CompassLooks) -> None:
    size = "text" if side > 340 else "small"
    words = paragraph(looks.names[circle.id], lettering(looks.theme, size, looks.font, bold=True), NAME_WIDE * side)
    middle = point_of(circle.name_x, circle.name_y, side, looks.mirrored)
    words.draw(painter, middle.x() - words.width / 2, middle.y() - words.size.height() / 2, looks.theme.colour("ink"))


def plate_radius(side: float) -> float:
    """How large a plate is on a compass of this side; never too small for a finger."""
    return max(PLATE * side, 18.0)


def _draw_dot(painter: QPainter, side: float, dot: Dot, looks: CompassLooks) -> None:
    """A plate whose ring tells how it was sorted: full with a check mark for yes, dashed for perhaps."""
    theme, radius = looks.theme, plate_radius(side)
    middle = point_of(dot.x, dot.y, side, looks.mirrored)
    verdict = looks.says.get(dot.column, "")
    lit = dot.function == looks.lit
    colour = "focus" if lit else "moss" if verdict == "yes" else "edge"
    style = Qt.PenStyle.DashLine if verdict == "some" else Qt.PenStyle.SolidLine
    painter.setPen(QPen(theme.colour(colour), 3 if lit or verdict == "yes" else 1.5, style))
    painter.setBrush(theme.colour("card"))
    painter.drawEllipse(middle, radius, radius)
    picture = radius * 1.36
    draw_picture(
        painter, dot.picture, QRectF(middle.x() - picture / 2, middle.y() - picture / 2, picture, picture), theme
    )
    if verdict == "yes":
        badge = QRectF(0, 0, radius * 0.66, radius * 0.66)
        badge.moveCenter(middle + QPointF(radius * 0.72, radius * 0.72))
        draw_check(painter, badge, theme, on=True, radius=badge.width() / 2)


def _draw_tag(painter: QPainter, side: float, dot: Dot, looks: CompassLooks) -> None:
    """The name of a function, on a small card under its plate, or over it where there is no room beneath."""
    theme = looks.theme
    words = paragraph(dot.label, lettering(theme, "small", looks.font, bold=True), TAG_WIDE)
    card = QRectF(0, 0, words.size.width() + 16, words.size.height() + 8)
    middle = point_of(dot.x, dot.y, side, looks.mirrored)
    away = plate_radius(side) + card.height() / 2 + 6
    down = 1 if dot.y < MIDDLE[1] + 0.3 else -1
    card.moveCenter(middle + QPointF(0, down * away))
    card.moveLeft(min(max(card.left(), 2.0), side - card.width() - 2))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(card, 6, 6)
    words.draw(painter, card.center().x() - words.width / 2, card.top() + 4, theme.colour("ink"))
