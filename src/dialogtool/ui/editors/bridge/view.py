"""The picture of the bridge in the window: a plank that is pressed leads to its question."""

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialogtool.core.scenes.bridge import BridgeScene

from ...desk import Desk
from ...parts.motion import motion_time
from .land import Ground
from .paint import BridgeLooks, paint_bridge, place_of

SHAPE = 0.25
"""The picture's height as a part of its width."""
LOWEST, HIGHEST = 170, 250
NARROWEST = 300


def height_at(width: int) -> int:
    """How high the picture is at this width, in logical pixels."""
    return min(max(round(width * SHAPE), LOWEST), HIGHEST)


class BridgeView(QWidget):
    """Paints the scene. Everything that it shows stands in rows and lists too, so the keyboard passes it over."""

    pressed = Signal(str)
    """The id of the plank that was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.scene = BridgeScene(planks=())
        self._lit = self._falling = ""
        self._fall = QVariantAnimation(self)
        self._fall.setStartValue(0.0)
        self._fall.setEndValue(1.0)
        self._fall.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fall.valueChanged.connect(self.update)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As wide as a page is."""
        return QSize(2 * NARROWEST, height_at(2 * NARROWEST))

    def minimumSizeHint(self) -> QSize:
        """The least that it can be seen on."""
        return QSize(NARROWEST, LOWEST)

    def hasHeightForWidth(self) -> bool:
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its shape asks, between a least and a most."""
        return height_at(width)

    @property
    def ground(self) -> Ground:
        """The room it has now."""
        return Ground(self.width(), self.height(), self.isRightToLeft())

    def show_scene(self, scene: BridgeScene) -> None:
        """Shows another scene; a plank that was just laid is seen falling into its place."""
        before = {plank.id for plank in self.scene.planks if plank.laid}
        fresh = [plank.id for plank in scene.planks if plank.laid and plank.id not in before]
        known = bool(self.scene.planks)
        self.scene = scene
        self._fall.stop()
        if known and len(fresh) == 1 and self.isVisible() and (time := motion_time(self, self.desk.theme)):
            self._falling = fresh[0]
            self._fall.setDuration(time)
            self._fall.start()
        self.update()

    def light(self, plank: str) -> None:
        """Shows which plank the hand or the keyboard is at."""
        if plank != self._lit:
            self._lit = plank
            self.update()

    def plank_at(self, point: QPointF) -> str:
        """The plank asked about here that lies under a point, with a finger's room around; "" for none."""
        ground = self.ground
        reach = (
            (plank.id, place_of(ground, plank).adjusted(0, -40, 0, 40)) for plank in self.scene.planks if plank.here
        )
        return next((id for id, place in reach if place.contains(point)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lights the plank under the hand."""
        under = self.plank_at(event.position())
        self.light(under)
        self.setCursor(Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """The hand is elsewhere."""
        super().leaveEvent(event)
        self.light("")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Waits for the hand to let go."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leads to the question of the plank."""
        event.accept()
        if under := self.plank_at(event.position()):
            self.pressed.emit(under)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the bridge."""
        moving = self._fall.state() == QVariantAnimation.State.Running
        looks = BridgeLooks(
            theme=self.desk.theme,
            font=self.font(),
            near=self.desk.words.gettext("What fills the day"),
            lit=self._lit,
            falling=self._falling if moving else "",
            fallen=float(self._fall.currentValue()) if moving else 1.0,
        )
        painter = QPainter(self)
        paint_bridge(painter, self.ground, self.scene, looks)
        painter.end()
