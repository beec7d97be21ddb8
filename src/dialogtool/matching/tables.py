"""The word lists beside this package, read once."""

from functools import cache
from importlib.resources import files


@cache
def words_of(name: str) -> frozenset[str]:
    """All words of the list `name`."""
    return frozenset(" ".join(lines_of(name)).split())


@cache
def groups_of(name: str) -> dict[str, str]:
    """Each word of the list `name`, with what its line leads to: lines are "word word: what"."""
    rows = (line.split(": ", maxsplit=1) for line in lines_of(name))
    return {word: what for words, what in rows for word in words.split()}


def lines_of(name: str) -> list[str]:
    """The lines of the list `name` that are not remarks."""
    text = (files("dialogtool.matching") / "words" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
