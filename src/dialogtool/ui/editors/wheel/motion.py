"""The day wheel on its way from one day to the next: only to show where a card went."""

import msgspec

from dialogtool.core.scenes.scenes import DayScene, Slice

from .geometry import way_round


def between(before: DayScene, after: DayScene, part: float) -> DayScene:
    """The scene at a part of the way, 0 to 1; a card that was not there before opens from its middle."""
    known = {one.index: one for one in before.slices}
    return msgspec.structs.replace(
        after, slices=tuple(_between(known.get(one.index), one, part) for one in after.slices)
    )


def _between(before: Slice | None, after: Slice, part: float) -> Slice:
    if before is None or before.card != after.card:
        span = after.span * part
        start = after.start_angle + (after.span - span) / 2
    else:
        span = before.span + (after.span - before.span) * part
        start = before.start_angle + way_round(after.start_angle, before.start_angle) * part
    return msgspec.structs.replace(after, start_angle=start % 360, span=span)


def same_cards(before: DayScene, after: DayScene) -> bool:
    """True when no card was taken off: then the way from one to the other can be shown."""
    now = {one.index: one.card for one in after.slices}
    return all(now.get(one.index) == one.card for one in before.slices)
