"""The cards on the day wheel: coloured by the part of life they belong to, with picture and, where it fits, label."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from dialogtool.core.scenes.scenes import Slice
from dialogtool.core.tool.library import Library, meaning_of

from ...parts.lettering import lettering
from ...parts.marks import draw_picture
from ...theme import Theme
from .geometry import Dial, Wedge, end_of, sector
from .room import Room, room_in

LIFT = 5.0
"""How far out a slice moves when it is under the hand or chosen."""
HANDLE = 10.0
"""The radius of the round end that makes a slice longer."""
FADED = 0.35
"""How much of a card's picture is seen while it is carried off the wheel."""

Colour = Callable[[str], QColor]
"""Gives the colour of a card by its id."""


class Manner(NamedTuple):
    """How one slice is shown: `chosen` by hand or keyboard, `lit` under the hand, `faded` while it is carried off."""

    chosen: bool = False
    lit: bool = False
    faded: bool = False

    @property
    def line(self) -> float:
        """How thick its edge is drawn."""
        return 3.0 if self.chosen else 2.0 if self.lit else 1.2


def arena_colour(library: Library, theme: Theme, card: str) -> QColor:
    """The colour of the part of life that a card belongs to; own words belong to none."""
    activity = library.catalogue.activities.get(meaning_of(library, card).activity)
    token = f"arena-{activity.arena}" if activity else "arena-none"
    return theme.colour(token if token in theme.colours else "arena-none")


class SlicePaint(NamedTuple):
    """Paints slices on one dial."""

    painter: QPainter
    dial: Dial
    theme: Theme
    font: QFont
    colour: Colour

    def draw(self, wedge: Wedge, manner: Manner) -> None:
        """Paints one slice: its surface, its picture, and its label where there is room."""
        placed = wedge.moved_out(LIFT if manner.lit or manner.chosen else 0.0)
        path = sector(self.dial, placed)
        self._draw_surface(path, placed, manner)
        self.painter.setOpacity(FADED if manner.faded else 1.0)
        font = lettering(self.theme, "small", self.font)
        self._draw_content(room_in(self.dial, placed, path, font), wedge.part)
        self.painter.setOpacity(1.0)

    def draw_handle(self, wedge: Wedge) -> None:
        """Paints the round end that makes the slice longer or shorter."""
        end = end_of(self.dial, wedge.moved_out(LIFT))
        self.painter.setPen(QPen(self.theme.colour("focus"), 2.5))
        self.painter.setBrush(self.theme.colour("card"))
        self.painter.drawEllipse(end, HANDLE, HANDLE)
        self.painter.setBrush(self.theme.colour("focus"))
        self.painter.drawEllipse(end, HANDLE / 4, HANDLE / 4)

    def _draw_surface(self, path: QPainterPath, wedge: Wedge, manner: Manner) -> None:
        """The outline drawn thick with round joins, and the colour over it: that rounds the corners."""
        colour = self.theme.colour("card") if manner.faded else self.colour(wedge.part.card)
        edge = self.theme.colour("line" if manner.faded else "focus" if manner.chosen else "edge")
        for shade, width in ((edge, 2 * wedge.corner + manner.line), (colour, 2 * wedge.corner - manner.line)):
            pen = QPen(shade, max(width, 0.5))
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            self.painter.setPen(pen)
            self.painter.setBrush(shade)
            self.painter.drawPath(path)

    def _draw_content(self, room: Room, part: Slice) -> None:
        if room.picture:
            draw_picture(self.painter, part.picture, room.picture, self.theme)
        if room.label and room.words:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(self.theme.colour("wheel-label"))
            self.painter.drawRoundedRect(room.label.adjusted(-4, 0, 4, 0), 4, 4)
            left = room.label.center().x() - room.words.width / 2
            room.words.draw(self.painter, left, room.label.top(), self.theme.colour("ink"))
