"""A goal as a sign: what it says, the job functions that could stand on it, and the edits of it."""

from collections.abc import Callable

import msgspec

from ..basis.record import Record
from ..case.answers import GoalSet
from ..catalogue.catalogue import Catalogue
from ..findings.made import Material

MOST = 6
"""Never more suggestions than this at a time."""


class GoalIdea(Record):
    """A job function that got a yes, as something to press."""

    function: str
    label: str
    picture: str


class GoalSign(Record):
    """What stands on the sign: the goal, its picture, and what makes it concrete."""

    text: str
    picture: str
    facts: tuple[str, ...]


def goal_ideas(material: Material, catalogue: Catalogue, goal: GoalSet) -> tuple[GoalIdea, ...]:
    """The job functions with a yes that no other goal stands for, and that this goal does not say already."""
    taken = {other.function for other in material.goals.values() if other != goal} | {goal.function}
    wanted = (id for id, said in material.shortlist.items() if said == "yes" and id not in taken)
    known = (catalogue.functions[id] for id in wanted if id in catalogue.functions)
    return tuple(GoalIdea(function=one.id, label=one.label, picture=one.picture) for one in known)[:MOST]


def with_idea(goal: GoalSet, idea: GoalIdea, label: str) -> GoalSet:
    """The goal with this job function; `label` is what it is called in the language of the talk."""
    return msgspec.structs.replace(goal, kind="job", text=label, function=idea.function)


def kept_function(goal: GoalSet, catalogue: Catalogue, said: Callable[[str], str] = str) -> GoalSet:
    """The goal, without a job function that its words no longer name; `said` gives a label in the talk's language."""
    function = catalogue.functions.get(goal.function)
    named = function and any(
        label.casefold() in goal.text.casefold() for label in (function.label, said(function.label))
    )
    return goal if named or not goal.function else msgspec.structs.replace(goal, function="")


def goal_sign(goal: GoalSet, catalogue: Catalogue) -> GoalSign:
    """The goal as it stands on its sign."""
    function = catalogue.functions.get(goal.function)
    facts = tuple(filter(None, (goal.hours, goal.place, goal.first_contact)))
    return GoalSign(text=goal.text, picture=function.picture if function else "", facts=facts)
