"""One fault of a case file; the cure for a name that nothing bears, and for a day that is none."""

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple

FEW = 12
"""Up to so many names are all told when none is near."""


Path = tuple[str | int, ...]
"""The way to what is wrong, by keys and places in lists."""


class SampleFault(NamedTuple):
    """One fault; `path` leads to it, by keys and places in lists."""

    path: Path
    message: str
    cure: str


def near(word: str, known: Iterable[str]) -> str:
    """The name that was probably meant, or all of them when they are few."""
    names = sorted(known)
    close = get_close_matches(word, names, n=1)
    if close:
        return f"did you mean '{close[0]}'?"
    return (
        f"use one of: {', '.join(names)}" if 0 < len(names) <= FEW else "see the names in dialog_tools/ and resources/"
    )


def day_faults(path: Path, text: str) -> Iterator[SampleFault]:
    """A fault unless the text is a day with another before and after it."""
    try:
        good = date.min < date.fromisoformat(text) < date.max
    except ValueError:
        good = False
    if not good:
        yield SampleFault(path, f"'{path[-1]}' is '{text}'", "write a day as year-month-day, such as 2026-12-03")
