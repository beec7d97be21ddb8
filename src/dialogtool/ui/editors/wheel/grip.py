"""The hand on the day wheel: what a slice becomes while it is moved, made longer, or carried off."""

from typing import NamedTuple

from PySide6.QtCore import QPointF

from dialogtool.core.case.aid_values import DAY_MINUTES, Day
from dialogtool.core.scenes.scenes import HALF_HOUR, moved

from .geometry import Dial, way_round


class Grip(NamedTuple):
    """One slice in the hand, by its index: how it was when it was taken, and how far the hand has gone round since."""

    card: int
    start: int
    minutes: int
    at_end: bool
    angle: float
    gone: float = 0.0
    off: bool = False

    def followed(self, dial: Dial, point: QPointF) -> "Grip":
        """The grip when the hand is here now; a slice held at its end cannot be carried off."""
        angle = dial.angle(point)
        gone = self.gone + way_round(angle, self.angle)
        return self._replace(angle=angle, gone=gone, off=not self.at_end and dial.strays(point))

    def applied(self, day: Day) -> Day:
        """The day as it would be if the hand let go now, apart from a slice that is carried off."""
        by = round(self.gone / 360 * DAY_MINUTES / HALF_HOUR) * HALF_HOUR
        if self.at_end:
            return moved(day, self.card, self.start, self.minutes + by)
        return moved(day, self.card, self.start + by, self.minutes)
