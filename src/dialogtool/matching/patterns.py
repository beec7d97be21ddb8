"""Ways of saying whose doing it is, kept in a list beside this package: what kinds of them a clause holds."""

import re
from collections.abc import Iterator
from functools import cache

from .clause import Clause
from .tables import lines_of

_ANY = r" (?:\w+ ){0,3}?"


def holds(said: str, kind: str) -> bool:
    """True when the words hold a way of saying of this kind, such as "not"."""
    return bool(_pattern(kind).search(said))


def without_twists(said: str) -> str:
    """The words without what sounds like a no and is none, such as "ikke kun"."""
    return _pattern("twist").sub(" ", said)


def with_lead(clause: Clause) -> str:
    """What the clause says, with the word that joins it to what was said before."""
    joined = clause.lead and clause.lead not in clause.keys[:1]
    return " ".join((clause.lead, *clause.keys) if joined else clause.keys)


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    return re.compile("|".join(_ways_of(kind)))


def _ways_of(kind: str) -> Iterator[str]:
    rows = (line.split(": ", maxsplit=1) for line in lines_of("sides"))
    for name, said in rows:
        if name == kind:
            way = said.replace(" .. ", _ANY)
            yield way if way[0] == "^" else rf"\b{way}\b"
