"""Carrying a card by hand: picked up, over something, put down. One way for mouse and touch alike.

Qt's own drag and drop is not used: begun by a finger it fails on some systems, and it would let a citizen's words be
dropped into another program.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPixmap, QRegion
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from .scrolling import scroll_to

EDGE = 40
"""How near the edge of what is in sight, in logical pixels, a carried card scrolls it."""

ABOVE = 6
"""How far over the hand a carried card is seen, in logical pixels."""
SMALLER = 0.7
"""The size of a carried card, as a part of its own."""


def portrait(carried: QAbstractButton) -> QPixmap:
    """The card as it looks, a little smaller, and nothing where its corners are round."""
    ratio = carried.devicePixelRatioF()
    drawn = QPixmap(carried.size() * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    carried.render(drawn, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return drawn.scaled(drawn.size() * SMALLER, keep, smooth)


class Carrier(QObject):
    """Lets the hand carry a button away. Points are in the screen's coordinates.

    `pictured` False carries no picture of it: for what follows the hand itself.
    """

    lifted = Signal()
    """The card has left its place."""
    moved = Signal(QPoint)
    """Where the hand is now."""
    put_down = Signal(QPoint)
    """Where the hand let go."""
    given_up = Signal()
    """Escape was pressed: nothing is moved."""

    def __init__(self, carried: QAbstractButton, pictured: bool = True) -> None:
        super().__init__(carried)
        self.carried = carried
        self._pictured = pictured
        self._pressed_at: QPoint | None = None
        self._shadow: QLabel | None = None
        self._given_up = False
        carried.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the hand; while it carries, the button itself hears nothing of the way."""
        if isinstance(event, QMouseEvent) and self._follow(event):
            event.accept()
            return True
        if self._shadow and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._end()
            self._given_up = True
            self.given_up.emit()
            return True
        return False

    def _follow(self, event: QMouseEvent) -> bool:
        point = event.globalPosition().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at, self._given_up = point, False
        elif event.type() == QEvent.Type.MouseMove and self._pressed_at is not None:
            return self._carry(point, self._pressed_at)
        elif event.type() == QEvent.Type.MouseButtonRelease:
            return self._let_go(point)
        return False

    def _carry(self, point: QPoint, start: QPoint) -> bool:
        if self._shadow is None:
            if (point - start).manhattanLength() < QApplication.startDragDistance():
                return False
            self._shadow = self._lifted()
            self.lifted.emit()
        above = QPoint(self._shadow.width() // 2, self._shadow.height() + ABOVE)
        self._shadow.move(self.carried.window().mapFromGlobal(point) - above)
        scroll_to(self.carried, point, EDGE)
        self.moved.emit(point)
        return True

    def _lifted(self) -> QLabel:
        """A picture of the card over the hand, so that its place is seen; the card itself is no longer pressed."""
        self.carried.setDown(False)
        picture = QLabel(self.carried.window())
        self.carried.destroyed.connect(picture.deleteLater)
        picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        picture.setPixmap(portrait(self.carried))
        picture.adjustSize()
        picture.setVisible(self._pictured)
        picture.raise_()
        return picture

    def _let_go(self, point: QPoint) -> bool:
        """Puts down what is carried; False when it was only a press, which the button is to hear."""
        carried = self._shadow is not None
        self._end()
        if carried:
            self.put_down.emit(point)
        return carried or self._given_up

    def _end(self) -> None:
        self._pressed_at = None
        if self._shadow:
            self._shadow.hide()
            self._shadow.deleteLater()
            self._shadow = None
