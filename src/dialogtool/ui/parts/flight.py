"""A picture of a card on its way, where no hand has carried it: only to show where it went."""

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, Qt, QVariantAnimation, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from ..theme import Theme
from .motion import motion_time


class Flight(QLabel):
    """Moves a picture over the window from one point of it to another, and goes away."""

    def __init__(self, picture: QPixmap, window: QWidget, start: QPoint, end: QPoint) -> None:
        super().__init__(window)
        self._half = QPointF(picture.deviceIndependentSize().width(), picture.deviceIndependentSize().height()) / 2
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setPixmap(picture)
        self.adjustSize()
        self._way = QVariantAnimation(self)
        self._way.setStartValue(QPointF(start))
        self._way.setEndValue(QPointF(end))
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._on_moved)
        self._way.finished.connect(self.deleteLater)
        self._on_moved(QPointF(start))

    def begin(self, duration: int) -> None:
        """Lets it go, for so many milliseconds."""
        self._way.setDuration(duration)
        self._way.start()
        self.show()
        self.raise_()

    @Slot(object)
    def _on_moved(self, centre: QPointF) -> None:
        self.move((centre - self._half).toPoint())


def fly(picture: QPixmap, start: QWidget, end: QWidget, theme: Theme) -> None:
    """Shows the picture go from the middle of one widget to the middle of another; nothing where motion is unwanted."""
    duration = motion_time(start, theme)
    if duration and start.isVisible():
        window = start.window()
        points = [each.mapTo(window, each.rect().center()) for each in (start, end)]
        Flight(picture, window, *points).begin(duration)
