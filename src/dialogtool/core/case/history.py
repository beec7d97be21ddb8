"""Undo and redo as a list of earlier cases."""

from collections.abc import Callable

from ..basis.record import Record
from .answers import Answer, AnswerKey
from .case import Case, with_answer

DEEPEST = 500
"""How many edits can be undone."""


class Moment(Record):
    """A case as it was, and the answer whose change led away from it (None for other changes)."""

    case: Case
    key: AnswerKey | None = None


class History(Record):
    """The case now, what it was before each edit, and what was undone."""

    now: Case
    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()
    merging: bool = False


def edited(history: History, case: Case, key: AnswerKey | None = None, typing: bool = False) -> History:
    """The history after an edit; typing on in the same answer merges into the entry that began it."""
    if case == history.now:
        return history
    if typing and history.merging and history.past and history.past[-1].key == key:
        return History(now=case, past=history.past, merging=True)
    past = (*history.past, Moment(case=history.now, key=key))[-DEEPEST:]
    return History(now=case, past=past, merging=typing)


def joined(history: History, case: Case) -> History:
    """The history after an edit that the one before brought along: the two are undone as one."""
    if case == history.now or not history.past:
        return edited(history, case)
    return History(now=case, past=history.past, merging=history.merging)


def rested(history: History) -> History:
    """The history after the hand left the field: the next edit is an entry of its own."""
    return History(now=history.now, past=history.past, future=history.future) if history.merging else history


def undone(history: History) -> tuple[History, AnswerKey | None]:
    """The history one edit back, and the answer that changed; unchanged when there is nothing to undo."""
    if not history.past:
        return history, None
    *past, moment = history.past
    future = (*history.future, Moment(case=history.now, key=moment.key))
    return History(now=moment.case, past=tuple(past), future=future), moment.key


def redone(history: History) -> tuple[History, AnswerKey | None]:
    """The history one undone edit forward again, and the answer that changed."""
    if not history.future:
        return history, None
    *future, moment = history.future
    past = (*history.past, Moment(case=history.now, key=moment.key))
    return History(now=moment.case, past=past, future=tuple(future)), moment.key


def replaced(history: History, case: Case) -> History:
    """The history with the case changed outside undo, as by the meeting's clock: meetings go into every moment."""

    def kept(earlier: Case) -> Case:
        return Case(citizen=earlier.citizen, meetings=case.meetings, answers=earlier.answers)

    return _in_every_moment(history, case, kept)


def remembered(history: History, answer: Answer) -> History:
    """The history with an answer that is kept outside undo: it goes into every moment."""

    def kept(earlier: Case) -> Case:
        return with_answer(earlier, answer)

    return _in_every_moment(history, kept(history.now), kept)


def _in_every_moment(history: History, now: Case, kept: Callable[[Case], Case]) -> History:
    past, future = (
        tuple(Moment(case=kept(moment.case), key=moment.key) for moment in moments)
        for moments in (history.past, history.future)
    )
    return History(now=now, past=past, future=future, merging=history.merging)
