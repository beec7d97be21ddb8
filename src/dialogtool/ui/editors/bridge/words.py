"""The bridge in words: for those who do not see the picture."""

from collections.abc import Iterator

from dialogtool.core.case.aid_values import Conditions
from dialogtool.core.scenes.bridge import BridgeScene, rows_of
from dialogtool.core.tool.aids import Bridge

from ...desk import Desk


def told_of_bridge(scene: BridgeScene, field: Bridge, known: Conditions, desk: Desk) -> str:
    """What each plank says, and which jobs stand on the other side."""
    _ = desk.words.gettext
    jobs = ", ".join(place.job.label for place in scene.places)
    far = _("On the other side: {jobs}.").format(jobs=jobs) if jobs else ""
    return " ".join(part for part in (_("A bridge."), *_planks(field, known, desk), far) if part)


def _planks(field: Bridge, known: Conditions, desk: Desk) -> Iterator[str]:
    """ "Larm: Som i en butik." for each plank that is laid."""
    content = desk.words.content
    for row in rows_of(field, known, desk.catalogue):
        chosen = next((stop.label for stop in row.stops if stop.id == row.chosen), "")
        if chosen:
            yield f"{content(row.short)}: {content(chosen)}."
