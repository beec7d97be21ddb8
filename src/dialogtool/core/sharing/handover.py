"""A case on its way to another installation: what travels, what stays here, and who said yes to it."""

from datetime import datetime
from typing import Literal

import msgspec

from ..basis.record import Record
from ..case.answers import Answer, GoalSet, StepSet
from ..case.case import Case
from ..case.keys import guard_key, handover_key
from ..case.plan_values import Handover
from ..tool.asking import Asked, Hand, with_value
from ..tool.library import Library
from ..tool.pruning import pruned
from ..tool.renaming import renamed
from .left_out import LeftOut, is_own, left_out_of, texts_in

SHORTEST_PASSPHRASE = 10
"""The fewest characters of a passphrase for a handover file: as many as a password of the store."""

Lacking = Literal["recipient", "purpose", "agreed"]


class HandoverNote(Record):
    """To whom a case is handed on, for what, by whom and when (UTC), and that the citizen said yes.

    `with_marked` is the citizen's yes to exactly this: what is "Ikke i papirer" travels too.
    """

    recipient: str
    purpose: str
    by: str
    at: datetime
    agreed: bool = False
    with_marked: bool = False


class Counts(Record):
    """How much a case holds; `marked` are answers that are "Ikke i papirer"."""

    meetings: int = 0
    answers: int = 0
    goals: int = 0
    steps: int = 0
    marked: int = 0


class Staying(Record):
    """How many answers stay at home: those marked and about the marked, and what the caseworker wrote alone."""

    marked: int = 0
    periods: int = 0
    own: int = 0


class Parcel(Record):
    """What a handover file holds: why it was made, the case as it travels, and how much that is."""

    note: HandoverNote
    case: Case
    counts: Counts


def lacking(note: HandoverNote) -> tuple[Lacking, ...]:
    """What must be said before a case may be handed on."""
    said: dict[Lacking, bool] = {
        "recipient": bool(note.recipient.strip()),
        "purpose": bool(note.purpose.strip()),
        "agreed": note.agreed,
    }
    return tuple(name for name, is_said in said.items() if not is_said)


def parcel_of(case: Case, library: Library, note: HandoverNote) -> Parcel:
    """What the file is to hold; ValueError while the note lacks something."""
    if missing := lacking(note):
        raise ValueError(", ".join(missing))
    going = travelling(case, library, with_marked=note.with_marked)
    return Parcel(note=note, case=going, counts=counted(going))


def travelling(case: Case, library: Library, *, with_marked: bool) -> Case:
    """The case as it travels: never the caseworker's belief and own notes; what is marked only by a yes to that."""
    case = renamed(case, library.tools.values())
    shared = {key: answer for key, answer in case.answers.items() if not is_own(key)}
    case = msgspec.structs.replace(case, answers=shared)
    return case if with_marked else _without(case, left_out_of(case, library))


def staying(case: Case, library: Library) -> Staying:
    """How much stays at home when nothing marked travels."""
    case = renamed(case, library.tools.values())
    left = left_out_of(case, library)
    own = sum(map(is_own, case.answers))
    return Staying(marked=sum(not is_own(key) for key in left.keys), periods=left.periods, own=own)


def counted(case: Case) -> Counts:
    """How much the case holds."""
    answers = case.answers.values()
    return Counts(
        meetings=len(case.meetings),
        answers=len(answers),
        goals=sum(isinstance(answer.value, GoalSet) for answer in answers),
        steps=sum(isinstance(answer.value, StepSet) for answer in answers),
        marked=sum(answer.private for answer in answers),
    )


def with_handover(case: Case, note: HandoverNote, question: str, hand: Hand) -> Case:
    """The case with it kept that it was handed on; `hand` gives the handover its id too."""
    value = Handover(recipient=note.recipient, purpose=note.purpose, agreed=note.agreed)
    return with_value(case, Asked(key=handover_key(hand.id), question=question), value, hand)


def _without(case: Case, left: LeftOut) -> Case:
    """The case without what is left out, and without what was decided about sentences that are no longer in it."""
    kept = (answer for key, answer in case.answers.items() if key not in left.keys)
    going = [answer for each in kept if (answer := pruned(each, left.things, left.keys))]
    decided = {answer.key for answer in going if _is_decision(answer)}
    told = Case(citizen=case.citizen, answers={a.key: a for a in going if a.key not in decided})
    words = tuple(texts_in(told))
    still = {key for key in decided if any(key.subject in text for text in words)}
    answers = {answer.key: answer for answer in going if answer.key not in decided or answer.key in still}
    return msgspec.structs.replace(case, answers=answers)


def _is_decision(answer: Answer) -> bool:
    return answer.key == guard_key(answer.key.subject)
