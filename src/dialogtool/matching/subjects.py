"""Who does what a clause tells of."""

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

from .clause import Clause
from .grammar import (
    OTHERS,
    OWNING,
    SELF,
    is_finite,
    is_kin,
    is_participle,
    is_person,
    is_subject,
    is_verb,
    sounds_finite,
)
from .tables import words_of
from .things import is_thing

WHEN = frozenset({"når", "da", "hvis", "mens", "imens", "selvom", "fordi", "før", "inden", "siden", "indtil"})
"""What a clause begins with that tells when or why something else was done."""

CITIZEN = frozenset({"borger", "borgeren"})
"""What a caseworker calls the citizen in a note."""

_ADVERBS = frozenset(
    {"så", "også", "altid", "jo", "tit", "ofte", "mest", "kun", "bare", "nu", "ikke", "aldrig", "nok", "vist"}
)
_FILLING = _ADVERBS | {"det", "der"}
_ANYBODY = frozenset({"andre", "nogen", "folk", "dem", "ham", "hende"})
_POINTED = frozenset({"ham", "hende", "dem", "folk"})
_MEANS_ME = frozenset({"er", "var", "blev", "bliver", "og", "end", "undtagen", "udover"})
_PARENTS = frozenset({"mor", "far", "bedstemor", "bedstefar", "forælder", "tante", "onkel"})
_COMING = frozenset({"kommer", "kom", "sørger", "sørgede"})
_SORTS = frozenset({"den", "dem", "en", "typen", "eneste", "person", "menneske", "mig", "mor", "far"})
_NEXT_TO = frozenset(
    {"for", "hos", "med", "til", "sammen", "på", "i", "af", "ved", "om", "efter", "fra", "mod", "uden"}
)


class Subject(Enum):
    """The citizen, somebody else, a thing or somebody only described, or nobody that the clause itself names."""

    SELF = "self"
    OTHER = "other"
    THING = "thing"
    NOBODY = "nobody"


def subject_of(clause: Clause, before: Clause | None, *, reported: bool = False) -> Subject:
    """Who does what the clause tells of; in a report "han" and "hun" are the citizen."""
    keys = clause.keys
    own = SELF | OTHERS - {"de"} if reported else SELF
    if clause.lead in {"som", "der"} and not own & set(keys):
        return _of_relative(before)
    if keys[0] in _POINTED and keys[1:2] and keys[1] in own:
        return Subject.OTHER
    if own & set(keys) or _with_me(keys) or (keys[0] in CITIZEN and any(map(is_finite, keys[1:2]))):
        return Subject.SELF
    verb = _first(keys)
    if keys[0] in OTHERS or _sounds_like_another(keys):
        return Subject.OTHER
    named = verb < len(keys) and (is_finite(keys[verb]) or is_participle(keys[verb]) or keys[0] in OWNING | OTHERS)
    if named and _is_other(keys[:verb]):
        return Subject.OTHER
    inverted = (
        verb > 0
        or keys[0] in _COMING
        or (before is not None and before.lead in WHEN)
        or bool({"han", "hun"} & set(keys[1:2]))
    )
    if inverted and verb < len(keys) and _follows(keys[verb + 1 :]):
        return Subject.OTHER
    thing = verb < len(keys) and is_finite(keys[verb]) and is_thing(keys, verb)
    return Subject.THING if thing else Subject.NOBODY


def _sounds_like_another(keys: Sequence[str]) -> bool:
    """True for "min søn cykler ...", though a "cykler" may be a thing."""
    return keys[0] in OWNING and any(map(is_person, keys[1:2])) and any(map(sounds_finite, keys[2:3]))


def _with_me(keys: Sequence[str]) -> bool:
    """True for "det er mig", "min mand og mig" and "ingen andre end mig"."""
    pairs = set(pairwise(keys))
    return any((word, "mig") in pairs for word in _MEANS_ME) or ("mig", "og") in pairs


def _is_one_of_us(keys: Sequence[str]) -> bool:
    """True for "vi er en flok damer" and "jeg er en mand", but not for "jeg er mor til en dreng"."""
    return bool({"jeg", "vi"} & set(keys[:2])) and bool({"er", "var"} & set(keys[:3])) and not _NEXT_TO & set(keys)


def _first(keys: Sequence[str]) -> int:
    """The place of the doing: of the first finite verb, else of any verb; behind all when there is none."""
    for kind in (is_finite, is_verb):
        if (place := next((place for place, key in enumerate(keys) if kind(key)), None)) is not None:
            return place
    return len(keys)


def _is_other(before_verb: Sequence[str]) -> bool:
    """True when what stands before the doing is somebody else, and not what it is done with or for."""
    named = [key for key in before_verb if key not in _FILLING]
    if not named or named[0] in _NEXT_TO:
        return False
    if named[0] in _PARENTS and named[1:2] == ["til"] and not any(map(_is_known, named[2:3])):
        return False
    acquainted = named[0] in OWNING and named[1:2] and named[1] in words_of("acquainted")
    return any(map(is_person, named)) or bool(acquainted) or named[-1] in OTHERS or named[0] in OTHERS | _ANYBODY


def _is_known(key: str) -> bool:
    """True for "børnene", whose father is somebody else, as "to børn" have the citizen."""
    return is_kin(key) and key.endswith(("en", "et", "ene", "erne"))


def _follows(after_verb: Sequence[str]) -> bool:
    """True when somebody else stands right after the doing, as in "om morgenen laver min kone mad"."""
    named = [key for key in after_verb if key not in _FILLING]
    if not named or not is_subject(named[0]):
        return False
    return named[0] not in OWNING or any(is_person(key) or key in words_of("acquainted") for key in named[1:3])


def _of_relative(before: Clause | None) -> Subject:
    """Tells "det er mig der ..." and "jeg er den der ...", who are the citizen, from any other "der"."""
    if before is None or not before.keys:
        return Subject.NOBODY
    keys = before.keys
    sort = bool(SELF & set(keys)) and bool({"er", "var"} & set(keys)) and keys[-1] in _SORTS
    if sort or _is_one_of_us(keys) or _with_me(keys) or keys[-1] in {"mig", "os", *SELF}:
        return Subject.SELF
    return Subject.OTHER
