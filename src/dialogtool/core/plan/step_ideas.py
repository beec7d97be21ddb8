"""Examples of steps and sub-goals from the catalogue: in a lane, for a goal, smaller, or another road."""

import re
from collections.abc import Iterable

from ..case.answers import GoalSet, StepSet
from ..catalogue.catalogue import Catalogue, StepIdea

_WORD = re.compile(r"\w{4,}")
_STEM = 5
"""So many letters of a word tell it: "køkken" and "køkkenet" are one."""

Branches = frozenset[str]
"""The kinds of workplace that the goals are in."""


def branches_of(goals: Iterable[GoalSet], catalogue: Catalogue) -> Branches:
    """The branches of the job functions that are goals."""
    functions = (catalogue.functions.get(goal.function) for goal in goals)
    return frozenset(function.branch for function in functions if function)


def ideas_for(lane: str, catalogue: Catalogue, branches: Branches = frozenset(), most: int = 4) -> tuple[str, ...]:
    """Examples of a small step in this lane; those that belong to the goals come first."""
    return tuple(idea.text for idea in _fitting("step", lane, catalogue, branches))[:most]


def first_steps(catalogue: Catalogue, branches: Branches = frozenset(), most: int = 3) -> tuple[StepIdea, ...]:
    """What somebody without any step could begin with: one that belongs to the goals, then those for anybody."""
    steps = [idea for idea in catalogue.step_ideas.values() if idea.kind == "step"]
    own = [idea for idea in steps if branches & set(idea.branches)]
    return (*own[:1], *(idea for idea in steps if idea.first))[:most]


def parts_for(lane: str, catalogue: Catalogue, branches: Branches = frozenset(), most: int = 4) -> tuple[str, ...]:
    """Examples of a sub-goal in this lane; those that belong to the goals come first."""
    return tuple(idea.text for idea in _fitting("sub-goal", lane, catalogue, branches))[:most]


def smaller_than(
    step: StepSet, catalogue: Catalogue, branches: Branches = frozenset(), most: int = 4
) -> tuple[str, ...]:
    """Smaller steps of this kind: first a piece of this very step, then what its words tell, then the lane's."""
    ideas = [idea for idea in _fitting("step", step.lane, catalogue, branches) if idea.smaller]
    ideas.sort(key=lambda idea: (idea.text != step.text, -_alike(idea, step)))
    return tuple(dict.fromkeys(idea.smaller for idea in ideas if idea.smaller != step.text))[:most]


def other_roads(
    step: StepSet, catalogue: Catalogue, branches: Branches = frozenset(), most: int = 3
) -> tuple[str, ...]:
    """Steps in the same lane that go about it in another way than this one."""
    ideas = _fitting("step", step.lane, catalogue, branches)
    return tuple(idea.text for idea in ideas if not _alike(idea, step))[:most]


def _fitting(kind: str, lane: str, catalogue: Catalogue, branches: Branches) -> list[StepIdea]:
    """The ideas of a lane that belong to the goals or to any goal, the former first."""
    ideas = (idea for idea in catalogue.step_ideas.values() if (idea.kind, idea.lane) == (kind, lane))
    fitting = (idea for idea in ideas if not idea.branches or branches & set(idea.branches))
    return sorted(fitting, key=lambda idea: not idea.branches)


def _alike(idea: StepIdea, step: StepSet) -> int:
    """How many words the idea and the step share."""
    return len(_stems(f"{idea.text} {idea.smaller}") & _stems(step.text))


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.casefold())}
