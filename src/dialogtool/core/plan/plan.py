"""Min vej: the goal, the sub-goals in lanes, the steps, and exactly one next step."""

from collections.abc import Iterable
from datetime import date

import msgspec

from ..basis.record import Record
from ..case.answers import Chosen, GoalSet, StepSet, SubGoalSet
from ..case.case import Case
from ..case.keys import next_step_key
from ..case.plan_values import TrialSet
from ..catalogue.catalogue import Catalogue
from ..findings.material import Material, material_of
from ..tool.library import Library
from .trials import in_order, phase_of


class PlannedStep(Record):
    """A step with its id, and whether it is the next one."""

    id: str
    step: StepSet
    is_next: bool = False


class PlannedSubGoal(Record):
    """A sub-goal with its id."""

    id: str
    sub_goal: SubGoalSet


class PlannedGoal(Record):
    """A goal with its id."""

    id: str
    goal: GoalSet


class PlannedTrial(Record):
    """Time at a workplace with its id.

    `scheme` and `function` are in words; `scheme` is empty where the time has become a job since.
    """

    id: str
    trial: TrialSet
    scheme: str = ""
    function: str = ""


class PlanLane(Record):
    """What lies in one lane of the road."""

    id: str
    label: str
    sub_goals: tuple[PlannedSubGoal, ...] = ()
    steps: tuple[PlannedStep, ...] = ()


class Plan(Record):
    """The road as it stands now; `private` are ids that stay out of papers.

    `goals` are all that were not left, oldest first, and `goal` the last of them. `earlier_goals` were left, each with
    when, by whom and why; oldest first. `trials` lie in the first lane.
    """

    name: str
    goal: GoalSet | None = None
    goal_id: str = ""
    goals: tuple[PlannedGoal, ...] = ()
    earlier_goals: tuple[PlannedGoal, ...] = ()
    trials: tuple[PlannedTrial, ...] = ()
    lanes: tuple[PlanLane, ...] = ()
    next_step: PlannedStep | None = None
    private: frozenset[str] = frozenset()


def goal_on_paper(material: Material) -> GoalSet | None:
    """The goal set last that was not left; None when there is none, or when it is marked "Ikke i papirer"."""
    held = [(id, goal) for id, goal in material.goals.items() if not is_left(goal)]
    id, goal = held[-1] if held else ("", None)
    return None if id in material.private else goal


def is_left(goal: GoalSet) -> bool:
    """True for a goal that gave way."""
    return goal.until is not None


def build_plan(case: Case, library: Library) -> Plan:
    """The plan as the case stands now; every lane of the catalogue is there, also an empty one."""
    return plan_of(case, library, material_of(case, library))


def plan_of(case: Case, library: Library, material: Material) -> Plan:
    """As `build_plan`, of what the case's answers leave: for whoever has worked that out already."""
    chosen = _chosen_next(case, material)
    steps = [PlannedStep(id=id, step=step, is_next=id == chosen) for id, step in material.steps.items()]
    sub_goals = [PlannedSubGoal(id=id, sub_goal=sub_goal) for id, sub_goal in material.sub_goals.items()]
    first = next(iter(library.catalogue.lanes), "")
    lanes = tuple(
        PlanLane(
            id=lane.id,
            label=lane.label,
            sub_goals=_on_the_way(s for s in sub_goals if _lane(s.sub_goal.lane, library, first) == lane.id),
            steps=tuple(s for s in steps if _lane(s.step.lane, library, first) == lane.id),
        )
        for lane in library.catalogue.lanes.values()
    )
    goals = [PlannedGoal(id=id, goal=goal) for id, goal in material.goals.items()]
    current = [planned for planned in goals if not is_left(planned.goal)]
    return Plan(
        name=case.citizen.name,
        goal=current[-1].goal if current else None,
        goal_id=current[-1].id if current else "",
        goals=tuple(current),
        earlier_goals=tuple(planned for planned in goals if is_left(planned.goal)),
        trials=tuple(_trial(id, trial, library.catalogue) for id, trial in material.trials.items()),
        lanes=lanes,
        next_step=next((step for step in steps if step.is_next), None),
        private=material.private,
    )


def without_next(plan: Plan) -> Plan:
    """The plan before anybody has said which step comes next."""
    lanes = tuple(
        msgspec.structs.replace(lane, steps=tuple(msgspec.structs.replace(step, is_next=False) for step in lane.steps))
        for lane in plan.lanes
    )
    return msgspec.structs.replace(plan, lanes=lanes, next_step=None)


def on_paper(plan: Plan) -> Plan:
    """The plan as a document may show it: without anything marked "Ikke i papirer", and without earlier goals."""
    return Plan(
        name=plan.name,
        goal=None if plan.goal_id in plan.private else plan.goal,
        goal_id="" if plan.goal_id in plan.private else plan.goal_id,
        goals=tuple(planned for planned in plan.goals if planned.id not in plan.private),
        trials=tuple(planned for planned in plan.trials if planned.id not in plan.private),
        lanes=tuple(
            PlanLane(
                id=lane.id,
                label=lane.label,
                sub_goals=tuple(sub_goal for sub_goal in lane.sub_goals if sub_goal.id not in plan.private),
                steps=tuple(step for step in lane.steps if step.id not in plan.private),
            )
            for lane in plan.lanes
        ),
        next_step=None if plan.next_step and plan.next_step.id in plan.private else plan.next_step,
    )


def _trial(id: str, trial: TrialSet, catalogue: Catalogue) -> PlannedTrial:
    scheme, function = catalogue.schemes.get(trial.scheme), catalogue.functions.get(trial.function)
    return PlannedTrial(
        id=id,
        trial=trial,
        scheme=scheme.label if scheme and (scheme.job or not trial.job) else "",
        function=function.label if function else trial.function,
    )


def trials_ahead(plan: Plan, today: date) -> tuple[PlannedTrial, ...]:
    """The trials that run, come or have no day yet, nearest first."""
    return tuple(one for one in _trials_in_order(plan, today) if phase_of(one.trial, today) != "ended")


def trials_behind(plan: Plan, today: date) -> tuple[PlannedTrial, ...]:
    """The trials that ended, newest first."""
    return tuple(one for one in _trials_in_order(plan, today) if phase_of(one.trial, today) == "ended")


def _trials_in_order(plan: Plan, today: date) -> list[PlannedTrial]:
    trials = {planned.id: planned for planned in plan.trials}
    return [trials[id] for id in in_order({id: one.trial for id, one in trials.items()}, today)]


def _on_the_way(told: Iterable[PlannedSubGoal]) -> tuple[PlannedSubGoal, ...]:
    """The sub-goals in the order they are passed: as they were told, or before the one they were laid before."""
    passed: list[PlannedSubGoal] = []
    for each in told:
        places = [place for place, other in enumerate(passed) if other.id == each.sub_goal.before]
        passed.insert(places[0] if places else len(passed), each)
    return tuple(passed)


def _lane(lane: str, library: Library, first: str) -> str:
    """The lane itself, or the first one for a lane that the catalogue no longer has."""
    return lane if lane in library.catalogue.lanes else first


def _chosen_next(case: Case, material: Material) -> str:
    """The id of the next step: the one chosen while it is open, else the first open one, else ""."""
    answer = case.answers.get(next_step_key())
    chosen = answer.value.ids if answer and isinstance(answer.value, Chosen) else ()
    still_open = [id for id, step in material.steps.items() if step.status != "done"]
    return next((id for id in chosen if id in still_open), still_open[0] if still_open else "")
