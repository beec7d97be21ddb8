"""Reads the plain forms of a case file: words, numbers, lists, and lists by name."""

from collections.abc import Iterable

from ..case.answers import Sorted
from ..words.cleaning import clean_line
from .sample import Plain, Said


class UnfittingError(ValueError):
    """The case file says something that a field of this kind cannot hold."""


def words_in(field: str, said: Said) -> str:
    """Words, or a number as words. Raises UnfittingError for anything else, naming the field."""
    if isinstance(said, str | int):
        return str(said)
    raise UnfittingError(f"'{field}' takes words")


def number_in(field: str, said: Said) -> int:
    """A whole number. Raises UnfittingError for anything else."""
    if isinstance(said, str | int) and str(said).isdecimal():
        return int(said)
    raise UnfittingError(f"'{field}' takes a whole number")


def lines_in(field: str, said: Said) -> tuple[str, ...]:
    """A list; one thing alone is a list of it. Raises UnfittingError for anything else."""
    match said:
        case tuple():
            return said
        case str():
            return (said,)
        case _:
            raise UnfittingError(f"'{field}' takes a list")


def named_in(field: str, said: Said, names: Iterable[str]) -> dict[str, Plain]:
    """What is said by name, without what is declined. Raises UnfittingError for a name that is none of `names`."""
    accepted = sorted(names)
    if not isinstance(said, dict) or not set(accepted).issuperset(said):
        raise UnfittingError(f"'{field}' takes a mapping with {', '.join(accepted)}")
    return {name: told for name, told in said.items() if told is not None}


def sorted_in(field: str, said: Said, columns: Iterable[str]) -> Sorted:
    """Items by column. Raises UnfittingError."""
    told = named_in(field, said, columns)
    return Sorted(columns={name: tuple(map(clean_line, lines_in(field, items))) for name, items in told.items()})


def said_about(said: Said, subject: str) -> Said:
    """What is said of one subject, None when nothing is; all of it without a subject."""
    if not subject:
        return said
    return said.get(subject) if isinstance(said, dict) else None


def is_named(said: dict[str, Said], field: str, subject: str) -> bool:
    """True when something is said of the field, be it that it was declined; of the subject too, where there is one."""
    told = said.get(field)
    return field in said and (not subject or (isinstance(told, dict) and subject in told))
