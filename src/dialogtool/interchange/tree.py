"""What a file says as a tree of named values, which remember whether anybody read them."""

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from .faults import fault

DEEPEST = 60
"""So many levels may lie inside each other."""

Json: TypeAlias = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
"""A value of JSON."""

Kind = Literal["entry", "list", "text", "other", "mark"]
"""What a value is: named values, a list, text, a number or the like, or a mark on an element of XML."""


class Branch:
    """One value of a file. `place` says where it stands, such as "work[0].name"; `text` is what it says, or ""."""

    __slots__ = ("kind", "name", "parts", "place", "read", "text", "value")

    def __init__(self, name: str, place: str, kind: Kind, value: Json = None) -> None:
        self.name = name
        self.place = place
        self.kind: Kind = kind
        self.value = value
        self.text = value if isinstance(value, str) else "" if value is None else str(value)
        self.parts: list[Branch] = []
        self.read = False

    def part(self, name: str) -> "Branch | None":
        """The first value of this name, or None."""
        return next((part for part in self.parts if part.name == name), None)

    def leaves(self) -> "Iterator[Branch]":
        """Every value that says something and has none under it, in the order of the file."""
        under = [part for part in self.parts if part.kind != "mark"]
        if not under and (self.text.strip() or self.part("year")):
            yield self
        for part in under:
            yield from part.leaves()

    def take(self) -> None:
        """All of it has been read."""
        self.read = True
        for part in self.parts:
            part.take()


def grown(name: str, place: str, value: Json, depth: int = 0) -> Branch:
    """A value of JSON as a tree; InterchangeFault "too-deep"."""
    if depth > DEEPEST:
        raise fault("too-deep", place[:80])
    match value:
        case dict():
            branch = Branch(name, place, "entry")
            named = value.items()
            branch.parts = [grown(key, f"{place}.{key}" if place else key, each, depth + 1) for key, each in named]
        case list():
            branch = Branch(name, place, "list")
            branch.parts = [grown(name, f"{place}[{number}]", each, depth + 1) for number, each in enumerate(value)]
        case str():
            branch = Branch(name, place, "text", value)
        case _:
            branch = Branch(name, place, "other", value)
    return branch


def unread(branch: Branch) -> Iterator[str]:
    """The places that nobody read, each as far up as nothing under it was read."""
    leaves = list(branch.leaves())
    if not leaves or branch.read:
        return
    if branch.place and not any(leaf.read for leaf in leaves):
        yield branch.place
        return
    for part in branch.parts:
        if part.kind != "mark":
            yield from unread(part)


def words_in(branches: Iterable[Branch], *but: str) -> str:
    """What the values say, one after the other; without addresses on the web, and without parts called `but`."""
    return ", ".join(dict.fromkeys(text for branch in branches for text in _said(branch, but)))


def _said(branch: Branch, but: tuple[str, ...]) -> Iterator[str]:
    if branch.name in but or branch.kind == "mark":
        return
    text = " ".join(branch.text.split())
    if text and branch.kind == "text" and "://" not in text:
        yield text
    for part in branch.parts:
        yield from _said(part, but)
