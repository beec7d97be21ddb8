"""What answers about the plan hold besides goals and steps: trials, what a workplace said, handovers, closing."""

from datetime import date
from typing import Annotated

from msgspec import Meta

from ..basis.record import Record

Hours = Annotated[float, Meta(ge=0, le=60)]
"""Hours in one week."""


class TrialSet(Record, tag="trial"):
    """Time at a workplace. `scheme` is an id of the catalogue; `hours` are those of each week, the first first.

    `agreed` is what makes it work there, `learn` what the two want to find out. `after` is what was learnt when it
    ended. It may begin in the first month, beside everything else.
    """

    place: str
    scheme: str = ""
    function: str = ""
    contact: str = ""
    start: date | None = None
    end: date | None = None
    hours: tuple[Hours, ...] = ()
    agreed: str = ""
    learn: str = ""
    after: str = ""
    job: bool = False


class WorkplaceWord(Record, tag="workplace-word"):
    """What a workplace said of the citizen, who said it and when; it is evidence when the citizen says yes."""

    text: str
    who: str = ""
    place: str = ""
    when: date | None = None
    confirmed: bool = False


class Handover(Record, tag="handover"):
    """That the case was handed on: to whom, for what, and that the citizen said yes."""

    recipient: str
    purpose: str
    agreed: bool = False


class Closed(Record, tag="closed"):
    """That a case was closed on a day, and the day from which it is to be deleted; both plain dates."""

    day: date
    delete_on: date
