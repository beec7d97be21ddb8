"""What core asks of the world around it."""

from datetime import datetime
from typing import Protocol

from .case.answers import AnswerKey
from .papers.blocks import Picture
from .words.terms import SkillOf, Term


class TermIndex(Protocol):
    """Finds what ESCO, the European classification of occupations and skills, calls something."""

    def occupations(self, typed: str, most: int = 10) -> tuple[Term, ...]:
        """At most `most` occupations for a job title as people say it, misspelt or half typed, best first."""
        ...

    def skills(self, typed: str, most: int = 10) -> tuple[Term, ...]:
        """At most `most` skills for words about what somebody can, best first."""
        ...

    def skills_of(self, occupation: str) -> tuple[SkillOf, ...]:
        """The skills that the occupation with this URI asks for, the essential ones first."""
        ...

    def close(self) -> None:
        """Lets go of what it looks in."""
        ...


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> datetime:
        """Now, in UTC, with its zone."""
        ...


class IdSource(Protocol):
    """Makes ids that are never used twice."""

    def __call__(self) -> str:
        """A new id, as text."""
        ...


class Pictures(Protocol):
    """Draws for paper what was laid out in an aid."""

    def picture(self, answer: AnswerKey) -> Picture | None:
        """The answer under this key as a picture, without what is in no papers; None where nothing is left to show."""
        ...
