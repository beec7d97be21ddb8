"""Reads values out of a tree one by one, and notes what was wrong with them."""

from dialogtool.core.basis.problems import Problem
from dialogtool.core.words.cleaning import clean, clean_line
from dialogtool.core.words.times import from_iso

from .faults import problem_of
from .tree import Branch

MOST_LINES = 300
"""So many lines of a career are read from one file, and so many problems told of."""

STILL = frozenset({"present", "now", "current", "ongoing", "today", "nu", "nuværende"})
"""Words in the place of an end date for what still goes on."""


class Noting:
    """Gives clean texts and dates; every value given is marked as read."""

    def __init__(self) -> None:
        self._noted: dict[tuple[str, str], Problem] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong, in the order it was met."""
        return tuple(self._noted.values())[:MOST_LINES]

    def note(self, code: str, place: str) -> None:
        """Something is wrong in this place."""
        self._noted[code, place] = problem_of(code, clean_line(place))

    def line(self, entry: Branch, *names: str) -> str:
        """The text of the first of these names that has one, on one line."""
        return next(filter(None, (clean_line(self._text(entry, name)) for name in names)), "")

    def text(self, entry: Branch, name: str) -> str:
        """The text of this name, with its own lines."""
        return clean(self._text(entry, name)).strip()

    def texts(self, entry: Branch, name: str) -> tuple[str, ...]:
        """The texts of a list."""
        listed = self._list(entry, name)
        return tuple(filter(None, (clean(self._said(part)).strip() for part in listed)))

    def entries(self, root: Branch, name: str) -> tuple[Branch, ...]:
        """The entries of a list, as many as a CV can use."""
        listed = self._list(root, name)
        for part in listed:
            if part.kind != "entry":
                self.note("not-an-entry", part.place)
        if len(listed) > MOST_LINES:
            self.note("too-many", name)
        return tuple(part for part in listed if part.kind == "entry")[:MOST_LINES]

    def entry(self, root: Branch, name: str) -> Branch:
        """The entry of this name; an empty one where there is none."""
        found = root.part(name)
        if found is None or is_null(found):
            return Branch(name, name, "entry")
        if found.kind != "entry":
            self.note("not-an-entry", found.place)
        return found if found.kind == "entry" else Branch(name, name, "entry")

    def date(self, entry: Branch, name: str) -> str:
        """The date of this name as YYYY, YYYY-MM or YYYY-MM-DD; "" where there is none, or it is no date."""
        said = self.line(entry, name)
        return self.as_date(said, f"{entry.place}.{name}") if said else ""

    def as_date(self, said: str, place: str) -> str:
        """The same for words that were found in this place."""
        found = from_iso(said)
        if found is None:
            self.note("bad-date", f"{place}: {said}"[:100])
        return found or ""

    def period(self, entry: Branch, begin: str, end: str) -> tuple[str, str, bool]:
        """When it began and ended, and whether it goes on: that is so when it began and no end is told."""
        started, said = self.date(entry, begin), self.line(entry, end)
        if said.lower() in STILL:
            return started, "", True
        ended = self.as_date(said, f"{entry.place}.{end}") if said else ""
        self.in_order(started, ended, f"{entry.place}.{end}")
        return started, ended, bool(started and not said)

    def in_order(self, started: str, ended: str, place: str) -> None:
        """Notes an end before its beginning, as far as both were told equally exactly."""
        told = min(len(started), len(ended))
        if ended[:told] < started[:told]:
            self.note("ends-before", place)

    def _list(self, entry: Branch, name: str) -> list[Branch]:
        found = entry.part(name)
        if found is None or is_null(found):
            return []
        if found.kind != "list":
            self.note("not-a-list", found.place)
        return found.parts if found.kind == "list" else []

    def _text(self, entry: Branch, name: str) -> str:
        found = entry.part(name)
        return self._said(found) if found else ""

    def _said(self, found: Branch) -> str:
        if found.kind == "text":
            found.read = True
            return found.text
        if not is_null(found):
            self.note("not-text", found.place)
        return ""


def is_null(branch: Branch) -> bool:
    """True for JSON's null, which says that there is nothing."""
    return branch.kind == "other" and branch.value is None
