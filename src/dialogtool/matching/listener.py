"""Hears the activities in one thing that was told, with the words that tell of them."""

from collections.abc import Iterator, Mapping, Sequence

from ..core.catalogue import Catalogue
from ..core.record import Record
from ..core.suggestions import Heard, Span
from .beneficiaries import arena_of, arenas_in, fit
from .catalogue_index import Indexes
from .clauses import clauses_in, own_words
from .features import Ear
from .hearing import AT_MOST, Found, Hearing
from .index import Index
from .lookup import TELLING, Query, denied_scores_of, query_of, scores_of, spans_of
from .normalise import Word
from .sides import told_in
from .tables import words_of
from .told import Side, Told
from .variety import best_of_each_sort

ENOUGH = 0.2
"""A score below this is a guess, and is not said."""

ENOUGH_BESIDE = 0.4
"""What it takes beside an activity that is known already."""

BY_ITSELF = 0.4
IN_STORY = 0.5
"""How much a doing in a long story counts by itself, and in the light of all that was told."""

INSIDE = 1.15
"""How much better an activity of a path is heard than others, inside that path."""

NAMED = 0.42
"""How well words must agree before they name a competence, or a job function."""


class Part(Record):
    """Words to look up together."""

    words: tuple[Word, ...]
    query: Query
    arenas: frozenset[str]
    pieces: tuple[Span, ...]
    denied: bool = False


class Listener:
    """Hears activities with the ears of a catalogue."""

    def __init__(self, catalogue: Catalogue, indexes: Indexes, ear: Ear) -> None:
        self._catalogue = catalogue
        self._indexes = indexes
        self._ear = ear
        self._labels = _labels(catalogue)

    def hear(self, number: int, heard: Heard) -> Hearing:
        """The activities in what was told as number `number`, best first, at most ten."""
        if (heard.activity, heard.text) in self._labels:
            return self._placed(number, heard)
        clauses = clauses_in(heard.text)
        told = told_in(clauses) if clauses else ()
        parts = tuple(self._parts(told))
        scores = self._scores(parts, heard)
        sorts = {id: (self._division(id), part.pieces) for id, (_, part) in scores.items()}
        best = best_of_each_sort({id: score for id, (score, _) in scores.items()}, sorts, AT_MOST)
        done = tuple(part.query for part in parts if not part.denied)
        return Hearing(
            number=number,
            heard=heard,
            found=tuple(self._found(id, score, scores[id][1]) for id, score in best),
            sides=frozenset(one.side for one in told),
            done=done,
            competences=tuple(_named(self._indexes.competences, query) for query in done),
            functions=tuple(_named(self._indexes.functions, query) for query in done),
            quote=_whole([word for part in parts[:1] for word in part.words], len(heard.text)),
        )

    def _placed(self, number: int, heard: Heard) -> Hearing:
        """A card says what it says, and nothing else is to be heard in its label."""
        whole = (0, len(heard.text))
        arena = self._catalogue.activities[heard.activity].arena
        found = (
            (Found(heard.activity, 1.0, arena, (whole,), whole),)
            if self._may_be_heard(heard.activity, heard.path)
            else ()
        )
        return Hearing(number, heard, found, frozenset({Side.DID}), quote=whole, card=True)

    def _parts(self, told: Sequence[Told]) -> Iterator[Part]:
        """All that was done, together with what is around it; then each doing by itself; then what was denied."""
        done = [own_words(one.clause) for one in told if one.side is Side.DID]
        if done:
            yield from self._part([own_words(one.clause) for one in told if one.side in {Side.DID, Side.AROUND}])
        if len(done) > 1:
            for words in done:
                yield from self._part([words])
        for one in told:
            if one.side is Side.NOT:
                yield from self._part([one.clause.words], denied=True)

    def _part(self, clauses: Sequence[Sequence[Word]], *, denied: bool = False) -> Iterator[Part]:
        """Nothing when no word tells anything."""
        words = [word for clause in clauses for word in clause]
        query = query_of(self._ear, words)
        vague = {word.span for word in words if word.key in words_of("vague")}
        if any(feature.name[:2] in TELLING and set(feature.spans) - vague for feature in query.features):
            pieces = tuple(_whole(clause, 0) for clause in clauses)
            yield Part(tuple(words), query, arenas_in(word.key for word in words), pieces, denied)

    def _scores(self, parts: Sequence[Part], heard: Heard) -> dict[str, tuple[float, Part]]:
        known = heard.activity in self._catalogue.activities
        enough = ENOUGH_BESIDE if known else ENOUGH
        looked_up = [self._looked_up(part, heard.path) for part in parts]
        best: dict[str, tuple[float, Part]] = {}
        for number, (part, scores) in enumerate(zip(parts, looked_up, strict=True)):
            for id, alone in scores.items():
                score = alone
                if number and not part.denied:
                    score = BY_ITSELF * alone + IN_STORY * looked_up[0].get(id, 0.0)
                if score >= enough and score > best.get(id, (0.0, part))[0]:
                    best[id] = (score, part)
        done = [part for part in parts if not part.denied]
        if known and done:
            best[heard.activity] = (1.0, done[0])
        return best

    def _looked_up(self, part: Part, path: str) -> Mapping[str, float]:
        index = self._indexes.activities
        scores = denied_scores_of(index, part.query) if part.denied else scores_of(index, part.query)
        activities = self._catalogue.activities
        return {
            id: min(score * fit(activities[id], part.arenas) * (INSIDE if self._inside(id) else 1.0), 1.0)
            for id, score in scores.items()
            if self._may_be_heard(id, path)
        }

    def _inside(self, id: str) -> str:
        """The only path that the activity may be heard in, or nothing."""
        arena = self._catalogue.arenas.get(self._catalogue.activities[id].arena)
        return arena.inside if arena else ""

    def _division(self, id: str) -> str:
        """The division of ICATUS that an activity belongs to."""
        return self._catalogue.activities[id].icatus[0][:2]

    def _may_be_heard(self, id: str, path: str) -> bool:
        return self._inside(id) in {"", path}

    def _found(self, id: str, score: float, part: Part) -> Found:
        spans = spans_of(self._indexes.activities, id, part.query)
        arena = arena_of(self._catalogue.activities[id], part.arenas)
        return Found(id, score, arena, spans, _quoted(part.pieces, spans))


def _named(index: Index, query: Query) -> dict[str, float]:
    """What the words name outright, with how well."""
    return {id: score for id, score in scores_of(index, query).items() if score >= NAMED}


def _quoted(pieces: Sequence[Span], spans: Sequence[Span]) -> Span:
    """The piece of the story that has the most of the words that count."""
    return max(pieces, key=lambda piece: sum(end - start for start, end in spans if piece[0] <= start <= piece[1]))


def _whole(words: Sequence[Word], length: int) -> Span:
    """From the first to the last of the words; all of the text when there are none."""
    return (words[0].span[0], words[-1].span[1]) if words else (0, length)


def _labels(catalogue: Catalogue) -> frozenset[tuple[str, str]]:
    """Each activity with what its cards say."""
    cards = (card for deck in catalogue.decks.values() for group in deck.groups for card in group.cards)
    titles = ((activity.id, activity.title) for activity in catalogue.activities.values())
    on_cards = ((card.activity, card.label) for card in cards if card.activity in catalogue.activities)
    return frozenset((*titles, *on_cards))
