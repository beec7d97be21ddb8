"""Activities and words -> competences: how directly, how often, how many things say the same."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import prod

from ..core.basis.phrases import Phrase, phrase
from ..core.basis.record import Record
from ..core.catalogue.catalogue import Catalogue
from ..core.catalogue.suggestions import Source, Span, SuggestedCompetence
from .because import quoted
from .hearing import Found, Hearing
from .index import Index
from .lookup import spans_of
from .told import Side

_BY_ACTIVITY = 0.75
_PLACE = 0.88
_BY_WORDS = 0.8
_NEARLY = 0.6
_BY_QUESTION = 0.7

COMMON = 3.0
"""How fast a second sign counts less the more activities show the same: nearly everything takes patience."""

LEAST = 0.2
"""How much it counts at the least."""


class Sign(Record):
    """One reason to think of a competence: how strong, what would confirm it, where it comes from."""

    competence: str
    strength: float
    ask: str
    hearing: Hearing
    quote: Span
    spans: tuple[Span, ...]
    activity: str = ""

    @property
    def source(self) -> Source:
        """Where the sign comes from; how often it is done says nothing of how clearly it is said."""
        often = self.hearing.heard.weight or 1.0
        strength = min(self.strength / often, 1.0)
        return Source(heard=self.hearing.number, spans=self.spans, activity=self.activity, strength=strength)


def telling_of(catalogue: Catalogue) -> Mapping[str, float]:
    """How much a second sign of each competence tells, 0 to 1: less for what very many activities show."""
    counts = Counter(shown.competence for one in catalogue.activities.values() for shown in one.shows)
    return {id: max(LEAST, 1 - COMMON * count / len(catalogue.activities)) for id, count in counts.items()}


def suggested_competences(
    catalogue: Catalogue, words: Index, hearings: Sequence[Hearing], telling: Mapping[str, float], at_most: int
) -> tuple[SuggestedCompetence, ...]:
    """The competences that everything heard can show, best first, at most so many.

    `telling` is how much a second sign of each tells, as `telling_of` makes it.
    """
    signs: defaultdict[str, list[Sign]] = defaultdict(list)
    for hearing in hearings:
        for sign in _signs(catalogue, words, hearing):
            if sign.competence not in hearing.heard.not_meant:
                signs[sign.competence].append(sign)
    made = (_suggested(catalogue, id, many, telling.get(id, 1.0)) for id, many in signs.items())
    return tuple(sorted(made, key=lambda one: (-one.score, one.id)))[:at_most]


def _signs(catalogue: Catalogue, words: Index, hearing: Hearing) -> Iterator[Sign]:
    top = max((found.score for found in hearing.found), default=0.0)
    for found in hearing.found:
        yield from _of_activity(catalogue, hearing, found, (found.score / top) ** 2)
    yield from _of_words(catalogue, words, hearing)
    if hearing.sides & {Side.DID, Side.AROUND}:
        yield from _of_question(catalogue, hearing)


def _of_activity(catalogue: Catalogue, hearing: Hearing, found: Found, share: float) -> Iterator[Sign]:
    for place, shown in enumerate(catalogue.activities[found.id].shows):
        if shown.competence in catalogue.competences:
            strength = _BY_ACTIVITY * _PLACE**place * found.score * share * hearing.heard.weight
            yield Sign(shown.competence, strength, shown.ask, hearing, found.quote, found.spans, found.id)


def _of_words(catalogue: Catalogue, words: Index, hearing: Hearing) -> Iterator[Sign]:
    """Competences that the citizen names outright."""
    best: dict[str, Sign] = {}
    for query, named in zip(hearing.done, hearing.competences, strict=True):
        for id, score in named.items():
            strength = _BY_WORDS * score * hearing.heard.weight
            if id in catalogue.competences and (id not in best or best[id].strength < strength):
                spans = spans_of(words, id, query)
                ask = next(iter(catalogue.competences[id].deepen), "")
                best[id] = Sign(id, strength, ask, hearing, hearing.quote, spans)
    yield from best.values()


def _of_question(catalogue: Catalogue, hearing: Hearing) -> Iterator[Sign]:
    """Competences that the question asked for an example of."""
    whole = (0, len(hearing.heard.text))
    for id in hearing.heard.shows:
        if competence := catalogue.competences.get(id):
            ask = next(iter(competence.deepen), "")
            yield Sign(id, _BY_QUESTION * hearing.heard.weight, ask, hearing, whole, (whole,))


def _suggested(catalogue: Catalogue, id: str, signs: Sequence[Sign], telling: float) -> SuggestedCompetence:
    """Several signs together are stronger than the strongest, but never more than certain."""
    best = max(signs, key=lambda sign: sign.strength)
    doubt = prod(1 - min(sign.strength * (1.0 if sign is best else telling), 1.0) for sign in signs)
    by_heard = _best_of_each(signs)
    because = _because(catalogue, best, [sign for sign in by_heard.values() if sign.hearing is not best.hearing])
    return SuggestedCompetence(id, 1 - doubt, because, best.ask, tuple(sign.source for sign in by_heard.values()))


def _because(catalogue: Catalogue, sign: Sign, others: Sequence[Sign]) -> Phrase:
    """The citizen's words that show it best; and other words of theirs, when they show it nearly as well."""
    everyday = catalogue.competences[sign.competence].everyday
    activity = catalogue.activities.get(sign.activity)
    if activity and sign.hearing.is_card(activity.id):
        return phrase("because.card", activity=activity.title, competence=everyday)
    words = _words(sign)
    more = _more(sign, [other for other in others if _words(other).lower() != words.lower()])
    if more:
        return phrase("because.competence-twice", words=words, more=more, competence=everyday)
    if activity:
        return phrase("because.competence", words=words, activity=activity.title, competence=everyday)
    return phrase("because.asked", words=words, competence=everyday)


def _more(sign: Sign, others: Sequence[Sign]) -> str:
    """What the citizen said at another time that shows the same, or nothing."""
    told = [one for one in others if not one.hearing.card and one.strength >= _NEARLY * sign.strength]
    best = max(told, key=lambda one: one.strength, default=None)
    return _words(best) if best else ""


def _words(sign: Sign) -> str:
    return quoted(sign.hearing.heard.text, sign.quote)


def _best_of_each(signs: Sequence[Sign]) -> Mapping[int, Sign]:
    """The strongest sign of each heard thing, in the order they were told."""
    best: dict[int, Sign] = {}
    for sign in signs:
        known = best.get(sign.hearing.number)
        if known is None or known.strength < sign.strength:
            best[sign.hearing.number] = sign
    return dict(sorted(best.items()))
