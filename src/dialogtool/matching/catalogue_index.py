"""A whole catalogue made ready for being looked up."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..core.basis.record import Record
from ..core.catalogue.catalogue import Catalogue
from .features import Ear
from .index import Counted, Index, Saying, amounts_in, build
from .normalise import keys_in
from .sides import denies
from .stems import stem

_CUE = 0.7
_ASK = 0.3
_NEAR = 0.1
_CLOSEST = 3
_NO = ("ikke", "aldrig", "ingen", "uden")


class Indexes(Record):
    """Everything that is looked up, and every stem that the catalogue uses."""

    activities: Index
    competences: Index
    functions: Index
    stems: frozenset[str]


def index_of(catalogue: Catalogue) -> Indexes:
    """The catalogue's words made ready for being looked up."""
    activities = tuple(_of_activities(catalogue))
    competences = tuple(_of_competences(catalogue))
    functions = tuple(_of_functions(catalogue))
    stems = stems_of((*activities, *competences, *functions))
    ear = Ear(stems)
    return Indexes(
        activities=build(activities, ear, around=_around(catalogue, ear)),
        competences=build(competences, ear),
        functions=build(functions, ear),
        stems=stems,
    )


def ear_of(indexes: Indexes) -> Ear:
    """The ear that hears as these indexes were built."""
    return Ear(indexes.stems)


def stems_of(sayings: Iterable[Saying]) -> frozenset[str]:
    """Every stem in the sayings."""
    return frozenset(stem(key) for saying in sayings for key in keys_in(saying.text))


def _of_activities(catalogue: Catalogue) -> Iterator[Saying]:
    for activity in catalogue.activities.values():
        yield Saying(activity.id, activity.title)
        yield from (_said(activity.id, text) for text in activity.says)
        yield from (Saying(activity.id, text, _CUE) for text in activity.cues)


def _said(owner: str, text: str) -> Saying:
    return Saying(owner, text, denies=any(word in text for word in _NO) and denies(text))


def _around(catalogue: Catalogue, ear: Ear) -> Iterator[Counted]:
    """What is near each activity: the questions about it, the work it points to, what it shows."""
    near_functions = {id: _words_in((one.label, *one.says, *one.tasks), ear) for id, one in catalogue.functions.items()}
    near_competences = {id: _words_in((one.everyday, *one.says), ear) for id, one in catalogue.competences.items()}
    for activity in catalogue.activities.values():
        yield activity.id, _ASK, _words_in((shown.ask for shown in activity.shows), ear)
        for id in activity.functions[:_CLOSEST]:
            yield activity.id, _NEAR, near_functions.get(id, {})
        for shown in activity.shows[:_CLOSEST]:
            yield activity.id, _NEAR, near_competences.get(shown.competence, {})


def _words_in(texts: Iterable[str], ear: Ear) -> dict[str, float]:
    """The words and parts of life in the texts, each as often as it is there."""
    counts: defaultdict[str, float] = defaultdict(float)
    for text in texts:
        for name, weight in amounts_in(text, ear).items():
            if name[:2] in {"w:", "m:"}:
                counts[name] += weight
    return counts


def _of_competences(catalogue: Catalogue) -> Iterator[Saying]:
    for competence in catalogue.competences.values():
        yield from (Saying(competence.id, text) for text in (competence.everyday, competence.label))
        yield from (_said(competence.id, text) for text in competence.says)


def _of_functions(catalogue: Catalogue) -> Iterator[Saying]:
    for function in catalogue.functions.values():
        yield from (Saying(function.id, text) for text in (function.label, *function.says))
        yield from (Saying(function.id, text, _CUE) for text in function.tasks)
