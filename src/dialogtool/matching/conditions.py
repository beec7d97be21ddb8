"""What would be done if: conditions that say "hvis", those that do not, and what hangs on them."""

from collections.abc import Sequence
from itertools import pairwise

from .clause import Clause
from .grammar import SELF, is_finite
from .tables import words_of
from .told import Side, Told, turned


def unreal_in(told: Sequence[Told]) -> Sequence[Told]:
    """In "havde jeg haft råd, var jeg rejst" neither was done."""
    pairs = enumerate(pairwise(one.clause for one in told))
    conditions = {place for place, (one, after) in pairs if _is_condition(one, after) or _is_unreal(one, after)}
    conditions |= {place for place, (one, after) in enumerate(pairwise(told)) if _follows_from_wish(one, after)}
    unreal = conditions | {place + 1 for place in conditions}
    return [turned(one, Side.WISH) if place in unreal else one for place, one in enumerate(told)]


def _is_condition(clause: Clause, after: Clause) -> bool:
    """True for a doing before its doer, when another such follows; for what is done, the doer comes first."""
    begins = _is_turned(clause) and clause.starts and clause.keys[0] in words_of("conditions")
    return begins and (after.lead == "så" or _is_turned(after))


def _follows_from_wish(one: Told, after: Told) -> bool:
    """True for "jeg mangler at få papirerne, så kan jeg køre taxa"."""
    return one.side is Side.WISH and after.clause.lead == "så" and _is_turned(after.clause)


def _is_unreal(clause: Clause, after: Clause) -> bool:
    """True for "hvis jeg vandt, købte jeg ...": an if of what never was."""
    past = any(key in words_of("conditions") and not key.endswith("r") for key in clause.keys[:3])
    return clause.lead == "hvis" and past and "ikke" not in clause.keys and (after.lead == "så" or _is_turned(after))


def _is_turned(clause: Clause) -> bool:
    return len(clause.keys) > 1 and is_finite(clause.keys[0]) and clause.keys[1] in SELF
