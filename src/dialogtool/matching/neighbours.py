"""What the clauses of a story do to each other: conditions, second thoughts, times, and what is only introduced."""

from collections.abc import Sequence
from itertools import pairwise

from .answers import answered
from .clause import Clause
from .conditions import unreal_in
from .grammar import BEING, OTHERS, OWNING, SELF, is_finite, is_infinitive, is_kin, is_verb
from .idle import without_idle
from .patterns import holds, with_lead
from .subjects import WHEN
from .tables import words_of
from .told import NOT_DONE, Side, Told, turned

_HANGS_BY = frozenset({"når", "da", "hvis", "at", "om", "hvor", "end"})
_TIMES = frozenset({"før", "inden", "siden"})
_LIKING = frozenset({"lide", "elsker", "interesserer", "glad", "holder"})
_OUGHT = frozenset({"skal", "skulle", "bør", "burde", "må", "måtte"})
_NO_LONGER = frozenset({"nu", "mere", "mer", "længere", "idag"})
_KNOWING = frozenset({"kender", "kendte"})
_PRONOUNS = frozenset({"det", "den", "dem", "de"})
_MEANWHILE = frozenset({"mens", "imens", "når"})


def settled(told: Sequence[Told]) -> tuple[Told, ...]:
    """Each clause with the side it has in the light of the others."""
    if not told:
        return ()
    steps = (_all_done_by_two_noes, _fallen_to_me, unreal_in, _hanging, answered, without_idle, _only_things)
    for settle in steps:
        told = settle(told)
    around = zip([None, *told[:-1]], told, [*told[1:], None], strict=True)
    return tuple(_introduced(_meanwhile(before, one, after), after) for before, one, after in around)


def _all_done_by_two_noes(told: Sequence[Told]) -> Sequence[Told]:
    """In "der er ikke en cykel jeg ikke kan lappe" nothing is denied."""
    if holds(" ".join(with_lead(one.clause) for one in told), "double"):
        return [turned(one, Side.DID) if one.side in {Side.NOT, Side.OTHER} else one for one in told]
    return told


def _fallen_to_me(told: Sequence[Told]) -> Sequence[Told]:
    """What nobody did, "så det blev mig", is what the citizen did."""
    after = [*told[1:], None]
    return [
        turned(one, Side.DID) if one.side is Side.NOT and next and _is_mine(next.clause) else one
        for one, next in zip(told, after, strict=True)
    ]


def _is_mine(clause: Clause) -> bool:
    """True for "det blev mig", and for the "før ..." of "jeg sover aldrig, før der er vasket op"."""
    return holds(clause.said, "mine") or clause.lead in {"før", "inden"}


def _hanging(told: Sequence[Told]) -> Sequence[Told]:
    """A "når ..." or an "at ..." of what was not done tells only when and what."""
    return [
        turned(one, Side.AROUND) if one.side is Side.DID and _hangs(told, place) else one
        for place, one in enumerate(told)
    ]


def _hangs(told: Sequence[Told], place: int) -> bool:
    clause = told[place].clause
    if clause.lead in _TIMES and told[place - 1].side is Side.OTHER:
        return place > 0
    if clause.lead not in _HANGS_BY or (clause.lead == "hvis" and "ikke" in clause.keys):
        return False
    before, after = told[:place][-1:], told[place + 1 :][:1]
    main = before if before and not clause.starts else after
    if clause.lead == "når" and any(words_of("liking") & set(one.clause.keys) for one in main):
        return False
    return any(one.side in NOT_DONE | {Side.ASKED} for one in main)


def _only_things(told: Sequence[Told]) -> Sequence[Told]:
    """When all that is told is how things are, "kartoflerne ligger under dug", they are what somebody made them."""
    if all(one.side is Side.AROUND and _is_of_things(one.clause) for one in told):
        return [turned(one, Side.DID) for one in told]
    return told


def _is_of_things(clause: Clause) -> bool:
    """True for a thing that stands, lies or is, unless it is broken, dead or late."""
    hers = any(map(is_kin, clause.keys)) or bool(words_of("gone") & set(clause.keys)) or clause.keys[0] == "det"
    return not hers and not (SELF | OWNING | OTHERS) & set(clause.keys) and not holds(clause.said, "state")


def _meanwhile(before: Told | None, told: Told, after: Told | None) -> Told:
    """What the citizen does while somebody else does something only tells when: "mens jeg sover"."""
    theirs = (before and before.side is Side.OTHER) or (after and after.side is Side.OTHER and not after.clause.lead)
    liked = before is not None and bool(words_of("liking") & set(before.clause.keys))
    if (
        told.side is Side.DID
        and told.clause.lead in _MEANWHILE
        and theirs
        and not liked
        and SELF & set(told.clause.keys)
    ):
        return turned(told, Side.AROUND)
    return told


def _introduced(told: Told, after: Told | None) -> Told:
    """What comes after can take a doing back, or show that "Jeg har en søster, der ..." only introduced her."""
    if after is None or told.side is not Side.DID or told.clause.lead == "hvis":
        return told
    ought = after.clause.lead == "men" and (_OUGHT | _LIKING) & set(told.clause.keys) and "at" not in told.clause.keys
    named = not any(map(is_finite, told.clause.keys))
    if after.side is Side.NOT and (ought or _takes_back(after.clause, named=named)):
        return turned(told, Side.NOT)
    if after.side in NOT_DONE and _is_list(told.clause, after.clause):
        return turned(told, after.side)
    if after.side is Side.WISH and named and after.clause.keys[0] == "det":
        return turned(told, Side.WISH)
    theirs = after.side is Side.OTHER and after.clause.keys[0] in OTHERS
    hangs_on = theirs or (after.clause.lead in {"som", "der"} and after.side is not Side.DID)
    introduced = hangs_on and _names_somebody(told.clause) and _is_still(told.clause)
    return turned(told, Side.AROUND) if introduced else told


def _names_topic(clause: Clause) -> bool:
    """True for "frivilligt arbejde det gør jeg ikke", whose "det" is what it begins with."""
    return any(one in _PRONOUNS and is_finite(two) for one, two in pairwise(clause.keys[1:]))


def _is_list(clause: Clause, after: Clause) -> bool:
    """True for "handle ind", which "og lave mad, det gør min kæreste" goes on with."""
    if len(clause.keys) == 1 and is_finite(clause.keys[0]) and _names_topic(after):
        return after.lead == "og"
    if not is_infinitive(clause.keys[0]) or any(map(is_finite, clause.keys)):
        return False
    return (
        after.keys[0] == "det"
        or after.keys[:2] == ("jeg", "ikke")
        or (after.lead in {"og", "eller"} and is_infinitive(after.keys[0]))
    )


def _takes_back(clause: Clause, *, named: bool) -> bool:
    """True for "men det gør jeg ikke": a no about what was said before, or, when that was only `named`, about it."""
    if clause.lead in WHEN | {"at", "som", "der", "uden", "og"}:
        return False
    about = _PRONOUNS & set(clause.keys) and not _NO_LONGER & set(clause.keys) and not _names_topic(clause)
    return bool(about) and (named or not {"er", "var", "at"} & set(clause.keys))


def _names_somebody(clause: Clause) -> bool:
    return any(map(is_kin, clause.keys)) or clause.keys[-1] in {"en", "nogen", "folk", "dem"}


def _is_still(clause: Clause) -> bool:
    verbs = [key for key in clause.keys if is_verb(key)]
    return bool(verbs) and all(verb in BEING or verb in _KNOWING for verb in verbs)
