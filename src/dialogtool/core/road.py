"""The road as it is drawn: lanes of stones, from today on the left towards the goal on the right."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from .answers import StepSet
from .catalogue import Catalogue
from .days import numeric
from .plan import Plan, PlannedStep, PlannedSubGoal
from .record import Record

State = Literal["done", "some", "hindered", "open", "next", "part"]
"""How a stone stands: steps by their status, the next one apart; a sub-goal is "part" of the way."""

CONFIDENT = 7
"""Below this number the step is felt as too big, and a smaller one is offered."""


class Stone(Record):
    """One step or sub-goal on the road; `when` as it is said, empty when nothing was said."""

    id: str
    kind: Literal["step", "sub-goal"]
    text: str
    state: State
    when: str = ""


class RoadLane(Record):
    """The stones of one lane, in the order they are passed."""

    id: str
    label: str
    stones: tuple[Stone, ...]


def road_of(plan: Plan) -> tuple[RoadLane, ...]:
    """Every lane: what is done first, then the steps by their dates, then the sub-goals."""
    return tuple(
        RoadLane(id=lane.id, label=lane.label, stones=(*_steps(lane.steps), *map(_part, lane.sub_goals)))
        for lane in plan.lanes
    )


def _steps(steps: Iterable[PlannedStep]) -> tuple[Stone, ...]:
    order = sorted(steps, key=lambda planned: (planned.step.status != "done", planned.step.when or date.max))
    return tuple(
        Stone(
            id=planned.id, kind="step", text=planned.step.text, state=_state(planned), when=numeric(planned.step.when)
        )
        for planned in order
    )


def _state(planned: PlannedStep) -> State:
    return "next" if planned.is_next else planned.step.status


def _part(planned: PlannedSubGoal) -> Stone:
    sub_goal = planned.sub_goal
    return Stone(id=planned.id, kind="sub-goal", text=sub_goal.text, state="part", when=sub_goal.when)


def is_too_big(step: StepSet) -> bool:
    """True when the citizen believes so little in the step that a smaller one should be looked for."""
    return step.confidence is not None and step.confidence < CONFIDENT


def ideas_for(lane: str, catalogue: Catalogue, most: int = 4) -> tuple[str, ...]:
    """Examples of a small step in this lane."""
    return tuple(idea.text for idea in catalogue.step_ideas.values() if idea.lane == lane)[:most]


def smaller_than(step: StepSet, catalogue: Catalogue, most: int = 4) -> tuple[str, ...]:
    """Smaller steps in the same lane: first the one that is a piece of this very step, where there is one."""
    ideas = [idea for idea in catalogue.step_ideas.values() if idea.smaller and idea.lane == step.lane]
    ideas.sort(key=lambda idea: idea.text != step.text)
    return tuple(dict.fromkeys(idea.smaller for idea in ideas if idea.smaller != step.text))[:most]


def is_vague(goal: str, catalogue: Catalogue) -> bool:
    """True when a goal says no more than that there is one, such as "et job"."""
    said = " ".join(goal.casefold().strip(" .!?…").split())
    return said in {words.casefold() for words in catalogue.vague_goals.values()}
