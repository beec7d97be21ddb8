"""The matcher: what was heard -> activities -> competences -> job functions, best first."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain

from ..core.catalogue import Activity, Catalogue
from ..core.phrases import phrase
from ..core.suggestions import (
    Heard,
    Source,
    Span,
    SuggestedActivity,
    SuggestedCompetence,
    SuggestedFunction,
    Suggestions,
)
from .index import Indexes, index_of, look_up, stems_in
from .sides import is_done

AT_MOST = 10
"""No more of each kind than this."""

ENOUGH = 0.25
"""A score below this is a guess, and is not said."""


class CatalogueMatcher:
    """Hears everyday words with the catalogue's ears; `indexes` saves building them when they are at hand."""

    def __init__(self, catalogue: Catalogue, indexes: Indexes | None = None) -> None:
        self.catalogue = catalogue
        self._given = indexes

    @cached_property
    def indexes(self) -> Indexes:
        """The catalogue's words, built when first asked for."""
        return self._given or index_of(self.catalogue)

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """Activities, competences and functions for all that was heard, best first, at most ten of each."""
        found = list(chain.from_iterable(self._activities(number, one) for number, one in enumerate(heard)))
        activities = sorted(found, key=lambda one: (-one.score, one.id))
        competences = self._competences(heard, activities)
        functions = self._functions(activities, competences)
        ask = None if competences else phrase("ask.nothing")
        return Suggestions(tuple(activities[:AT_MOST]), competences, functions, ask)

    def _activities(self, number: int, heard: Heard) -> Iterable[SuggestedActivity]:
        scores = self._heard(heard.text) if is_done(heard.text) else {}
        card = {heard.activity: 1.0} if heard.activity in self.catalogue.activities else {}
        for id, score in {**scores, **card}.items():
            activity = self.catalogue.activities[id]
            if score >= ENOUGH and self._may_be_heard(activity, heard.path):
                because = phrase("because.activity", words=heard.text, activity=activity.title)
                source = Source(heard=number, spans=_all_of(heard.text), activity=id)
                yield SuggestedActivity(id, score, activity.arena, because, (source,))

    def _heard(self, text: str) -> dict[str, float]:
        return look_up(self.indexes.activities, stems_in(text))

    def _may_be_heard(self, activity: Activity, path: str) -> bool:
        arena = self.catalogue.arenas.get(activity.arena)
        return not arena or arena.inside in {"", path}

    def _competences(
        self, heard: Sequence[Heard], activities: Iterable[SuggestedActivity]
    ) -> tuple[SuggestedCompetence, ...]:
        best: dict[str, SuggestedCompetence] = {}
        for made in chain(self._asked_about(heard), *(self._shown_by(heard, found) for found in activities)):
            known = best.get(made.id)
            if known is None or known.score < made.score:
                best[made.id] = made
        return tuple(sorted(best.values(), key=lambda one: (-one.score, one.id)))[:AT_MOST]

    def _asked_about(self, heard: Sequence[Heard]) -> Iterable[SuggestedCompetence]:
        for number, told in enumerate(heard):
            for id in told.shows if is_done(told.text) else ():
                competence = self.catalogue.competences[id]
                because = phrase("because.asked", words=told.text, competence=competence.everyday)
                source = Source(heard=number, spans=_all_of(told.text))
                yield SuggestedCompetence(id, told.weight, because, competence.deepen[0], (source,))

    def _shown_by(self, heard: Sequence[Heard], found: SuggestedActivity) -> Iterable[SuggestedCompetence]:
        activity = self.catalogue.activities[found.id]
        for place, shown in enumerate(activity.shows):
            told = heard[found.sources[0].heard]
            label = self.catalogue.competences[shown.competence].everyday
            because = phrase("because.competence", words=told.text, activity=activity.title, competence=label)
            score = found.score * told.weight * 0.9**place
            yield SuggestedCompetence(shown.competence, score, because, shown.ask, found.sources)

    def _functions(
        self, activities: Iterable[SuggestedActivity], competences: Iterable[SuggestedCompetence]
    ) -> tuple[SuggestedFunction, ...]:
        strength = {one.id: one.score for one in competences}
        scores: dict[str, float] = {}
        for found in activities:
            for place, id in enumerate(self.catalogue.activities[found.id].functions):
                fits = [strength.get(needed, 0.0) for needed in self.catalogue.functions[id].competences]
                score = found.score * 0.9**place * 0.7 + 0.3 * sum(fits) / max(len(fits), 1)
                scores[id] = max(scores.get(id, 0.0), min(score, 1.0))
        best = sorted(scores, key=lambda id: (-scores[id], id))[:AT_MOST]
        shown = next((self.catalogue.competences[one.id].everyday for one in competences), "")
        return tuple(SuggestedFunction(id, scores[id], phrase("because.function", competence=shown)) for id in best)


def _all_of(text: str) -> tuple[Span, ...]:
    return ((0, len(text)),) if text else ()
