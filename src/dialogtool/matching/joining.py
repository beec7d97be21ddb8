"""Which pieces of a story belong together: a list of things, and whoever is only named with what they do."""

from collections.abc import Iterator, Sequence

from .clause import Clause
from .grammar import OTHERS, OWNING, SELF, is_doing, is_finite, is_person, is_verb
from .tables import words_of

_JOINED = frozenset({"jeg", "vi"})
_FEW = 3


def joined(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """Pieces without a doing, as in a list of things, go with what they stand beside."""
    waiting: Clause | None = None
    for clause in clauses:
        if waiting is None:
            waiting = clause
        elif _stands_beside(waiting, clause):
            waiting = Clause(
                words=(*waiting.words, *clause.words), lead=waiting.lead, starts=waiting.starts, asked=clause.asked
            )
        else:
            yield waiting
            waiting = clause
    if waiting is not None:
        yield waiting


def with_topics(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """Whoever is only named goes with what they do: "børnene de går selv i skole"."""
    topic: Clause | None = None
    for clause, next in zip(clauses, [*clauses[1:], None], strict=False):
        if next and _is_topic(clause) and not next.lead and next.keys[0] in OTHERS:
            topic = clause
        elif topic:
            yield Clause((*topic.words, *clause.words), topic.lead, topic.starts, clause.asked)
            topic = None
        else:
            yield clause


def _is_topic(clause: Clause) -> bool:
    return len(clause.keys) <= _FEW and is_person(clause.keys[-1]) and not any(map(is_verb, clause.keys))


def _describes(clause: Clause) -> bool:
    """True for "enlig mor" and "mand, 19", with which a note begins: it says who the citizen is."""
    return clause.starts and clause.keys[0] in words_of("describing") and not any(map(is_finite, clause.keys))


def _stands_beside(first: Clause, second: Clause) -> bool:
    if _describes(first):
        return False
    if second.starts or second.lead in {"men", "uden"} or set(second.keys) & {"ikke", "aldrig", "ingen"}:
        return False
    if second.words[0].stop.startswith("("):
        return not any(map(is_finite, second.keys))
    if second.keys[0] in SELF | OTHERS and any(map(is_finite, second.keys)) and len(first.keys) > 1:
        return False
    named = is_person(second.keys[0]) or second.keys[0] in OWNING
    if named and any(map(is_finite, second.keys)) and second.words[0].stop:
        return False
    if second.lead and _JOINED & set(second.keys[1:3]) and any(map(is_verb, first.keys)):
        return False
    return not (any(map(is_doing, second.keys)) and any(map(is_verb, first.keys)))
