"""What the citizen most likely did: the grammar's reading of a story, weighed as many stories have taught it."""

from collections.abc import Iterator, Sequence

from .clause import Clause
from .grammar import is_infinitive
from .patterns import holds, with_lead, without_twists
from .plainly import is_anothers, is_clear, is_said_outright, is_their_need, may_tell, never_done, points_back
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

NOT_DONE_SAID = 0.9
"""The same where somebody says outright "jeg syltede rødbeder", and where it surely was, heard by itself."""

STILL = 0.5
"""Above this, what the grammar takes as done is only how things are."""

NOT_AROUND = 0.8
"""Above this, what the grammar takes as what a doing is about was denied, or is somebody else's."""

LIKELY = 0.75
"""Above this, what the grammar takes as not done is done where nothing else is."""

LIKELY_IN_ALL = 0.3
"""And only where the story as a whole is at least so likely to tell of a doing."""

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


def settled_by_likelihood(told: Sequence[Told]) -> tuple[Told, ...]:
    """The clauses as each of them is most likely meant, and then as the story as a whole bears out."""
    if sum(len(one.clause.keys) for one in told) < FEWEST or all(one.side is Side.ASKED for one in told):
        return tuple(told)
    likely = [shares_of(signs_at(told, place), learnt_of_clauses()) for place in range(len(told))]
    befores = (None, *(one.clause for one in told))
    meant = [
        one if is_clear(one.clause, before) else _meant(one, shares)
        for before, one, shares in zip(befores, told, likely, strict=False)
    ]
    meant = [*_carried_on(meant)]
    done = _done_in(meant)
    of_all = shares_of(signs_of(told), learnt_of_stories())
    if all(map(points_back, done)) and of_all[0] > LIKELY_IN_ALL:
        enough = POINTED_AT if done else LIKELY
        meant = [
            turned(one, Side.DID) if each[0] > enough and not (never_done(one.clause) or is_anothers(one)) else one
            for one, each in zip(meant, likely, strict=True)
        ]
    if _done_in(meant):
        meant = _beside(meant, likely)
    return _borne_out(meant, likely, of_all)


def _meant(told: Told, likely: Sequence[float]) -> Told:
    """One clause with the side that its own signs and those beside it make likely."""
    _, *not_done, around = likely
    no = max(zip(not_done, REFUSED, strict=True), key=lambda one: one[0])[1]
    if told.side is Side.DID and sum(not_done) > _too_much(told):
        return turned(told, no)
    if told.side is Side.DID and around > STILL:
        return turned(told, Side.AROUND)
    return told


def _carried_on(told: Sequence[Told]) -> Iterator[Told]:
    """The clauses, with "og få ryddet op" on the side that "jeg skulle tage mig sammen" before it has come to."""
    before: Told | None = None
    for one in told:
        joined = one.side is Side.DID and one.clause.lead in {"og", "eller"} and is_infinitive(one.clause.keys[0])
        before = turned(one, before.side) if joined and before and before.side in REFUSED else one
        yield before


def _too_much(told: Told) -> float:
    """How likely it is to be not done, before what the grammar takes as done is taken back."""
    said = {told.clause.lead, *told.clause.keys}
    doubted = bool(said & words_of("doubt"))
    if _stands_alone(told) or (not doubted and is_said_outright(told.clause)):
        return NOT_DONE_SAID
    return NOT_DONE if doubted and not holds(with_lead(told.clause), "not") else NOT_DONE_PLAIN


def _beside(told: Sequence[Told], likely: Sequence[Sequence[float]]) -> list[Told]:
    """What stands around a doing says what it is about, unless it is a no itself."""
    return [
        turned(one, Side.NOT)
        if one.side is Side.AROUND and sum(each[1:4]) > NOT_AROUND and not is_their_need(one.clause)
        else one
        for one, each in zip(told, likely, strict=True)
    ]


def _stays(told: Told, done: float) -> bool:
    """True for what was not done, however sure it is that something else in the story was."""
    if told.side is Side.AROUND:
        return done < NOT_DONE_PLAIN and holds(told.clause.said, "state")
    refused = done < POSSIBLE or never_done(told.clause) or is_anothers(told) or told.clause.asked
    return told.side in REFUSED and refused


def _done_in(told: Sequence[Told]) -> Sequence[Clause]:
    return [one.clause for one in told if one.side is Side.DID]


def _borne_out(told: Sequence[Told], likely: Sequence[Sequence[float]], shares: Sequence[float]) -> tuple[Told, ...]:
    """The clauses as the story as a whole makes them: all of it may be a no, or none of it."""
    done = _done_in(told)
    mixed = any(one.side in REFUSED for one in told)
    if done and shares[0] < _enough(told, mixed=mixed):
        no = max(zip(shares[1:], KINDS[1:], strict=True), key=lambda one: one[0])[1]
        return tuple(
            one
            if one.side is not Side.DID or is_clear(one.clause, None) or _stands_alone(one) or each[0] > ALONE
            else turned(one, no)
            for one, each in zip(told, likely, strict=True)
        )
    if shares[0] > SURE and all(map(points_back, done)):
        telling = [not done and mixed and may_tell(one) for one in told]
        if any(telling):
            return tuple(turned(one, Side.DID) if tells else one for one, tells in zip(told, telling, strict=True))
        kept = {Side.AROUND} if done or mixed else set[Side]()
        return tuple(
            one if one.side in kept or (not done and _stays(one, each[0])) else turned(one, Side.DID)
            for one, each in zip(told, likely, strict=True)
        )
    return tuple(told)


def _stands_alone(one: Told) -> bool:
    """True for what was surely done when it is heard by itself, whatever stands beside it."""
    return len(one.clause.keys) >= FEWEST and shares_of(signs_of([one]), learnt_of_stories())[0] > SURE


def _enough(told: Sequence[Told], *, mixed: bool) -> float:
    """How likely a doing has to be to be taken as done."""
    if mixed:
        return DOUBTFUL_BESIDE
    said = {key for one in told for key in (one.clause.lead, *one.clause.keys)}
    meant = any(one.side is Side.DID and without_twists(one.clause.said) != one.clause.said for one in told)
    return DOUBTFUL if said & words_of("doubt") and not meant else DOUBTFUL_PLAIN
