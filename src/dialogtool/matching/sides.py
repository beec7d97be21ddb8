"""Whose doing a clause tells of: the citizen's own, nobody's, somebody else's, or only a wish."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from functools import cache

from ..core.record import Record
from .clauses import Clause, clauses_in
from .grammar import BEING, MODAL, SELF, STAYING, is_finite, is_infinitive, is_kin, is_participle, is_person, is_verb
from .meanings import meanings_of
from .stems import stem
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
_NEEDING = frozenset(
    {"fik", "får", "fået", "kan", "kunne", "mistede", "mister", "glemmer", "døde", "dør", "skulle", "skal"}
)
_HANGING = WHEN | {"som", "der", "at", "uden"}
_LOST = frozenset({Side.NOT, Side.WISH})
_EVER = frozenset({"altid", "tværtimod", "derimod", "hellere"})
_MEANWHILE = frozenset({"mens", "imens", "når"})
_LIKING = frozenset({"lide", "elsker", "interesserer", "glad", "holder"})
_OUGHT = frozenset({"skal", "skulle", "bør", "burde", "må", "måtte"})
_IDLE = frozenset({"sidder", "sad", "spiser", "spiste", "får", "fik", "føler", "synes", "tror", "ser", "så"})
_NEEDS = frozenset({"syg", "handicap", "psykisk", "aeldre", "doeden", "misbrug", "sundhed", "laege"})


def told_in(clauses: Sequence[Clause]) -> tuple[Told, ...]:
    """Each clause with its side; what a clause leaves out, it takes from the one before."""
    reported = any(_is(" ".join(clause.keys), "reports") for clause in clauses)
    told = list(_each(clauses, reported=reported))
    if _is(" ".join(map(_with_lead, clauses)), "double"):
        told = [Told(one.clause, Side.DID) if one.side is Side.NOT else one for one in told]
    if any(one.side in _LOST and one.clause.lead not in _HANGING for one in told):
        told = [Told(one.clause, Side.AROUND) if _is_idle(one) else one for one in told]
    around = zip([None, *told[:-1]], told, [*told[1:], None], strict=True)
    return tuple(_introduced(_meanwhile(before, one, after), after) for before, one, after in around)


def denies(text: str) -> bool:
    """True when a saying holds a "not" and means it: "kan ikke sidde stille"."""
    sides = {told.side for told in told_in(clauses_in(text))}
    return sides == {Side.NOT}


def _each(clauses: Sequence[Clause], *, reported: bool) -> Iterator[Told]:
    before: Told | None = None
    for clause in clauses:
        subject = subject_of(clause, before.clause if before else None, reported=reported)
        told = Told(clause, _side(clause, subject, None if clause.starts else before))
        yield told
        before = told


def _meanwhile(before: Told | None, told: Told, after: Told | None) -> Told:
    """What the citizen does while somebody else does something only tells when: "mens jeg sover"."""
    theirs = (before and before.side is Side.OTHER) or (after and after.side is Side.OTHER and not after.clause.lead)
    if told.side is Side.DID and told.clause.lead in _MEANWHILE and theirs:
        return Told(told.clause, Side.AROUND)
    return told


def _introduced(told: Told, after: Told | None) -> Told:
    """What comes after can take a doing back, or show that "Jeg har en søster, der ..." only introduced her."""
    if after is None or told.side is not Side.DID:
        return told
    ought = after.clause.lead == "men" and (_OUGHT | _LIKING) & set(told.clause.keys) and "at" not in told.clause.keys
    named = not any(map(is_finite, told.clause.keys))
    if after.side is Side.NOT and (ought or _takes_back(after.clause, named=named)):
        return Told(told.clause, Side.NOT)
    hangs_on = after.clause.lead in {"som", "der"} and after.side is not Side.DID
    introduced = hangs_on and _names_somebody(told.clause) and _is_still(told.clause)
    return Told(told.clause, Side.AROUND) if introduced else told


def _side(clause: Clause, subject: Subject, before: Told | None) -> Side:
    said = " ".join(clause.keys)
    if clause.asked and _is_question(clause):
        return Side.ASKED
    if _is(said, "reports"):
        return _of_report(clause)
    if subject is Subject.OTHER:
        return _of_other(clause, said)
    if before and before.side is Side.NOT and said.startswith("uden at "):
        return Side.DID
    if before and before.side not in {Side.DID, Side.AROUND} and _goes_on_from(clause, subject, before):
        return before.side
    return _of_self(clause, said)


def _of_self(clause: Clause, said: str) -> Side:
    """The side of what the citizen tells of without naming anybody else as who does it."""
    led = _with_lead(clause)
    plain = _pattern("twist").sub(" ", led)
    if _is(plain, "not"):
        return Side.NOT
    if _is(said, "given") and not _is(said, "gives"):
        return Side.OTHER
    if _is(f"{clause.lead} {said}", "wish"):
        return Side.WISH
    return Side.AROUND if plain == led and _is_setting(clause) else Side.DID


def _with_lead(clause: Clause) -> str:
    """What the clause says, with the word that joins it to what was said before."""
    joined = clause.lead and clause.lead not in clause.keys[:1]
    return " ".join((clause.lead, *clause.keys) if joined else clause.keys)


def _goes_on_from(clause: Clause, subject: Subject, before: Told) -> bool:
    """True when a clause shares the fate of the one before: it hangs on it, or names nobody of its own."""
    if before.side is Side.WISH and clause.lead == "at":
        return True
    if before.side is Side.NOT and clause.lead == "der" and before.clause.keys[-1:] == ("mig",):
        return True
    if subject is not Subject.NOBODY:
        return False
    if clause.lead in _AGAIN:
        return before.side is Side.OTHER and any(map(is_finite, clause.keys[:2]))
    if before.side is Side.OTHER or clause.lead in WHEN:
        return True
    if clause.keys[0] in _EVER:
        return False
    first = next((key for key in clause.keys if is_verb(key)), "")
    return not first or is_infinitive(first) or (is_participle(first) and not is_finite(first))


def _of_other(clause: Clause, said: str) -> Side:
    """Somebody else's doing counts only when it is done towards the citizen; their need is what a doing is about."""
    if clause.lead not in {"som", "der"} and (_is(said, "taught") or _is(said, "called")):
        return Side.DID
    acts = any(is_participle(key) or is_infinitive(key) for key in clause.keys)
    needs = any(meaning in _NEEDS for key in clause.keys if not is_person(key) for meaning in meanings_of(stem(key)))
    cannot = "ikke" in clause.keys and bool(MODAL & set(clause.keys))
    is_so = any(key in BEING or key in _NEEDING for key in clause.keys)
    if _is(said, "due"):
        return Side.DID
    return Side.AROUND if cannot or (needs and is_so and not (acts and "har" in clause.keys)) else Side.OTHER


def _of_report(clause: Clause) -> Side:
    """What frames a report tells nothing, unless the doing stands in the same clause."""
    verbs = [key for key in clause.keys if is_verb(key)]
    return Side.DID if len(verbs) > 1 and not _is(" ".join(clause.keys), "not") else Side.AROUND


def _is_setting(clause: Clause) -> bool:
    """True for "hvis ...", for "når jeg er hjemme", and for "jeg bor hos min mor": when and where, not what."""
    verb = next((key for key in clause.keys if is_finite(key)), "")
    acts = "at" in clause.keys or any(map(is_participle, clause.keys))
    hosted = verb in STAYING and bool({"hos", "i", "på"} & set(clause.keys))
    return clause.lead == "hvis" or (not acts and (hosted or (clause.lead in WHEN and verb in BEING)))


def _takes_back(clause: Clause, *, named: bool) -> bool:
    """True for "men det gør jeg ikke": a no about what was said before, or, when that was only `named`, about it."""
    if clause.lead in WHEN | {"at", "som", "der", "uden"}:
        return False
    about = {"det", "den", "dem"} & set(clause.keys)
    return bool(about) and (named or not {"er", "var", "at"} & set(clause.keys))


def _is_idle(told: Told) -> bool:
    """True for "jeg er træt", which beside "så min mand laver maden" tells of nothing that was done."""
    verbs = [key for key in told.clause.keys if is_finite(key)]
    if told.side is not Side.DID or told.clause.lead in _AGAIN | {"så"} or "været" in told.clause.keys or not verbs:
        return False
    of_things = not SELF & set(told.clause.keys) and verbs[0] in BEING and told.clause.keys[0] != verbs[0]
    only = bool({"bare", "kun"} & set(told.clause.keys))
    still = all(key in BEING or key in _IDLE for key in verbs) and not any(map(is_participle, told.clause.keys))
    return of_things or only or still


def _names_somebody(clause: Clause) -> bool:
    return any(map(is_kin, clause.keys)) or clause.keys[-1] in {"en", "nogen", "folk", "dem"}


def _is_still(clause: Clause) -> bool:
    verbs = [key for key in clause.keys if is_verb(key)]
    return bool(verbs) and all(verb in BEING for verb in verbs)


def _is_question(clause: Clause) -> bool:
    first = clause.keys[0] if clause.keys else ""
    return not (first in SELF or (clause.lead and clause.lead not in {"hvor", "hvordan", "om"}))


def _is(said: str, kind: str) -> bool:
    return bool(_pattern(kind).search(said))


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    rows = (line.split(": ", maxsplit=1) for line in lines_of("sides"))
    ways = (way.replace(" .. ", _ANY) for name, way in rows if name == kind)
    return re.compile("|".join(rf"\b{way}\b" if way[0] != "^" else way for way in ways))
