"""All that a document is made from."""

from datetime import date, datetime
from typing import NamedTuple

from dialogtool.core.case.attendance import coming_day
from dialogtool.core.case.case import Case
from dialogtool.core.findings.findings import Findings
from dialogtool.core.ports import Pictures
from dialogtool.core.tool.library import Library
from dialogtool.core.words.days import HERE

from .other_tongues import InLanguage, in_no_other


class Dossier(NamedTuple):
    """All that a document is made from; `now` is in UTC. `cv` is the id of the CV that is meant, "" the first.

    `meeting` is the id of the meeting that is meant, "" the latest.
    `in_language` gives the library in the language with a code, or None where there are no words for it. `pictures`
    draws the aids, None where nothing can be drawn.
    """

    case: Case
    library: Library
    findings: Findings
    now: datetime
    cv: str = ""
    in_language: InLanguage = in_no_other
    pictures: Pictures | None = None
    meeting: str = ""

    @property
    def local(self) -> datetime:
        """The time on the clock in Denmark."""
        return self.now.astimezone(HERE)

    @property
    def next_meeting(self) -> date | None:
        """The day of the next talk, as it was agreed last; None once that day has come."""
        return coming_day(self.case, self.local.date())
