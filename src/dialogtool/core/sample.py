"""A life as a readable case file: what somebody answers, so that the program can be walked without a window."""

from typing import Annotated, Literal

from msgspec import Meta

from .aid_values import Choice
from .record import Record
from .sample_cv import SampleCv

Plain = str | int | None | tuple[str, ...]
"""Words, a number, nothing (declined), or a list of cards, options and own words."""

Said = str | int | None | tuple[str, ...] | dict[str, Plain]
"""As `Plain`, or a mapping: by subject in a repeated step, by column when sorting, `value` and `reason` on a ruler.

A day is a list such as "6.30-7.00 morgenmad".
"""

Confidence = Annotated[int, Meta(ge=0, le=10)]


class SampleGoal(Record):
    """A goal, as in the case."""

    text: Annotated[str, Meta(min_length=1)]
    kind: Literal["job", "education"] = "job"
    function: str = ""
    hours: str = ""
    place: str = ""
    first_contact: str = ""


class SampleSubGoal(Record):
    """A part of the way."""

    text: Annotated[str, Meta(min_length=1)]
    lane: str
    when: str = ""


class SampleStep(Record):
    """A step; `when` is a date such as 2026-12-03, `next` makes it the next step."""

    text: Annotated[str, Meta(min_length=1)]
    lane: str = ""
    who: Literal["citizen", "caseworker", "together", "other"] = "citizen"
    when: str = ""
    confidence: Confidence | None = None
    helps: str = ""
    next: bool = False


class SampleHandover(Record):
    """To whom the case is handed on, for what, and whether the citizen has said yes."""

    recipient: Annotated[str, Meta(min_length=1)]
    purpose: str
    agreed: bool = False


class Sample(Record):
    """One citizen and one meeting; `note` is what the two wrote together in it.

    `findings` are verdicts by competence; `others` is the verdict on the rest asked.
    """

    name: Annotated[str, Meta(min_length=1)]
    date: str
    time: str = "10.00"
    address: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    interpreter: bool = False
    spoken: str = "da"
    next_date: str = ""
    present: tuple[str, ...] = ()
    answers: dict[str, dict[str, Said]] = {}
    private: tuple[str, ...] = ()
    findings: dict[str, Choice] = {}
    others: Choice | Literal["unasked"] = "yes"
    examples: dict[str, str] = {}
    wording: dict[str, Literal["everyday", "workplace", "advert"]] = {}
    profile: str = ""
    goal: SampleGoal | None = None
    sub_goals: tuple[SampleSubGoal, ...] = ()
    steps: tuple[SampleStep, ...] = ()
    cv: SampleCv = SampleCv()
    note: str = ""
    handover: SampleHandover | None = None
