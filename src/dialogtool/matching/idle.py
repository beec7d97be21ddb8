"""How somebody is, and what they only see or feel: beside what was not done, it is nothing they did."""

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from .beneficiaries import arenas_in
from .clause import Clause
from .clause_sides import AGAIN
from .grammar import BEING, SELF, is_finite, is_participle
from .meanings import meanings_of
from .stems import stem
from .subjects import WHEN
from .tables import words_of
from .told import LOST, Side, Told, turned

_HANGING = WHEN | {"som", "der", "at", "uden"}
_FEW = 4
_LONG = 6
_STAYING = frozenset({"står", "stod", "sidder", "sad", "går", "gik"})
_BUSY = frozenset({(verb, word) for verb in _STAYING for word in ("for", "med", "til", "på")})
_WALKS = frozenset({"tur", "ture", "gåtur", "gåture"})
_PASTIMES = frozenset({"laese", "tv", "radio"})


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
    return of_things or (still and not busy and not _is_pastime(told.clause) and not _takes_part(told.clause))


def _takes_part(clause: Clause) -> bool:
    """True for "sidder i bestyrelsen" and "står i butik"."""
    inside = any(verb in _STAYING and word in {"i", "på"} for verb, word in pairwise(clause.keys))
    return inside and bool(arenas_in(clause.keys) & {"frivilligt", "arbejde"})


def _is_pastime(clause: Clause) -> bool:
    """True for "jeg ser serier" and "går tur hver dag", which somebody does, though with few words."""
    return any(key in _WALKS or _PASTIMES & set(meanings_of(stem(key))) for key in clause.keys)


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
