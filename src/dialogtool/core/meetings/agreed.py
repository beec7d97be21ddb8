"""What belongs to one meeting: which it is, what was agreed in it, and what is still open."""

from collections.abc import Iterator
from datetime import date

from ..case.answers import Answer
from ..case.case import Case, Meeting, answers_by_age, meeting_of
from ..findings.making_plans import plan_id
from ..plan.plan import Plan, PlannedStep


def meeting_meant(case: Case, id: str = "") -> Meeting | None:
    """The meeting with this id; without one, the latest that took place. None when there is none."""
    if id:
        return meeting_of(case, id)
    held = [meeting for meeting in case.meetings if not meeting.missed]
    return held[-1] if held else None


def said_in(case: Case, meeting: Meeting | None) -> Iterator[Answer]:
    """Everything that was answered in the meeting and is not marked "Ikke i papirer", oldest first."""
    if meeting:
        yield from (a for a in answers_by_age(case) if a.meeting == meeting.id and not a.private)


def all_steps(plan: Plan) -> tuple[PlannedStep, ...]:
    """Every step of the plan: the next one first, then by date, those without one last."""
    steps = (step for lane in plan.lanes for step in lane.steps)
    return tuple(sorted(steps, key=lambda one: (not one.is_next, one.step.when or date.max)))


def agreed_steps(case: Case, plan: Plan, meeting: Meeting | None) -> tuple[PlannedStep, ...]:
    """The steps that were laid or changed in the meeting and are still to be taken."""
    ids = {plan_id(answer) for answer in said_in(case, meeting) if answer.makes == "step"}
    return tuple(one for one in all_steps(plan) if one.id in ids and one.step.status != "done")
