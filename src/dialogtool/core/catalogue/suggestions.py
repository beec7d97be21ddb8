"""What the matcher is asked, and what it answers: activities, competences and job functions, each with its reason."""

from collections.abc import Sequence
from typing import Protocol

from ..basis.phrases import Phrase
from ..basis.record import Record

Span = tuple[int, int]
"""Start and end of words in a sentence, in characters."""


class Heard(Record):
    """One thing the citizen told: a sentence, or a card whose activity is known.

    `path` is "hard-times" for what was told inside that path. `weight` (0-1) grows with how often it is done.
    `shows` are competences that the question itself asks about. `not_meant` are activities and competences that the
    citizen said these words do not mean.
    """

    text: str
    activity: str = ""
    path: str = ""
    weight: float = 1.0
    shows: tuple[str, ...] = ()
    not_meant: frozenset[str] = frozenset()


class Source(Record):
    """Where a suggestion comes from: which of the heard, which words in it, through which activity.

    `strength` (0-1) is how much it says by itself.
    """

    heard: int
    spans: tuple[Span, ...] = ()
    activity: str = ""
    strength: float = 1.0


class SuggestedActivity(Record):
    """An activity heard in a sentence; `arena` may differ from the catalogue's when it was done for somebody else."""

    id: str
    score: float
    arena: str
    because: Phrase
    sources: tuple[Source, ...]


class SuggestedCompetence(Record):
    """A competence that what was heard can show, and the question that would confirm it."""

    id: str
    score: float
    because: Phrase
    ask: str
    sources: tuple[Source, ...]


class SuggestedFunction(Record):
    """A job function that what was heard points to."""

    id: str
    score: float
    because: Phrase


class Suggestions(Record):
    """Everything suggested, best first; `ask` is the question to go on with when little was understood."""

    activities: tuple[SuggestedActivity, ...] = ()
    competences: tuple[SuggestedCompetence, ...] = ()
    functions: tuple[SuggestedFunction, ...] = ()
    ask: Phrase | None = None


class Matcher(Protocol):
    """Hears everyday words and answers with what they show."""

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """Activities, competences and functions for all that was heard, best first."""
        ...
