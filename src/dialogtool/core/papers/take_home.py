"""Det har vi aftalt: the sheet that the citizen takes home after a meeting."""

from datetime import date

from ..basis.record import Record
from ..case.aid_values import Person
from ..case.case import Case, Meeting, day_of, next_day
from ..case.keys import verdict_key
from ..findings.examples import examples_for
from ..findings.findings import Finding, Findings, confirmed
from ..findings.material import Material
from ..meetings.agreed import all_steps, meeting_meant, said_in
from ..plan.plan import PlannedStep, PlannedTrial, build_plan, on_paper, trials_ahead
from ..tool.library import Library
from ..words.sentences import opened, shortened

MOST_STEPS = 3
"""So many steps besides the next one; a sheet that says everything is read by nobody."""

MOST_FOUND = 3
MOST_TRIALS = 2
LONGEST = 80
"""An example with more characters than this is told by its first sentence, or not at all."""


class Found(Record):
    """One thing that was found, as the citizen says it; `own` when the words are the citizen's and no catalogue's."""

    line: str
    own: bool = False
    example: str = ""


class TakeHome(Record):
    """What was agreed in one meeting. `more` is true when there are open steps that the sheet has no room for.

    `trials` run or come as seen from that day.
    """

    name: str
    day: date | None = None
    next_step: PlannedStep | None = None
    steps: tuple[PlannedStep, ...] = ()
    more: bool = False
    next_meeting: date | None = None
    trials: tuple[PlannedTrial, ...] = ()
    found: tuple[Found, ...] = ()
    call: Person | None = None


def build_take_home(case: Case, library: Library, findings: Findings, meeting: str = "") -> TakeHome:
    """The sheet of a meeting, the latest by default, without anything marked "Ikke i papirer"."""
    plan, meant = on_paper(build_plan(case, library)), meeting_meant(case, meeting)
    steps = [one for one in all_steps(plan) if one.step.status != "done" and not one.is_next]
    return TakeHome(
        name=case.citizen.name,
        day=day_of(meant) if meant else None,
        next_step=plan.next_step,
        steps=tuple(steps[:MOST_STEPS]),
        more=len(steps) > MOST_STEPS,
        next_meeting=next_day(meant) if meant else None,
        trials=trials_ahead(plan, day_of(meant))[:MOST_TRIALS] if meant else (),
        found=found_in(case, library, findings, meant),
        call=called_first(findings.material),
    )


def found_in(case: Case, library: Library, findings: Findings, meeting: Meeting | None) -> tuple[Found, ...]:
    """What the citizen said yes to in the meeting: what has a short example in own words goes first."""
    keys = {answer.key for answer in said_in(case, meeting)}
    today = tuple(found for found in confirmed(findings) if verdict_key(found.competence) in keys)
    joining = library.catalogue.phrases.get("cv.joining-words", "")
    told = examples_for(case, today, findings.material, joining)
    short = {competence: shortened(example, LONGEST) for competence, example in told.items()}
    best = sorted(today, key=lambda found: not short.get(found.competence))[:MOST_FOUND]
    return tuple(_found(found, library, short.get(found.competence, "")) for found in best)


def _found(found: Finding, library: Library, example: str) -> Found:
    own = found.verdict.wording if found.verdict else ""
    line = own or library.catalogue.competences[found.competence].everyday
    return Found(line=opened(line), own=bool(own), example=example)


def called_first(material: Material) -> Person | None:
    """Whom the citizen calls first; nobody when that is marked."""
    people = (person for id, person in material.people.items() if id not in material.private)
    return next((person for person in people if person.first), None)
