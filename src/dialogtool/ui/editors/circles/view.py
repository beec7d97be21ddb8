"""The rings on the screen: each person is a button that can be pressed, carried, and moved by keys."""

import math

from PySide6.QtCore import QPoint, QPointF, QPropertyAnimation, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from dialogtool.core.scenes.circles import CirclesScene, PersonSpot, ring_at

from ...desk import Desk
from ...parts.carrying import Carrier
from ...parts.focus import hold_focus, in_tab_order, place_in_way
from ...parts.motion import motion_time
from ...parts.square import Square
from ...parts.tiles import TileButton
from ...theme import Theme
from .paint import CirclesLooks, TokenPlan, corner_of, lay_token, paint_rings, paint_token

SMALLEST = 300
"""The least side that people can be told apart on, in logical pixels."""

_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TokenForm:
    """A round token with initials, and the name beneath it."""

    def __init__(self, spot: PersonSpot, theme: Theme) -> None:
        self.spot = spot
        self._theme = theme

    def size(self, font: QFont, width: int = 0) -> QSize:
        """What the token takes."""
        plan = self._plan(font)
        return QSize(math.ceil(plan.width), math.ceil(plan.height))

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints the token."""
        hot = tile.hasFocus() or tile.underMouse()
        looks = CirclesLooks(self._theme, tile.font())
        paint_token(painter, QPointF(0, 0), self._plan(tile.font()), looks, hot)

    def _plan(self, font: QFont) -> TokenPlan:
        return lay_token(self.spot, CirclesLooks(self._theme, font))


class Token(TileButton):
    """One person. Up and down move nearer and further, Delete takes away, Enter opens."""

    stepped = Signal(int)
    """A key asked for the ring beside: 1 further out, -1 further in."""
    unwanted = Signal()

    def __init__(self, spot: PersonSpot, theme: Theme, parent: QWidget) -> None:
        super().__init__(spot.id, TokenForm(spot, theme), theme, spot.name)
        self.setObjectName("mark")
        self.setParent(parent)
        self.carrier = Carrier(self)

    def show_spot(self, spot: PersonSpot) -> None:
        """Stands for the same person elsewhere, or by another name."""
        self.form = TokenForm(spot, self.theme)
        self.setAccessibleName(spot.name)
        self.resize(self.sizeHint())
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stands in front of the others while the keyboard is on it."""
        super().focusInEvent(event)
        self.raise_()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stands in front of the others while the hand is on it."""
        super().enterEvent(event)
        self.raise_()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves by arrow, and takes away."""
        if step := _STEPS.get(event.key()):
            self.stepped.emit(step)
        elif event.key() in _AWAY:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)


class CirclesView(Square):
    """Paints the rings and places the tokens in them. What a token is asked for is told by the person's id."""

    opened = Signal(str)
    moved = Signal(str, str)
    """The person, and the ring the hand put them in."""
    stepped = Signal(str, int)
    unwanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme.size("circles"), SMALLEST)
        self.desk = desk
        self.scene = CirclesScene()
        self.tokens: dict[str, Token] = {}
        self._lit = ""
        self._start = place_in_way(self)

    @property
    def side(self) -> int:
        """The side of the square that the rings fill."""
        return min(self.width(), self.height())

    def show_scene(self, scene: CirclesScene, told: dict[str, str]) -> None:
        """Shows these people; `told` is what a screen reader says of each besides the name."""
        self.scene = scene
        for gone in set(self.tokens) - {spot.id for spot in scene.spots}:
            token = self.tokens.pop(gone)
            hold_focus(self)
            token.hide()
            token.deleteLater()
        for spot in scene.spots:
            is_new = spot.id not in self.tokens
            token = self.tokens.get(spot.id) or self._token(spot)
            token.show_spot(spot)
            token.setAccessibleDescription(told[spot.id])
            token.setToolTip("" if spot.named else spot.name)
            self._place(token, spot, moving=not is_new)
            token.show()
        self.tokens = {spot.id: self.tokens[spot.id] for spot in scene.spots}
        in_tab_order([self._start, *self.tokens.values()])
        self.update()

    def _token(self, spot: PersonSpot) -> Token:
        token = self.tokens[spot.id] = Token(spot, self.desk.theme, self)
        token.clicked.connect(self._on_clicked)
        token.stepped.connect(self._on_stepped)
        token.unwanted.connect(self._on_unwanted)
        token.carrier.moved.connect(self._on_carried)
        token.carrier.put_down.connect(self._on_put_down)
        token.carrier.given_up.connect(self._on_given_up)
        return token

    def _place(self, token: Token, spot: PersonSpot, moving: bool) -> None:
        """Puts a token where it stands; one that was seen elsewhere is seen going there."""
        to = self._corner(token, spot)
        time = motion_time(self, self.desk.theme) if moving and self.isVisible() and token.pos() != to else 0
        if not time:
            token.move(to)
            return
        way = QPropertyAnimation(token, b"pos", token)
        way.setDuration(time)
        way.setEndValue(to)
        way.start(QPropertyAnimation.DeletionPolicy.DeleteWhenStopped)

    def _corner(self, token: Token, spot: PersonSpot) -> QPoint:
        plan = lay_token(spot, CirclesLooks(self.desk.theme, token.font()))
        return self._square + corner_of(plan, self.side, self.isRightToLeft()).toPoint()

    @property
    def _square(self) -> QPoint:
        return QPoint((self.width() - self.side) // 2, (self.height() - self.side) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everybody stands where they stood, on another size."""
        super().resizeEvent(event)
        for spot in self.scene.spots:
            self._place(self.tokens[spot.id], spot, moving=False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rings; the tokens paint themselves."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(self._square)
        paint_rings(painter, self.scene, self.side, CirclesLooks(self.desk.theme, self.font()), self._lit)
        painter.end()

    def ring_under(self, point: QPoint) -> str:
        """The ring at a point of the screen, "" outside them all."""
        inside = self.mapFromGlobal(point) - self._square
        return ring_at(self.scene.rings, inside.x() / self.side, inside.y() / self.side)

    def _light(self, ring: str) -> None:
        if ring != self._lit:
            self._lit = ring
            self.update()

    def _carried(self) -> Token:
        carrier = self.sender()
        assert isinstance(carrier, Carrier)
        assert isinstance(carrier.carried, Token)
        return carrier.carried

    @Slot(QPoint)
    def _on_carried(self, point: QPoint) -> None:
        self._light(self.ring_under(point))

    @Slot(QPoint)
    def _on_put_down(self, point: QPoint) -> None:
        ring, token = self.ring_under(point), self._carried()
        self._light("")
        if ring:
            self.moved.emit(token.item, ring)

    @Slot()
    def _on_given_up(self) -> None:
        self._light("")

    def _pressed(self) -> str:
        token = self.sender()
        assert isinstance(token, Token)
        return token.item

    @Slot()
    def _on_clicked(self) -> None:
        self.opened.emit(self._pressed())

    @Slot(int)
    def _on_stepped(self, step: int) -> None:
        self.stepped.emit(self._pressed(), step)

    @Slot()
    def _on_unwanted(self) -> None:
        self.unwanted.emit(self._pressed())
