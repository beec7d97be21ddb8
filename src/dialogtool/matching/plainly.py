"""What a clause says so plainly that what many stories have taught does not turn it."""

from itertools import pairwise

from .clause import Clause
from .grammar import OTHERS, SELF, is_doing, is_person, is_subject
from .patterns import holds, without_twists
from .tables import words_of
from .told import Side, Told

_THEIRS = frozenset({"sin", "sit", "sine", "sig"})
_ME = frozenset({"jeg", "vi", "borger", "borgeren"})
_BY_ME = frozenset({("af", "mig"), ("af", "os")})
_POINTING = frozenset({"det", "mig", "selv", "os"})


def is_clear(clause: Clause, before: Clause | None) -> bool:
    """True for "hvis ikke jeg gør det", "min mor lærte mig at sy", "malet af mig" and "i stedet for at sove løb jeg".

    "Når jeg bager" after "de elsker" is another.
    """
    if clause.lead == "når" and before is not None and words_of("liking") & set(before.keys):
        return bool(SELF & set(clause.keys))
    instead = clause.keys[:3] == ("i", "stedet", "for") and bool(SELF & set(clause.keys))
    by_me = bool(_BY_ME & {*pairwise(clause.keys)}) and "ikke" not in clause.keys
    return (clause.lead == "hvis" and "ikke" in clause.keys) or instead or by_me or holds(clause.said, "taught")


def is_said_outright(clause: Clause) -> bool:
    """True for "jeg syltede rødbeder" and "så satte jeg varer på plads"."""
    return any((one in _ME and is_doing(two)) or (is_doing(one) and two in _ME) for one, two in pairwise(clause.keys))


def is_their_need(clause: Clause) -> bool:
    """True for "min far kan ikke gå", which tells why he is helped."""
    return "ikke" in clause.keys and any(map(is_person, clause.keys)) and not SELF & set(clause.keys)


def is_anothers(told: Told) -> bool:
    """True for "min nabo går tur", which has no word of the citizen, however much it sounds like a doing."""
    return (
        told.side is Side.OTHER and is_subject(told.clause.keys[0]) and not (SELF | _POINTING) & set(told.clause.keys)
    )


def never_done(clause: Clause) -> bool:
    """True for how somebody is, for "jeg laver ikke mad", and for what goes back to somebody else."""
    said = clause.said
    return holds(said, "state") or holds(without_twists(said), "plain") or _is_theirs(clause)


def _is_theirs(clause: Clause) -> bool:
    """True for "og laver selv sine lektier": what is told of goes back to somebody else."""
    return bool(_THEIRS & set(clause.keys)) and not (SELF | OTHERS) & set(clause.keys)


def may_tell(one: Told) -> bool:
    """True for "sidder i bestyrelsen", which is what is left of a doing beside what was not done."""
    around = one.side is Side.AROUND and not never_done(one.clause)
    return around and any(map(is_doing, one.clause.keys))


def points_back(clause: Clause) -> bool:
    """True for "det er mig" and "nu gør jeg det selv": what is done was said before it."""
    return bool(_POINTING & set(clause.keys)) and all(map(_is_empty, clause.keys))


def _is_empty(key: str) -> bool:
    return any(key in words_of(kind) for kind in ("frame", "small", "vague"))
