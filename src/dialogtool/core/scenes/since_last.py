"""Since last time: the steps that were agreed, as stones on the way from the last meeting to today."""

import math
from collections.abc import Mapping
from datetime import date

import msgspec

from ..basis.record import Record
from ..case.aid_values import HowItWent, StepStatus, Went
from ..case.answers import StepSet
from ..case.case import Case, day_of, meeting_of
from ..case.keys import step_key
from ..findings.making_plans import plan_id
from ..findings.material import material_of
from ..tool.library import Library

PER_ROW = 8
"""How many stones lie in one row of the way."""
WAVE = 0.16
"""How far the way swings to each side, as a part of its row."""


class StoneSpot(Record):
    """One step as a stone; `x` is a fraction of the width, `y` of one row's height, counted from the first row."""

    id: str
    text: str
    status: StepStatus
    x: float
    y: float


class SinceScene(Record):
    """The way since last time: its stones in order, and how many rows they take."""

    spots: tuple[StoneSpot, ...] = ()
    rows: int = 1


def steps_to_hear_of(case: Case, library: Library, meeting: str, told: Went) -> dict[str, StepSet]:
    """The steps that were open when this meeting began, by id; what is told of them now takes none away."""
    told_now = {key for key, answer in case.answers.items() if answer.makes == "went" and answer.meeting == meeting}
    before = msgspec.structs.replace(case, answers={k: a for k, a in case.answers.items() if k not in told_now})
    new = _laid_in(case, meeting)
    return {
        id: step
        for id, step in material_of(before, library).steps.items()
        if id in told.steps or (step.status != "done" and id not in new)
    }


def _laid_in(case: Case, meeting: str) -> frozenset[str]:
    """The steps that were laid, or whose standing was set on the road, in this meeting."""
    begun = meeting_of(case, meeting)
    if begun is None:
        return frozenset()
    steps = [answer for answer in case.answers.values() if answer.makes == "step"]
    older = {plan_id(answer) for answer in steps if answer.at < begun.started}
    return frozenset(plan_id(answer) for answer in steps) - older | frozenset(
        plan_id(answer)
        for answer in steps
        if answer.key == step_key(answer.key.subject) and answer.meeting == meeting and _is_set(answer.value)
    )


def _is_set(value: object) -> bool:
    return isinstance(value, StepSet) and value.status != "open"


def last_met(case: Case, meeting: str) -> date | None:
    """The day of the meeting before this one; None when there was none."""
    earlier = [other for other in case.meetings if other.id != meeting]
    return day_of(earlier[-1]) if earlier else None


def since_scene(steps: Mapping[str, StepSet], told: Went, per_row: int = PER_ROW) -> SinceScene:
    """The stones of these steps, as evenly spread over the rows as they can be."""
    rows = max(math.ceil(len(steps) / per_row), 1)
    wide = max(math.ceil(len(steps) / rows), 1)
    spots = tuple(
        StoneSpot(id=id, text=step.text, status=_status(told, id), x=(n % wide + 0.5) / wide, y=_height(n, wide))
        for n, (id, step) in enumerate(steps.items())
    )
    return SinceScene(spots=spots, rows=rows)


def _height(number: int, wide: int) -> float:
    return number // wide + 0.5 + (WAVE if number % 2 else -WAVE)


def _status(told: Went, id: str) -> StepStatus:
    return told.steps[id].status if id in told.steps else "open"


def with_status(told: Went, id: str, status: StepStatus) -> Went:
    """The answer with how one step went; a reason that was given for another way it went is kept."""
    reason = told.steps[id].reason if id in told.steps else ""
    return Went(steps={**told.steps, id: HowItWent(status=status, reason=reason)})


def with_reason(told: Went, id: str, reason: str) -> Went:
    """The answer with what helped or came in the way of a step that was told of; else as it was."""
    if id not in told.steps:
        return told
    return Went(steps={**told.steps, id: msgspec.structs.replace(told.steps[id], reason=reason)})


def untold(told: Went, id: str) -> Went:
    """The answer without one step."""
    return Went(steps={step: how for step, how in told.steps.items() if step != id})
