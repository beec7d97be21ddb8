"""Papers that have left the house, and what waits to be ticked: a print to take home, a note in the case system."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal

from ..basis.record import Record
from ..case.answers import AnswerKey, Chosen
from ..case.case import Case, Meeting
from ..case.keys import printed_key, recorded_key

Way = Literal["word", "pdf", "print", "copy", "photo", "file"]
"""How a paper leaves: as one of two kinds of file, on paper, as text, as a photograph, or as a file for a program."""

IN_THE_HAND: tuple[Way, ...] = ("print", "photo")
"""The ways by which the citizen has the paper afterwards."""

EACH_TIME = "aftale"
"""The paper that is a new one after each meeting."""

TO_TAKE_HOME = (EACH_TIME, "plan", "cv")
"""The papers that are meant for the citizen's hand."""

YES = Chosen(ids=("yes",))
"""What is kept for something that was ticked."""


class Left(Record):
    """That a paper left the house: which, how, and when (UTC)."""

    kind: str
    way: str
    at: datetime


def as_logged(kind: str, way: Way) -> str:
    """How the log says that a paper left in this way; a Word file is said by the paper's kind alone."""
    return kind if way == "word" else f"{kind} {way}"


def left_of(logged: str, at: datetime) -> Left:
    """What the log says."""
    kind, _, way = logged.partition(" ")
    return Left(kind=kind, way=way or "word", at=at)


def newest_by_way(kind: str, log: Iterable[Left]) -> tuple[Left, ...]:
    """When the paper left last in each way, the newest first."""
    newest = {one.way: one for one in sorted(log, key=_at) if one.kind == kind}
    return tuple(sorted(newest.values(), key=_at, reverse=True))


def _at(left: Left) -> datetime:
    return left.at


def lacks_print(case: Case, kind: str, log: Iterable[Left]) -> bool:
    """True for a paper for the citizen's hand that is not ticked, and was neither printed nor photographed."""
    if kind not in TO_TAKE_HOME or not case.meetings or is_ticked(case, print_tick(case, kind)):
        return False
    since = _latest(case).started
    new = (one for one in log if kind != EACH_TIME or one.at >= since)
    return not any(one.kind == kind and one.way in IN_THE_HAND for one in new)


def print_tick(case: Case, kind: str) -> AnswerKey:
    """Where it is ticked that the citizen has the paper; of the sheet from a meeting, that meeting's."""
    return printed_key(f"{kind}@{_latest(case).id}" if kind == EACH_TIME and case.meetings else kind)


def _latest(case: Case) -> Meeting:
    return max(case.meetings, key=_started)


def _started(meeting: Meeting) -> datetime:
    return meeting.started


def not_recorded(case: Case) -> tuple[Meeting, ...]:
    """The meetings that are not ticked as recorded in the case system, the newest first."""
    waiting = (one for one in case.meetings if not is_ticked(case, recorded_key(one.id)))
    return tuple(sorted(waiting, key=_started, reverse=True))


def is_ticked(case: Case, key: AnswerKey) -> bool:
    """True when somebody has ticked it, and not taken the tick away again."""
    answer = case.answers.get(key)
    return answer is not None and answer.value == YES
