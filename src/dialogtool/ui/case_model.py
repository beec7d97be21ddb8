"""The one mutable cell of the window: the open case, its history, and the meeting going on."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import date, datetime
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QObject, Signal

from dialogtool.core.case.answers import AnswerKey, Value
from dialogtool.core.case.case import (
    Case,
    Citizen,
    Meeting,
    Place,
    day_of,
    meeting_of,
    with_answer,
    with_citizen,
    with_meeting,
    without_answer,
)
from dialogtool.core.case.history import History, edited, joined, redone, remembered, replaced, rested, undone
from dialogtool.core.catalogue.suggestions import Matcher
from dialogtool.core.cv.brought import Imported, TakenIn, taken_in
from dialogtool.core.findings.findings import Findings, findings_of
from dialogtool.core.ports import Clock, IdSource
from dialogtool.core.tool.asking import Asked, Hand, origin_in, with_mark, with_value
from dialogtool.core.tool.library import Library
from dialogtool.core.tool.renaming import renamed
from dialogtool.core.words.days import HERE

from .listening import ListeningOnce


class Change(NamedTuple):
    """What changed: the answer's key, None when it may be anything; `typing` while the hand is still in the field."""

    key: AnswerKey | None = None
    typing: bool = False


class CaseModel(QObject):
    """Holds the open case. Every edit makes a new frozen case, an entry in the history, and one signal."""

    changed = Signal(object)
    """A `Change`."""
    travelled = Signal(object)
    """The `AnswerKey` that undo or redo changed, or None."""

    def __init__(
        self, library: Library, matcher: Matcher, clock: Clock, new_id: IdSource, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.matcher = ListeningOnce(matcher)
        self._joining = False
        self._clock = clock
        self._new_id = new_id
        self._history: History | None = None
        self._findings: tuple[Case, Findings] | None = None
        self.place = Place()
        self.meeting = ""
        self.typed_by = "caseworker"
        self.language = "da"

    @property
    def is_open(self) -> bool:
        """True while a case is open."""
        return self._history is not None

    @property
    def case(self) -> Case:
        """The case as it is now. Ask `is_open` first: there is none before a citizen is chosen."""
        assert self._history is not None, "no case is open"
        return self._history.now

    @property
    def findings(self) -> Findings:
        """What was found in the case as it is now; worked out once for each case."""
        if self._findings is None or self._findings[0] is not self.case:
            self._findings = (self.case, findings_of(self.case, self.library, self.matcher))
        return self._findings[1]

    def open(self, case: Case, place: Place) -> None:
        """Opens a case where it was left; a meeting that was never ended goes on."""
        self._history = History(now=renamed(case, self.library.tools.values()))
        self._findings = None
        self.place = place
        self.typed_by = "caseworker"
        self.meeting = next((meeting.id for meeting in reversed(case.meetings) if meeting.ended is None), "")
        self.changed.emit(Change())

    def close(self) -> None:
        """Puts the case away."""
        self._history = None
        self._findings = None
        self.place, self.meeting = Place(), ""

    def new_case(self, name: str, language: str = "") -> Case:
        """A case for a new citizen, opened at once."""
        case = Case(citizen=Citizen(id=self._new_id(), name=name, created=self._clock(), language=language))
        self.open(case, Place())
        return case

    def answer(self, asked: Asked, value: Value | None, typing: bool = False) -> None:
        """Keeps an answer; None declines the question."""
        earlier = self.case.answers.get(asked.key)
        if earlier and earlier.value == value:
            return
        self._edit(with_value(self.case, asked, value, self._hand()), asked.key, typing)

    def mark_private(self, key: AnswerKey, private: bool) -> None:
        """Marks an answer "Ikke i papirer", or takes the mark away."""
        self._edit(with_mark(self.case, key, private), key)

    def mark_read_back(self, key: AnswerKey, read_back: bool) -> None:
        """Keeps that the words were read back to the citizen."""
        if earlier := self.case.answers.get(key):
            origin = msgspec.structs.replace(earlier.origin, read_back=read_back)
            self._edit(with_answer(self.case, msgspec.structs.replace(earlier, origin=origin)), key)

    def take_back(self, key: AnswerKey) -> None:
        """Takes an answer away, as if it had never been asked."""
        if key in self.case.answers:
            self._edit(without_answer(self.case, key), key)

    def set_citizen(self, citizen: Citizen, typing: bool = False) -> None:
        """Changes the citizen's own details."""
        self._edit(with_citizen(self.case, citizen), None, typing)

    def adopt(self, case: Case) -> None:
        """Puts another copy of this citizen's case in its place; one step of undo brings the earlier one back."""
        assert case.citizen.id == self.case.citizen.id, "the case is another citizen's"
        self._edit(case, None)

    def bring(self, brought: Imported, source: str) -> TakenIn:
        """Takes in a CV that somebody brought along, as one edit; `source` is what its file is called."""
        taken = taken_in(self.case, brought, self.library, source, self._hand)
        self._edit(taken.case, None)
        return taken

    @contextmanager
    def joining(self) -> Generator[None]:
        """What is answered inside belongs to the edit before it: the two are undone as one."""
        was, self._joining = self._joining, True
        try:
            yield
        finally:
            self._joining = was

    def rest(self) -> None:
        """The hand left the field: the next edit is an undo step of its own."""
        if self._history:
            self._history = rested(self._history)

    def undo(self) -> None:
        """One edit back."""
        self._travel(undone)

    def redo(self) -> None:
        """One undone edit forward."""
        self._travel(redone)

    @property
    def can_undo(self) -> bool:
        """True when there is something to undo."""
        return bool(self._history and self._history.past)

    @property
    def can_redo(self) -> bool:
        """True when there is something to do again."""
        return bool(self._history and self._history.future)

    def start_meeting(self, meeting: Meeting) -> None:
        """Begins a conversation."""
        self.meeting = meeting.id
        self.set_meeting(meeting)

    def new_meeting(self, interpreter: bool = False, spoken: str = "da") -> Meeting:
        """A conversation that begins now; not kept before `start_meeting`."""
        return Meeting(id=self._new_id(), started=self._clock(), interpreter=interpreter, spoken=spoken)

    def set_meeting(self, meeting: Meeting) -> None:
        """Changes what is known of a meeting; this is outside undo."""
        assert self._history is not None, "no case is open"
        self._history = replaced(self._history, with_meeting(self.case, meeting))
        self.changed.emit(Change())

    def remember(self, key: AnswerKey, value: Value) -> None:
        """Keeps an answer of the program's own outside undo, such as what was decided about a document."""
        assert self._history is not None, "no case is open"
        answer = with_value(self.case, Asked(key=key, question=""), value, self._hand()).answers[key]
        self._history = remembered(self._history, answer)
        self.changed.emit(Change(key))

    def end_meeting(self) -> None:
        """Ends the conversation going on, if there is one."""
        if meeting := self.current_meeting():
            self.set_meeting(msgspec.structs.replace(meeting, ended=self._clock()))
        self.meeting = ""

    def current_meeting(self) -> Meeting | None:
        """The conversation going on, or None."""
        return meeting_of(self.case, self.meeting) if self.is_open and self.meeting else None

    def today(self) -> date:
        """The day of the conversation going on; the day it is in Denmark when there is none."""
        meeting = self.current_meeting()
        return day_of(meeting) if meeting else self.day_here()

    def day_here(self) -> date:
        """The day it is in Denmark, also when a conversation that goes on began on another."""
        return self.now().astimezone(HERE).date()

    @property
    def is_short(self) -> bool:
        """True in a conversation of a quarter of an hour."""
        meeting = self.current_meeting()
        return bool(meeting and meeting.short)

    @property
    def has_interpreter(self) -> bool:
        """True in a conversation through an interpreter."""
        meeting = self.current_meeting()
        return bool(meeting and meeting.interpreter)

    def new_id(self) -> str:
        """An id for something new in the case."""
        return self._new_id()

    def now(self) -> datetime:
        """The time now, in UTC."""
        return self._clock()

    def _hand(self) -> Hand:
        origin = origin_in(self.current_meeting(), self.typed_by)
        return Hand(id=self._new_id(), at=self._clock(), meeting=self.meeting, language=self.language, origin=origin)

    def _edit(self, case: Case, key: AnswerKey | None, typing: bool = False) -> None:
        assert self._history is not None, "no case is open"
        before = self._history.now
        self._history = joined(self._history, case) if self._joining else edited(self._history, case, key, typing)
        if self._history.now is not before:
            self.changed.emit(Change(key, typing))

    def _travel(self, way: Callable[[History], tuple[History, AnswerKey | None]]) -> None:
        if self._history is None:
            return
        before = self._history.now
        self._history, key = way(self._history)
        if self._history.now is not before:
            self.changed.emit(Change())
            self.travelled.emit(key)
