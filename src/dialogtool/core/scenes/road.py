"""The road as a picture: lanes of stones in rows, and the sign at the end; apart from paint and pixels."""

from datetime import date

from ..basis.record import Record
from ..plan.plan import Plan
from ..plan.road import RoadLane, Stone, road_of

PER_ROW = 3
"""How many stones stand side by side in a lane of the picture."""


class LaneStrip(Record):
    """One lane of the picture: its name, and its stones row by row, from today on."""

    id: str
    label: str
    rows: tuple[tuple[Stone, ...], ...]


class RoadScene(Record):
    """The lanes from the top down, and what stands on the sign; "" while there is no goal."""

    lanes: tuple[LaneStrip, ...] = ()
    goal: str = ""


def road_scene(plan: Plan, today: date, per_row: int = PER_ROW) -> RoadScene:
    """The picture of a plan as it stands today; lanes where nothing lies are left out."""
    lanes = tuple(_strip(lane, per_row) for lane in road_of(plan, today) if lane.stones)
    return RoadScene(lanes=lanes, goal=plan.goal.text if plan.goal else "")


def _strip(lane: RoadLane, per_row: int) -> LaneStrip:
    starts = range(0, len(lane.stones), per_row)
    return LaneStrip(id=lane.id, label=lane.label, rows=tuple(lane.stones[start : start + per_row] for start in starts))
