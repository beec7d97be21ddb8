"""Whose doing each clause of a story tells of: the citizen's own, nobody's, somebody else's, or only a wish."""

from collections.abc import Iterator, Sequence

from .clause import Clause
from .clause_sides import side_of
from .clauses import clauses_in
from .likelihood import settled_by_likelihood
from .neighbours import settled
from .patterns import holds
from .subjects import subject_of
from .tables import words_of
from .told import Side, Told

_ENOUGH_ENGLISH = 2
_SHARE_ENGLISH = 3


def told_in(clauses: Sequence[Clause]) -> tuple[Told, ...]:
    """Each clause with its side, as the grammar reads it and as the story as a whole bears out."""
    return settled_by_likelihood(read_by_grammar(clauses))


def read_by_grammar(clauses: Sequence[Clause]) -> tuple[Told, ...]:
    """Each clause with its side; what a clause leaves out, it takes from those beside it."""
    if _is_english(clauses):
        return ()
    reported = any(holds(clause.said, "reports") for clause in clauses)
    return settled(tuple(_each(clauses, reported=reported)))


def denies(text: str) -> bool:
    """True when a saying holds a "not" and means it: "kan ikke sidde stille"."""
    sides = {told.side for told in read_by_grammar(clauses_in(text))}
    return sides == {Side.NOT}


def _is_english(clauses: Sequence[Clause]) -> bool:
    """True for a language that would be misheard: it is better to ask."""
    keys = [key for clause in clauses for key in clause.keys]
    foreign = words_of("english") & set(keys)
    return len(foreign) >= _ENOUGH_ENGLISH and len(foreign) * _SHARE_ENGLISH >= len(keys)


def _each(clauses: Sequence[Clause], *, reported: bool) -> Iterator[Told]:
    before: Told | None = None
    for clause in clauses:
        subject = subject_of(clause, before.clause if before else None, reported=reported)
        told = Told(clause, side_of(clause, subject, None if clause.starts else before))
        yield told
        before = told
