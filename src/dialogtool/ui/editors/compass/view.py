"""The compass in the window: a plate that is pressed leads to its card."""

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialogtool.core.scenes.compass import CompassScene
from dialogtool.core.tool.fields import ThreeColumns

from ...desk import Desk
from ...parts.lettering import lettering
from .paint import CompassLooks, paint_compass, plate_radius, point_of

SMALLEST, LARGEST = 260, 430
"""The side of the compass, in logical pixels."""


def circle_names(desk: Desk) -> dict[str, str]:
    """What the three circles are called."""
    _ = desk.words.gettext
    return {"can": _("I can"), "wants": _("I want"), "thrives": _("I thrive")}


def looks_of(desk: Desk, columns: ThreeColumns) -> CompassLooks:
    """What a compass with these columns is painted with."""
    says = {column.id: column.says for column in columns}
    return CompassLooks(desk.theme, lettering(desk.theme, "text"), circle_names(desk), says)


class CompassView(QWidget):
    """Paints the scene. All that it shows stands on cards too, so the keyboard passes it over."""

    pressed = Signal(str)
    """The function whose plate was pressed."""

    def __init__(self, columns: ThreeColumns, desk: Desk) -> None:
        super().__init__()
        self.scene = CompassScene(circles=())
        self._looks = looks_of(desk, columns)
        self._in_hand = self._under = ""
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(LARGEST)

    def sizeHint(self) -> QSize:
        """As large as it grows."""
        return QSize(LARGEST, LARGEST)

    def minimumSizeHint(self) -> QSize:
        """The least that plates can be told apart on."""
        return QSize(SMALLEST, SMALLEST)

    def hasHeightForWidth(self) -> bool:
        """It is square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as it is wide."""
        return min(width, LARGEST)

    @property
    def side(self) -> float:
        """The side of the square that it is painted on."""
        return float(min(self.width(), self.height()))

    def show_scene(self, scene: CompassScene) -> None:
        """Shows another scene."""
        self.scene = scene
        self.update()

    def show_in_hand(self, function: str) -> None:
        """Shows which function is talked about."""
        self._in_hand = function
        self.update()

    def function_at(self, point: QPointF) -> str:
        """The function whose plate lies under a point; "" for none."""
        reach = plate_radius(self.side) + 4
        places = ((dot.function, point_of(dot.x, dot.y, self.side, self.isRightToLeft())) for dot in self.scene.dots)
        near = [(math.hypot(at.x() - point.x(), at.y() - point.y()), function) for function, at in places]
        return next((function for away, function in sorted(near) if away <= reach), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows the name of what lies under the hand."""
        self._under = self.function_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._under else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The hand is elsewhere."""
        super().leaveEvent(event)
        self._under = ""
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Waits for the hand to let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leads to the card."""
        event.accept()
        if under := self.function_at(event.position()):
            self.pressed.emit(under)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the compass."""
        looks = self._looks._replace(lit=self._under or self._in_hand, mirrored=self.isRightToLeft())
        painter = QPainter(self)
        paint_compass(painter, self.side, self.scene, looks)
        painter.end()
