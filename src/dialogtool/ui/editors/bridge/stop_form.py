"""How one stop of a plank is laid out and drawn: a ring on a line, with its words beneath."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractButton

from ...parts.forms import Face
from ...parts.lettering import Paragraph, lettering, paragraph
from ...parts.marks import draw_dot
from ...theme import Theme

NARROWEST = 92
"""The least width of a stop beside others, in logical pixels: below it, words would be torn."""
RING = 28.0
TOP = 10.0
SIDE = 6
MIDDLE = TOP + RING / 2
"""How far down the line runs."""


class StopForm:
    """A ring with its words beneath; chosen, the ring is full and the words are bold."""

    def __init__(self, face: Face, theme: Theme) -> None:
        self._face = face
        self._theme = theme

    def size(self, font: QFont, width: int = 0) -> QSize:
        """As high as its words need at this width, also when they are bold."""
        wide = width or NARROWEST
        words = sum(part.size.height() for part in self._words(font, wide, bold=True))
        return QSize(wide, max(self._theme.size("target"), math.ceil(TOP + RING + SIDE + words) + 2 * SIDE))

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints ring and words in the middle of the tile."""
        place = QRectF(0, 0, RING, RING)
        place.moveCenter(QPointF(tile.width() / 2, MIDDLE))
        draw_dot(painter, place, self._theme, tile.isChecked())
        top = TOP + RING + SIDE
        for part in self._words(tile.font(), tile.width(), tile.isChecked()):
            part.draw(painter, SIDE, top, self._theme.colour("ink"))
            top += part.size.height()

    def _words(self, font: QFont, wide: int, bold: bool) -> list[Paragraph]:
        lines = [(self._face.label, bold), (self._face.beside, False)]
        return [
            paragraph(text, lettering(self._theme, "text", font, heavy), wide - 2 * SIDE)
            for text, heavy in lines
            if text
        ]
