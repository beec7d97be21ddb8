"""A plan through a year of anything: goals, steps, trials and words, undone, saved and opened; nothing is lost."""

import tempfile
from datetime import date, timedelta
from itertools import count
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dialogtool.core.case.aid_values import HowItWent, StepStatus
from dialogtool.core.case.answers import AnswerKey, Chosen, GoalSet, StepSet, SubGoalSet, Value
from dialogtool.core.case.case import Case, Meeting, Place, with_meeting, without_answer
from dialogtool.core.case.history import History, edited, redone, replaced, undone
from dialogtool.core.case.keys import (
    goal_key,
    next_step_key,
    step_key,
    sub_goal_key,
    trial_key,
    went_key,
    workplace_word_key,
)
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.core.catalogue.catalogue import Catalogue, Lane
from dialogtool.core.plan.history import happenings_of, went_with
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.plan.road import road_of
from dialogtool.core.tool.asking import Asked, Hand, with_value
from dialogtool.core.tool.library import Library
from dialogtool.storage import vault
from tests.storage.sample import FAST, NOW, PASSWORD, Clock, citizen

LANES = ("arbejdsplads", "hverdag", "nedlagt")
KNOWN = Catalogue(lanes={id: Lane(id=id, label=id, picture="") for id in LANES[:2]})
LIBRARY = Library(catalogue=KNOWN)
DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))
WORDS = st.sampled_from(["Kok", "Ring til Lis", "Få prøvet det", "æøå 🍞"])
IDS = st.sampled_from(["1", "2", "3", "4"])
STATUSES: st.SearchStrategy[StepStatus] = st.sampled_from(["open", "done", "some", "hindered"])
HOURS = st.lists(st.integers(0, 74).map(lambda halves: halves / 2), max_size=5).map(tuple)
GOALS = st.builds(
    GoalSet, kind=st.sampled_from(["job", "education"]), text=WORDS, best_guess=st.booleans(), until=st.none() | DAYS
)
PARTS = st.builds(SubGoalSet, text=WORDS, lane=st.sampled_from(LANES), before=IDS)
STEPS = st.builds(
    StepSet, text=WORDS, lane=st.sampled_from(LANES), when=st.none() | DAYS, hinders=WORDS, then=WORDS, status=STATUSES
)
TRIALS = st.builds(TrialSet, place=WORDS, start=st.none() | DAYS, end=st.none() | DAYS, hours=HOURS, job=st.booleans())
SAID = st.builds(WorkplaceWord, text=WORDS, who=WORDS, confirmed=st.booleans())
TODAY = date(2026, 11, 22)


class PlanMachine(RuleBasedStateMachine):
    """One citizen's plan in a store and in a history, and beside it every value that was kept, by its key."""

    def __init__(self) -> None:
        super().__init__()
        self.home = tempfile.TemporaryDirectory()
        self.folder = Path(self.home.name) / "vault"
        self.store, _ = vault.create(self.folder, "Mette", PASSWORD, FAST, clock=Clock())
        self.numbers = count()
        self.history = History(now=Case(citizen=citizen()))
        self.kept: dict[AnswerKey, Value] = {}
        self.earlier: list[dict[AnswerKey, Value]] = []
        self.meets()

    @property
    def case(self) -> Case:
        return self.history.now

    def save(self) -> None:
        self.store.save(self.case, Place())

    def keep(self, key: AnswerKey, value: Value, makes: str = "") -> None:
        number = next(self.numbers)
        hand = Hand(id=f"a{number}", at=NOW + timedelta(minutes=number), meeting=self.case.meetings[-1].id)
        case = with_value(self.case, Asked(key=key, question="", makes=makes), value, hand)
        self.earlier.append(dict(self.kept))
        self.kept[key] = value
        self.history = edited(self.history, case, key)
        self.save()

    @rule()
    def meets(self) -> None:
        number = len(self.case.meetings)
        meeting = Meeting(id=f"m{number}", started=NOW + timedelta(days=number))
        self.history = replaced(self.history, with_meeting(self.case, meeting))
        self.save()

    @rule(id=IDS, goal=GOALS)
    def sets_or_leaves_a_goal(self, id: str, goal: GoalSet) -> None:
        self.keep(goal_key(id), goal, "goal")

    @rule(id=IDS, part=PARTS)
    def lays_a_sub_goal(self, id: str, part: SubGoalSet) -> None:
        self.keep(sub_goal_key(id), part, "sub-goal")

    @rule(id=IDS, step=STEPS)
    def lays_a_step(self, id: str, step: StepSet) -> None:
        self.keep(step_key(id), step, "step")

    @rule(id=IDS, status=STATUSES)
    def tells_how_it_went(self, id: str, status: StepStatus) -> None:
        meeting = self.case.meetings[-1].id
        self.keep(went_key(meeting), went_with(self.case, meeting, id, HowItWent(status)), "went")

    @rule(id=IDS)
    def chooses_the_next_step(self, id: str) -> None:
        self.keep(next_step_key(), Chosen(ids=(id,)))

    @rule(id=IDS, trial=TRIALS)
    def is_at_a_workplace(self, id: str, trial: TrialSet) -> None:
        self.keep(trial_key(id), trial, "trial")

    @rule(id=IDS, word=SAID)
    def hears_from_the_workplace(self, id: str, word: WorkplaceWord) -> None:
        self.keep(workplace_word_key(id), word, "workplace-word")

    @precondition(lambda self: self.kept)
    @rule(data=st.data())
    def takes_something_away(self, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(sorted(self.kept)))
        self.earlier.append(dict(self.kept))
        del self.kept[key]
        self.history = edited(self.history, without_answer(self.case, key), key)
        self.save()

    @precondition(lambda self: self.history.past)
    @rule()
    def undoes_and_redoes(self) -> None:
        before, _ = undone(self.history)
        again, _ = redone(before)
        assert again.now == self.case

    @precondition(lambda self: self.history.past)
    @rule()
    def undoes(self) -> None:
        self.history, _ = undone(self.history)
        self.kept = {key: answer.value for key, answer in self.case.answers.items() if answer.value is not None}
        assert self.kept in self.earlier
        self.save()

    @rule()
    def program_is_restarted(self) -> None:
        assert self.store.close()
        self.store = vault.unlock(self.folder, PASSWORD, FAST, clock=Clock())

    @invariant()
    def what_was_kept_is_read_from_the_disk(self) -> None:
        read = self.store.read(self.case.citizen.id)
        assert read == self.case
        assert {key: answer.value for key, answer in read.answers.items()} == self.kept

    @invariant()
    def everything_lies_on_the_plan(self) -> None:
        plan = build_plan(self.case, LIBRARY)
        lying = (*plan.goals, *plan.earlier_goals)
        held = {key.subject: value for key, value in self.kept.items() if isinstance(value, GoalSet)}
        assert {one.id: one.goal for one in lying} == held
        assert all(one.goal.until for one in plan.earlier_goals)
        assert not any(one.goal.until for one in plan.goals)
        trials = {key.subject: value for key, value in self.kept.items() if isinstance(value, TrialSet)}
        assert {one.id: one.trial for one in plan.trials} == trials
        kinds = [stone.kind for lane in road_of(plan, TODAY) for stone in lane.stones]
        laid = sum(isinstance(value, StepSet | SubGoalSet | TrialSet) for value in self.kept.values())
        assert len(kinds) == laid

    @invariant()
    def exactly_one_step_is_next_while_any_is_open(self) -> None:
        steps = [step for lane in build_plan(self.case, LIBRARY).lanes for step in lane.steps]
        assert sum(step.is_next for step in steps) == int(any(step.step.status != "done" for step in steps))

    @invariant()
    def what_happened_is_told_in_order_and_once_for_each_meeting(self) -> None:
        for happened in happenings_of(self.case).values():
            assert [one.day for one in happened] == sorted({one.day for one in happened})
            assert all(one.status != "open" for one in happened)

    def teardown(self) -> None:
        self.store.close()
        self.home.cleanup()


TestPlan = PlanMachine.TestCase
TestPlan.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
