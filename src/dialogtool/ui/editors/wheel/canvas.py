"""The day wheel under the hand and the keyboard."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from dialogtool.core.scenes.scenes import taken_off

from ...desk import Desk
from .day_edits import NONE, beside
from .day_keys import edit_by_key
from .geometry import Wedge, end_of, wedge_at
from .grip import Grip
from .slices import LIFT
from .view import SceneOf, WheelView

REACH = 20.0
"""How near the handle a finger counts as on it, in logical pixels."""

_STEPS = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}


class WheelCanvas(WheelView):
    """Changes nothing by itself: it asks for another day, and is shown it."""

    asked = Signal(object)
    """The `Day` that the hand has made."""
    edited = Signal(object)
    """An `Edit` of the chosen card, by key."""

    def __init__(self, desk: Desk, scene_of: SceneOf) -> None:
        super().__init__(desk, scene_of)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def drop(self, card: str, point: QPointF) -> None:
        """Puts a carried card down here, when this is on the wheel."""
        self.hold_over(card, None)
        if not self.dial.strays(point):
            self.asked.emit(self.with_card(self.day, card, point))

    def _at_handle(self, point: QPointF) -> Wedge | None:
        """The chosen card, when its round end is within reach."""
        held = next((wedge for wedge in self.wedges if wedge.part.index == self.shown.chosen), None)
        away = end_of(self.dial, held.moved_out(LIFT)) - point if held else QPointF()
        return held if held and QPointF.dotProduct(away, away) <= REACH**2 else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the card under the hand, or its round end."""
        point = event.position()
        at_end = self._at_handle(point)
        wedge = at_end or wedge_at(self.dial, self.wedges, point)
        self.choose(wedge.part.index if wedge else NONE)
        if wedge and event.button() == Qt.MouseButton.LeftButton:
            card = self.day.placements[wedge.part.index]
            self.grip = Grip(wedge.part.index, card.start, card.minutes, at_end is not None, self.dial.angle(point))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Lets the card follow the hand; without one, lights up what lies under it."""
        point = event.position()
        if self.grip:
            self.grip = self.grip.followed(self.dial, point)
            self.show_as(lit=self.grip.card, leaving=self.grip.card if self.grip.off else NONE)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()
            return
        at_end = self._at_handle(point)
        wedge = at_end or wedge_at(self.dial, self.wedges, point)
        self.show_as(lit=wedge.part.index if wedge else NONE)
        free = Qt.CursorShape.OpenHandCursor if wedge else Qt.CursorShape.ArrowCursor
        self.setCursor(Qt.CursorShape.SizeAllCursor if at_end else free)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keeps what the hand has made of it."""
        if grip := self.grip:
            after = taken_off(self.day, grip.card) if grip.off else grip.applied(self.day)
            if after != self.day:
                self.asked.emit(after)
            self._let_go()
        event.accept()

    def _let_go(self) -> None:
        self.grip = None
        self.show_as(leaving=NONE)
        self.unsetCursor()
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Puts the light out when the hand is elsewhere."""
        super().leaveEvent(event)
        self.show_as(lit=NONE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down choose a card; left and right move it, with Shift its end; Delete takes it off."""
        edit = edit_by_key(event)
        if self.grip and event.key() == Qt.Key.Key_Escape:
            self._let_go()
        elif edit and self.shown.chosen != NONE:
            self.edited.emit(edit)
        elif (step := _STEPS.get(event.key())) and (found := beside(self.scene, self.shown.chosen, step)) != NONE:
            self.choose(found)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab chooses the first card, coming back the last."""
        super().focusInEvent(event)
        steps = {Qt.FocusReason.TabFocusReason: 1, Qt.FocusReason.BacktabFocusReason: -1}
        if step := steps.get(event.reason()):
            self.choose(beside(self.scene, NONE, step))

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from card to card, and leaves after the last."""
        found = beside(self.scene, self.shown.chosen, 1 if next else -1)
        if self.hasFocus() and NONE not in (self.shown.chosen, found):
            self.choose(found)
            return True
        return super().focusNextPrevChild(next)
