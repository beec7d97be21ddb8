"""The life line under the hand: the road, and the stones on it as buttons in their order."""

from PySide6.QtCore import QEasingCurve, QEvent, QPoint, QPointF, QSize, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dialogtool.core.case.aid_values import Line
from dialogtool.core.scenes.life_line import LifeScene, life_scene

from ...desk import Desk
from ...parts.carrying import Carrier
from ...parts.focus import place_in_way
from ...parts.motion import motion_time
from .edits import LifeEdit
from .geometry import ENDS, LifeLooks, LifePlan, Spot, lay_out, per_row
from .grip import LifeGrip
from .paint import paint_road
from .stone import LifeStone
from .words import end_words, time_in, told_of


class LifeCanvas(QWidget):
    """Changes nothing by itself: it asks for another line, and is shown it."""

    asked = Signal(object, str)
    """The `Line` that the hand has made, and the id of the period it moved."""
    edited = Signal(str, object)
    """A period and the `LifeEdit` that a key asks for."""
    chosen = Signal(str)
    """The id of the period that the hand or the keyboard has come to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._desk = desk
        self._line = Line()
        self._grip: LifeGrip | None = None
        self._hand = QPointF()
        self._marked = _("Not in the papers")
        self._ends = end_words(desk.words)
        self._time_of = time_in(desk)
        self.stones: list[LifeStone] = []
        self.first_place = place_in_way(self)
        self._plan = self._planned(self._line, self.width())
        self._starts: dict[str, QPointF] = {}
        self._way = QVariantAnimation(self)
        self._way.setStartValue(0.0)
        self._way.setEndValue(1.0)
        self._way.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._way.valueChanged.connect(self._place_stones)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def plan(self) -> LifePlan:
        """Where everything lies when nothing moves."""
        return self._plan

    @property
    def looks(self) -> LifeLooks:
        """What it is painted with."""
        return LifeLooks(self._desk.theme, self.font(), self._marked)

    @property
    def scene(self) -> LifeScene:
        """What is shown."""
        return self._scene(self._line, self.width())

    def _scene(self, line: Line, width: float) -> LifeScene:
        return life_scene(line, self._desk.library, per_row(self._desk.theme, width), self._time_of)

    def _planned(self, line: Line, width: float) -> LifePlan:
        return lay_out(self._scene(line, width), self.looks, width, self.isRightToLeft())

    def sizeHint(self) -> QSize:
        """As high as its rows at the width it has."""
        return QSize(self._desk.theme.size("measure"), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """One stone wide."""
        return QSize(round(2 * ENDS) + self._desk.theme.size("period"), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Narrow, it has more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its rows at this width."""
        return round(self._planned(self._line, width).height)

    def show_line(self, line: Line) -> None:
        """Shows a line; a stone that was there keeps its widget, and is seen going where it goes."""
        self._line = line
        known = {stone.item: stone for stone in self.stones}
        self._starts = {stone.item: QPointF(stone.pos()) for stone in self.stones}
        self._plan = self._planned(line, self.width())
        self.stones = [known.pop(spot.stone.id, None) or self._stone(spot.stone.id) for spot in self._plan.spots]
        for gone in known.values():
            gone.hide()
            gone.deleteLater()
        self._show_plan()
        self._begin_motion()

    def _stone(self, id: str) -> LifeStone:
        spot = next(spot for spot in self._plan.spots if spot.stone.id == id)
        stone = LifeStone(spot, self.looks, self._desk.theme)
        stone.setParent(self)
        stone.reached.connect(self._on_reached)
        stone.clicked.connect(self._on_reached)
        stone.edited.connect(self._on_edited)
        stone.carrier.lifted.connect(self._on_lifted)
        stone.carrier.moved.connect(self._on_carried)
        stone.carrier.put_down.connect(self._on_put_down)
        stone.carrier.given_up.connect(self._on_given_up)
        stone.show()
        return stone

    def _show_plan(self) -> None:
        for stone, spot in zip(self.stones, self._plan.spots, strict=True):
            stone.show_spot(spot, self.looks, told_of(spot.stone, self._desk.words))
        self.updateGeometry()
        self.update()

    def _begin_motion(self) -> None:
        self._way.stop()
        duration = motion_time(self, self._desk.theme) if self.isVisible() else 0
        if duration and self._starts:
            self._way.setDuration(duration)
            self._way.start()
        else:
            self._place_stones(1.0)

    @Slot(object)
    def _place_stones(self, part: float) -> None:
        """Puts every stone at this part of its way, 0 to 1; a new one is at its end at once."""
        for stone, spot in zip(self.stones, self._plan.spots, strict=True):
            end = QPointF(spot.place.toAlignedRect().topLeft())
            start = self._starts.get(stone.item, end)
            carried = self._grip and self._grip.id == stone.item
            stone.move((self._under_hand(spot) if carried else start + (end - start) * part).toPoint())
        self.update()

    def _under_hand(self, spot: Spot) -> QPointF:
        """Where the carried stone is drawn: its middle follows the hand."""
        return self._grip.middle(self._hand) - spot.disc + spot.place.topLeft() if self._grip else QPointF()

    def choose(self, id: str) -> None:
        """Marks the stone of this period, or none."""
        for stone in self.stones:
            stone.mark(stone.item == id)

    def stone_of(self, id: str) -> LifeStone | None:
        """The stone of a period, None when it is not there."""
        return next((stone for stone in self.stones if stone.item == id), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lays the stones out anew at another width, at once."""
        super().resizeEvent(event)
        self._replan()

    def changeEvent(self, event: QEvent) -> None:
        """Runs the other way where the direction of reading changes."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LayoutDirectionChange, QEvent.Type.FontChange}:
            self._replan()

    def _replan(self) -> None:
        self._plan = self._planned(self._line, self.width())
        self._starts = {}
        self._way.stop()
        self._show_plan()
        self._place_stones(1.0)

    @Slot()
    def _on_reached(self) -> None:
        self.chosen.emit(self._sender().item)

    @Slot(object)
    def _on_edited(self, edit: LifeEdit) -> None:
        self.edited.emit(self._sender().item, edit)

    def _sender(self) -> LifeStone:
        stone = self.sender()
        assert isinstance(stone, LifeStone)
        return stone

    @Slot()
    def _on_lifted(self) -> None:
        carrier = self.sender()
        assert isinstance(carrier, Carrier)
        assert isinstance(carrier.carried, LifeStone)
        stone = carrier.carried
        start = QPointF(stone.mapTo(self, stone.pressed_at))
        self._grip, self._hand = LifeGrip(stone.item, self._line, self.scene, self._plan, start), start
        stone.raise_()
        self.chosen.emit(stone.item)

    @Slot(QPoint)
    def _on_carried(self, point: QPoint) -> None:
        """Shows the line as it would be: the stone follows the hand, and the others make room."""
        if not self._grip:
            return
        self._hand = QPointF(self.mapFromGlobal(point))
        if (line := self._grip.applied(self._hand)) != self._line:
            self.show_line(line)
            self.choose(self._grip.id)
        elif self._way.state() != QVariantAnimation.State.Running:
            self._place_stones(1.0)

    @Slot(QPoint)
    def _on_put_down(self, point: QPoint) -> None:
        if grip := self._grip:
            self._grip = None
            line = grip.applied(QPointF(self.mapFromGlobal(point)))
            self.show_line(line)
            self.choose(grip.id)
            if line != grip.line:
                self.asked.emit(line, grip.id)

    @Slot()
    def _on_given_up(self) -> None:
        if grip := self._grip:
            self._grip = None
            self.show_line(grip.line)
            self.choose(grip.id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the road and the curve, through the stones where they are now."""
        discs = [
            spot.disc + QPointF(stone.pos() - spot.place.toAlignedRect().topLeft())
            for stone, spot in zip(self.stones, self._plan.spots, strict=True)
        ]
        painter = QPainter(self)
        paint_road(painter, self._plan, self.looks, self._ends, discs)
        painter.end()
