"""Where the citizen stood on a ruler at earlier meetings: quiet marks with their days and reasons, and no trend."""

from collections.abc import Sequence
from datetime import date

from ..basis.record import Record
from ..case.answers import Answer, Ruling
from ..case.case import Case, day_of, meeting_of

IN_SIGHT = 6
"""How many earlier places are marked on the ruler; those before them are read in the list alone."""


class EarlierMark(Record):
    """One earlier place. `level` is how many marks of earlier days stand over it at the same number."""

    value: int
    day: date
    reason: str = ""
    level: int = 0
    last: bool = False


def earlier_marks(earlier: Sequence[Answer], case: Case) -> tuple[EarlierMark, ...]:
    """What was said before, oldest first, each with the day of its meeting."""
    said = [(answer, answer.value) for answer in earlier if isinstance(answer.value, Ruling)]
    return tuple(
        EarlierMark(value=ruling.value, day=_day(answer, case), reason=ruling.reason, last=n == len(said) - 1)
        for n, (answer, ruling) in enumerate(said)
    )


def _day(answer: Answer, case: Case) -> date:
    meeting = meeting_of(case, answer.meeting)
    return day_of(meeting) if meeting else answer.at.date()


def on_the_ruler(marks: Sequence[EarlierMark]) -> tuple[EarlierMark, ...]:
    """The marks that are drawn, those at the same number under each other."""
    seen = tuple(marks)[-IN_SIGHT:]
    return tuple(
        EarlierMark(
            value=mark.value,
            day=mark.day,
            reason=mark.reason,
            level=sum(other.value == mark.value for other in seen[:n]),
            last=mark.last,
        )
        for n, mark in enumerate(seen)
    )
