"""The job functions on the far side of the bridge: what opens, and what needs something changed."""

import msgspec

from ..basis.phrases import Phrase
from ..basis.record import Record
from ..case.aid_values import Conditions
from ..case.answers import is_empty
from ..catalogue.catalogue import Catalogue
from ..findings.findings import Findings
from ..findings.material import Material
from ..work.fitting import Fit, Opening, fits_of
from ..work.jobs import gentleness, job_suggestions

AT_MOST = 5
LIKED_FIRST = 3
OPENS = 3
"""So many that open, where there are others that need something changed."""
LOOKED_AT = 30
"""How many suggestions are looked through for what opens."""
ORDER: tuple[Opening, ...] = ("opens", "adapting", "not-now")


class BankJob(Record):
    """One job function on the far bank, and what is in the way; `liked` when it got a yes or a perhaps."""

    function: str
    label: str
    picture: str
    opening: Opening
    because: Phrase
    liked: bool = False


def bank_jobs(conditions: Conditions, findings: Findings, catalogue: Catalogue) -> tuple[BankJob, ...]:
    """At most five: what the citizen likes already, then what goes with her and opens; nothing before a plank lies.

    What she likes is there also when it asks too much now. Those that open come first.
    """
    if is_empty(conditions):
        return ()
    material = msgspec.structs.replace(findings.material, conditions=conditions)
    fits = fits_of(conditions, catalogue)
    liked = _liked(material, catalogue)[:LIKED_FIRST]
    others = [id for id in _others(findings, material, catalogue) if id not in liked and fits[id].opening != "not-now"]
    chosen = [*liked, *_some_of_each(others, fits, AT_MOST - len(liked))]
    ordered = sorted(chosen, key=lambda id: ORDER.index(fits[id].opening))
    return tuple(_job(id, fits[id], id in liked, catalogue) for id in ordered)


def _liked(material: Material, catalogue: Catalogue) -> list[str]:
    said = material.shortlist
    return [id for choice in ("yes", "some") for id in said if said[id] == choice and id in catalogue.functions]


def _others(findings: Findings, material: Material, catalogue: Catalogue) -> list[str]:
    """What is suggested, and after it all other functions, the gentlest first; nothing that got a no."""
    suggested = [one.function for one in job_suggestions(findings, material, catalogue, LOOKED_AT) if one.said]
    gentle = sorted(catalogue.functions, key=lambda id: (-gentleness(catalogue.functions[id]), id))
    every = dict.fromkeys((*suggested, *gentle))
    return [id for id in every if material.shortlist.get(id) != "no"]


def _some_of_each(ids: list[str], fits: dict[str, Fit], most: int) -> list[str]:
    """So many in all: three that open and the rest adapting, or more of one kind where the other has fewer."""
    opens = [id for id in ids if fits[id].opening == "opens"]
    adapting = [id for id in ids if fits[id].opening == "adapting"]
    first = opens[: max(min(OPENS, most), most - len(adapting))]
    return [*first, *adapting[: most - len(first)]]


def _job(id: str, fit: Fit, liked: bool, catalogue: Catalogue) -> BankJob:
    function = catalogue.functions[id]
    return BankJob(
        function=id,
        label=function.label,
        picture=function.picture,
        opening=fit.opening,
        because=fit.because,
        liked=liked,
    )
