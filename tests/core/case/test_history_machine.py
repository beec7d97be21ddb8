"""Undo and redo over any edits: undo all is the beginning, redo all is the end, and meetings stay."""

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import Case, with_answer, with_citizen, with_meeting, without_answer
from dialogtool.core.case.history import History, edited, redone, remembered, replaced, rested, undone
from tests.making import a_case, a_citizen, a_meeting, an_answer, key

FIELDS = st.sampled_from(["a", "b", "c"])
TEXTS = st.sampled_from(["", "J", "Jeg", "Jeg bager"])


class HistoryMachine(RuleBasedStateMachine):
    """Keeps every state that undo and redo may come to, in a plain list."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History(now=a_case())
        self.states: list[Case] = [a_case()]
        self.at = 0
        self.typing_in: object = None

    def edit(self, case: Case, of: object, typing: bool) -> None:
        if case == self.history.now:
            return
        merged = typing and of == self.typing_in
        self.states = [*self.states[: self.at + (0 if merged else 1)], case]
        self.at = len(self.states) - 1
        self.typing_in = of if typing else None

    @rule(field=FIELDS, text=TEXTS, typing=st.booleans())
    def answers(self, field: str, text: str, typing: bool) -> None:
        case = with_answer(self.history.now, an_answer(field, Words(text)))
        self.edit(case, key(field), typing)
        self.history = edited(self.history, case, key(field), typing)

    @rule(field=FIELDS)
    def takes_back(self, field: str) -> None:
        case = without_answer(self.history.now, key(field))
        self.edit(case, key(field), typing=False)
        self.history = edited(self.history, case, key(field))

    @rule(name=TEXTS)
    def renames_the_citizen(self, name: str) -> None:
        case = with_citizen(self.history.now, a_citizen(name))
        self.edit(case, None, typing=False)
        self.history = edited(self.history, case)

    @rule()
    def rests(self) -> None:
        self.typing_in = None
        self.history = rested(self.history)

    @rule(id=st.sampled_from(["m1", "m2"]), minute=st.integers(0, 3))
    def meets(self, id: str, minute: int) -> None:
        case = with_meeting(self.history.now, a_meeting(id, minute))
        self.states = [msgspec.structs.replace(state, meetings=case.meetings) for state in self.states]
        self.history = replaced(self.history, case)

    @rule(text=TEXTS)
    def decides_outside_undo(self, text: str) -> None:
        answer = an_answer("decided", Words(text))
        self.states = [with_answer(state, answer) for state in self.states]
        self.history = remembered(self.history, answer)

    @precondition(lambda self: self.at > 0)
    @rule()
    def undoes(self) -> None:
        self.at, self.typing_in = self.at - 1, None
        self.history, _ = undone(self.history)

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redoes(self) -> None:
        self.at, self.typing_in = self.at + 1, None
        self.history, _ = redone(self.history)

    @invariant()
    def the_case_is_the_one_expected(self) -> None:
        assert self.history.now == self.states[self.at]
        assert len(self.history.past) == self.at
        assert len(self.history.future) == len(self.states) - 1 - self.at

    def teardown(self) -> None:
        meetings = self.history.now.meetings
        for way, end in ((undone, self.states[0]), (redone, self.states[-1])):
            for _ in self.states:
                self.history, _ = way(self.history)
            assert self.history.now == end
            assert self.history.now.meetings == meetings


TestHistory = HistoryMachine.TestCase
TestHistory.settings = settings(max_examples=40, stateful_step_count=30)
