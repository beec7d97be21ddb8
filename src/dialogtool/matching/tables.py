"""The word lists beside this package, read once."""

from functools import cache
from importlib.resources import files


@cache
def words_of(name: str) -> frozenset[str]:
    """All words of the list `name`."""
    return frozenset(" ".join(_lines(name)).split())


@cache
def groups_of(name: str) -> dict[str, str]:
    """Each word of the list `name`, with what its line leads to: lines are "word word: what"."""
    rows = (line.split(": ", maxsplit=1) for line in _lines(name))
    return {word: what for words, what in rows for word in words.split()}


def _lines(name: str) -> list[str]:
    text = (files("dialogtool.matching") / "words" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
