"""What the citizen most likely did: the grammar's reading of a story, weighed as many stories have taught it."""

from collections.abc import Sequence

from .clause import Clause
from .grammar import OTHERS, SELF, is_doing
from .patterns import holds, with_lead, without_twists
from .signs import signs_at, signs_of
from .tables import words_of
from .told import Side, Told, turned
from .weights import KINDS, learnt_of_clauses, learnt_of_stories, shares_of

REFUSED = KINDS[1:4]
"""What somebody says was not done."""

NOT_DONE = 0.35
"""When it is more likely than this that something was not done, it was not, though the grammar takes it so."""

NOT_DONE_PLAIN = 0.5
"""The same where no word hints at it, and where the grammar has seen a no that is none: "ikke kun"."""

STILL = 0.5
"""Above this, what the grammar takes as done is only how things are."""

NOT_AROUND = 0.8
"""Above this, what the grammar takes as what a doing is about was denied, or is somebody else's."""

LIKELY = 0.75
"""Above this, what the grammar takes as not done is done where nothing else is."""

POINTED_AT = 0.3
"""The same where "det er mig" points to it."""

ALONE = 0.9
"""Above this, a clause is done though the story as a whole is doubtful."""

POSSIBLE = 0.3
"""A clause below this is not done, however sure the story as a whole is."""

DOUBTFUL = 0.65
"""Below this nothing in a story is taken as done."""

DOUBTFUL_BESIDE = 0.5
"""The same where some clauses tell what was done and others what was not: then it is known how the story is built."""

DOUBTFUL_PLAIN = 0.5
"""The same where no word hints at a no or a wish."""

SURE = 0.8
"""Above this something in the story was done, also when no single clause sounds like it."""

FEWEST = 2
"""A story of fewer words than this is too short to weigh."""

_THEIRS = frozenset({"sin", "sit", "sine", "sig"})
_POINTING = frozenset({"det", "mig", "selv", "os"})


def settled_by_likelihood(told: Sequence[Told]) -> tuple[Told, ...]:
    """The clauses as each of them is most likely meant, and then as the story as a whole bears out."""
    if sum(len(one.clause.keys) for one in told) < FEWEST or all(one.side is Side.ASKED for one in told):
        return tuple(told)
    likely = [shares_of(signs_at(told, place), learnt_of_clauses()) for place in range(len(told))]
    befores = (None, *(one.clause for one in told))
    meant = [
        one if _is_clear(one.clause, before) else _meant(one, shares)
        for before, one, shares in zip(befores, told, likely, strict=False)
    ]
    done = _done_in(meant)
    if all(map(_points_back, done)):
        enough = POINTED_AT if done else LIKELY
        meant = [
            turned(one, Side.DID) if each[0] > enough and not _never_done(one.clause) else one
            for one, each in zip(meant, likely, strict=True)
        ]
    if _done_in(meant):
        meant = _beside(meant, likely)
    return _borne_out(meant, likely, shares_of(signs_of(told), learnt_of_stories()))


def _is_clear(clause: Clause, before: Clause | None) -> bool:
    """True for "hvis ikke jeg gør det", "min mor lærte mig at sy" and "(de elsker,) når jeg bager"."""
    if clause.lead == "når" and before is not None and words_of("liking") & set(before.keys):
        return bool(SELF & set(clause.keys))
    return (clause.lead == "hvis" and "ikke" in clause.keys) or holds(clause.said, "taught")


def _meant(told: Told, likely: Sequence[float]) -> Told:
    """One clause with the side that its own signs and those beside it make likely."""
    _, *not_done, around = likely
    no = max(zip(not_done, REFUSED, strict=True), key=lambda one: one[0])[1]
    if told.side is Side.DID and sum(not_done) > _too_much(told.clause):
        return turned(told, no)
    if told.side is Side.DID and around > STILL:
        return turned(told, Side.AROUND)
    return told


def _too_much(clause: Clause) -> float:
    """How likely it is to be not done, before what the grammar takes as done is taken back."""
    said = {clause.lead, *clause.keys}
    return NOT_DONE if said & words_of("doubt") and not holds(with_lead(clause), "not") else NOT_DONE_PLAIN


def _beside(told: Sequence[Told], likely: Sequence[Sequence[float]]) -> list[Told]:
    """What stands around a doing says what it is about, unless it is a no itself."""
    return [
        turned(one, Side.NOT) if one.side is Side.AROUND and sum(each[1:4]) > NOT_AROUND else one
        for one, each in zip(told, likely, strict=True)
    ]


def _stays(told: Told, done: float) -> bool:
    """True for what was not done, however sure it is that something else in the story was."""
    return told.side in REFUSED and (done < POSSIBLE or _never_done(told.clause))


def _done_in(told: Sequence[Told]) -> Sequence[Clause]:
    return [one.clause for one in told if one.side is Side.DID]


def _is_theirs(clause: Clause) -> bool:
    """True for "og laver selv sine lektier": what is told of goes back to somebody else."""
    return bool(_THEIRS & set(clause.keys)) and not (SELF | OTHERS) & set(clause.keys)


def _never_done(clause: Clause) -> bool:
    """True for how somebody is, for "jeg laver ikke mad", and for what goes back to somebody else."""
    said = clause.said
    return holds(said, "state") or holds(without_twists(said), "plain") or _is_theirs(clause)


def _borne_out(told: Sequence[Told], likely: Sequence[Sequence[float]], shares: Sequence[float]) -> tuple[Told, ...]:
    """The clauses as the story as a whole makes them: all of it may be a no, or none of it."""
    done = _done_in(told)
    mixed = any(one.side in REFUSED for one in told)
    if done and shares[0] < _enough(told, mixed=mixed):
        no = max(zip(shares[1:], KINDS[1:], strict=True), key=lambda one: one[0])[1]
        return tuple(
            one
            if one.side is not Side.DID or _is_clear(one.clause, None) or _stands_alone(one) or each[0] > ALONE
            else turned(one, no)
            for one, each in zip(told, likely, strict=True)
        )
    if shares[0] > SURE and all(map(_points_back, done)):
        telling = [not done and mixed and _may_tell(one) for one in told]
        if any(telling):
            return tuple(turned(one, Side.DID) if tells else one for one, tells in zip(told, telling, strict=True))
        kept = {Side.AROUND} if done or mixed else set[Side]()
        return tuple(
            one if one.side in kept or (not done and _stays(one, each[0])) else turned(one, Side.DID)
            for one, each in zip(told, likely, strict=True)
        )
    return tuple(told)


def _may_tell(one: Told) -> bool:
    """True for "sidder i bestyrelsen", which is what is left of a doing beside what was not done."""
    around = one.side is Side.AROUND and not _never_done(one.clause)
    return around and any(map(is_doing, one.clause.keys))


def _stands_alone(one: Told) -> bool:
    """True for what was surely done when it is heard by itself, whatever stands beside it."""
    return len(one.clause.keys) >= FEWEST and shares_of(signs_of([one]), learnt_of_stories())[0] > SURE


def _enough(told: Sequence[Told], *, mixed: bool) -> float:
    """How likely a doing has to be to be taken as done."""
    if mixed:
        return DOUBTFUL_BESIDE
    said = {key for one in told for key in (one.clause.lead, *one.clause.keys)}
    return DOUBTFUL if said & words_of("doubt") else DOUBTFUL_PLAIN


def _points_back(clause: Clause) -> bool:
    """True for "det er mig" and "nu gør jeg det selv": what is done was said before it."""
    return bool(_POINTING & set(clause.keys)) and all(map(_is_empty, clause.keys))


def _is_empty(key: str) -> bool:
    return any(key in words_of(kind) for kind in ("frame", "small", "vague"))
