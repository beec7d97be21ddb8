"""What kind of word a word is, as far as it takes to see who does what."""

from functools import cache

from .stems import dictionary_form, stem
from .tables import groups_of, words_of

SELF = frozenset({"jeg", "vi", "man", "du"})
OTHERS = frozenset({"han", "hun", "de"})
OWNING = frozenset({"min", "mit", "mine", "vores", "hans", "hendes", "deres", "sin", "sit", "sine"})
MODAL = frozenset(
    {"kan", "kunne", "vil", "ville", "skal", "skulle", "må", "måtte", "bør", "tør", "turde", "gider", "gad"}
)
STAYING = frozenset({"bor", "boede", "hedder", "hed"})
BEING = frozenset(
    {"er", "var", "har", "havde", "bliver", "blev", "hedder", "hed", "bor", "boede", "ligger", "lå", "lider", "fejler"}
)
_DEFINITE = ("erne", "ene", "en", "et", "n")
_PAST = ("ede", "te", "de")
_STARTS = (
    "op",
    "ud",
    "ind",
    "ned",
    "af",
    "for",
    "be",
    "til",
    "på",
    "over",
    "under",
    "om",
    "gen",
    "med",
    "efter",
    "bort",
)
_SHORTEST = 4
_NOUNS = ("inger", "elser", "ioner", "heder", "skaber", "ende")
_RINGING = frozenset({"ringer", "bringer", "springer", "tvinger", "svinger", "klinger"})


@cache
def is_finite(key: str) -> bool:
    """True for a verb that says by itself when it is done: "laver", "lavede", "gik"."""
    if key in MODAL or key in BEING:
        return True
    if key in OTHERS or key in words_of("kin") | words_of("when") or (key.endswith(_NOUNS) and key not in _RINGING):
        return False
    told = key.endswith("r") or key.endswith(_PAST) or (key in groups_of("verb-forms") and not is_participle(key))
    plain = told and is_verb(key) and key not in words_of("verbs") and key not in groups_of("noun-forms")
    return plain or (told and _is_made_of_verb(key))


def _is_made_of_verb(key: str) -> bool:
    """True for "oplærer" and "genstarter", which have a small word before the doing, and for "formaterer"."""
    rest = next((key.removeprefix(start) for start in _STARTS if key.startswith(start)), "")
    return key.endswith(("erer", "erede")) or (len(rest) >= _SHORTEST and is_finite(rest))


@cache
def is_verb(key: str) -> bool:
    """True for any form of something one does."""
    return key in MODAL or key in BEING or (stem(key) in _verb_stems() and key not in groups_of("noun-forms"))


def sounds_finite(key: str) -> bool:
    """True for "cykler", which after "min søn" is what he does and not what he has."""
    return key.endswith("r") and stem(key) in _verb_stems()


@cache
def is_infinitive(key: str) -> bool:
    """True for the form that stands after "at"."""
    return key in words_of("verbs") or key in {"være", "ha", "skulle", "kunne", "ville"}


@cache
def is_participle(key: str) -> bool:
    """True for the form that stands after "har": "lavet", "gået"."""
    return key == "været" or (key.endswith("t") and is_verb(key))


def is_doing(key: str) -> bool:
    """True for a verb in a form that tells of doing: not for "indkøb" and "rengøring"."""
    return is_finite(key) or is_infinitive(key) or is_participle(key)


@cache
def is_kin(key: str) -> bool:
    """True for a person whose doings are not the citizen's own; "kones" and the like are no persons but owners."""
    if key in words_of("kin") or (dictionary_form(key) in words_of("kin") and not key.endswith("s")):
        return True
    return any(key.endswith(end) and key.removesuffix(end) in words_of("kin") for end in _DEFINITE)


@cache
def is_owner(key: str) -> bool:
    """True for "kones" and "mors": whose something is, and not who it is about."""
    owner = key.endswith("s") and key not in words_of("kin")
    return owner and (is_kin(key.removesuffix("s")) or dictionary_form(key) in words_of("kin"))


def is_name(key: str) -> bool:
    """True for a first name."""
    return key in words_of("names")


def is_helper(key: str) -> bool:
    """True for somebody who is paid to do things for the citizen."""
    return key in words_of("helpers")


@cache
def _verb_stems() -> frozenset[str]:
    return frozenset(stem(verb) for verb in words_of("verbs"))


def is_subject(key: str) -> bool:
    """True for a word that somebody else who does something can begin with."""
    return key in OTHERS or key in OWNING or is_person(key)


def is_person(key: str) -> bool:
    """True for somebody else by what they are to the citizen, or by name."""
    return is_kin(key) or is_helper(key) or is_name(key)
