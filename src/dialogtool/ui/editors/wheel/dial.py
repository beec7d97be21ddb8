"""The face of the day wheel: night and day, the hours, moon and sun."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QConicalGradient, QFont, QPainter, QPen

from ...parts.lettering import lettering
from ...parts.marks import draw_picture
from ...theme import Theme
from .geometry import Dial

HOURS = 24
NIGHT_HOURS = ((0, "wheel-night"), (5, "wheel-night"), (8, "wheel-day"), (18, "wheel-day"), (21, "wheel-night"))
MOON, SUN = "1F319", "2600"
FEW_BELOW = 150
"""A rim smaller than this has room for every third hour only."""


def draw_dial(painter: QPainter, dial: Dial, theme: Theme, font: QFont) -> None:
    """Paints the face that the slices lie on."""
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(QBrush(_night_and_day(dial, theme)))
    painter.drawEllipse(dial.centre, dial.rim, dial.rim)
    _draw_hours(painter, dial, theme, font)


def draw_middle(painter: QPainter, dial: Dial, theme: Theme) -> None:
    """Paints the middle over the slices' inner ends, with the moon at midnight and the sun at noon."""
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.setBrush(theme.colour("card"))
    painter.drawEllipse(dial.centre, dial.hole - 2, dial.hole - 2)
    side = dial.hole * 0.34
    for code, angle in ((MOON, 0), (SUN, 180)):
        place = QRectF(0, 0, side, side)
        place.moveCenter(dial.point(angle, dial.hole * 0.74))
        draw_picture(painter, code, place, theme, bare=True)


def _night_and_day(dial: Dial, theme: Theme) -> QConicalGradient:
    """Dark at night, light by day; Qt goes round the other way, from the top."""
    face = QConicalGradient(dial.centre, 90)
    for hour, token in (*NIGHT_HOURS, (HOURS, "wheel-night")):
        face.setColorAt(1 - hour / HOURS, theme.colour(token))
    return face


def _draw_hours(painter: QPainter, dial: Dial, theme: Theme, font: QFont) -> None:
    step = 3 if dial.rim < FEW_BELOW else 1
    for hour in range(0, HOURS, step):
        angle, large = hour * 360 / HOURS, hour % 6 == 0
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QLineF(dial.point(angle, dial.hole), dial.point(angle, dial.rim)))
        painter.setPen(QPen(theme.colour("edge"), 2 if large else 1))
        painter.drawLine(QLineF(dial.point(angle, dial.rim), dial.point(angle, dial.rim + (7 if large else 4))))
        painter.setFont(lettering(theme, "text" if large else "small", font, bold=large))
        painter.setPen(theme.colour("ink" if large else "ink-soft"))
        painter.drawText(_around(dial.point(angle, dial.rim + 19)), Qt.AlignmentFlag.AlignCenter, str(hour))


def _around(point: QPointF) -> QRectF:
    place = QRectF(0, 0, 40, 24)
    place.moveCenter(point)
    return place
