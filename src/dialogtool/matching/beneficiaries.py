"""For whom or where something was done: which part of life the words point to."""

from collections.abc import Iterable, Mapping
from functools import cache

from ..core.catalogue.catalogue import Activity
from ..core.catalogue.divisions import division_of
from .tables import lines_of

_HERE = 1.12
_ELSEWHERE = 0.96
_QUIET = 0.98
_OWN = 0.85
_CARE = "omsorg"
_SELF_CARE = "9"
_PUBLIC = frozenset({"arbejde", "frivilligt", "uddannelse"})
_MOVABLE = frozenset({"hjem", "fritid", "omsorg"})
_MOVES = ("frivilligt", "arbejde", "uddannelse")


def arenas_in(keys: Iterable[str]) -> frozenset[str]:
    """The arenas that the words point to; mostly none or one."""
    return frozenset(arena for key in keys for arena in _arenas_of(key))


def fit(activity: Activity, arenas: frozenset[str]) -> float:
    """How much better or worse an activity is heard when the words point to these arenas.

    Where somebody in the family is named, it is rather them that are cared for than the citizen.
    """
    if activity.arena in arenas:
        return _HERE
    if _CARE in arenas and division_of(activity).startswith(_SELF_CARE):
        return _OWN
    if arenas & _PUBLIC and activity.arena not in arenas:
        return _ELSEWHERE
    return _QUIET if activity.arena in _PUBLIC else 1.0


def arena_of(activity: Activity, arenas: frozenset[str]) -> str:
    """Where it was done: the catalogue's arena, unless the words point to a club, a workplace or a school."""
    if activity.arena not in _MOVABLE:
        return activity.arena
    return next((arena for arena in _MOVES if arena in arenas), activity.arena)


@cache
def _arenas_of(key: str) -> tuple[str, ...]:
    forms = {key, key.removesuffix("s")}
    return tuple(
        arena
        for arena, (whole, ends) in _words().items()
        if any(form in whole or any(_ends(form, end) for end in ends) for form in forms)
    )


def _ends(form: str, end: str) -> bool:
    """True for a longer word with this ending: "hjælper" alone is no job."""
    return form.endswith(end) and len(form) > len(end) + 1


@cache
def _words() -> Mapping[str, tuple[frozenset[str], tuple[str, ...]]]:
    rows = (line.split(": ", maxsplit=1) for line in lines_of("arenas"))
    told = {arena: words.split() for arena, words in rows}
    return {
        arena: (
            frozenset(word for word in words if word[0] != "-"),
            tuple(word[1:] for word in words if word[0] == "-"),
        )
        for arena, words in told.items()
    }
