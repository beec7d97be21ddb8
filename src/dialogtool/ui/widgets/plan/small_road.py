"""The road in small: lanes of dots, and bars for time at a workplace, to the goal. To read it, one opens Min vej."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialogtool.core.plan.plan import Plan
from dialogtool.core.plan.road import RoadLane, Stone, road_of

from ...desk import Desk
from ...pictures import pixmap
from .lane_row import state_names

LANE = 26
"""The height of one lane, in logical pixels."""

DOT = 7.0
HEAD = 32
LEAST_APART, MOST_APART = 16.0, 40.0
LONG = 2
"""So many dots wide is time at a workplace."""


class SmallRoad(QWidget):
    """Painted, and told to a screen reader as how the stones of each lane stand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lanes: tuple[RoadLane, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(desk.words.gettext("The road in small"))

    def show_plan(self, plan: Plan) -> None:
        """Shows the road as it stands."""
        self._lanes = road_of(plan, self._desk.model.today())
        told = (self._told(lane) for lane in self._lanes if lane.stones)
        self.setAccessibleDescription("; ".join(told))
        self.updateGeometry()
        self.update()

    def _told(self, lane: RoadLane) -> str:
        states = state_names(self._desk)
        stones = ", ".join(f"{stone.text} ({states[stone.state]})" for stone in lane.stones)
        return f"{self._desk.words.content(lane.label)}: {stones}"

    def sizeHint(self) -> QSize:
        """As high as its lanes."""
        return QSize(240, LANE * len(self._lanes))

    def minimumSizeHint(self) -> QSize:
        """No less than all of its lanes."""
        return QSize(120, LANE * len(self._lanes))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints each lane with its picture, its way and its stones."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for place, lane in enumerate(self._lanes):
            self._paint_lane(painter, lane, LANE * (place + 0.5))
        painter.end()

    def _paint_lane(self, painter: QPainter, lane: RoadLane, middle: float) -> None:
        code = self._desk.catalogue.lanes[lane.id].picture
        painter.drawPixmap(QRectF(0, middle - 11, 22, 22).toRect(), pixmap(code, 22, self.devicePixelRatioF()))
        colour = self._desk.theme.colour(f"lane-{lane.id}")
        faint = self._desk.theme.colour(f"lane-{lane.id}")
        faint.setAlphaF(0.28)
        painter.setPen(QPen(faint, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(HEAD, middle), QPointF(self.width() - DOT, middle))
        room = (self.width() - HEAD - 4 * DOT) / max(sum(map(_dots, lane.stones)), 1)
        apart, passed = min(max(room, LEAST_APART), MOST_APART), 0
        for stone in lane.stones:
            centre = QPointF(HEAD + 2 * DOT + (passed + (_dots(stone) - 1) / 2) * apart, middle)
            passed += _dots(stone)
            if centre.x() < self.width() - DOT * _dots(stone):
                painter.setPen(QPen(colour, 2))
                self._paint_stone(painter, stone, centre)

    def _paint_stone(self, painter: QPainter, stone: Stone, centre: QPointF) -> None:
        """Filled when it is done, in sun when it is next, half when there was a little of it; a sub-goal is square."""
        theme, colour = self._desk.theme, painter.pen().color()
        surface = {"done": colour, "next": theme.colour("sun")}.get(stone.state, theme.colour("card"))
        painter.setBrush(surface)
        if stone.kind == "trial":
            _paint_bar(painter, stone, centre, theme.colour("card"))
            return
        if stone.kind == "sub-goal":
            painter.drawRoundedRect(QRectF(centre.x() - DOT, centre.y() - DOT, 2 * DOT, 2 * DOT), 3, 3)
            return
        painter.drawEllipse(centre, DOT, DOT)
        if stone.state == "some":
            painter.setBrush(colour)
            half = QRectF(centre.x() - DOT, centre.y() - DOT, 2 * DOT, 2 * DOT)
            painter.drawPie(half, 90 * 16, 180 * 16)


def _dots(stone: Stone) -> int:
    return LONG if stone.kind == "trial" else 1


def _paint_bar(painter: QPainter, stone: Stone, centre: QPointF, empty: QColor) -> None:
    """Time at a workplace: full when it has ended, half full while it goes on, dotted while it has no day."""
    pen, full = painter.pen(), painter.pen().color()
    bar = QRectF(centre.x() - LONG * DOT, centre.y() - DOT, 2 * LONG * DOT, 2 * DOT)
    painter.setBrush(full if stone.state == "ended" else empty)
    if stone.state == "undated":
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
    painter.drawRoundedRect(bar, 3, 3)
    if stone.state == "running":
        painter.setBrush(full)
        painter.drawRoundedRect(bar.adjusted(0, 0, -bar.width() / 2, 0), 3, 3)
