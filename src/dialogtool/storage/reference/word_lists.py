"""The word lists beside this module, read once."""

from collections.abc import Iterator
from functools import cache
from importlib.resources import files


@cache
def words_of(name: str) -> frozenset[str]:
    """All words of the list `name`."""
    return frozenset(" ".join(lines_of(name)).split())


def groups_of(name: str) -> Iterator[tuple[list[str], list[str]]]:
    """What stands to the left and to the right on each line "said, said: official; official" of the list `name`."""
    for line in lines_of(name):
        said, official = line.split(": ", maxsplit=1)
        yield said.split(", "), official.split("; ")


def lines_of(name: str) -> list[str]:
    """The lines of the list `name` that are not remarks."""
    text = (files("dialogtool.storage.reference") / "words" / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
