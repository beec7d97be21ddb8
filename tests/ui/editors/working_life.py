"""A few kinds of work, and what can be asked about work, for the tests of editors."""

from collections.abc import Mapping
from typing import Any

from dialogtool.core.catalogue.catalogue import Branch, Choices, Demands, JobFunction, Scale, WorkChoice, WorkOption

_NOTHING = dict.fromkeys(Demands.__struct_fields__, 0)


def scale(id: str) -> Scale:
    return Scale(
        id=id,
        label=f"Hvor meget {id}?",
        short=id.capitalize(),
        picture="1F50A",
        anchors=tuple(f"{id.capitalize()} {level}, og arbejdsmarkedsuddannelsesbevis" for level in range(5)),
        best=(*(f"der er {id} {level}" for level in range(4)), ""),
        needs=f"Her er mere {id}.",
    )


def choice(id: str, **options: str) -> WorkChoice:
    made = tuple(WorkOption(id=name, label=label) for name, label in options.items())
    return WorkChoice(id=id, label=f"Hvilken {id}?", short=id.capitalize(), picture="1F46B", options=made)


def job(id: str, label: str, branch: str, **asks: int) -> JobFunction:
    return JobFunction(
        id=id,
        label=label,
        disco="9412",
        esco="",
        branch=branch,
        day=f"En dag som {label.lower()}.",
        tasks=(f"{label}: første opgave", f"{label}: en opgave med arbejdsmarkedsuddannelsesbevis"),
        small_form=("To timer om ugen", "En dag om ugen"),
        places=("café", "kantine"),
        competences=(),
        demands=Demands(**(_NOTHING | asks)),
        choices=Choices(contact="often", company="both", variety="both", adapting="some"),
        way_in="none",
        way_in_text="Du kan begynde i morgen.",
        missing="Du skal kunne stå op.",
        picture="1F373",
    )


JOBS = (
    job("opvasker", "Opvasker", "koekken", noise=3),
    job("kok", "Kok", "koekken", noise=4, pace=4),
    job("hundelufter", "Hundelufter", "dyr"),
    job("gartner", "Gartner", "groent", lifting=2),
    job("bibliotek", "Hjælper på bibliotek", "kultur"),
    job("syer", "Syer", "produktion", noise=1),
    job("vaskeri", "Hjælper på vaskeri", "rengoering"),
    job("bud", "Bud", "transport"),
)

WORKING_LIFE: Mapping[str, Any] = {
    "functions": {one.id: one for one in JOBS},
    "branches": {one.branch: Branch(id=one.branch, label=one.branch, picture="1F373") for one in JOBS},
    "scales": {id: scale(id) for id in ("noise", "pace", "hours")},
    "work_choices": {"company": choice("company", alone="Alene", together="Sammen", both="Begge dele")},
    "phrases": {
        "because.gentle": "Fordi man kan begynde her.",
        "because.interest": "Fordi du valgte: {interest}.",
        "fit.adapting-1": "{first} Det kan laves om.",
        "fit.not-now-1": "{first} Ikke lige nu.",
        "fit.works-best-1": "Jeg arbejder bedst, når {first}.",
    },
}
