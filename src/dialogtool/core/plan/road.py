"""The road as it is drawn: lanes of stones, from today on the left towards the goal on the right."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from ..basis.record import Record
from ..case.answers import StepSet
from ..case.plan_values import TrialSet
from ..catalogue.catalogue import Catalogue
from ..words.days import numeric
from .plan import Plan, PlannedStep, PlannedSubGoal
from .trials import Phase, phase_of

State = Literal["done", "some", "hindered", "open", "next", "part", "coming", "running", "ended", "undated"]
"""How a stone stands: steps by their status, the next one apart; a sub-goal is "part" of the way; a trial by today."""

CONFIDENT = 7
"""Below this number the step is felt as too big, and a smaller one is offered."""


class Stone(Record):
    """One step, sub-goal or trial on the road; `when` as it is said, empty when nothing was said; its last `day`."""

    id: str
    kind: Literal["step", "sub-goal", "trial"]
    text: str
    state: State
    when: str = ""
    day: date | None = None

    @property
    def is_behind(self) -> bool:
        """True when the citizen has passed it: a step that is done, a trial that has ended."""
        return self.state in {"done", "ended"}


class RoadLane(Record):
    """The stones of one lane, in the order they are passed."""

    id: str
    label: str
    stones: tuple[Stone, ...]


def road_of(plan: Plan, today: date) -> tuple[RoadLane, ...]:
    """Every lane: what is behind by its day, then the steps by their dates, then the sub-goals.

    Trials lie in the first lane: one that goes on before what is to be done, and those that come after it.
    """
    return tuple(
        RoadLane(
            id=lane.id,
            label=lane.label,
            stones=_in_order(_steps(lane.steps), map(_part, lane.sub_goals), () if place else _trials(plan, today)),
        )
        for place, lane in enumerate(plan.lanes)
    )


def _in_order(steps: Iterable[Stone], parts: Iterable[Stone], trials: Iterable[Stone]) -> tuple[Stone, ...]:
    """What lies behind, what is going on, and what lies ahead."""
    laid: dict[str, list[Stone]] = {"behind": [], "running": [], "to-do": [], "coming": [], "undated": []}
    for stone in (*steps, *trials):
        ahead = "to-do" if stone.kind == "step" else stone.state
        laid["behind" if stone.is_behind else ahead].append(stone)
    laid["behind"].sort(key=lambda stone: stone.day or date.min)
    return (*(stone for stones in laid.values() for stone in stones), *parts)


def _trials(plan: Plan, today: date) -> tuple[Stone, ...]:
    return tuple(_trial(planned.id, planned.trial, phase_of(planned.trial, today)) for planned in plan.trials)


def _trial(id: str, trial: TrialSet, phase: Phase) -> Stone:
    days = " – ".join(filter(None, (numeric(trial.start), numeric(trial.end))))
    return Stone(id=id, kind="trial", text=trial.place, state=phase, when=days, day=trial.end)


def _steps(steps: Iterable[PlannedStep]) -> tuple[Stone, ...]:
    return tuple(_step(planned) for planned in sorted(steps, key=lambda planned: planned.step.when or date.max))


def _step(planned: PlannedStep) -> Stone:
    text, when = planned.step.text, planned.step.when
    return Stone(id=planned.id, kind="step", text=text, state=_state(planned), when=numeric(when), day=when)


def _state(planned: PlannedStep) -> State:
    return "next" if planned.is_next else planned.step.status


def _part(planned: PlannedSubGoal) -> Stone:
    sub_goal = planned.sub_goal
    return Stone(id=planned.id, kind="sub-goal", text=sub_goal.text, state="part", when=sub_goal.when)


def is_too_big(step: StepSet) -> bool:
    """True when the citizen believes so little in the step that a smaller one should be looked for."""
    return step.confidence is not None and step.confidence < CONFIDENT


def is_vague(goal: str, catalogue: Catalogue) -> bool:
    """True when a goal says no more than that there is one, such as "et job"."""
    said = " ".join(goal.casefold().strip(" .!?…").split())
    names = (*catalogue.vague_goals.values(), *(scheme.label for scheme in catalogue.schemes.values()))
    return said in {words.casefold() for words in names}
