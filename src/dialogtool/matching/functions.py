"""Activities and competences -> job functions that are near at hand, small and realistic ones first."""

from collections.abc import Iterator, Mapping, Sequence

from ..core.basis.phrases import Phrase
from ..core.basis.record import Record
from ..core.catalogue.catalogue import Catalogue, JobFunction
from ..core.catalogue.suggestions import Span, SuggestedCompetence, SuggestedFunction
from .because import because_used, quoted
from .hearing import AT_MOST, Found, Hearing

_PLACE = 0.9
_BY_ACTIVITY = 0.62
_BY_COMPETENCES = 0.38
_BY_NAME = 0.75
_WAY_IN = {"none": 1.0, "short-course": 0.93, "vocational": 0.82}


class Pointer(Record):
    """Something that points to a function: how strongly, in whose words, and through which activity."""

    strength: float
    hearing: Hearing
    quote: Span
    activity: str = ""


def suggested_functions(
    catalogue: Catalogue, hearings: Sequence[Hearing], competences: Sequence[SuggestedCompetence]
) -> tuple[SuggestedFunction, ...]:
    """The job functions that fit what was heard, best first, at most ten."""
    strengths = {one.id: one.score for one in competences}
    best: dict[str, Pointer] = {}
    for hearing in hearings:
        for id, pointer in _pointers(catalogue, hearing):
            if id in catalogue.functions and (id not in best or best[id].strength < pointer.strength):
                best[id] = pointer
    scores = {id: _score(catalogue.functions[id], pointer, strengths) for id, pointer in best.items()}
    order = sorted(scores, key=lambda id: (-scores[id], id))[:AT_MOST]
    return tuple(SuggestedFunction(id, scores[id], _because(catalogue, id, best[id], strengths)) for id in order)


def _pointers(catalogue: Catalogue, hearing: Hearing) -> Iterator[tuple[str, Pointer]]:
    top = max((found.score for found in hearing.found), default=0.0)
    for found in hearing.found:
        yield from _of_activity(catalogue, hearing, found, found.score / top)
    for named in hearing.functions:
        for id, score in named.items():
            yield id, Pointer(_BY_NAME * score * hearing.heard.weight, hearing, hearing.quote)


def _of_activity(catalogue: Catalogue, hearing: Hearing, found: Found, share: float) -> Iterator[tuple[str, Pointer]]:
    for place, id in enumerate(catalogue.activities[found.id].functions):
        strength = _PLACE**place * found.score * share * hearing.heard.weight
        yield id, Pointer(strength, hearing, found.quote, found.id)


def _score(function: JobFunction, pointer: Pointer, strengths: Mapping[str, float]) -> float:
    """What points to it, how many of the competences it needs were shown, and how near it is."""
    needed = [strengths.get(id, 0.0) * _PLACE**place for place, id in enumerate(function.competences)]
    most = sum(_PLACE**place for place in range(len(needed))) or 1.0
    pointed = _BY_ACTIVITY * pointer.strength + _BY_COMPETENCES * min(2 * sum(needed) / most, 1.0)
    return min(pointed, 1.0) * _WAY_IN[function.way_in]


def _because(catalogue: Catalogue, id: str, pointer: Pointer, strengths: Mapping[str, float]) -> Phrase:
    function, told = catalogue.functions[id], pointer.hearing.heard
    known = [one for one in function.competences if one in strengths and one in catalogue.competences]
    strongest = max(known, key=lambda one: strengths[one], default="")
    words = "" if pointer.hearing.is_card(pointer.activity) else quoted(told.text, pointer.quote)
    activity = catalogue.activities[pointer.activity].title if pointer.activity else ""
    return because_used(function, catalogue.competences.get(strongest), words, activity)
