"""The side of one clause, from who does what it tells of and from what it says."""

from itertools import pairwise

from .clause import Clause
from .grammar import (
    BEING,
    MODAL,
    OWNING,
    SELF,
    STAYING,
    is_doing,
    is_finite,
    is_infinitive,
    is_participle,
    is_person,
    is_verb,
)
from .meanings import meanings_of
from .patterns import holds, with_lead, without_twists
from .stems import stem
from .subjects import WHEN, Subject
from .tables import words_of
from .told import Side, Told

AGAIN = frozenset({"men", "dog"})
_NEEDING = frozenset(
    {"fik", "får", "fået", "kan", "kunne", "mistede", "mister", "glemmer", "døde", "dør", "skulle", "skal"}
)
_EVER = frozenset({"altid", "tværtimod", "derimod", "hellere", "bare"})
_NEEDS = frozenset({"syg", "handicap", "psykisk", "aeldre", "doeden", "misbrug", "sundhed", "laege"})
_MINE = frozenset({"mig", "os", "min", "mit", "mine", "vores"})
_PASSIVE = frozenset({"bliver", "blev", "blevet", "bliv", "blive"})
_NOW = frozenset({"nu", "allerede", "stadig", "imens"})
_ASKED = 3
_REPORTED = 2
_MOVING = frozenset(
    {"kommer", "kom", "går", "gik", "tager", "tog", "rejser", "render", "sidder", "sad", "står", "stod"}
)
_THERE = frozenset({"ud", "rundt", "op", "ned", "hen", "hjem", "derhen", "sted", "der", "her", "hjemme", "længere"})
_ASKED_OF = frozenset({"i", "de"})
_MAY = frozenset({"kan", "kunne", "må", "skal", "mon", "tør", "bør"})


def side_of(clause: Clause, subject: Subject, before: Told | None) -> Side:
    """The side of a clause whose doing is `subject`'s; `before` is what it may go on from."""
    said = clause.said
    if (clause.asked and _is_question(clause)) or _asks_you(clause):
        return Side.ASKED
    if holds(said, "reports"):
        return _of_report(clause)
    if subject is Subject.OTHER:
        return _of_other(clause, said)
    if subject is Subject.THING:
        return _of_thing(clause, said)
    if before and before.side is Side.NOT and said.startswith("uden at "):
        return Side.DID
    if before and subject is Subject.NOBODY and clause.lead == "og" and _is_of_another(before):
        return Side.OTHER
    if before and before.side not in {Side.DID, Side.AROUND} and _goes_on_from(clause, subject, before):
        return before.side
    return _of_self(clause, said)


def _of_self(clause: Clause, said: str) -> Side:
    """The side of what the citizen tells of without naming anybody else as who does it."""
    led = with_lead(clause)
    plain = without_twists(led)
    if holds(plain, "not"):
        return Side.NOT
    if _is_given(said):
        return Side.OTHER
    if holds(f"{clause.lead} {said}".strip(), "wish"):
        return Side.WISH
    around = _is_setting(clause) or holds(said, "state") or words_of("describing") >= set(clause.keys)
    return Side.AROUND if plain == led and around else Side.DID


def _is_given(said: str) -> bool:
    """True for "maden laves af min mand": somebody else does it for the citizen."""
    return holds(said, "given") and not holds(said, "gives")


def _of_other(clause: Clause, said: str) -> Side:
    """Somebody else's doing counts only when it is done towards the citizen; their need is what a doing is about."""
    if clause.lead not in {"som", "der"} and (holds(said, "taught") or holds(said, "called")):
        return Side.NOT if "ikke" in clause.keys and not holds(said, "twist") else Side.DID
    acts = any(is_participle(key) or is_infinitive(key) for key in clause.keys)
    needs = any(meaning in _NEEDS for key in clause.keys if not is_person(key) for meaning in meanings_of(stem(key)))
    cannot = "ikke" in clause.keys and bool(MODAL & set(clause.keys))
    is_so = any(key in BEING or key in _NEEDING for key in clause.keys)
    if holds(said, "due"):
        return Side.DID
    return Side.AROUND if cannot or (needs and is_so and not (acts and "har" in clause.keys)) else Side.OTHER


def _of_thing(clause: Clause, said: str) -> Side:
    """What a thing does, or what is done to it, is not the citizen's; how it is, is what a doing is about."""
    if holds(said, "due") or (clause.lead not in {"som", "der"} and holds(said, "called")):
        return Side.DID
    if _is_given(said):
        return Side.OTHER
    mine = bool(_MINE & set(clause.keys[1:])) and not any(map(_is_somebody, clause.keys))
    mine = mine or clause.keys[0] in words_of("body")
    led = with_lead(clause)
    plain = without_twists(led)
    if holds(plain, "not"):
        return Side.NOT if mine else Side.AROUND
    if plain != led:
        return Side.AROUND
    if holds(said, "wish"):
        return Side.WISH
    verbs = [key for key in clause.keys if is_finite(key)]
    acted_on = bool(_PASSIVE & set(clause.keys)) and any(map(is_participle, clause.keys))
    if acted_on or not verbs or not all(verb in BEING | MODAL for verb in verbs[:1]):
        return Side.OTHER
    return Side.DID if mine else Side.AROUND


def _is_somebody(key: str) -> bool:
    return is_person(key) or key in words_of("acquainted")


def _is_of_another(before: Told) -> bool:
    """True for "min mand har bil", which "og kører" goes on with."""
    keys = before.clause.keys
    named = keys[1:] if keys[0] in OWNING else keys
    return before.side is Side.AROUND and any(map(is_person, named[:1])) and any(map(is_finite, named[1:2]))


def _goes_on_from(clause: Clause, subject: Subject, before: Told) -> bool:
    """True when a clause shares the fate of the one before: it hangs on it, or names nobody of its own."""
    if before.side is Side.WISH and clause.lead == "at":
        return True
    if before.side in {Side.NOT, Side.ASKED} and _is_part_of_it(clause, subject, before):
        return True
    if subject is not Subject.NOBODY:
        return before.side is Side.WISH and clause.lead == "og" and clause.keys[0] == "man"
    if before.side is Side.WISH and clause.lead == "og":
        return not _NOW & set(clause.keys)
    if clause.lead in AGAIN:
        return before.side is Side.OTHER and any(map(is_finite, clause.keys[:2]))
    if before.side is Side.OTHER or clause.lead in WHEN or before.clause.lead in {"der", "som"}:
        return True
    if clause.keys[0] in _EVER:
        return False
    first = next((key for key in clause.keys if is_doing(key)), "")
    return not first or is_infinitive(first) or (is_participle(first) and not is_finite(first))


def _is_part_of_it(clause: Clause, subject: Subject, before: Told) -> bool:
    """True for the "der ..." of what was not done, and for "(jeg kommer ikke ud) og handler"; so also in a question."""
    if before.side is Side.ASKED:
        return clause.lead in {"hvor", "og"} and not (SELF - {"man"}) & set(clause.keys)
    if clause.lead in {"der", "som"}:
        return not SELF & set(clause.keys)
    return clause.lead == "og" and subject is Subject.NOBODY and _sets_out(before.clause)


def _sets_out(clause: Clause) -> bool:
    """True for "jeg kommer ikke ud (og handler)", where both are one doing."""
    return bool(_MOVING & set(clause.keys)) and clause.keys[-1] in _THERE


def _of_report(clause: Clause) -> Side:
    """What frames a report tells nothing, unless the doing stands in the same clause."""
    verbs = [key for key in clause.keys if is_verb(key)]
    if len(verbs) < _REPORTED:
        return Side.AROUND
    return Side.NOT if holds(without_twists(clause.said), "not") else Side.DID


def _is_setting(clause: Clause) -> bool:
    """True for "hvis ...", for "når jeg er hjemme", and for "jeg bor hos min mor": when and where, not what."""
    verb = next((key for key in clause.keys if is_finite(key)), "")
    acts = "at" in clause.keys or any(map(is_participle, clause.keys)) or _is_inverted(clause)
    hosted = verb in STAYING and bool({"hos", "i"} & set(clause.keys))
    return clause.lead == "hvis" or (not acts and (hosted or (clause.lead in WHEN and verb in BEING)))


def _is_inverted(clause: Clause) -> bool:
    """True for "(før krisen) havde vi butik", where what comes first is only a time."""
    return any(is_finite(one) and two in SELF for one, two in pairwise(clause.keys[1:]))


def _is_question(clause: Clause) -> bool:
    first = clause.keys[0] if clause.keys else ""
    return not (first in SELF or (clause.lead and clause.lead not in {"hvor", "hvordan", "om"}))


def _asks_you(clause: Clause) -> bool:
    """True for "hvad mener du", "har du spurgt" and "kan jeg få kaffe", with or without a question mark."""
    keys = clause.keys
    if not clause.starts or len(keys) < _ASKED or clause.lead not in {"", "hvad", "hvor", "hvordan"}:
        return False
    if keys[0] in words_of("asking"):
        return is_finite(keys[1]) and keys[2] not in {"jeg", "vi"}
    asked = is_finite(keys[0]) and keys[1] == "du"
    asked = asked or (is_finite(keys[0]) and keys[1] in _ASKED_OF and "mon" in keys)
    return asked or (keys[0] in _MAY and keys[1] in SELF | _ASKED_OF and "godt" not in keys)
