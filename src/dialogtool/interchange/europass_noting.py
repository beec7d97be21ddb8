"""Reads values out of a Europass file, whichever of its forms it has."""

from collections.abc import Iterator
from typing import NamedTuple

from dialogtool.core.case.cv_values import CvItemSet, ItemKind
from dialogtool.core.words.cleaning import clean, clean_line

from .markup import plain
from .noting import Noting
from .tree import Branch

HERE = frozenset({"dk", "dnk"})
MONTH_DIGITS = 2


class Lived(NamedTuple):
    """Work or an education as a file tells of it, and where in the file it stands."""

    at: str
    kind: ItemKind
    title: str
    place: str
    town: str
    start: str
    end: str
    ongoing: bool
    text: str


def every(entry: Branch | None, name: str) -> "Iterator[Branch]":
    """All values of this name under the entry, in a list or in an element called so with "List" behind it."""
    for part in entry.parts if entry else ():
        if part.name == f"{name}List" or (part.name == name and part.kind == "list"):
            yield from (one for one in part.parts if one.kind != "mark")
        elif part.name == name:
            yield part


def at(entry: Branch | None, *names: str) -> Branch | None:
    """The first value on this way down, or None."""
    for name in names:
        entry = next(every(entry, name), None)
    return entry


def words(entry: Branch | None, *names: str) -> str:
    """What stands on this way down as plain text with its own lines, marked as read with all beside it."""
    found = at(entry, *names)
    if found is None:
        return ""
    label = found.part("Label")
    said = "\n".join(leaf.text for leaf in (label or found).leaves())
    found.take()
    return clean(plain(said)).strip()


def line(entry: Branch | None, *names: str) -> str:
    """The same on one line."""
    return clean_line(words(entry, *names))


def is_true(entry: Branch | None, *names: str) -> bool:
    """True when "true" stands there."""
    return line(entry, *names).lower() == "true"


def date_at(entry: Branch | None, noting: Noting, *names: str) -> str:
    """The date on this way down: in one text, or in marks or parts called year, month and day."""
    found = at(entry, *names)
    if found is None:
        return ""
    parts = {part.name.lower(): part.text.strip("- ") for part in found.parts}
    if "year" in parts:
        told = [parts["year"], *(parts.get(name, "").zfill(MONTH_DIGITS) for name in ("month", "day"))]
        said = "-".join(told[: 1 + sum(one != "00" for one in told[1:])])
        found.take()
    else:
        said = line(found).partition("T")[0]
    return noting.as_date(said, found.place) if said else ""


def lines_of(lived: Lived, noting: Noting) -> Iterator[CvItemSet]:
    """The line that was told of; none when it has no name. The first line of a text is the short one."""
    if not (lived.title or lived.place):
        noting.note("no-title", lived.at)
        return
    noting.in_order(lived.start, lived.end, lived.at)
    yield CvItemSet(
        kind=lived.kind,
        title=lived.title or lived.place,
        place=lived.place if lived.title else "",
        town=lived.town,
        start=lived.start,
        end="" if lived.ongoing else lived.end,
        ongoing=lived.ongoing,
        text=lived.text.partition("\n")[0],
        long_text=lived.text if "\n" in lived.text else "",
    )
