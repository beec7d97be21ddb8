"""How well each activity is heard in what was done, beside what was not."""

from collections.abc import Mapping, Sequence
from heapq import nlargest

from ..core.basis.record import Record
from ..core.catalogue.catalogue import Catalogue
from ..core.catalogue.divisions import division_of
from ..core.catalogue.suggestions import Heard, Span
from .beneficiaries import fit
from .catalogue_index import Indexes
from .lookup import Query, denied_scores_of, scores_of
from .normalise import Word
from .told import NOT_DONE, Side

ENOUGH = 0.3
"""A score below this is a guess, and is not said."""

ENOUGH_BESIDE = 0.4
"""What it takes beside an activity that is known already, and beside what was not done."""

FAINT = 0.55
"""What is heard in a doing with less than this share of what is heard best in it is only an echo of that."""

FAINT_BESIDE = 0.7
"""The same beside what was not done, where an echo may well be of that."""

PLAIN = 0.7
"""What is heard this well in what was done was done, however loud it is in what was not."""

NAMED_BY_A_NO = 3
"""So many activities are what a no, or what somebody else does, is about."""

CLEAR = 0.95
"""What is kin to something that was not done is heard this well beside what is heard best, or only echoes the no."""

BY_ITSELF = 0.4
IN_STORY = 0.5
"""How much a doing in a long story counts by itself, and in the light of all that was told."""

INSIDE = 1.15
"""How much better an activity of a path is heard than others, inside that path."""


class Part(Record):
    """Words to look up together."""

    words: tuple[Word, ...]
    query: Query
    arenas: frozenset[str]
    pieces: tuple[Span, ...]
    side: Side


class Weighing:
    """Weighs what was done against what was not, over a catalogue."""

    def __init__(self, catalogue: Catalogue, indexes: Indexes) -> None:
        self._catalogue = catalogue
        self._indexes = indexes

    def scores(self, parts: Sequence[Part], heard: Heard) -> dict[str, tuple[float, Part]]:
        """The activities heard well enough, and no louder in what was not done."""
        done, not_done = _split(parts)
        known = heard.activity in self._catalogue.activities
        best = self._done(done, heard.path, FAINT_BESIDE if not_done else FAINT)
        surest = max((score for score, _ in best.values()), default=0.0)
        enough = ENOUGH_BESIDE if known or (not_done and surest < ENOUGH_BESIDE) else ENOUGH
        not_heard = [self._looked_up(part, heard.path) for part in not_done]
        louder = _loudest(not_heard)
        kin, clear = self._kin_of(not_heard), CLEAR * surest
        kept = {
            id: one
            for id, one in best.items()
            if one[0] >= max(enough, min(louder.get(id, 0.0), PLAIN))
            and (one[0] >= clear or self._division(id) not in kin)
        }
        kept |= self._denied(not_done, heard.path) | self._lived(parts, heard.path, kept)
        if known and done:
            kept[heard.activity] = (1.0, done[0])
        return kept

    def _done(self, parts: Sequence[Part], path: str, faint: float) -> dict[str, tuple[float, Part]]:
        """How well each activity is heard in what was done; a doing by itself counts in the light of the story.

        What is heard with less than the share `faint` of what is heard best in a doing is left out.
        """
        looked_up = [self._looked_up(part, path) for part in parts]
        best: dict[str, tuple[float, Part]] = {}
        for number, (part, scores) in enumerate(zip(parts, looked_up, strict=True)):
            clear = faint * max(scores.values(), default=0.0)
            for id, alone in scores.items():
                if alone < clear:
                    continue
                score = BY_ITSELF * alone + IN_STORY * looked_up[0].get(id, 0.0) if number else alone
                if score > best.get(id, (0.0, part))[0]:
                    best[id] = (score, part)
        return best

    def _kin_of(self, not_heard: Sequence[Mapping[str, float]]) -> frozenset[str]:
        """The divisions of what is heard best in each part that was not done."""
        best = (nlargest(NAMED_BY_A_NO, scores.items(), key=lambda one: one[1]) for scores in not_heard)
        return frozenset(self._division(id) for some in best for id, score in some if score >= ENOUGH_BESIDE)

    def _division(self, id: str) -> str:
        return division_of(self._catalogue.activities[id])

    def _lived(self, parts: Sequence[Part], path: str, kept: Mapping[str, object]) -> dict[str, tuple[float, Part]]:
        """What only the path itself knows, heard in all that was lived through."""
        return {
            id: (score, part)
            for part in parts
            if part.side is Side.AROUND
            for id, score in self._looked_up(part, path).items()
            if score >= ENOUGH_BESIDE and self._inside(id) and id not in kept
        }

    def _denied(self, parts: Sequence[Part], path: str) -> dict[str, tuple[float, Part]]:
        """What a no itself tells of, such as "kan ikke sidde stille"."""
        index = self._indexes.activities
        return {
            id: (score, part)
            for part in parts
            if part.side is Side.NOT
            for id, score in denied_scores_of(index, part.query).items()
            if self.may_be_heard(id, path)
        }

    def _looked_up(self, part: Part, path: str) -> Mapping[str, float]:
        scores = scores_of(self._indexes.activities, part.query)
        activities = self._catalogue.activities
        return {
            id: min(score * fit(activities[id], part.arenas) * (INSIDE if self._inside(id) else 1.0), 1.0)
            for id, score in scores.items()
            if self.may_be_heard(id, path)
        }

    def _inside(self, id: str) -> str:
        """The only path that the activity may be heard in, or nothing."""
        arena = self._catalogue.arenas.get(self._catalogue.activities[id].arena)
        return arena.inside if arena else ""

    def may_be_heard(self, id: str, path: str) -> bool:
        """False for what only a path of its own may hear, outside of it."""
        return self._inside(id) in {"", path}


def _loudest(heard: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """How well each activity is heard where it is heard best."""
    best: dict[str, float] = {}
    for scores in heard:
        for id, score in scores.items():
            best[id] = max(score, best.get(id, 0.0))
    return best


def _split(parts: Sequence[Part]) -> tuple[Sequence[Part], Sequence[Part]]:
    """What was done, and what was not."""
    return [one for one in parts if one.side is Side.DID], [one for one in parts if one.side in NOT_DONE]
