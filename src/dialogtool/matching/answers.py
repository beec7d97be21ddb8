"""Questions that the citizen puts and answers: "Strikke? Nej, det gør min søster"."""

from collections.abc import Sequence

from .clause import Clause
from .grammar import is_finite
from .patterns import holds
from .told import Side, Told, turned

_NO = frozenset({"nej", "næ", "niks", "nix", "nope"})


def answered(told: Sequence[Told]) -> Sequence[Told]:
    """The clauses with "Strikke? Nej ..." as a no, and with "Strikke? Det elsker jeg" as what it is about."""
    denied = any(one.side is Side.NOT or holds(one.clause.said, "no") for one in told)
    after = [*told[1:], None]
    told = [turned(one, Side.NOT) if _is_denied(one, next) else one for one, next in zip(told, after, strict=True)]
    denied = denied and not any(holds(one.clause.said, "mine") for one in told)
    return [
        turned(one, Side.NOT if denied else Side.AROUND) if one.side is Side.ASKED and _is_topic(one.clause) else one
        for one in told
    ]


def _is_denied(told: Told, after: Told | None) -> bool:
    """True for the question in "bager du? nej, ..."."""
    return told.side is Side.ASKED and after is not None and after.clause.keys[0] in _NO


def _is_topic(clause: Clause) -> bool:
    return not any(map(is_finite, clause.keys))
