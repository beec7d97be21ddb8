"""Overdragelse: what goes on to a new caseworker, company consultant or mentor, when the citizen has said yes."""

from collections.abc import Iterator
from datetime import date

from ..basis.record import Record
from ..case.aid_values import Conditions, StepStatus
from ..case.answers import GoalSet, StepSet, Words
from ..case.case import Case, age, answers_by_age
from ..case.keys import handover_key
from ..case.plan_values import Handover, WorkplaceWord
from ..cv.cv import candidates, is_backed, line_of, works_best_told
from ..findings.examples import examples_for
from ..findings.findings import Findings
from ..findings.material import Material
from ..meetings.agreed import all_steps
from ..plan.history import happenings_of
from ..plan.plan import Plan, build_plan, on_paper
from ..plan.trials import last_day
from ..tool.library import Library
from ..work.fitting import best_parts

MOST = 3
"""So many competences, and so many conditions: what somebody new can keep in mind."""

MOST_TRIED = 5
"""So many things that were tried; what something was learnt from goes first."""

WHY = ("way.pulls-words", "way.pulls")
"""The facts under which it is kept what draws the citizen, the citizen's own words first."""


class CanDo(Record):
    """A competence as it is said on the CV, and the citizen's own example of it."""

    line: str
    example: str


class Tried(Record):
    """A step or a trial that has been tried, how it went, and what was learnt; `trial` when it was at a workplace."""

    text: str
    status: StepStatus
    learnt: str = ""
    trial: bool = False


class HandoverSheet(Record):
    """What is handed on. Until `agreed`, when the citizen has said yes to this recipient, all else is empty."""

    agreed: bool = False
    recipient: str = ""
    purpose: str = ""
    name: str = ""
    can: tuple[CanDo, ...] = ()
    works_best: str = ""
    conditions: tuple[str, ...] = ()
    tried: tuple[Tried, ...] = ()
    said: tuple[WorkplaceWord, ...] = ()
    goal: GoalSet | None = None
    why: str = ""
    next_step: StepSet | None = None
    contact: tuple[str, ...] = ()


def build_handover(case: Case, library: Library, findings: Findings, handover: str = "") -> HandoverSheet:
    """The sheet of one handover, the latest by default.

    A yes holds for its own recipient and purpose. Nothing marked travels, nor anything but what is named here.
    """
    given = handover_meant(case, handover)
    if given is None or not given.agreed:
        return HandoverSheet()
    material, plan = findings.material, on_paper(build_plan(case, library))
    citizen = case.citizen
    return HandoverSheet(
        agreed=True,
        recipient=given.recipient,
        purpose=given.purpose,
        name=citizen.name,
        can=_can(case, library, findings),
        works_best=works_best_told(case, library),
        conditions=best_parts(conditions_on_paper(material), library.catalogue)[:MOST],
        tried=tried_in(case, material, plan)[:MOST_TRIED],
        said=tuple(word for word in material.words.values() if word.confirmed),
        goal=plan.goal,
        why=why_of(case, material),
        next_step=plan.next_step.step if plan.next_step else None,
        contact=tuple(filter(None, (citizen.phone, citizen.email, citizen.address))),
    )


def handover_meant(case: Case, id: str = "") -> Handover | None:
    """The handover with this id, the latest by default; None when it is marked, declined or not there."""
    kept = [a for key, a in case.answers.items() if key == handover_key(id or key.subject)]
    latest = max(kept, key=age, default=None)
    return latest.value if latest and isinstance(latest.value, Handover) and not latest.private else None


def conditions_on_paper(material: Material) -> Conditions:
    """What makes work possible, without what is marked."""
    levels = {id: level for id, level in material.conditions.levels.items() if id not in material.private}
    choices = {id: one for id, one in material.conditions.choices.items() if id not in material.private}
    return Conditions(levels=levels, choices=choices)


def _can(case: Case, library: Library, findings: Findings) -> tuple[CanDo, ...]:
    """The first competences of the CV that the citizen has told an example of."""
    found = tuple(one for one in candidates(case, library, findings) if is_backed(one, findings.material))
    joining = library.catalogue.phrases.get("cv.joining-words", "")
    examples = examples_for(case, found, findings.material, joining)
    told = [one for one in found if one.competence in examples]
    competences = library.catalogue.competences
    return tuple(
        CanDo(line_of(case, competences[one.competence], one), examples[one.competence]) for one in told[:MOST]
    )


def tried_in(case: Case, material: Material, plan: Plan) -> tuple[Tried, ...]:
    """What has been tried: what something was learnt from goes first, and the newest of it."""
    told = sorted((*_trials(material), *_steps(case, plan)), key=_place)
    return tuple(tried for tried, _day in told)


def _place(told: tuple[Tried, date | None]) -> tuple[bool, int]:
    tried, day = told
    return not tried.learnt, -day.toordinal() if day else 0


def _trials(material: Material) -> Iterator[tuple[Tried, date | None]]:
    """The trials that something was learnt from, without what is marked, each with its last day."""
    told = (trial for id, trial in material.trials.items() if trial.after and id not in material.private)
    yield from ((Tried(trial.place, "done", trial.after, trial=True), last_day(trial)) for trial in told)


def _steps(case: Case, plan: Plan) -> Iterator[tuple[Tried, date | None]]:
    """The steps that were tried, with what came in the way or helped, and the day the two last spoke of it."""
    spoken = {id: happened[-1].day for id, happened in happenings_of(case).items()}
    for one in all_steps(plan):
        if one.step.status != "open":
            yield Tried(one.step.text, one.step.status, one.step.reason), spoken.get(one.id, one.step.when)


def why_of(case: Case, material: Material) -> str:
    """What draws the citizen, in own words where there are any; "" when it is marked."""
    for fact in WHY:
        keys = [answer.key for answer in answers_by_age(case) if answer.fact == fact and not answer.private]
        told = [wish.text for wish in material.wishes if wish.answer in keys and not wish.private]
        if told:
            return told[-1] if isinstance(case.answers[keys[-1]].value, Words) else ", ".join(told[:MOST])
    return ""
