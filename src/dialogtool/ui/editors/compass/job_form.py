"""A suggested job function as a card: its name, one reason, and what it is in a small form."""

import math
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QAbstractButton

from ...parts.forms import Face, mirrored
from ...parts.lettering import Paragraph, lettering, paragraph
from ...parts.marks import draw_picture
from ...theme import Theme

NATURAL = 440
"""How wide a card is by itself, in logical pixels."""
BETWEEN = 5
"""The space between its sentences."""
LINES = 4


class JobFace(NamedTuple):
    """What stands on the card of a job function."""

    face: Face
    reason: str = ""
    small: str = ""

    @property
    def told(self) -> str:
        """What a screen reader says after the name."""
        return " ".join(part for part in (self.reason, self.small) if part)


class JobForm:
    """A picture, and beside it the name over its sentences."""

    def __init__(self, job: JobFace, theme: Theme) -> None:
        self._job = job
        self._theme = theme
        self._pad = 2 * theme.size("unit")
        self._side = theme.size("picture") if job.face.picture else 0

    def size(self, font: QFont, width: int = 0) -> QSize:
        """As high as its sentences are at this width."""
        wide = width or NATURAL
        words = sum(part.size.height() for part, _colour in self._lines(font, wide))
        high = words + BETWEEN * (LINES - 1) + 2 * self._pad
        return QSize(wide, math.ceil(max(high, self._side + 2 * self._pad)))

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints picture and sentences from the side where reading begins."""
        if self._side:
            place = mirrored(tile, QRect(self._pad, self._pad, self._side, self._side))
            draw_picture(painter, self._job.face.picture, place, self._theme)
        side = Qt.AlignmentFlag.AlignRight if tile.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        lines = self._lines(tile.font(), tile.width(), side)
        left = self._pad if tile.isRightToLeft() else self._before
        top = float(self._pad)
        for part, colour in lines:
            part.draw(painter, left, top, self._theme.colour(colour))
            top += part.size.height() + BETWEEN

    @property
    def _before(self) -> int:
        return self._pad + (self._side + self._pad if self._side else 0)

    def _lines(
        self, font: QFont, wide: int, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    ) -> list[tuple[Paragraph, str]]:
        job, theme = self._job, self._theme
        texts = (
            (job.face.label, lettering(theme, "shared-text", font, bold=True), "ink"),
            (job.face.beside, lettering(theme, "text", font), "ink-soft"),
            (job.reason, lettering(theme, "text", font), "ink"),
            (job.small, lettering(theme, "text", font), "ink-soft"),
        )
        room = wide - self._before - self._pad
        return [(paragraph(text, letters, room, side), colour) for text, letters, colour in texts if text]
