"""What core asks of the world around it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from .suggestions import Heard, Suggestions


class Matcher(Protocol):
    """Hears everyday words and answers with what they show."""

    def suggest(self, heard: Sequence[Heard]) -> Suggestions:
        """Activities, competences and functions for all that was heard, best first."""
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
    """Gives pictures to documents."""

    def png(self, code: str, pixels: int) -> bytes:
        """The picture with this code as a PNG of `pixels` square; empty when there is none."""
        ...
