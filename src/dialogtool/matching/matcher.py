"""The matcher: what was heard -> activities -> competences -> job functions, best first."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, lru_cache

import msgspec

from ..core.catalogue.catalogue import Catalogue
from ..core.catalogue.suggestions import Heard, Source, SuggestedActivity, Suggestions
from .because import ask_for, because_heard, quoted
from .catalogue_index import Indexes, ear_of, index_of
from .competences import suggested_competences, telling_of
from .functions import suggested_functions
from .hearing import AT_MOST, Found, Hearing
from .listener import Listener

REMEMBERED = 1000
"""How many told things are remembered: more than a year of talks."""

UNSURE = 0.5
"""Below this the best that was heard is so weak that it is well to ask on."""


class CatalogueMatcher:
    """Hears everyday words with the catalogue's ears; `indexes` saves building them when they are at hand.

    It answers with at most `at_most` of each kind: ten for a sentence, more for a whole life. What was heard once is
    remembered, so that a new word in a long talk costs no more than its own sentence.
    """

    def __init__(self, catalogue: Catalogue, indexes: Indexes | None = None, at_most: int = AT_MOST) -> None:
        self.catalogue = catalogue
        self._given = indexes
        self._at_most = at_most
        self._hear = lru_cache(maxsize=REMEMBERED)(self._heard_alone)

    @cached_property
    def indexes(self) -> Indexes:
        """The catalogue's words, built when first asked for."""
        return self._given or index_of(self.catalogue)

    @cached_property
    def _listener(self) -> Listener:
        return Listener(self.catalogue, self.indexes, ear_of(self.indexes))

    @cached_property
    def _telling(self) -> Mapping[str, float]:
        return telling_of(self.catalogue)

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """Activities, competences and functions for all that was heard, best first."""
        hearings = [msgspec.structs.replace(self._hear(told), number=number) for number, told in enumerate(heard)]
        competences = suggested_competences(
            self.catalogue, self.indexes.competences, hearings, self._telling, self._at_most
        )
        surest = max((one.score for hearing in hearings for one in hearing.found), default=0.0)
        sides = frozenset(side for hearing in hearings for side in hearing.sides)
        told = any(one.text.strip() or one.activity for one in heard)
        return Suggestions(
            activities=self._activities(hearings),
            competences=competences,
            functions=suggested_functions(self.catalogue, hearings, competences),
            ask=None if surest >= UNSURE and competences else ask_for(sides, anything_told=told),
        )

    def _heard_alone(self, told: Heard) -> Hearing:
        return self._listener.hear(0, told)

    def _activities(self, hearings: Iterable[Hearing]) -> tuple[SuggestedActivity, ...]:
        heard: dict[str, list[tuple[Found, Hearing]]] = {}
        for hearing in hearings:
            for found in hearing.found:
                heard.setdefault(found.id, []).append((found, hearing))
        made = (self._activity(id, times) for id, times in heard.items())
        return tuple(sorted(made, key=lambda one: (-one.score, one.id)))[: self._at_most]

    def _activity(self, id: str, times: Sequence[tuple[Found, Hearing]]) -> SuggestedActivity:
        """An activity that was heard several times is as sure as the surest of them."""
        best, hearing = max(times, key=lambda one: one[0].score)
        words = "" if hearing.is_card(id) else quoted(hearing.heard.text, best.quote)
        because = because_heard(self.catalogue.activities[id], words)
        sources = tuple(Source(heard=one.number, spans=found.spans, activity=id) for found, one in times)
        return SuggestedActivity(id, best.score, best.arena, because, sources)
