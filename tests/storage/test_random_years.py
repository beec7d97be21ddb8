"""Any year of plans and meetings: saved, reopened, undone, handed on and merged, with nothing lost."""

import tempfile
from datetime import date, datetime, timedelta
from itertools import count
from pathlib import Path

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dialogtool.core.case.aid_values import HowItWent, Went
from dialogtool.core.case.answers import AnswerKey, Chosen, GoalSet, Ruling, StepSet, SubGoalSet, Value, Words
from dialogtool.core.case.case import Case, Meeting, Place, with_meeting
from dialogtool.core.case.history import History, edited, redone, replaced, undone
from dialogtool.core.case.keys import (
    agenda_key,
    belief_key,
    goal_key,
    next_step_key,
    own_note_key,
    prepare_key,
    shared_note_key,
    step_key,
    sub_goal_key,
    trial_key,
    workplace_word_key,
)
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.core.sharing.comparing import choices_of, compared, is_alike
from dialogtool.core.sharing.handover import HandoverNote, Parcel, parcel_of
from dialogtool.core.sharing.left_out import is_own
from dialogtool.core.sharing.merging import merged
from dialogtool.core.tool.asking import Asked, Hand, with_value
from dialogtool.core.tool.library import Library
from dialogtool.storage import vault
from dialogtool.storage.case_file import read_case_file, write_case_file
from tests.storage.sample import FAST, NOW, PASSWORD, Clock, citizen

LIBRARY = Library()
IDS = st.sampled_from(["a", "b", "c"])
TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
DAYS = st.none() | st.dates(date(2026, 1, 1), date(2028, 12, 31))
HOURS = st.lists(st.floats(0, 60, allow_nan=False), max_size=4).map(tuple)
STATUS = st.sampled_from(["open", "done", "some", "hindered"])
GOALS = st.builds(
    GoalSet, kind=st.just("job"), text=TEXT, best_guess=st.booleans(), until=DAYS, left_by=TEXT, why_left=TEXT
)
STEPS = st.builds(StepSet, text=TEXT, lane=IDS, when=DAYS, hinders=TEXT, then=TEXT, status=STATUS, reason=TEXT)
TRIALS = st.builds(TrialSet, place=TEXT, start=DAYS, end=DAYS, hours=HOURS, agreed=TEXT, learn=TEXT, after=TEXT)
WORKPLACE = st.builds(WorkplaceWord, text=TEXT, who=TEXT, when=DAYS, confirmed=st.booleans())
LAID: dict[str, tuple[st.SearchStrategy[AnswerKey], st.SearchStrategy[Value]]] = {
    "goal": (IDS.map(goal_key), GOALS),
    "sub-goal": (IDS.map(sub_goal_key), st.builds(SubGoalSet, text=TEXT, lane=IDS, when=TEXT)),
    "step": (IDS.map(step_key), STEPS),
    "trial": (IDS.map(trial_key), TRIALS),
    "workplace-word": (IDS.map(workplace_word_key), WORKPLACE),
}
NOTES = (agenda_key, prepare_key, shared_note_key, own_note_key)


class Year(RuleBasedStateMachine):
    """One citizen in a store, and what ought to be there."""

    def __init__(self) -> None:
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        self.folder = Path(self.home.name)
        self.store, _ = vault.create(self.folder / "vault", "Mette", PASSWORD, FAST, clock=Clock())
        self.history = History(now=Case(citizen=citizen()))
        self.numbers = count(1)
        self.sent: list[Parcel] = []

    @property
    def case(self) -> Case:
        return self.history.now

    @property
    def meeting(self) -> str:
        return self.case.meetings[-1].id if self.case.meetings else ""

    def moment(self, number: int) -> datetime:
        """A month on each time, across daylight saving and a leap day."""
        return NOW + timedelta(days=20 * number, minutes=number)

    def keep(self, key: AnswerKey, value: Value, makes: str = "") -> None:
        number = next(self.numbers)
        hand = Hand(id=f"x{number}", at=self.moment(number), meeting=self.meeting)
        case = with_value(self.case, Asked(key=key, question="", makes=makes), value, hand)
        self.history = edited(self.history, case, key)

    @rule(missed=st.booleans(), present=st.lists(TEXT, max_size=2).map(tuple), next_date=DAYS)
    def they_meet(self, missed: bool, present: tuple[str, ...], next_date: date | None) -> None:
        number = next(self.numbers)
        at = self.moment(number)
        meeting = Meeting(f"m{number}", at, at, missed=missed, present=present, next_date=next_date)
        self.history = replaced(self.history, with_meeting(self.case, meeting))

    @rule(data=st.data(), makes=st.sampled_from(sorted(LAID)))
    def something_is_laid(self, data: st.DataObject, makes: str) -> None:
        keys, values = LAID[makes]
        self.keep(data.draw(keys), data.draw(values), makes)

    @rule(id=IDS, status=STATUS, reason=TEXT)
    def a_step_went(self, id: str, status: str, reason: str) -> None:
        went = Went({id: msgspec.convert({"status": status, "reason": reason}, HowItWent)})
        self.keep(AnswerKey("siden-sidst", "gik", f"meeting:{self.meeting}"), went, "went")

    @rule(id=IDS)
    def the_next_step_is_chosen(self, id: str) -> None:
        self.keep(next_step_key(), Chosen(ids=(id,)))

    @rule(of=st.sampled_from(NOTES), text=TEXT)
    def something_is_noted(self, of: object, text: str) -> None:
        assert callable(of)
        self.keep(of(self.meeting), Words(text))

    @rule(value=st.integers(0, 10), words=TEXT)
    def something_is_believed(self, value: int, words: str) -> None:
        self.keep(belief_key(self.meeting), Ruling(value, words))

    @rule()
    def an_edit_is_undone_and_done_again(self) -> None:
        before = self.case
        went, _ = undone(self.history)
        if went is not self.history:
            again, _ = redone(went)
            assert again.now == before

    @rule()
    def an_edit_is_undone(self) -> None:
        meetings = self.case.meetings
        self.history, _ = undone(self.history)
        assert self.case.meetings == meetings

    @rule()
    def the_program_is_restarted(self) -> None:
        self.store.save(self.case, Place())
        assert self.store.close()
        self.store = vault.unlock(self.folder / "vault", PASSWORD, FAST, clock=Clock())
        assert self.store.read(self.case.citizen.id) == self.case

    @rule()
    def the_case_is_handed_on(self) -> None:
        note = HandoverNote("Ulla", "Ny", "Mette", NOW, agreed=True, with_marked=True)
        parcel, path = parcel_of(self.case, LIBRARY, note), self.folder / "sag"
        write_case_file(path, parcel, PASSWORD, FAST, overwrite=True)
        assert read_case_file(path, PASSWORD) == parcel
        shared = {key: answer for key, answer in self.case.answers.items() if not is_own(key)}
        assert (parcel.case.answers, parcel.case.meetings) == (shared, self.case.meetings)
        self.sent.append(parcel)

    @precondition(lambda self: bool(self.sent))
    @rule(number=st.integers(0, 9))
    def an_earlier_copy_comes_home(self, number: int) -> None:
        theirs = self.sent[number % len(self.sent)].case
        both = merged(self.case, theirs, choices_of(compared(self.case, theirs), "mine"))
        assert both.answers.keys() == {*theirs.answers, *self.case.answers}
        assert all(
            is_alike(both.answers[key], answer) for key, answer in {**theirs.answers, **self.case.answers}.items()
        )
        assert {one.id for one in both.meetings} == {one.id for one in (*self.case.meetings, *theirs.meetings)}
        self.history = edited(self.history, both)

    @invariant()
    def meetings_stand_in_their_order(self) -> None:
        assert list(self.case.meetings) == sorted(self.case.meetings, key=lambda one: (one.started, one.id))

    def teardown(self) -> None:
        self.store.close()
        self.home.cleanup()


TestYears = Year.TestCase
TestYears.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
