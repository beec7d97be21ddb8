"""A life as a readable case file: what somebody answers, so that the program can be walked without a window."""

from typing import Annotated, Literal

from msgspec import Meta

from ..basis.record import Record
from ..case.aid_values import Choice
from .cv import SampleCv
from .work import SampleTrial, SampleWord

Plain = str | int | None | tuple[str, ...]
"""Words, a number, nothing (declined), or a list of cards, options and own words."""

Said = str | int | None | tuple[str, ...] | dict[str, Plain]
"""As `Plain`, or a mapping: by subject in a repeated step, by column when sorting, `value` and `reason` on a ruler.

A day is a list such as "6.30-7.00 morgenmad".
"""

Confidence = Annotated[int, Meta(ge=0, le=10)]

Minutes = Annotated[int, Meta(ge=0, le=600)]


class SampleGoal(Record):
    """A goal, as in the case."""

    text: Annotated[str, Meta(min_length=1)]
    kind: Literal["job", "education"] = "job"
    function: str = ""
    hours: str = ""
    place: str = ""
    first_contact: str = ""
    best_guess: bool = False


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
    hinders: str = ""
    then: str = ""
    next: bool = False


class SampleHandover(Record):
    """To whom the case is handed on, for what, and whether the citizen has said yes."""

    recipient: Annotated[str, Meta(min_length=1)]
    purpose: str
    agreed: bool = False


class SampleLeft(Record):
    """That the goal there was until this meeting is left: why, and who said so."""

    why: Annotated[str, Meta(min_length=1)]
    by: str = ""


class SampleBelief(Record):
    """The caseworker's own belief, 0-10, and what would make it stronger."""

    value: Confidence
    words: str = ""


class SampleTalk(Record):
    """What is said in one meeting. `note` is what the two wrote together, `own_note` the caseworker's alone.

    `findings` are verdicts by competence; `others` is the verdict on the rest asked. `agenda` is what to talk about,
    `prepare` what to have ready for the next time. `left` leaves the goal there was, before `goal` is set.
    """

    answers: dict[str, dict[str, Said]] = {}
    private: tuple[str, ...] = ()
    findings: dict[str, Choice] = {}
    others: Choice | Literal["unasked"] = "unasked"
    examples: dict[str, str] = {}
    left: SampleLeft | None = None
    goal: SampleGoal | None = None
    sub_goals: tuple[SampleSubGoal, ...] = ()
    steps: tuple[SampleStep, ...] = ()
    trials: tuple[SampleTrial, ...] = ()
    words: tuple[SampleWord, ...] = ()
    agenda: str = ""
    prepare: str = ""
    note: str = ""
    own_note: str = ""
    belief: SampleBelief | None = None
    handover: SampleHandover | None = None


class SampleMeeting(SampleTalk, kw_only=True):
    """One meeting: when, and who was there; it lasts so many `minutes`, or as long as the answers take.

    One that was `missed` was agreed on and did not take place.
    """

    date: str
    time: str = "10.00"
    interpreter: bool = False
    spoken: str = "da"
    minutes: Minutes = 0
    short: bool = False
    missed: bool = False
    next_date: str = ""
    present: tuple[str, ...] = ()


class Sample(SampleMeeting, kw_only=True):
    """One citizen, the first meeting, and the later ones, in which only what is named is asked."""

    name: Annotated[str, Meta(min_length=1)]
    address: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""
    others: Choice | Literal["unasked"] = "yes"
    wording: dict[str, Literal["everyday", "workplace", "advert"]] = {}
    profile: str = ""
    cv: SampleCv = SampleCv()
    meetings: tuple[SampleMeeting, ...] = ()
