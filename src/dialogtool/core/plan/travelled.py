"""The road behind: what was found and what was done, meeting by meeting."""

from datetime import date

from ..basis.record import Record
from ..case.aid_values import StepStatus
from ..case.case import Case, day_of
from ..case.keys import verdict_key
from ..findings.findings import Findings, confirmed
from ..findings.material import material_of
from ..tool.library import Library
from .history import happenings_of


class Taken(Record):
    """A step that was looked back at, and in the citizen's words what helped or came in the way."""

    id: str
    text: str
    status: StepStatus
    reason: str = ""


class Stretch(Record):
    """What one meeting saw: the steps taken since the one before it, and the competences found in it, by id."""

    meeting: str
    day: date
    taken: tuple[Taken, ...] = ()
    found: tuple[str, ...] = ()


WALKED = ("done", "some")
"""A little is also something; what came in the way is no stretch of the road."""


def travelled_in(case: Case, library: Library, findings: Findings) -> tuple[Stretch, ...]:
    """The road behind, the earliest first; a meeting with nothing new is passed over. Marked things stay out."""
    material = material_of(case, library)
    steps = {id: step for id, step in material.steps.items() if id not in material.private}
    taken: dict[str, list[Taken]] = {}
    for id, happenings in happenings_of(case).items():
        for one in happenings:
            if id in steps and one.status in WALKED:
                taken.setdefault(one.meeting, []).append(Taken(id, steps[id].text, one.status, one.reason))
    found = _found(case, findings)
    stretches = (
        Stretch(one.id, day_of(one), tuple(taken.get(one.id, ())), tuple(found.get(one.id, ())))
        for one in case.meetings
    )
    return tuple(stretch for stretch in stretches if stretch.taken or stretch.found)


def _found(case: Case, findings: Findings) -> dict[str, list[str]]:
    """By meeting what the citizen said yes to in it, or laid among "Det er mig" there."""
    found: dict[str, list[str]] = {}
    for finding in confirmed(findings):
        said = case.answers.get(verdict_key(finding.competence))
        mats = (case.answers.get(key) for key in finding.verdict.evidence) if finding.verdict else ()
        told = {answer.meeting for answer in ((said,) if said else mats) if answer}
        first = next((meeting.id for meeting in case.meetings if meeting.id in told), "")
        found.setdefault(first, []).append(finding.competence)
    return found
