"""Whatever is done in whatever order, what is read is what was said."""

import tempfile
from itertools import count
from pathlib import Path

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from dialogtool.core.case.answers import Answer, AnswerKey, Chosen, Number, Origin, Ruling, StepSet, Words
from dialogtool.core.case.case import Case, Meeting, Place, with_answer, with_citizen, with_meeting, without_answer
from dialogtool.storage import vault
from tests.storage.sample import FAST, NOW, PASSWORD, Clock, citizen

TEXT = st.text(st.characters(codec="utf-8"), max_size=40)
SHORT = st.sampled_from(["", "a", "b", "æ"])
MOMENTS = st.datetimes(min_value=NOW.replace(tzinfo=None), timezones=st.just(NOW.tzinfo))
VALUES = st.one_of(
    st.none(),
    st.builds(Words, text=TEXT),
    st.builds(Chosen, ids=st.tuples(SHORT), own=st.tuples(TEXT)),
    st.builds(Number, number=st.integers()),
    st.builds(Ruling, value=st.integers(0, 10), reason=TEXT),
    st.builds(StepSet, text=TEXT, when=st.none() | st.dates()),
)
ANSWERS = st.builds(
    Answer,
    id=TEXT,
    key=st.builds(AnswerKey, tool=SHORT, field=SHORT, subject=SHORT),
    value=VALUES,
    question=TEXT,
    language=SHORT,
    tool_version=st.integers(0, 9),
    origin=st.builds(Origin, spoken=SHORT, interpreter=st.booleans()),
    meeting=SHORT,
    at=MOMENTS,
    shows=st.tuples(SHORT),
    private=st.booleans(),
)
MEETINGS = st.builds(Meeting, id=SHORT, started=MOMENTS, ended=st.none() | MOMENTS, next_date=st.none() | st.dates())


class Conversation(RuleBasedStateMachine):
    """Cases in a store, and the same cases in a dict."""

    people = Bundle("people")

    def __init__(self) -> None:
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        self.folder = Path(self.home.name) / "vault"
        self.store, _ = vault.create(self.folder, "Mette", PASSWORD, FAST, clock=Clock())
        self.said: dict[str, tuple[Case, Place]] = {}
        self.numbers = count()

    def keep(self, case: Case, place: Place) -> None:
        self.said[case.citizen.id] = (case, place)
        self.store.save(case, place)

    @rule(target=people, name=TEXT)
    def arrives(self, name: str) -> str:
        id = f"c{next(self.numbers)}"
        self.keep(Case(citizen=citizen(id, name)), Place())
        return id

    @rule(id=people, answer=ANSWERS)
    def answers(self, id: str, answer: Answer) -> None:
        case, place = self.said[id]
        self.keep(with_answer(case, answer), place)

    @rule(id=people, number=st.integers(0, 9))
    def takes_back(self, id: str, number: int) -> None:
        case, place = self.said[id]
        for key in list(case.answers)[number : number + 1]:
            self.keep(without_answer(case, key), place)

    @rule(id=people, meeting=MEETINGS)
    def meets(self, id: str, meeting: Meeting) -> None:
        case, place = self.said[id]
        self.keep(with_meeting(case, meeting), place)

    @rule(id=people, name=TEXT)
    def is_renamed(self, id: str, name: str) -> None:
        case, place = self.said[id]
        self.keep(with_citizen(case, msgspec.structs.replace(case.citizen, name=name)), place)

    @rule(id=people, page=TEXT)
    def goes_to(self, id: str, page: str) -> None:
        self.keep(self.said[id][0], Place(page=page))

    @rule(id=consumes(people))
    def is_erased(self, id: str) -> None:
        self.store.erase(id)
        del self.said[id]

    @rule()
    def is_backed_up(self) -> None:
        self.store.back_up()

    @rule()
    def program_is_restarted(self) -> None:
        assert self.store.close()
        self.store = vault.unlock(self.folder, PASSWORD, FAST, clock=Clock())

    @invariant()
    def what_is_read_is_what_was_said(self) -> None:
        for id, (case, place) in self.said.items():
            assert (self.store.read(id), self.store.place(id)) == (case, place)

    @invariant()
    def everybody_is_listed(self) -> None:
        assert {row.id for row in self.store.all()} == set(self.said)

    def teardown(self) -> None:
        self.store.close()
        self.home.cleanup()


TestConversation = Conversation.TestCase
TestConversation.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
