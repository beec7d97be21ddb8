"""Two copies of the same case side by side: what is equal, what only one of them has, and where they differ."""

from collections.abc import Iterable
from typing import Literal

import msgspec

from ..basis.record import Record
from ..case.aid_values import Line
from ..case.answers import Answer, AnswerKey, Value, Verdict
from ..case.case import Case, Citizen, Meeting, age

Side = Literal["mine", "theirs"]
"""The copy that is here, and the one that came."""

Detail = Literal["name", "phone", "email", "address", "language"]
DETAILS: tuple[Detail, ...] = ("name", "phone", "email", "address", "language")


class Differing(Record):
    """One question that the two copies answer differently."""

    key: AnswerKey
    mine: Answer
    theirs: Answer


class DifferingDetail(Record):
    """One of the citizen's own details that the two copies hold differently; an empty one never differs."""

    name: Detail
    mine: str
    theirs: str


class Choices(Record):
    """Whose answer stands where the two copies differ, and whose detail of the citizen."""

    answers: dict[AnswerKey, Side] = {}
    details: dict[Detail, Side] = {}


class Comparison(Record):
    """What two copies have in common and where they differ, in the order things were said.

    `same_citizen` is false for copies of two different people: these can not be brought together.
    """

    same_citizen: bool
    equal: tuple[AnswerKey, ...] = ()
    only_here: tuple[Answer, ...] = ()
    only_there: tuple[Answer, ...] = ()
    differing: tuple[Differing, ...] = ()
    details: tuple[DifferingDetail, ...] = ()
    meetings_here: tuple[Meeting, ...] = ()
    meetings_there: tuple[Meeting, ...] = ()

    @property
    def to_choose(self) -> int:
        """How many choices people have to make."""
        return len(self.differing) + len(self.details)

    @property
    def brings_something(self) -> bool:
        """True when the copy that came holds something that the one here does not."""
        return bool(self.only_there or self.differing or self.details or self.meetings_there)


def compared(mine: Case, theirs: Case) -> Comparison:
    """The copy that is here beside the one that came."""
    both = mine.answers.keys() & theirs.answers.keys()
    pairs = sorted((Differing(key, mine.answers[key], theirs.answers[key]) for key in both), key=_when)
    return Comparison(
        same_citizen=mine.citizen.id == theirs.citizen.id,
        equal=tuple(pair.key for pair in pairs if is_alike(pair.mine, pair.theirs)),
        differing=tuple(pair for pair in pairs if not is_alike(pair.mine, pair.theirs)),
        only_here=_not_in(both, mine),
        only_there=_not_in(both, theirs),
        details=_details(mine.citizen, theirs.citizen),
        meetings_here=_meetings_beyond(mine, theirs),
        meetings_there=_meetings_beyond(theirs, mine),
    )


def undecided(comparison: Comparison, choices: Choices) -> tuple[AnswerKey | Detail, ...]:
    """What nobody has chosen about yet."""
    answers = tuple(pair.key for pair in comparison.differing if pair.key not in choices.answers)
    details: list[Detail] = [detail.name for detail in comparison.details if detail.name not in choices.details]
    return (*answers, *details)


def choices_of(comparison: Comparison, prefer: Literal["mine", "theirs", "newest"]) -> Choices:
    """The same side everywhere, or the answer that was given last; details of the citizen have no time: mine stay."""
    side: Side = "theirs" if prefer == "theirs" else "mine"
    answers: dict[AnswerKey, Side] = {
        pair.key: newest_of(pair) if prefer == "newest" else side for pair in comparison.differing
    }
    return Choices(answers=answers, details=dict.fromkeys((detail.name for detail in comparison.details), side))


def newest_of(pair: Differing) -> Side:
    """The side whose answer was given last; mine where the clock can not tell."""
    return "theirs" if pair.theirs.at > pair.mine.at else "mine"


def is_alike(one: Answer, other: Answer) -> bool:
    """True when the two say the same to people: the same value with the same mark.

    A period that is marked by itself, and the evidence of a verdict, may be missing in a copy that has travelled.
    """
    return one.private == other.private and _seen(one.value, other.value) == _seen(other.value, one.value)


def _seen(value: Value | None, beside: Value | None) -> Value | None:
    """What of a value can be told from another one of the same case."""
    match value, beside:
        case Verdict(), _:
            return msgspec.structs.replace(value, evidence=())
        case Line(periods=periods), Line(periods=others):
            known = {period.id for period in others}
            return Line(periods=tuple(one for one in periods if not one.private or one.id in known))
        case _:
            return value


def _details(mine: Citizen, theirs: Citizen) -> tuple[DifferingDetail, ...]:
    pairs = (DifferingDetail(name, str(getattr(mine, name)), str(getattr(theirs, name))) for name in DETAILS)
    return tuple(pair for pair in pairs if pair.mine and pair.theirs and pair.mine != pair.theirs)


def _not_in(both: Iterable[AnswerKey], case: Case) -> tuple[Answer, ...]:
    known = frozenset(both)
    return tuple(sorted((answer for key, answer in case.answers.items() if key not in known), key=age))


def _meetings_beyond(case: Case, other: Case) -> tuple[Meeting, ...]:
    known = {meeting.id for meeting in other.meetings}
    return tuple(meeting for meeting in case.meetings if meeting.id not in known)


def _when(pair: Differing) -> tuple[object, ...]:
    return *min(age(pair.mine), age(pair.theirs)), pair.key
