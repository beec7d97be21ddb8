"""Things, animals and people only described, as what a clause tells of: "hunden er syg", "tømreren lagde gulvet"."""

from collections.abc import Sequence

from .grammar import OWNING, is_finite, is_infinitive, is_participle
from .tables import groups_of, words_of

_DEFINITE = ("en", "et", "ne", "ens", "ets", "nes")
_POINTING = frozenset(
    {"den", "det", "de", "der", "dette", "denne", "disse", "alle", "begge", "en", "et", "nogle", "flere"}
)
_BESIDE = frozenset(
    {"for", "hos", "med", "til", "sammen", "på", "i", "af", "ved", "om", "efter", "fra", "mod", "uden", "som", "under"}
)
_SHORTEST = 5


def is_thing(keys: Sequence[str], verb: int) -> bool:
    """True when what stands before the doing names what does it, though not by who it is to the citizen."""
    named = list(keys[:verb])
    while named and (named[0] in words_of("when") or named[0] in {"og", "men", "så"}):
        named.pop(0)
    if not named or named[0] in _BESIDE or is_participle(named[0]) or is_infinitive(named[0]):
        return False
    if named[0] in OWNING:
        return not words_of("own-doings") & set(named)
    return named[0] in _POINTING or any(map(_is_definite, _head(named)))


def _head(named: Sequence[str]) -> Sequence[str]:
    """What stands before the first "på", "i" or the like."""
    end = next((place for place, key in enumerate(named) if key in _BESIDE), len(named))
    return named[:end]


def _is_definite(key: str) -> bool:
    """True for "hunden" and "bogstaverne", but not for "morgenen" or "lavet"."""
    if key in words_of("when") or is_participle(key) or is_finite(key):
        return False
    listed = groups_of("noun-forms").get(key)
    return (len(key) >= _SHORTEST and key.endswith(_DEFINITE)) or (listed is not None and key.endswith(_DEFINITE))
