"""A period in the hand: where along the line and how high it would lie if the hand let go here."""

from typing import NamedTuple

from PySide6.QtCore import QPointF

from dialogtool.core.case.aid_values import Line
from dialogtool.core.scenes.life_line import LifeScene, lifted, moved, slot_at

from .geometry import STEP, LifePlan, Spot

STILL = 0.9
"""How many steps a hand may shake up or down before the period leaves its height."""


class LifeGrip(NamedTuple):
    """What was lifted, and how everything lay then: places are told from that, so that nothing moves under the hand."""

    id: str
    line: Line
    scene: LifeScene
    plan: LifePlan
    start: QPointF

    def middle(self, point: QPointF) -> QPointF:
        """Where the stone's middle is with the hand at this point."""
        return self._held.disc + point - self.start

    @property
    def _held(self) -> Spot:
        return next(spot for spot in self.plan.spots if spot.stone.id == self.id)

    def applied(self, point: QPointF) -> Line:
        """The line as it would be with the hand at this point."""
        held, middle = self._held, self.middle(point)
        row = self.plan.row_at(middle.y())
        along = moved(self.line, self.id, slot_at(self.scene, row, self.plan.across(middle.x())))
        return lifted(along, self.id, self._height(held, row, middle.y()))

    def _height(self, held: Spot, row: int, y: float) -> int:
        """In its own row as high as the hand has it; in another row as it was."""
        steps = (self.plan.bands[row].line - y) / STEP
        before = held.stone.height
        return before if row != held.stone.row or abs(steps - before) < STILL else round(steps)
