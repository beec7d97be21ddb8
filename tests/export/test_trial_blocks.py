"""Time at a workplace on paper: where, what, when, how many hours, who to ask, and what came of it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.core.papers.blocks import Beside, Block, Bullet, Document, Entry, Heading
from dialogtool.core.papers.take_home import TakeHome
from dialogtool.core.plan.plan import Plan, PlanLane, PlannedStep, PlannedTrial
from dialogtool.export.documents import Paper, write_document
from dialogtool.export.plan_blocks import plan_document
from dialogtool.export.saying import Saying, Tongue
from dialogtool.export.take_home_blocks import take_home_document
from dialogtool.export.trial_blocks import days_of, hours_of, trial_entry, tried_entry, what_it_is

from .lives import TODAY

Words = Mapping[str, str]
FIRST, LAST = date(2026, 11, 2), date(2026, 12, 4)
KITCHEN = TrialSet(
    "kantinen på havnen",
    contact="Lis, kok",
    start=FIRST,
    end=LAST,
    hours=(2, 2, 4, 6),
    agreed="en fast pause",
    learn="om larmen går",
)
RUNS = PlannedTrial("t", KITCHEN, scheme="Virksomhedspraktik", function="Kantinemedhjælper")
OVER = PlannedTrial(
    "o", replace(KITCHEN, start=date(2026, 3, 2), end=date(2026, 4, 1), after="larmen går"), "Prøvedage"
)


def planned(*trials: PlannedTrial, wordbook: Words) -> Document:
    steps = PlannedStep("s", StepSet("Ringe")), PlannedStep("d", StepSet("Gå", status="done"))
    lanes = PlanLane("a", "Arbejdsplads", steps=steps), PlanLane("b", "Hverdag")
    return plan_document(Plan("Ali", lanes=lanes, trials=trials), wordbook, TODAY)


def after(heading: str, blocks: tuple[Block, ...]) -> Block:
    return blocks[blocks.index(Heading(heading)) + 1]


def test_one_that_runs_says_what_there_is_to_know_before_going_there(wordbook: Words) -> None:
    assert trial_entry(RUNS, Saying(wordbook, "da")) == Entry(
        "Kantinen på havnen",
        "2. november til 4. december 2026",
        "Virksomhedspraktik · Kantinemedhjælper · 2 timer om ugen, siden 4 og 6\n"
        "Jeg kan spørge: Lis, kok\n"
        "Aftalt: En fast pause.\n"
        "Vi vil finde ud af: Om larmen går.",
    )


def test_one_that_is_over_says_what_it_was_and_what_was_learnt(wordbook: Words) -> None:
    assert tried_entry(OVER, Saying(wordbook, "da")) == Entry(
        "Kantinen på havnen",
        "2. marts til 1. april 2026",
        "Prøvedage · 2 timer om ugen, siden 4 og 6\nDet lærte vi: Larmen går.",
    )


def test_what_has_been_learnt_is_not_asked_once_more(wordbook: Words) -> None:
    learnt = replace(RUNS, trial=replace(KITCHEN, after="larmen går"))
    text = trial_entry(learnt, Saying(wordbook, "da")).text
    assert "Det lærte vi: Larmen går." in text
    assert "Vi vil finde ud af" not in text


def test_of_one_that_is_only_a_place_nothing_more_is_said(wordbook: Words) -> None:
    bare = PlannedTrial("t", TrialSet("Haven"))
    assert trial_entry(bare, Saying(wordbook, "da")) == tried_entry(bare, Saying(wordbook, "da")) == Entry("Haven")


def test_that_it_has_become_a_job_is_said_once(wordbook: Words) -> None:
    job = PlannedTrial("t", TrialSet("Haven", job=True), function="gartner")
    danish = Saying(wordbook, "da")
    assert what_it_is(job, danish) == "Det er blevet et job · gartner"
    assert what_it_is(replace(job, scheme="Fleksjob"), danish) == "Fleksjob · gartner"


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        (None, None, ""),
        (None, LAST, "til 4. december 2026"),
        (FIRST, None, "fra 2. november 2026"),
        (FIRST, FIRST, "2. november 2026"),
        (FIRST, date(2027, 1, 8), "2. november 2026 til 8. januar 2027"),
    ],
)
def test_the_days_are_said_as_far_as_they_are_known(
    start: date | None, end: date | None, said: str, wordbook: Words
) -> None:
    assert days_of(TrialSet("A", start=start, end=end), Saying(wordbook, "da")) == said


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        ((), ""),
        ((1,), "1 time om ugen"),
        ((2.5, 2.5), "2,5 timer om ugen"),
        ((1, 2), "1 time om ugen, siden 2"),
        ((1, 2, 3, 4, 5, 6, 12), "fra 1 til 12 timer om ugen"),
    ],
)
def test_the_hours_grow_on_one_line(hours: tuple[float, ...], said: str, wordbook: Words) -> None:
    assert hours_of(TrialSet("A", start=FIRST, end=LAST, hours=hours), Saying(wordbook, "da")) == said


def test_the_hours_of_a_single_day_are_not_of_a_week(wordbook: Words) -> None:
    assert hours_of(TrialSet("A", start=FIRST, end=FIRST, hours=(2,)), Saying(wordbook, "da")) == "2 timer"


def test_on_the_plan_they_stand_where_they_lie_on_the_road(wordbook: Words) -> None:
    blocks, danish = planned(RUNS, OVER, wordbook=wordbook).blocks, Saying(wordbook, "da")
    assert after("Arbejdsplads", blocks) == trial_entry(RUNS, danish)
    assert after("Det har jeg prøvet", blocks) == tried_entry(OVER, danish)
    assert after("Det har jeg gjort", blocks) == Bullet("Gå", mark="done")
    assert sum(isinstance(block, Entry) for block in blocks) == 2


def test_a_first_lane_with_a_trial_alone_is_shown(wordbook: Words) -> None:
    plan = Plan("Ali", lanes=(PlanLane("a", "Arbejdsplads"),), trials=(RUNS,))
    assert Heading("Arbejdsplads") in plan_document(plan, wordbook, TODAY).blocks


def test_a_marked_one_is_not_on_the_plan(wordbook: Words) -> None:
    plan = Plan("Ali", lanes=(PlanLane("a", "Arbejdsplads"),), trials=(RUNS, OVER), private=frozenset({"t", "o"}))
    said = str(plan_document(plan, wordbook, TODAY).blocks)
    assert "havnen" not in said
    assert "prøvet" not in said


def test_the_sheet_to_take_home_has_it_and_the_rest_in_the_other_language(wordbook: Words) -> None:
    english = {
        wordbook["plan.trial.heading"]: "At a workplace",
        wordbook["plan.trial.hours"]: "{number} hours",
        wordbook["plan.trial.hours-then"]: "{hours} a week, later {then}",
        wordbook["plan.trial.from-to"]: "{start} to {end}",
        "Virksomhedspraktik": "Work trial",
    }

    def in_english(text: str) -> str:
        return english.get(text, text)

    sheet = TakeHome("Ali", TODAY, trials=(RUNS,))
    blocks = take_home_document(sheet, wordbook, beside=Tongue("en", in_english)).blocks
    place = blocks.index(Heading("På en arbejdsplads"))
    assert blocks[place + 1 : place + 4] == (
        Beside("At a workplace", "en"),
        trial_entry(RUNS, Saying(wordbook, "da")),
        Beside("Work trial · 2 November to 4 December 2026 · 2 hours a week, later 4 og 6", "en"),
    )


@pytest.mark.parametrize("kind", ["plan", "aftale"])
def test_word_has_nothing_against_it(
    kind: str, tmp_path: Path, wordbook: Words, paper: Paper, openxml_validator: OpenXmlValidator
) -> None:
    sheet = take_home_document(TakeHome("Ali", TODAY, trials=(RUNS, PlannedTrial("h", TrialSet("Haven")))), wordbook)
    made = planned(RUNS, OVER, wordbook=wordbook) if kind == "plan" else sheet
    written = write_document(made, kind, tmp_path / "a.docx", paper)
    assert openxml_validator.validate(written.path).errors == []
