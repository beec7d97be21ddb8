"""Two copies of the same case become one: nothing is lost, and where they differ people have chosen."""

from datetime import date, datetime
from typing import TypeVar

import msgspec

from ..case.aid_values import Line, Period
from ..case.answers import Answer, AnswerKey, Value, Verdict
from ..case.case import Case, Citizen, Meeting
from .comparing import DETAILS, Choices, Comparison, Detail, compared, is_alike, undecided

T = TypeVar("T", AnswerKey, str)


class AnotherCitizenError(Exception):
    """The two cases are of two people, and stay two."""


class UndecidedError(Exception):
    """The copies differ where nobody has chosen yet; `missing` says where."""

    def __init__(self, missing: tuple[AnswerKey | Detail, ...]) -> None:
        super().__init__(f"{len(missing)} choices are missing")
        self.missing = missing


def merged(mine: Case, theirs: Case, choices: Choices) -> Case:
    """The case with all that is in one of the copies, and the chosen answer where they differ.

    Raises UndecidedError while a choice is missing, AnotherCitizenError for cases of two people. Periods of a life
    that are marked by themselves stay, whichever life line is chosen: they may have stayed at home.
    """
    comparison = compared(mine, theirs)
    _check(comparison, choices)
    both = mine.answers.keys() & theirs.answers.keys()
    joined = {key: _joined(mine.answers[key], theirs.answers[key], choices) for key in both}
    return Case(
        citizen=_citizen(mine.citizen, theirs.citizen, choices),
        meetings=_meetings(mine, theirs),
        answers={**mine.answers, **theirs.answers, **joined},
    )


def _check(comparison: Comparison, choices: Choices) -> None:
    if not comparison.same_citizen:
        raise AnotherCitizenError
    if missing := undecided(comparison, choices):
        raise UndecidedError(missing)


def _joined(mine: Answer, theirs: Answer, choices: Choices) -> Answer:
    if is_alike(mine, theirs):
        # Which one is kept may not depend on who asks: two installations are to come to the same case.
        chosen, other = sorted((mine, theirs), key=_by_itself)
    else:
        chosen, other = (mine, theirs) if choices.answers[mine.key] == "mine" else (theirs, mine)
    return msgspec.structs.replace(chosen, value=_with_rest(chosen.value, other.value))


def _by_itself(answer: Answer) -> tuple[datetime, str, str]:
    """What tells two answers that say the same apart, whoever asks."""
    return answer.at, answer.id, str(msgspec.structs.replace(answer, value=None))


def _with_rest(chosen: Value | None, other: Value | None) -> Value | None:
    """The chosen value with what may have stayed at home when the case travelled."""
    match chosen, other:
        case Verdict(evidence=evidence), Verdict(evidence=more):
            return msgspec.structs.replace(chosen, evidence=_united(evidence, more))
        case Line(periods=periods), Line(periods=more):
            return Line(periods=_with_marked(periods, more))
        case _:
            return chosen


def _united(one: tuple[T, ...], other: tuple[T, ...]) -> tuple[T, ...]:
    """All that is in either, in the order of the one that holds it all; else in an order of its own."""
    all_of_it = {*one, *other}
    whole = [held for held in (one, other) if set(held) == all_of_it]
    return min(whole) if whole else tuple(sorted(all_of_it))


def _with_marked(periods: tuple[Period, ...], others: tuple[Period, ...]) -> tuple[Period, ...]:
    """The periods, and after the one it followed each marked one that only the others have."""
    held = list(periods)
    for place, period in enumerate(others):
        known = [one.id for one in held]
        if period.private and period.id not in known:
            before = others[place - 1].id if place else ""
            held.insert(known.index(before) + 1 if before in known else 0, period)
    return tuple(held)


def _citizen(mine: Citizen, theirs: Citizen, choices: Choices) -> Citizen:
    """The citizen with every detail that is known; two that differ as chosen."""
    details = {name: _detail(name, mine, theirs, choices) for name in DETAILS}
    first = min(mine.created, theirs.created)
    return msgspec.structs.replace(mine, **details, created=first, demo=mine.demo and theirs.demo)


def _detail(name: Detail, mine: Citizen, theirs: Citizen, choices: Choices) -> str:
    here, there = str(getattr(mine, name)), str(getattr(theirs, name))
    if here and there and here != there:
        return here if choices.details[name] == "mine" else there
    return here or there


def _meetings(mine: Case, theirs: Case) -> tuple[Meeting, ...]:
    there = {meeting.id: meeting for meeting in theirs.meetings}
    joined = {meeting.id: _meeting(meeting, there.get(meeting.id, meeting)) for meeting in mine.meetings}
    return tuple(sorted((there | joined).values(), key=_started))


def _started(meeting: Meeting) -> tuple[datetime, str]:
    return meeting.started, meeting.id


def _meeting(one: Meeting, other: Meeting) -> Meeting:
    """What either copy knows of a meeting. It was missed only when both say so."""
    return msgspec.structs.replace(
        min(one, other, key=_held_and_how),
        ended=_latest(one.ended, other.ended),
        present=_united(one.present, other.present),
        interpreter=one.interpreter or other.interpreter,
        introduced=one.introduced or other.introduced,
        short=one.short and other.short,
        missed=one.missed and other.missed,
        next_date=_last_day(one.next_date, other.next_date),
    )


def _held_and_how(meeting: Meeting) -> tuple[datetime, str, str]:
    return meeting.started, meeting.zone, meeting.spoken


def _latest(one: datetime | None, other: datetime | None) -> datetime | None:
    return max(one, other) if one and other else one or other


def _last_day(one: date | None, other: date | None) -> date | None:
    return max(one, other) if one and other else one or other
