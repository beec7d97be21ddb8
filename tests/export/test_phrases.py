"""Every phrase that documents say is in the catalogue, and each part that is handed over finds its place."""

from collections.abc import Iterator, Mapping
from datetime import date

from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.plan.plan import PlannedTrial
from dialogtool.export.cv_blocks import cv_document
from dialogtool.export.plan_blocks import plan_document
from dialogtool.export.saying import Saying
from dialogtool.export.trial_blocks import trial_entry

from .lives import TODAY, cv_of, empty_case, life_of_much, plan_of
from .papers_made import KINDS, paper_of, with_papers

DAY, WEEKS = date(2026, 11, 2), tuple(float(hours) for hours in range(1, 9))
TRIALS = (
    TrialSet("A", contact="Lis", start=DAY, hours=(1,), agreed="Ro", learn="Om det går", job=True),
    TrialSet("A", end=DAY, hours=(2, 4), after="Godt"),
    TrialSet("A", start=DAY, end=date(2026, 12, 4), hours=WEEKS),
)


class Listening(Mapping[str, str]):
    """A wordbook that remembers what it was asked for."""

    def __init__(self, wordbook: Mapping[str, str]) -> None:
        self.wordbook = wordbook
        self.asked: set[str] = set()

    def __getitem__(self, id: str) -> str:
        self.asked.add(id)
        return self.wordbook[id]

    def __iter__(self) -> Iterator[str]:
        return iter(self.wordbook)

    def __len__(self) -> int:
        return len(self.wordbook)


def test_no_document_asks_for_a_phrase_that_is_not_there(wordbook: Mapping[str, str]) -> None:
    listening = Listening(wordbook)
    for case in (life_of_much(), empty_case(), empty_case(name="")):
        cv_document(cv_of(case), listening)
        plan_document(plan_of(case), listening, TODAY, next_meeting=date(2026, 12, 10))
        for kind in KINDS:
            paper_of(kind, with_papers(case), listening)
            paper_of(kind, case, listening)
    for trial in TRIALS:
        trial_entry(PlannedTrial("t", trial), Saying(listening, "da"))
    assert listening.asked <= set(wordbook)
