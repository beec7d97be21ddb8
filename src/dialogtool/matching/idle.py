"""How somebody is, and what they only see or feel: beside what was not done, it is nothing they did."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from .clause_sides import AGAIN
from .grammar import BEING, SELF, is_finite, is_participle
from .subjects import WHEN
from .tables import words_of
from .told import LOST, Side, Told, turned

_HANGING = WHEN | {"som", "der", "at", "uden"}
_FEW = 4
_LONG = 6
_BUSY = frozenset(
    {(verb, word) for verb in ("står", "stod", "går", "gik", "sidder", "sad") for word in ("for", "med", "til", "på")}
)


def without_idle(told: Sequence[Told]) -> Sequence[Told]:
    """The clauses, where beside what was not done "jeg er træt" tells of nothing that was."""
    lost = any(one.side in LOST and one.clause.lead not in _HANGING for one in told)
    theirs = any(one.side is not Side.DID for one in told)
    return [
        turned(one, Side.AROUND)
        if (lost and _is_idle(one)) or (theirs and (_is_felt(one) or _only_watches(one)))
        else one
        for one in told
    ]


def _is_idle(told: Told) -> bool:
    """True for "jeg er træt", which beside "så min mand laver maden" tells of nothing that was done."""
    verbs = [key for key in told.clause.keys if is_finite(key)]
    if told.side is not Side.DID or told.clause.lead in AGAIN | {"så"} or "været" in told.clause.keys or not verbs:
        return False
    if any(map(_is_trade, told.clause.keys)):
        return False
    of_things = not SELF & set(told.clause.keys) and verbs[0] in BEING and told.clause.keys[0] != verbs[0]
    still = all(key in BEING or key in words_of("idle") for key in verbs)
    busy = bool(_BUSY & set(pairwise(told.clause.keys))) or any(map(is_participle, told.clause.keys))
    return of_things or (still and not busy)


@cache
def _is_trade(key: str) -> bool:
    """True for what somebody can be employed as: "receptionist", "montør", "lagermand"."""
    return key in words_of("trades") or (len(key) >= _LONG and key.endswith(tuple(words_of("trade-endings"))))


def _is_felt(told: Told) -> bool:
    """True for "jeg er stolt af ham", and for "jeg læste, at ..."."""
    verbs = [key for key in told.clause.keys if is_finite(key)]
    feels = bool(verbs) and verbs[0] in BEING and bool(words_of("feelings") & set(told.clause.keys))
    heard = len(told.clause.keys) <= 3 and bool(verbs) and verbs[0] in words_of("perceiving")
    return told.side is Side.DID and (feels or heard)


def _only_watches(told: Told) -> bool:
    """True for "vi børn sad stille"."""
    verbs = [key for key in told.clause.keys if is_finite(key)]
    short = len(told.clause.keys) <= _FEW and "være" not in told.clause.keys
    return told.side is Side.DID and short and bool(verbs) and all(verb in words_of("watching") for verb in verbs)
