"""What a pair of pictures is made of: surfaces to press, and dots that tell how far one is."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialogtool.core.scenes.pairs import Pick

from ...parts.forms import Form
from ...parts.tiles import TileButton
from ...theme import Theme

DOT = 5.0
"""The radius of a dot, in logical pixels."""
RING = 8.5
"""The radius of the ring around the dot of the pair in sight."""
APART = 22.0
"""From the middle of one dot to the next."""


class PickTile(TileButton):
    """One thing to say of the pair in sight; `pick` is what."""

    def __init__(self, pick: Pick, form: Form, theme: Theme, name: str = "") -> None:
        super().__init__(pick, form, theme, name)
        self.pick: Pick = pick
        self.setCheckable(True)

    def show_face(self, form: Form, name: str) -> None:
        """Stands for another thing from now on."""
        self.form = form
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hears nothing: the second press of a quick hand was meant for the pair before."""
        event.accept()


class Dots(QWidget):
    """A dot for each pair: full when something was said of it, and a ring around the one in sight."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._seen: Sequence[bool] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """One line of dots."""
        return QSize(round(APART * len(self._seen)), self._theme.size("target"))

    def minimumSizeHint(self) -> QSize:
        """They draw nearer to each other where there is little room."""
        return QSize(0, self._theme.size("target"))

    def show_place(self, seen: Sequence[bool], at: int, said: str) -> None:
        """Shows which pairs were seen and which is in sight; a screen reader says it in words."""
        self._seen, self._at = seen, at
        self.setAccessibleName(said)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the dots in the middle, from the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        apart = min(APART, self.width() / max(len(self._seen), 1))
        first = self.width() / 2 - apart * (len(self._seen) - 1) / 2
        for at, seen in enumerate(reversed(self._seen) if self.isRightToLeft() else self._seen):
            place = len(self._seen) - 1 - at if self.isRightToLeft() else at
            self._draw(painter, QPointF(first + at * apart, self.height() / 2), seen, place == self._at)
        painter.end()

    def _draw(self, painter: QPainter, centre: QPointF, seen: bool, here: bool) -> None:
        """A full dot for what was seen, an open one for what comes."""
        colour = self._theme.colour("fjord" if seen or here else "edge")
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if seen else self._theme.colour("card"))
        painter.drawEllipse(centre, DOT, DOT)
        if here:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, RING, RING)
