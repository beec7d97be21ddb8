"""A cabinet of cases in memory."""

from dataclasses import dataclass, field

from dialogtool.core.basis.record import Record
from dialogtool.core.case.case import Case, Place
from dialogtool.core.meetings.rhythm import Seen
from dialogtool.core.meetings.said import Said
from dialogtool.core.words.folding import words_of


class Found(Record):
    """A citizen that was found."""

    id: str
    name: str


class FoundWords(Record):
    """Something said that was found."""

    citizen: str
    name: str
    said: Said


@dataclass
class ListCabinet:
    """Knows these names and days, and what was said; remembers who was erased."""

    days: tuple[Seen, ...] = ()
    told: tuple[FoundWords, ...] = ()
    asked: int = 0
    erased: list[str] = field(default_factory=list)
    left: tuple[str, ...] = ()

    def find(self, typed: str) -> tuple[Found, ...]:
        begun = words_of(typed)
        return tuple(one for one in self.all() if begun and all(_begins(word, one.name) for word in begun))

    def all(self) -> tuple[Found, ...]:
        return tuple(Found(one.id, one.name) for one in self.days)

    def read(self, citizen_id: str) -> Case:
        raise KeyError(citizen_id)

    def place(self, citizen_id: str) -> Place:
        raise KeyError(citizen_id)

    def find_said(self, words: str) -> tuple[FoundWords, ...]:
        return tuple(one for one in self.told if words.lower() in one.said.words.lower())

    def seen(self) -> tuple[Seen, ...]:
        self.asked += 1
        return self.days

    def erase(self, citizen_id: str) -> tuple[str, ...]:
        self.erased.append(citizen_id)
        return self.left


def _begins(word: str, name: str) -> bool:
    return any(part.startswith(word) for part in words_of(name))
