"""One period on the life line: a button in its place, moved by hand and by keys."""

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractButton

from ...parts.carrying import Carrier
from ...parts.tiles import TileButton
from ...theme import Theme
from .edits import LifeEdit, edit_by_key
from .geometry import LifeLooks, Spot
from .paint import paint_stone


class SpotForm:
    """Draws a stone and its words where the plan has put them."""

    def __init__(self, spot: Spot, looks: LifeLooks) -> None:
        self.spot = spot
        self._looks = looks

    def size(self, font: QFont, width: int = 0) -> QSize:
        """The room that the plan has given it."""
        return self.spot.place.toAlignedRect().size()

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints the stone on its tile."""
        painter.translate(-self.spot.place.topLeft())
        paint_stone(painter, self.spot, self._looks)
        painter.resetTransform()


class LifeStone(TileButton):
    """Asks for changes by key; it is chosen as soon as the keyboard or the hand is on it."""

    edited = Signal(object)
    """A `LifeEdit`, by key."""
    reached = Signal()
    """The keyboard has come to it."""

    def __init__(self, spot: Spot, looks: LifeLooks, theme: Theme) -> None:
        self.at = SpotForm(spot, looks)
        super().__init__(spot.stone.id, self.at, theme, spot.stone.title)
        self.setProperty("stone", "period")
        self.pressed_at = QPoint()
        self.carrier = Carrier(self, pictured=False)

    def show_spot(self, spot: Spot, looks: LifeLooks, said: str) -> None:
        """Stands for a stone of another plan; `said` is what it tells besides its title."""
        self.at = SpotForm(spot, looks)
        self.form = self.at
        self.setAccessibleName(spot.stone.title)
        self.setAccessibleDescription(said)
        self.resize(spot.place.toAlignedRect().size())
        self.update()

    def mark(self, chosen: bool) -> None:
        """Shows that what can be done is about this one."""
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remembers where it was taken hold of."""
        self.pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pressed twice, it is to be changed."""
        super().mouseDoubleClickEvent(event)
        self.edited.emit(LifeEdit.CHANGE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move it, Enter changes it, Delete takes it away."""
        if edit := edit_by_key(event.key(), self.isRightToLeft()):
            self.edited.emit(edit)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that the keyboard is here."""
        super().focusInEvent(event)
        self.reached.emit()
