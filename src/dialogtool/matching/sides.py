"""Whose doing a clause tells of: the citizen's own, nobody's, somebody else's, or only a wish."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache

from ..core.record import Record
from .clauses import Clause, clauses_in
from .grammar import BEING, MODAL, SELF, is_finite, is_infinitive, is_participle, is_verb
from .subjects import WHEN, Subject, subject_of
from .tables import lines_of


class Side(Enum):
    """What a clause is worth as a sign of what the citizen can."""

    DID = "did"
    NOT = "not"
    OTHER = "other"
    WISH = "wish"
    ASKED = "asked"
    AROUND = "around"
    """What the doing is about, such as "fordi hun ikke kan gå": it counts only beside something done."""


class Told(Record):
    """A clause with its side."""

    clause: Clause
    side: Side


_ANY = r" (?:\w+ ){0,3}?"
_AGAIN = frozenset({"men", "dog"})


def told_in(clauses: Sequence[Clause]) -> tuple[Told, ...]:
    """Each clause with its side; what a clause leaves out, it takes from the one before."""
    return tuple(_each(clauses))


def _each(clauses: Sequence[Clause]) -> Iterator[Told]:
    before: Told | None = None
    for clause in clauses:
        subject = subject_of(clause, before.clause if before else None)
        told = Told(clause, _side(clause, subject, None if clause.starts else before))
        yield told
        before = told


def _side(clause: Clause, subject: Subject, before: Told | None) -> Side:
    said = " ".join(clause.keys)
    plain = _pattern("twist").sub(" ", said)
    if clause.asked and _is_question(clause):
        return Side.ASKED
    if subject is Subject.OTHER:
        return _of_other(clause, said)
    if subject is Subject.NOBODY and before and before.side is not Side.DID and _goes_on_from(clause, before):
        return before.side
    if clause.keys[:1] == ("uden",) or _is(plain, "not"):
        return Side.NOT
    if _is(said, "given") and not _is(said, "gives"):
        return Side.OTHER
    if _is(f"{clause.lead} {said}", "wish"):
        return Side.WISH
    return Side.AROUND if _is_setting(clause) else Side.DID


def _is_setting(clause: Clause) -> bool:
    """True for "hvis ..." and for "når jeg er hjemme": when it was, not what was done."""
    verb = next((key for key in clause.keys if is_finite(key)), "")
    acts = "at" in clause.keys or any(map(is_participle, clause.keys))
    return clause.lead == "hvis" or (clause.lead in WHEN and verb in BEING and not acts)


def _goes_on_from(clause: Clause, before: Told) -> bool:
    """True when a clause without a subject of its own shares the fate of the one before."""
    if clause.lead in _AGAIN:
        return before.side is Side.OTHER and any(map(is_finite, clause.keys[:2]))
    if before.side is Side.OTHER:
        return True
    first = next((key for key in clause.keys if is_verb(key)), "")
    return not first or is_infinitive(first) or (is_participle(first) and not is_finite(first))


def _of_other(clause: Clause, said: str) -> Side:
    if _is(said, "taught") or _is(said, "called"):
        return Side.DID
    verbs = [key for key in clause.keys if is_finite(key)]
    still = bool(verbs) and verbs[0] in BEING | MODAL
    acts = any(is_participle(key) or is_infinitive(key) for key in clause.keys) and "ikke" not in clause.keys
    return Side.AROUND if still and not acts else Side.OTHER


def _is_question(clause: Clause) -> bool:
    first = clause.keys[0] if clause.keys else ""
    return not (first in SELF or (clause.lead and clause.lead not in {"hvor", "hvordan", "om"}))


def denies(text: str) -> bool:
    """True when a saying holds a "not" and means it: "kan ikke sidde stille"."""
    sides = {told.side for told in told_in(clauses_in(text))}
    return sides == {Side.NOT}


def _is(said: str, kind: str) -> bool:
    return bool(_pattern(kind).search(said))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    rows = (line.split(": ", maxsplit=1) for line in lines_of("sides"))
    ways = (way.replace(" .. ", _ANY) for name, way in rows if name == kind)
    return re.compile("|".join(rf"\b{way}\b" for way in ways))
