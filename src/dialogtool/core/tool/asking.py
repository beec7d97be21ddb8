"""A question as it is asked, and the answer it becomes."""

from datetime import datetime

import msgspec

from ..basis.record import Record
from ..case.answers import Answer, AnswerKey, GoalSet, Origin, StepSet, SubGoalSet, Value
from ..case.case import Case, Meeting, with_answer
from ..case.cv_values import CvItemSet, CvSettings
from ..case.plan_values import TrialSet, WorkplaceWord
from .definition import Field, Tool
from .facts import key_of
from .flow import Screen

IN_ITS_PLACE = GoalSet | SubGoalSet | StepSet | TrialSet | WorkplaceWord | CvItemSet | CvSettings
"""What keeps its place, on the road or on the CV, when it is changed: the time it was first put there."""


class Asked(Record):
    """One question: its words, and what an answer to it will leave in the case."""

    key: AnswerKey
    question: str
    tool_version: int = 0
    makes: str = ""
    fact: str = ""
    shows: tuple[str, ...] = ()
    private: bool = False


class Hand(Record):
    """Who answers, where and when: all that an answer needs besides the question and the value."""

    id: str
    at: datetime
    meeting: str = ""
    language: str = "da"
    origin: Origin = Origin()


def asked_of(tool: Tool, screen: Screen, field: Field, question: str) -> Asked:
    """The question of one field on one screen, in the words it was shown with."""
    return Asked(
        key=key_of(tool.id, field, screen.subject),
        question=question,
        tool_version=tool.version,
        makes=field.makes,
        fact=field.fact,
        shows=field.shows,
        private=field.private or bool(field.path),
    )


def asked_again(answer: Answer) -> Asked:
    """The question that was answered, so that it can be answered anew."""
    return Asked(
        key=answer.key,
        question=answer.question,
        tool_version=answer.tool_version,
        makes=answer.makes,
        fact=answer.fact,
        shows=answer.shows,
        private=answer.private,
    )


def answered(asked: Asked, value: Value | None, hand: Hand, earlier: Answer | None = None) -> Answer:
    """The answer to a question; None declines it. It keeps the id and the mark "Ikke i papirer" of an earlier one."""
    return Answer(
        id=earlier.id if earlier else hand.id,
        key=asked.key,
        value=value,
        question=asked.question,
        language=hand.language,
        tool_version=asked.tool_version,
        origin=hand.origin,
        meeting=hand.meeting,
        at=earlier.at if earlier and isinstance(value, IN_ITS_PLACE) else hand.at,
        makes=asked.makes,
        fact=asked.fact,
        shows=asked.shows,
        private=asked.private or (earlier is not None and earlier.private),
    )


def with_value(case: Case, asked: Asked, value: Value | None, hand: Hand) -> Case:
    """The case with the question answered; what says the same as a marked answer gets the mark "Ikke i papirer" too."""
    answer = answered(asked, value, hand, case.answers.get(asked.key))
    marked = answer.private or any(other.private for other in said_again(case, answer))
    return with_answer(case, msgspec.structs.replace(answer, private=marked))


def with_mark(case: Case, key: AnswerKey, private: bool) -> Case:
    """The case with the mark "Ikke i papirer" set or taken away, also wherever the same was said again."""
    answer = case.answers.get(key)
    for same in (answer, *said_again(case, answer)) if answer else ():
        case = with_answer(case, msgspec.structs.replace(same, private=private))
    return case


def said_again(case: Case, answer: Answer) -> tuple[Answer, ...]:
    """The other answers that hold the same, asked for the same fact about the same: "Ja, det passer stadig"."""
    asked = (answer.fact, answer.key.subject, answer.value)
    others = (other for other in case.answers.values() if other.key != answer.key)
    return tuple(other for other in others if answer.fact and (other.fact, other.key.subject, other.value) == asked)


def origin_in(meeting: Meeting | None, typed_by: str = "caseworker") -> Origin:
    """How words reach the screen in this meeting: the language spoken, and whether an interpreter is there."""
    by = "citizen" if typed_by == "citizen" else "caseworker"
    if meeting is None:
        return Origin(typed_by=by)
    return Origin(typed_by=by, spoken=meeting.spoken, interpreter=meeting.interpreter)
