"""Where things are on the day wheel: angles are degrees clockwise from midnight at the top, lengths are pixels."""

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from dialogtool.core.scenes.scenes import DayScene, Slice

MARGIN = 0.075
"""What the numbers outside the rim take, as a part of the wheel's side."""
HOLE = 0.42
"""How large the middle is, as a part of the rim's radius."""
STRAY = 1.22
"""A card carried further out than this many times the rim is taken off."""
GAP = 1.5
"""What is left free on each side of a slice."""
ROUNDEST, LEAST_ROUND = 5.0, 1.5
"""How round the corners of a wide and of a narrow slice are."""


class Dial(NamedTuple):
    """The wheel's measures: its middle, and the radius of its rim and of its hole."""

    centre: QPointF
    rim: float
    hole: float

    def point(self, angle: float, radius: float) -> QPointF:
        """The point at this angle and distance from the middle."""
        way = math.radians(angle)
        return self.centre + QPointF(math.sin(way) * radius, -math.cos(way) * radius)

    def angle(self, point: QPointF) -> float:
        """The angle of a point, from 0 up to 360."""
        away = point - self.centre
        return math.degrees(math.atan2(away.x(), -away.y())) % 360

    def distance(self, point: QPointF) -> float:
        """How far a point is from the middle."""
        away = point - self.centre
        return math.hypot(away.x(), away.y())

    def strays(self, point: QPointF) -> bool:
        """True when what is put down here is off the wheel."""
        return self.distance(point) > self.rim * STRAY


class Wedge(NamedTuple):
    """One slice in its place: between two radii, shared with those it meets."""

    part: Slice
    inner: float
    outer: float

    @property
    def corner(self) -> float:
        """How round its corners are: less on a narrow one, so that its picture has room."""
        width = math.radians(self.part.span) * self.inner
        return max(LEAST_ROUND, min(ROUNDEST, width / 8))

    def moved_out(self, lift: float) -> "Wedge":
        """The wedge a little further out."""
        return self._replace(inner=self.inner + lift, outer=self.outer + lift)


def dial_in(width: float, height: float) -> Dial:
    """The largest dial in a place of this size, at the top of it."""
    side = min(width, height)
    rim = side * (0.5 - MARGIN)
    return Dial(QPointF(width / 2, side / 2), rim, rim * HOLE)


def wedges(dial: Dial, scene: DayScene) -> tuple[Wedge, ...]:
    """The slices in their places; each has the whole depth but where it meets others."""
    found: list[Wedge] = []
    for crowd in _crowds(scene.slices):
        depth = (dial.rim - dial.hole) / (max(part.ring for part in crowd) + 1)
        found += [Wedge(p, dial.rim - (p.ring + 1) * depth, dial.rim - p.ring * depth) for p in crowd]
    return tuple(sorted(found, key=lambda wedge: wedge.part.index))


def _crowds(slices: tuple[Slice, ...]) -> list[list[Slice]]:
    """The slices in groups that meet, one through another."""
    crowds: list[list[Slice]] = []
    for part in slices:
        met = [crowd for crowd in crowds if any(_meet(part, other) for other in crowd)]
        crowds = [crowd for crowd in crowds if crowd not in met]
        crowds.append([part, *(other for crowd in met for other in crowd)])
    return crowds


def _meet(one: Slice, other: Slice) -> bool:
    after = (other.start_angle - one.start_angle) % 360
    return after < one.span or (one.start_angle - other.start_angle) % 360 < other.span


def sector(dial: Dial, wedge: Wedge) -> QPainterPath:
    """The outline of a wedge, smaller by its gap and its corners: a thick round line around it makes up for that."""
    inset, start, span = wedge.corner + GAP, wedge.part.start_angle, wedge.part.span
    inner, outer = wedge.inner + inset, wedge.outer - inset
    near, far = _inset_angle(inset, inner, span), _inset_angle(inset, outer, span)
    path = QPainterPath(dial.point(start + near, inner))
    path.lineTo(dial.point(start + far, outer))
    _arc(path, dial.centre, outer, start + far, span - 2 * far)
    path.lineTo(dial.point(start + span - near, inner))
    _arc(path, dial.centre, inner, start + span - near, 2 * near - span)
    path.closeSubpath()
    return path


def _inset_angle(inset: float, radius: float, span: float) -> float:
    """The angle that an inset takes at a radius; never more than leaves a little of the wedge."""
    return min(math.degrees(inset / max(radius, 1.0)), span * 0.45)


def _arc(path: QPainterPath, centre: QPointF, radius: float, start: float, span: float) -> None:
    place = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(place, 90 - start, -span)


def middle_of(wedge: Wedge) -> float:
    """The radius halfway through a wedge."""
    return (wedge.inner + wedge.outer) / 2


def heart_of(wedge: Wedge) -> float:
    """The radius where a wedge has most room: its middle, or further out when it is narrow."""
    half = math.sin(math.radians(min(wedge.part.span, 180) / 2))
    return max(middle_of(wedge), wedge.outer / (1 + half) - GAP)


def end_of(dial: Dial, wedge: Wedge) -> QPointF:
    """Where a wedge ends: the place of its handle."""
    return dial.point(wedge.part.start_angle + wedge.part.span, middle_of(wedge))


def wedge_at(dial: Dial, among: tuple[Wedge, ...], point: QPointF) -> Wedge | None:
    """The wedge under a point, None where there is none."""
    angle, distance = dial.angle(point), dial.distance(point)
    for wedge in among:
        within = (angle - wedge.part.start_angle) % 360 <= wedge.part.span
        if within and wedge.inner <= distance <= wedge.outer:
            return wedge
    return None


def way_round(angle: float, before: float) -> float:
    """How far the hand has gone round since `before`, the shortest way: -180 to 180."""
    return (angle - before + 180) % 360 - 180
