"""Hears the activities in one thing that was told, with the words that tell of them."""

from collections.abc import Iterator, Sequence

from ..core.catalogue.catalogue import Catalogue
from ..core.catalogue.divisions import division_of
from ..core.catalogue.suggestions import Heard, Span
from .beneficiaries import arena_of, arenas_in
from .catalogue_index import Indexes
from .clauses import clauses_in
from .features import Ear
from .hearing import AT_MOST, Found, Hearing
from .index import Index
from .lookup import TELLING, Query, query_of, scores_of, spans_of
from .normalise import Word
from .own_words import own_words
from .sides import told_in
from .tables import words_of
from .told import NOT_DONE, Side, Told
from .variety import best_of_each_sort
from .weighing import Part, Weighing

NAMED = 0.42
"""How well words must agree before they name a competence, or a job function."""


class Listener:
    """Hears activities with the ears of a catalogue."""

    def __init__(self, catalogue: Catalogue, indexes: Indexes, ear: Ear) -> None:
        self._catalogue = catalogue
        self._indexes = indexes
        self._ear = ear
        self._weighing = Weighing(catalogue, indexes)
        self._labels = _labels(catalogue)

    def hear(self, number: int, heard: Heard) -> Hearing:
        """The activities in what was told as number `number`, best first, at most ten."""
        if (heard.activity, heard.text) in self._labels:
            return self._placed(number, heard)
        clauses = clauses_in(heard.text)
        told = told_in(clauses) if clauses else ()
        parts = (*self._parts(told), *(self._of_life(told) if heard.path else ()))
        heard_at_all = self._weighing.scores(parts, heard)
        scores = {id: one for id, one in heard_at_all.items() if id not in heard.not_meant}
        sorts = {id: (division_of(self._catalogue.activities[id]), part.pieces) for id, (_, part) in scores.items()}
        best = best_of_each_sort({id: score for id, (score, _) in scores.items()}, sorts, AT_MOST)
        done = tuple(part.query for part in parts if part.side is Side.DID)
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
            if self._weighing.may_be_heard(heard.activity, heard.path)
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
            if one.side in NOT_DONE:
                yield from self._part([one.clause.words], one.side)

    def _of_life(self, told: Sequence[Told]) -> Iterator[Part]:
        """In a path of its own, what happened to the citizen counts too: "min mor døde", "jeg blev slået"."""
        lived = [one.clause.words for one in told if one.side not in {Side.ASKED, Side.WISH}]
        if lived and len(lived) > sum(one.side is Side.DID for one in told):
            yield from self._part(lived, Side.AROUND)

    def _part(self, clauses: Sequence[Sequence[Word]], side: Side = Side.DID) -> Iterator[Part]:
        """Nothing when no word tells anything."""
        words = [word for clause in clauses for word in clause]
        query = query_of(self._ear, words)
        vague = {word.span for word in words if word.key in words_of("vague")}
        if any(feature.name[:2] in TELLING and set(feature.spans) - vague for feature in query.features):
            pieces = tuple(_whole(clause, 0) for clause in clauses)
            yield Part(tuple(words), query, arenas_in(word.key for word in words), pieces, side)

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
