"""Scales, choices and job functions that say their own ids, for tests of what work asks."""

import msgspec

from dialogtool.core.catalogue.catalogue import Choices, Demands, JobFunction, Scale, WorkChoice, WorkOption
from tests.making import a_function

NOTHING = dict.fromkeys(Demands.__struct_fields__, 0)
SHAPED = {"contact": "often", "company": "both", "variety": "both", "adapting": "some"}


def a_scale(id: str) -> Scale:
    """A scale whose level 4 asks nothing of a workplace."""
    return Scale(
        id=id,
        label=f"Hvor meget {id}?",
        short=id.capitalize(),
        picture="1F50A",
        anchors=tuple(f"{id} {level}" for level in range(5)),
        best=(*(f"{id} er {level}" for level in range(4)), ""),
        needs=f"Her er mere {id}.",
    )


def a_choice(id: str, *options: str) -> WorkChoice:
    """A choice between these, or between alone and both; both asks nothing of a workplace."""
    made = (
        WorkOption(id=name, label=name.capitalize(), best="" if name == "both" else f"{id} er {name}")
        for name in options or ("alone", "both")
    )
    return WorkChoice(id=id, label=f"Hvilken {id}?", short=id.capitalize(), picture="1F46B", options=tuple(made))


def work(id: str, *competences: str, branch: str = "koekken", way_in: str = "none", **asks: str | int) -> JobFunction:
    """A job function that asks this on the scales and is shaped so, and asks nothing else."""
    demands = Demands(**(NOTHING | {name: value for name, value in asks.items() if name in NOTHING}))
    choices = Choices(**(SHAPED | {name: value for name, value in asks.items() if name in SHAPED}))
    made = a_function(id, *competences)
    return msgspec.structs.replace(made, branch=branch, way_in=way_in, demands=demands, choices=choices)
