"""What is looked up: the spoken ways, titles and cues of one kind of thing, by the stems in them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from math import log, sqrt

from ..core.catalogue import Catalogue
from ..core.record import Record
from .normalise import words_in
from .stems import stem
from .tables import words_of

Entry = tuple[int, float]
"""A saying's number and how much one stem weighs in it."""


class Saying(Record):
    """One way of saying something: whose it is, and how much it counts against a whole spoken sentence."""

    owner: str
    text: str
    weight: float = 1.0


class Index(Record):
    """Sayings by their stems; `rarity` is how much a stem tells."""

    owners: tuple[str, ...]
    entries: dict[str, tuple[Entry, ...]]
    rarity: dict[str, float]


class Indexes(Record):
    """Everything that is looked up in a catalogue."""

    activities: Index
    competences: Index
    functions: Index


def index_of(catalogue: Catalogue) -> Indexes:
    """The catalogue's words made ready for being looked up."""
    return Indexes(
        activities=_index(_of_activities(catalogue)),
        competences=_index(_of_competences(catalogue)),
        functions=_index(_of_functions(catalogue)),
    )


def stems_in(text: str) -> list[str]:
    """The stems of all telling words of the text, in order."""
    return [stem(word.key) for word in words_in(text) if word.key not in words_of("small")]


def _of_activities(catalogue: Catalogue) -> Iterable[Saying]:
    for activity in catalogue.activities.values():
        yield Saying(activity.id, activity.title)
        yield from (Saying(activity.id, text) for text in activity.says)
        yield from (Saying(activity.id, text, 0.6) for text in activity.cues)


def _of_competences(catalogue: Catalogue) -> Iterable[Saying]:
    for competence in catalogue.competences.values():
        yield from (Saying(competence.id, text) for text in (competence.everyday, *competence.says))


def _of_functions(catalogue: Catalogue) -> Iterable[Saying]:
    for function in catalogue.functions.values():
        yield from (Saying(function.id, text) for text in (function.label, *function.says))


def _index(sayings: Iterable[Saying]) -> Index:
    told = [(saying, set(stems_in(saying.text))) for saying in sayings]
    rarity = _rarity([stems for _, stems in told])
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for number, (saying, stems) in enumerate(told):
        length = _length(stems, rarity)
        for one in sorted(stems):
            entries[one].append((number, saying.weight * rarity[one] / length))
    return Index(
        owners=tuple(saying.owner for saying, _ in told),
        entries={one: tuple(found) for one, found in entries.items()},
        rarity=rarity,
    )


def _rarity(told: list[set[str]]) -> dict[str, float]:
    counts: defaultdict[str, int] = defaultdict(int)
    for stems in told:
        for one in stems:
            counts[one] += 1
    return {one: log(1 + len(told) / count) for one, count in counts.items()}


def _length(stems: Iterable[str], rarity: Mapping[str, float]) -> float:
    return sqrt(sum(rarity.get(one, 0.0) ** 2 for one in stems)) or 1.0


def look_up(index: Index, stems: Iterable[str]) -> dict[str, float]:
    """How well each owner's best saying agrees with the stems: 0 not at all, 1 word for word."""
    asked = {one for one in stems if one in index.rarity}
    length = _length(asked, index.rarity)
    agreed: defaultdict[int, float] = defaultdict(float)
    for one in sorted(asked):
        for number, weight in index.entries[one]:
            agreed[number] += weight * index.rarity[one] / length
    best: dict[str, float] = {}
    for number, score in agreed.items():
        owner = index.owners[number]
        best[owner] = max(best.get(owner, 0.0), min(score, 1.0))
    return best
