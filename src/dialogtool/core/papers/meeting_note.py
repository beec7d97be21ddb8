"""Journalnotat: what the two choose to have in the case system about one meeting, factual and short."""

from collections.abc import Iterator
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ..basis.record import Record
from ..case.aid_values import StepStatus, Went
from ..case.answers import GoalSet, StepSet, Words, is_empty
from ..case.case import Case, Meeting, next_day
from ..case.keys import shared_note_key
from ..findings.making_plans import plan_id, standing_now
from ..meetings.agreed import agreed_steps, meeting_meant, said_in
from ..plan.plan import Plan, PlannedStep, build_plan, on_paper
from ..tool.library import Library


class StepWent(Record):
    """How one step went since last time; why is between the two."""

    text: str
    status: StepStatus


class MeetingNote(Record):
    """The note of one meeting; `started` and `ended` as the clock on the wall showed it.

    `written` is what the two wrote together, `by_citizen` when the citizen wrote it. `goal` is the one set in this
    meeting, `next_step` the one that stands now, for the latest meeting alone. `spoken` is a language code.
    """

    name: str
    started: datetime | None = None
    ended: datetime | None = None
    present: tuple[str, ...] = ()
    interpreter: bool = False
    spoken: str = "da"
    tools: tuple[str, ...] = ()
    written: str = ""
    by_citizen: bool = False
    went: tuple[StepWent, ...] = ()
    goal: GoalSet | None = None
    agreed: tuple[StepSet, ...] = ()
    next_step: StepSet | None = None
    next_meeting: date | None = None


def build_meeting_note(case: Case, library: Library, meeting: str = "") -> MeetingNote:
    """The note of a meeting, the latest by default: nothing that was told in it stands there but what was chosen."""
    meant = meeting_meant(case, meeting)
    if meant is None:
        return MeetingNote(name=case.citizen.name)
    plan = on_paper(build_plan(case, library))
    zone, note = ZoneInfo(meant.zone), case.answers.get(shared_note_key(meant.id))
    shared = note if note and isinstance(note.value, Words) and not note.private else None
    next_step = plan.next_step if meant == meeting_meant(case) else None
    return MeetingNote(
        name=case.citizen.name,
        started=meant.started.astimezone(zone),
        ended=meant.ended.astimezone(zone) if meant.ended else None,
        present=tuple(who for who in meant.present if who != case.citizen.name),
        interpreter=meant.interpreter,
        spoken=meant.spoken,
        tools=tuple(_tools(case, library, meant)),
        written=shared.value.text if shared and isinstance(shared.value, Words) else "",
        by_citizen=shared is not None and shared.origin.typed_by == "citizen",
        went=tuple(_went(case, plan, meant)),
        goal=_goal(case, plan, meant),
        agreed=tuple(one.step for one in agreed_steps(case, plan, meant) if one != next_step),
        next_step=next_step.step if next_step else None,
        next_meeting=next_day(meant),
    )


def _tools(case: Case, library: Library, meeting: Meeting) -> Iterator[str]:
    """The names of the dialogue tools that something was answered in."""
    ids = {answer.key.tool for answer in said_in(case, meeting) if not is_empty(answer.value)}
    yield from (tool.title for tool in library.tools.values() if tool.id in ids)


def _goal(case: Case, plan: Plan, meeting: Meeting) -> GoalSet | None:
    set_now = any(answer.makes == "goal" and plan_id(answer) == plan.goal_id for answer in said_in(case, meeting))
    return plan.goal if set_now else None


def _went(case: Case, plan: Plan, meeting: Meeting) -> Iterator[StepWent]:
    """How the steps went that were looked back at in the meeting."""
    steps: dict[str, PlannedStep] = {one.id: one for lane in plan.lanes for one in lane.steps}
    for answer in said_in(case, meeting):
        now = standing_now(answer, case).value
        told = now.steps if isinstance(now, Went) else {}
        yield from (StepWent(steps[id].step.text, one.status) for id, one in told.items() if id in steps)
