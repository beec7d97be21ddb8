"""Job functions to talk about, from what the citizen can, wants and thrives with: work is put in order, not people."""

from collections.abc import Mapping

from ..basis.phrases import Phrase, phrase
from ..basis.record import Record
from ..catalogue.catalogue import Catalogue, JobFunction
from ..findings.findings import Findings
from ..findings.made import Material
from .fitting import Fit, demand_of, fits_of
from .job_circles import Pull, can_do, certainty, thrives, together, wants

BLOCK = 6
"""So many are seen together; in each such lot, no branch has more than `OF_ONE_BRANCH`."""
OF_ONE_BRANCH = 2
AGAIN = 0.85
"""How much less each further function of the same branch counts."""
FEWEST = 4
"""So many there always are, when there are functions at all: what is missing is a gentle start."""

BY_CIRCLE = (0.45, 0.35, 0.2)
"""How much can, wants and thrives count."""
UNKNOWN = 0.5
"""How well one thrives where nothing was said of it: neither well nor badly."""
TOO_MUCH = 0.6
MUCH = 3
"""From this demand on, a scale that spoke against one function speaks against another."""
LEARNT, LEARNT_BRANCH, LEAST = 0.7, 0.85, 0.3
GENTLE = 0.1
"""What a small and easy beginning counts beside all that was said."""
NEAR = {"none": 1.0, "short-course": 0.6, "vocational": 0.2}


class JobSuggestion(Record):
    """A job function with its place in the three circles (each 0-1), and reasons that can be objected to, best first.

    `said` is False for a gentle start that nothing the citizen told points to.
    """

    function: str
    can: float
    wants: float
    thrives: float
    score: float
    reasons: tuple[Phrase, ...]
    said: bool = True


def job_suggestions(
    findings: Findings, material: Material, catalogue: Catalogue, most: int
) -> tuple[JobSuggestion, ...]:
    """At most so many functions, those that go best first, from several branches; what got a no does not come again."""
    return best_of(weighed_functions(findings, material, catalogue), material, catalogue, most)


def best_of(
    weighed: Mapping[str, JobSuggestion], material: Material, catalogue: Catalogue, most: int
) -> tuple[JobSuggestion, ...]:
    """As `job_suggestions`, of functions that are weighed already. A larger `most` gives the same ones first."""
    open_to = sorted(
        (one for one in weighed.values() if material.shortlist.get(one.function) != "no"),
        key=lambda one: (not one.said, -one.score, one.function),
    )
    chosen: list[JobSuggestion] = []
    while len(chosen) < most and (following := _following(open_to, chosen, catalogue)):
        open_to.remove(following)
        chosen.append(following)
    return tuple(chosen)


def _following(left: list[JobSuggestion], chosen: list[JobSuggestion], catalogue: Catalogue) -> JobSuggestion | None:
    """The next one to suggest: from another branch where this one has its share of those seen together."""
    functions = catalogue.functions
    seen = [functions[one.function].branch for one in chosen]
    block = seen[len(seen) // BLOCK * BLOCK :]
    fresh = [one for one in left if block.count(functions[one.function].branch) < OF_ONE_BRANCH]
    told = [one for one in fresh if one.said]
    full = any(one.said for one in left) or not any(one.said for one in chosen)
    candidates = told or (fresh if full or len(chosen) < FEWEST else [])
    return max(
        candidates, key=lambda one: one.score * AGAIN ** seen.count(functions[one.function].branch), default=None
    )


def weighed_functions(findings: Findings, material: Material, catalogue: Catalogue) -> dict[str, JobSuggestion]:
    """Every function of the catalogue with its place in the three circles."""
    fits = fits_of(material.conditions, catalogue)
    return {id: _weighed(one, fits, findings, material, catalogue) for id, one in catalogue.functions.items()}


def _weighed(
    function: JobFunction, fits: dict[str, Fit], findings: Findings, material: Material, catalogue: Catalogue
) -> JobSuggestion:
    can, wanted = can_do(function, findings, catalogue), wants(function, material, catalogue)
    fit = thrives(function, fits, material, catalogue)
    values = (together(can), together(wanted), fit.weight + UNKNOWN * (1 - certainty(material.conditions)))
    score = sum(share * value for share, value in zip(BY_CIRCLE, values, strict=True))
    if fits[function.id].opening == "not-now":
        score *= TOO_MUCH
    return JobSuggestion(
        function=function.id,
        can=values[0],
        wants=values[1],
        thrives=fit.weight,
        score=(score + GENTLE * gentleness(function)) * _learnt(function, material, catalogue),
        reasons=_reasons(can, wanted, fit) or (phrase("because.gentle"),),
        said=any(values[:2]),
    )


def gentleness(function: JobFunction) -> float:
    """How easy it is to begin (0-1): no education, a small form, easily adapted, and little asked."""
    asked = function.demands
    little = 1 - sum(getattr(asked, name) for name in asked.__struct_fields__) / (4 * len(asked.__struct_fields__))
    easy = {"easy": 1.0, "some": 0.5, "hard": 0.0}[function.choices.adapting]
    return NEAR[function.way_in] * (0.4 * bool(function.small_form) + 0.3 * easy + 0.3 * little)


def _learnt(function: JobFunction, material: Material, catalogue: Catalogue) -> float:
    """How much less it counts for what was said against others: a scale where it asks as much, or the whole branch."""
    factor = 1.0
    for id, scales in material.reasons.items():
        other = catalogue.functions.get(id)
        if other is None or material.shortlist.get(id) != "no":
            continue
        factor *= LEARNT ** sum(demand_of(function, scale) >= MUCH for scale in scales)
        if not scales and other.branch == function.branch:
            factor *= LEARNT_BRANCH
    return max(factor, LEAST)


def _reasons(can: tuple[Pull, ...], wanted: tuple[Pull, ...], fit: Pull) -> tuple[Phrase, ...]:
    """The strongest reason of each circle."""
    circles = ([pull for pull in pulls if pull.because] for pulls in (can, wanted, (fit,)))
    best = (max(pulls, key=lambda pull: pull.weight) for pulls in circles if pulls)
    return tuple(pull.because for pull in best if pull.because)
