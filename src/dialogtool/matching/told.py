"""A clause and what it is worth as a sign of what the citizen can."""

from enum import Enum

from ..core.basis.record import Record
from .clause import Clause


class Side(Enum):
    """What a clause is worth as a sign of what the citizen can."""

    DID = "did"
    NOT = "not"
    OTHER = "other"
    WISH = "wish"
    ASKED = "asked"
    AROUND = "around"
    """What the doing is about, such as "fordi hun ikke kan gå": it counts only beside something done."""


LOST = frozenset({Side.NOT, Side.WISH})
"""What nobody did."""

NOT_DONE = LOST | {Side.OTHER}
"""What the citizen did not do."""


class Told(Record):
    """A clause with its side."""

    clause: Clause
    side: Side


def turned(told: Told, side: Side) -> Told:
    """The same clause on another side."""
    return Told(told.clause, side)
