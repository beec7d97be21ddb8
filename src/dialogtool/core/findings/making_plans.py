"""Where it is going: goals, sub-goals and steps, and how the steps went."""

from collections.abc import Mapping

import msgspec

from ..case.aid_values import Went
from ..case.answers import Answer, GoalSet, StepSet, SubGoalSet, Words
from ..case.case import Case
from ..case.keys import PLAN, step_key
from ..tool.library import Library, field_of
from .made import Material


def plan_id(answer: Answer) -> str:
    """The id of what was laid on the road; what was told in a tool is known by its answer."""
    return answer.key.subject if answer.key.tool == PLAN and answer.key.subject else answer.id


def with_goal(made: Material, answer: Answer, _library: Library) -> Material:
    """The goal that was set; one that was only told gives way to what was made of it."""
    match answer.value:
        case GoalSet() as goal:
            pass
        case Words(text=text):
            goal = made.goals.get(answer.id, GoalSet(kind="job", text=text))
        case _:
            return made
    return msgspec.structs.replace(made, goals={**made.goals, plan_id(answer): goal})


def with_sub_goal(made: Material, answer: Answer, _library: Library) -> Material:
    """A part of the way."""
    if not isinstance(answer.value, SubGoalSet):
        return made
    return msgspec.structs.replace(made, sub_goals={**made.sub_goals, plan_id(answer): answer.value})


def with_step(made: Material, answer: Answer, library: Library) -> Material:
    """The step that was set; one that was only told gives way to what was made of it."""
    match answer.value:
        case StepSet() as step:
            pass
        case Words(text=text):
            step = made.steps.get(answer.id, StepSet(text=text, lane=_lane(answer, library)))
        case _:
            return made
    return msgspec.structs.replace(made, steps={**made.steps, plan_id(answer): step})


def standing_now(answer: Answer, case: Case) -> Answer:
    """How the steps went, without those whose standing was set on the road itself in that meeting or a later one."""
    if not isinstance(answer.value, Went):
        return answer
    places = {meeting.id: place for place, meeting in enumerate(case.meetings)}
    still = {
        id: one
        for id, one in answer.value.steps.items()
        if not _is_set_since(case.answers.get(step_key(id)), answer.meeting, places)
    }
    return msgspec.structs.replace(answer, value=Went(steps=still))


def _is_set_since(step: Answer | None, meeting: str, places: Mapping[str, int]) -> bool:
    """True for a step that was changed since, for a change on the road keeps what was said of it before."""
    if step is None or not isinstance(step.value, StepSet) or step.value.status == "open":
        return False
    return places.get(step.meeting, -1) >= places.get(meeting, -1)


def _lane(answer: Answer, library: Library) -> str:
    """Where on the road a step told in a tool lies."""
    return str(getattr(field_of(library, answer.key), "lane", ""))


def with_went(made: Material, answer: Answer, _library: Library) -> Material:
    """How the steps went since last time, and why, unless that is marked; a step that is gone is passed over."""
    told = answer.value.steps if isinstance(answer.value, Went) else {}
    changed = {
        id: msgspec.structs.replace(made.steps[id], status=one.status, reason="" if answer.private else one.reason)
        for id, one in told.items()
        if id in made.steps
    }
    return msgspec.structs.replace(made, steps={**made.steps, **changed})
