"""The road of a case file, as the answers it is laid with."""

from collections.abc import Iterator
from datetime import date

import msgspec

from ..case.aid_values import Went
from ..case.answers import Chosen, GoalSet, StepSet, SubGoalSet, Value
from ..case.case import Case
from ..case.keys import goal_key, next_step_key, step_key, sub_goal_key
from ..findings.material import material_of
from ..plan.plan import build_plan
from ..ports import IdSource
from ..tool.aids import RoadPiece
from ..tool.asking import Asked
from ..tool.library import Library
from ..words.cleaning import clean, clean_line
from .sample import SampleGoal, SampleLeft, SampleStep, SampleTalk
from .work import day_in


def laid_in(sample: SampleTalk, new_id: IdSource) -> Iterator[tuple[Asked, Value]]:
    """What the two lay, in turn: the goal, the sub-goals, the steps, and which of them is the next."""
    if sample.goal:
        yield Asked(key=goal_key(new_id()), question="", makes="goal"), _goal(sample.goal)
    for part in sample.sub_goals:
        value = SubGoalSet(text=clean_line(part.text), lane=part.lane, when=clean_line(part.when))
        yield Asked(key=sub_goal_key(new_id()), question="", makes="sub-goal"), value
    for step in sample.steps:
        id = new_id()
        yield Asked(key=step_key(id), question="", makes="step"), _step(step)
        if step.next:
            yield Asked(key=next_step_key(), question=""), Chosen(ids=(id,))


def goal_left(left: SampleLeft, case: Case, library: Library, day: date) -> Iterator[tuple[Asked, Value]]:
    """The goal there is, with when it was left, who left it, and why; nothing when there is none."""
    for id, goal in list(material_of(case, library).goals.items())[-1:]:
        by, why = clean_line(left.by), clean(left.why)
        value = msgspec.structs.replace(goal, until=day, left_by=by, why_left=why)
        yield Asked(key=goal_key(id), question="", makes="goal"), value


def _goal(goal: SampleGoal) -> GoalSet:
    return GoalSet(
        kind=goal.kind,
        text=clean_line(goal.text),
        function=goal.function,
        hours=clean_line(goal.hours),
        place=clean_line(goal.place),
        first_contact=clean_line(goal.first_contact),
        best_guess=goal.best_guess,
    )


def _step(step: SampleStep) -> StepSet:
    return StepSet(
        text=clean_line(step.text),
        lane=step.lane,
        who=step.who,
        when=day_in(step.when),
        confidence=step.confidence,
        helps=clean_line(step.helps),
        hinders=clean_line(step.hinders),
        then=clean_line(step.then),
    )


def on_piece(piece: RoadPiece, case: Case, library: Library) -> Chosen:
    """What a piece of the road holds, by id, once the road is laid."""
    made, next_step = material_of(case, library), build_plan(case, library).next_step
    steps = {id: step.lane for id, step in made.steps.items()}
    lanes = {
        "sub-goals": {id: part.lane for id, part in made.sub_goals.items()},
        "steps": steps,
        "next-step": {id: lane for id, lane in steps.items() if next_step and id == next_step.id},
    }[piece.lays]
    return Chosen(ids=tuple(id for id, lane in lanes.items() if lane in piece.lanes or not piece.lanes))


def by_id(went: Value | None, case: Case, library: Library) -> Value | None:
    """How the steps went, by the steps' ids where a case file has their words; any other value as it is."""
    if not isinstance(went, Went):
        return went
    ids = {step.text: id for id, step in material_of(case, library).steps.items()}
    return Went(steps={ids.get(text, text): one for text, one in went.steps.items()})
