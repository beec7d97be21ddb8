"""What a slice of the day wheel has room for: a picture as large as it can be, and the label under it."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainterPath

from ...parts.lettering import Paragraph, paragraph
from .geometry import GAP, Dial, Wedge, heart_of, middle_of

LARGEST, SMALLEST = 46.0, 16.0
LABEL_WIDTHS = (110.0, 84.0)


class Room(NamedTuple):
    """Where picture and label stand; None for what there is no room for."""

    picture: QRectF | None
    label: QRectF | None = None
    words: Paragraph | None = None


def room_in(dial: Dial, wedge: Wedge, path: QPainterPath, font: QFont) -> Room:
    """Picture and label under each other where both fit; else the picture alone."""
    heart = dial.point(wedge.part.start_angle + wedge.part.span / 2, heart_of(wedge))
    side = _picture_side(wedge) if wedge.part.picture else 0.0
    middle = dial.point(wedge.part.start_angle + wedge.part.span / 2, middle_of(wedge))
    for width in LABEL_WIDTHS:
        if found := _both(path, middle, side, paragraph(wedge.part.label, font, width)):
            return found
    return Room(QRectF(heart.x() - side / 2, heart.y() - side / 2, side, side) if side else None)


def _picture_side(wedge: Wedge) -> float:
    """The side of the largest picture around the heart; 0 for one too small to be seen."""
    heart = heart_of(wedge)
    across = heart * math.sin(math.radians(min(wedge.part.span, 180) / 2))
    free = min(across, heart - wedge.inner, wedge.outer - heart) - GAP - wedge.corner / 2
    side = min(2 * free, LARGEST)
    return side if side >= SMALLEST else 0.0


def _both(path: QPainterPath, middle: QPointF, side: float, words: Paragraph) -> Room | None:
    wide, high = max(words.size.width(), side), side + words.size.height()
    whole = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
    if not path.contains(whole):
        return None
    below = QRectF(middle.x() - words.size.width() / 2, whole.top() + side, words.size.width(), words.size.height())
    above = QRectF(middle.x() - side / 2, whole.top(), side, side) if side else None
    return Room(above, below, words)
