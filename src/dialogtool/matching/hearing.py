"""One thing that was told, and the activities that were heard in it."""

from ..core.basis.record import Record
from ..core.catalogue.suggestions import Heard, Span
from .lookup import Query
from .told import Side

AT_MOST = 10


class Found(Record):
    """An activity that was heard: how surely, in which arena, in which words, and the clause to quote."""

    id: str
    score: float
    arena: str
    spans: tuple[Span, ...]
    quote: Span


class Hearing(Record):
    """What one told thing comes to: `done` is what it says was done, `sides` are the sides of its clauses.

    `competences` and `functions` are those that each thing done names outright, by id with how well.
    """

    number: int
    heard: Heard
    found: tuple[Found, ...] = ()
    sides: frozenset[Side] = frozenset()
    done: tuple[Query, ...] = ()
    competences: tuple[dict[str, float], ...] = ()
    functions: tuple[dict[str, float], ...] = ()
    quote: Span = (0, 0)
    card: bool = False

    def is_card(self, activity: str) -> bool:
        """True when this activity is known from a card that was placed, and not from what was told."""
        return self.card and self.heard.activity == activity
