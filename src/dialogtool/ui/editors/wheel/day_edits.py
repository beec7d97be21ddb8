"""Small changes to a day on the wheel, half an hour at a time."""

from enum import Enum

from dialogtool.core.case.aid_values import Day
from dialogtool.core.scenes.scenes import HALF_HOUR, DayScene, moved, taken_off

NONE = -1
"""The index of no card."""


class Edit(Enum):
    """What can be done with a card that lies on the wheel."""

    EARLIER = "earlier"
    LATER = "later"
    LONGER = "longer"
    SHORTER = "shorter"
    OFF = "off"


def edited(day: Day, index: int, edit: Edit) -> Day:
    """The day after one change to one card."""
    placement = day.placements[index]
    match edit:
        case Edit.EARLIER:
            return moved(day, index, placement.start - HALF_HOUR, placement.minutes)
        case Edit.LATER:
            return moved(day, index, placement.start + HALF_HOUR, placement.minutes)
        case Edit.LONGER:
            return moved(day, index, placement.start, placement.minutes + HALF_HOUR)
        case Edit.SHORTER:
            return moved(day, index, placement.start, placement.minutes - HALF_HOUR)
        case Edit.OFF:
            return taken_off(day, index)


def beside(scene: DayScene, index: int, step: int) -> int:
    """The card before (-1) or after (1) this one in time; NONE beyond the ends, and the first or last for NONE."""
    order = [part.index for part in scene.slices]
    start = -1 if step > 0 else len(order)
    at = (order.index(index) if index in order else start) + step
    return order[at] if 0 <= at < len(order) else NONE


def left_after(scene: DayScene, index: int) -> int:
    """The index that the next card in time has, or the one before, when this card is taken off."""
    after = beside(scene, index, 1)
    found = after if after != NONE else beside(scene, index, -1)
    return found - 1 if found > index else found


def said(scene: DayScene, index: int) -> str:
    """A card with its time, as it is spoken and listed: "7.00-8.00 Lave mad"; empty for none."""
    return next((f"{part.time} {part.label}" for part in scene.slices if part.index == index), "")
