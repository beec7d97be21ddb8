"""The case: one citizen, the meetings, and every answer given. All else is derived from it."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import msgspec

from ..basis.record import Record
from ..words.days import HERE
from .answers import Answer, AnswerKey


class Citizen(Record):
    """The person whose CV and road it is. `language` stands beside the Danish, empty for Danish alone."""

    id: str
    name: str
    created: datetime
    phone: str = ""
    email: str = ""
    address: str = ""
    language: str = ""
    demo: bool = False


class Meeting(Record):
    """One dated conversation. `started` and `ended` are UTC; `zone` says what the clock on the wall showed.

    `introduced` is true when "Før vi begynder" was read in it. `short` is a meeting of a quarter of an hour: one part
    of a tool, one finding, one step. `missed` is one that was agreed on and did not take place; nobody is blamed.
    """

    id: str
    started: datetime
    ended: datetime | None = None
    zone: str = HERE.key
    present: tuple[str, ...] = ()
    spoken: str = "da"
    interpreter: bool = False
    introduced: bool = False
    short: bool = False
    missed: bool = False
    next_date: date | None = None


class Place(Record):
    """Where in the conversation a case was left: the page, the tool, and the step's key."""

    page: str = ""
    tool: str = ""
    step: str = ""


def next_day(meeting: Meeting) -> date | None:
    """When it was agreed to meet again; None for a day before the meeting itself, which nobody can meet on."""
    day = meeting.next_date
    return day if day and day >= day_of(meeting) else None


def day_of(meeting: Meeting) -> date:
    """The day of a meeting as the clock on the wall showed it."""
    return meeting.started.astimezone(ZoneInfo(meeting.zone)).date()


class Case(Record):
    """Everything one citizen has said, by what it answers. Treat `answers` as frozen."""

    citizen: Citizen
    meetings: tuple[Meeting, ...] = ()
    answers: dict[AnswerKey, Answer] = {}

    def answer(self, tool: str, field: str, subject: str = "") -> Answer | None:
        """The answer to one field, or None when it was never asked or the answer was taken away."""
        return self.answers.get(AnswerKey(tool=tool, field=field, subject=subject))


def with_answer(case: Case, answer: Answer) -> Case:
    """The case with this answer in place of any earlier one to the same field and subject."""
    return msgspec.structs.replace(case, answers={**case.answers, answer.key: answer})


def without_answer(case: Case, key: AnswerKey) -> Case:
    """The case as if this had never been asked."""
    return msgspec.structs.replace(case, answers={k: a for k, a in case.answers.items() if k != key})


def with_citizen(case: Case, citizen: Citizen) -> Case:
    """The case with the citizen's own details changed."""
    return msgspec.structs.replace(case, citizen=citizen)


def with_meeting(case: Case, meeting: Meeting) -> Case:
    """The case with this meeting added, or changed when it is there already; oldest first."""
    others = tuple(m for m in case.meetings if m.id != meeting.id)
    meetings = tuple(sorted((*others, meeting), key=lambda m: (m.started, m.id)))
    return msgspec.structs.replace(case, meetings=meetings)


def meeting_of(case: Case, id: str) -> Meeting | None:
    """The meeting with this id, or None."""
    return next((meeting for meeting in case.meetings if meeting.id == id), None)


def age(answer: Answer) -> tuple[datetime, str]:
    """What answers are ordered by: when they were given; equal times are told apart by id."""
    return answer.at, answer.id


def answers_by_age(case: Case) -> tuple[Answer, ...]:
    """All answers, oldest first."""
    return tuple(sorted(case.answers.values(), key=age))
