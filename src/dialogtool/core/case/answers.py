"""What an answer may hold, and where it came from."""

from datetime import date, datetime
from typing import Annotated, Literal

from msgspec import Meta

from ..basis.record import Record
from .aid_values import Choice, Conditions, Day, Line, People, Picked, StepStatus, Went
from .cv_values import CvItemSet, CvSettings, Photo
from .plan_values import Closed, Handover, TrialSet, WorkplaceWord


class Words(Record, tag="words"):
    """Text in the citizen's own words."""

    text: str


class Chosen(Record, tag="chosen"):
    """Options picked, and what the citizen added in own words."""

    ids: tuple[str, ...] = ()
    own: tuple[str, ...] = ()


class Number(Record, tag="number"):
    """A count."""

    number: int


class Sorted(Record, tag="sorted"):
    """Items by column; an item that is in no column has not been sorted yet."""

    columns: dict[str, tuple[str, ...]] = {}


class Ruling(Record, tag="ruling"):
    """A place on a 0-10 ruler, with the citizen's reason."""

    value: Annotated[int, Meta(ge=0, le=10)]
    reason: str = ""


class Verdict(Record, tag="verdict"):
    """What the citizen says of a suggested competence, and the answers that show it.

    `wording` is the citizen's own way of saying it, empty when the catalogue's words are kept.
    """

    choice: Choice
    evidence: tuple["AnswerKey", ...] = ()
    wording: str = ""


class GoalSet(Record, tag="goal"):
    """A goal: a job function, a branch or an education, with what makes it concrete.

    `best_guess` is "det bedste bud lige nu". A goal that was left says when (`until`), who left it, and why.
    """

    kind: Literal["job", "education"]
    text: str
    function: str = ""
    hours: str = ""
    place: str = ""
    first_contact: str = ""
    best_guess: bool = False
    until: date | None = None
    left_by: str = ""
    why_left: str = ""


class SubGoalSet(Record, tag="sub-goal"):
    """A part of the way, in one lane of the road; `when` in the citizen's own words.

    `before` is the id of the sub-goal that follows it, where the way was laid backwards from the goal.
    """

    text: str
    lane: str
    when: str = ""
    before: str = ""


class StepSet(Record, tag="step"):
    """Something small to do; `confidence` is 0-10, None when it was not asked.

    `hinders` is what could come in the way, `then` what is done in that case. `sub_goal` is what it leads to, by id.
    """

    text: str
    lane: str = ""
    who: Literal["citizen", "caseworker", "together", "other"] = "citizen"
    when: date | None = None
    confidence: Annotated[int, Meta(ge=0, le=10)] | None = None
    helps: str = ""
    hinders: str = ""
    then: str = ""
    sub_goal: str = ""
    status: StepStatus = "open"
    reason: str = ""


Value = (
    Words
    | Chosen
    | Number
    | Sorted
    | Ruling
    | Verdict
    | GoalSet
    | SubGoalSet
    | StepSet
    | Day
    | Line
    | Picked
    | Conditions
    | Went
    | People
    | CvItemSet
    | CvSettings
    | Photo
    | TrialSet
    | WorkplaceWord
    | Handover
    | Closed
)
"""Everything that an answer may hold; each kind is told apart by its tag."""


class AnswerKey(Record, order=True):
    """What an answer answers: a field of a tool, about a subject ("" when the field stands once)."""

    tool: str
    field: str
    subject: str = ""


class Origin(Record):
    """How the words reached the screen."""

    typed_by: Literal["citizen", "caseworker"] = "caseworker"
    spoken: str = "da"
    interpreter: bool = False
    read_back: bool = False


class Answer(Record):
    """One answer, with everything that makes it evidence later.

    `value` None means that the citizen declined. `makes`, `fact` and `shows` are copied from the field when the answer
    is given, so that a case can be read also when its tool is gone. `at` is when it was said, for what lies on the road
    or stands on the CV when it was first put there; UTC. `private` is "Ikke i papirer".
    """

    id: str
    key: AnswerKey
    value: Value | None
    question: str
    language: str
    tool_version: int
    origin: Origin
    meeting: str
    at: datetime
    makes: str = ""
    fact: str = ""
    shows: tuple[str, ...] = ()
    private: bool = False


def is_empty(value: Value | None) -> bool:
    """True for a declined answer and for one that holds nothing."""
    match value:
        case None | Chosen(ids=(), own=()) | Day(placements=()) | Line(periods=()) | People(people=()):
            return True
        case Conditions(levels=levels, choices=choices):
            return not levels and not choices
        case Went(steps=held) | Picked(pairs=held):
            return not held
        case CvItemSet(title=text) | TrialSet(place=text) | WorkplaceWord(text=text):
            return not text.strip()
        case Words(text=text) | GoalSet(text=text) | SubGoalSet(text=text) | StepSet(text=text):
            return not text.strip()
        case Sorted(columns=columns):
            return not any(columns.values())
        case _:
            return False
