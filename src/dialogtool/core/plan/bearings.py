"""Where the citizen has stood from meeting to meeting, by her own numbers and in her own words; no sums, no trend."""

from datetime import date

from ..basis.record import Record
from ..case.case import Case, day_of, meeting_of
from ..findings.made import Bearing
from ..findings.material import material_of
from ..tool.definition import Field, fields_of
from ..tool.fields import Ruler
from ..tool.library import Library


class Mark(Record):
    """One place on a ruler, with the day of the meeting and the citizen's reason."""

    value: int
    day: date
    meeting: str
    reason: str = ""


class Trail(Record):
    """One indicator from meeting to meeting, oldest first; `low` and `high` are the words at its ends."""

    indicator: str
    question: str
    marks: tuple[Mark, ...]
    low: str = ""
    high: str = ""


def trails_of(case: Case, library: Library) -> tuple[Trail, ...]:
    """Every indicator that was ever answered, in the order of the tools; of each meeting the last word counts.

    What is marked "Ikke i papirer" stands where it was told, and not here.
    """
    shown = [bearing for bearing in material_of(case, library).bearings if not bearing.private]
    by_indicator: dict[str, list[Bearing]] = {}
    for bearing in shown:
        by_indicator.setdefault(bearing.indicator, []).append(bearing)
    rulers = {field.id: field for tool in library.tools.values() for field in fields_of(tool)}
    order = {id: place for place, id in enumerate(rulers)}
    ids = sorted(by_indicator, key=lambda id: order.get(id, len(order)))
    return tuple(_trail(id, by_indicator[id], rulers.get(id), case) for id in ids)


def _trail(id: str, said: list[Bearing], field: Field | None, case: Case) -> Trail:
    marks = {bearing.meeting: _mark(bearing, case) for bearing in said}
    ends = (field.low, field.high) if isinstance(field, Ruler) else ("", "")
    ordered = tuple(sorted(marks.values(), key=lambda mark: mark.day))
    return Trail(indicator=id, question=said[-1].question, marks=ordered, low=ends[0], high=ends[1])


def _mark(bearing: Bearing, case: Case) -> Mark:
    meeting = meeting_of(case, bearing.meeting)
    day = day_of(meeting) if meeting else bearing.at.date()
    return Mark(value=bearing.value, day=day, meeting=bearing.meeting, reason=bearing.reason)
