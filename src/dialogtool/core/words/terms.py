"""Occupations and skills of ESCO, the European classification, as they are found by what somebody types."""

from typing import Literal

from ..basis.record import Record

TermKind = Literal["occupation", "skill"]


class Term(Record):
    """An occupation or a skill. `matched` is the one of its labels that fits what was typed best, `score` how well.

    A score is from 0 to 1. `isco` is the group of ISCO-08 and DISCO-08, at most four digits; a skill has none.
    """

    uri: str
    kind: TermKind
    label: str
    matched: str
    score: float
    isco: str = ""


class SkillOf(Record):
    """A skill that an occupation asks for, always or in some workplaces."""

    uri: str
    label: str
    essential: bool


class NoTerms:
    """Stands in where the classification was not imported: it finds nothing."""

    def occupations(self, typed: str, most: int = 10) -> tuple[Term, ...]:  # noqa: ARG002
        """None."""
        return ()

    def skills(self, typed: str, most: int = 10) -> tuple[Term, ...]:  # noqa: ARG002
        """None."""
        return ()

    def skills_of(self, occupation: str) -> tuple[SkillOf, ...]:  # noqa: ARG002
        """None."""
        return ()

    def close(self) -> None:
        """There is nothing to let go of."""
