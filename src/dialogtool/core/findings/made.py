"""What answers leave in a case: experiences, evidence, wishes, people, conditions, goals and steps."""

from datetime import datetime

from ..basis.record import Record
from ..case.aid_values import Choice, Conditions, Person
from ..case.answers import AnswerKey, GoalSet, StepSet, SubGoalSet
from ..case.cv_values import CvItemSet
from ..case.plan_values import TrialSet, WorkplaceWord
from .evidence import Evidence


class Experience(Record):
    """Something done, in one arena. `often` is a frequency id, `people` how many it was done for.

    A period of a life has `start` and `end` in the citizen's own words, and perhaps a place; `period` tells it from
    what is done from day to day.
    """

    id: str
    title: str
    activity: str = ""
    arena: str = ""
    story: str = ""
    often: str = ""
    people: int | None = None
    private: bool = False
    discreet: bool = False
    period: bool = False
    start: str = ""
    end: str = ""
    ongoing: bool = False
    place: str = ""


class Told(Record):
    """A wish or a person, in the citizen's own words."""

    text: str
    answer: AnswerKey
    private: bool = False


class Interest(Record):
    """Something that appeals, and the branches where it is done."""

    text: str
    branches: tuple[str, ...]
    answer: AnswerKey
    private: bool = False


class Bearing(Record):
    """Where the citizen stood on a 0-10 ruler at one meeting, and why; `indicator` is the question's id."""

    indicator: str
    question: str
    meeting: str
    at: datetime
    value: int
    reason: str = ""
    private: bool = False


class Material(Record):
    """All that a case holds, derived anew from its answers each time.

    `shortlist` is what was said of job functions, by id. `reasons` are the scales that spoke against each function
    that got a no. `private` are the ids of what is marked "Ikke i papirer": goals, sub-goals, steps, trials, people,
    scales, choices and job functions.
    """

    experiences: dict[str, Experience] = {}
    evidence: tuple[Evidence, ...] = ()
    wishes: tuple[Told, ...] = ()
    interests: tuple[Interest, ...] = ()
    contacts: tuple[Told, ...] = ()
    people: dict[str, Person] = {}
    conditions: Conditions = Conditions()
    shortlist: dict[str, Choice] = {}
    reasons: dict[str, tuple[str, ...]] = {}
    bearings: tuple[Bearing, ...] = ()
    goals: dict[str, GoalSet] = {}
    sub_goals: dict[str, SubGoalSet] = {}
    steps: dict[str, StepSet] = {}
    cv_items: dict[str, CvItemSet] = {}
    trials: dict[str, TrialSet] = {}
    words: dict[str, WorkplaceWord] = {}
    private: frozenset[str] = frozenset()
