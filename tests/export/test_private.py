"""What is marked "Ikke i papirer" is in no document: no sentence, no title, no trace."""

import zipfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from dialogtool.core.case.answers import AnswerKey, Chosen, GoalSet, StepSet, SubGoalSet, Words
from dialogtool.core.case.case import Case
from dialogtool.core.case.keys import goal_key, next_step_key, profile_key, step_key, sub_goal_key, trial_key
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.export.documents import Paper, write_cv, write_plan

from .lives import cv_of, example, life_of_much, plan_of, said_yes, story, told

PLANTED = ("Hulemaler", "Kvistgrav", "Hjulpet andre gennem en svær sag")


def planted_case() -> Case:
    """A whole life in which each kind of answer is also there as a marked one, later than the open ones."""
    case = story(life_of_much(), "retten", "Hulemaler var med i retten.", private=True)
    case = example(said_yes(case), "lytte", "Kvistgrav græd hos mig.", private=True)
    own = AnswerKey("min-hverdag", "hjul-2")
    case = told(case, own, Chosen(own=("Hulemaler i fem år",)), makes="experience", private=True)
    case = told(case, profile_key(), Words("Jeg har kendt Kvistgrav."), private=True)
    case = told(case, goal_key("g2"), GoalSet("job", "Hulemaler"), makes="goal", private=True)
    sub_goal = SubGoalSet("Fri af Kvistgrav", "helbred")
    case = told(case, sub_goal_key("d9"), sub_goal, makes="sub-goal", private=True)
    step = StepSet("Ring til Kvistgrav", "netvaerk", when=date(2026, 12, 1), helps="Hulemaler")
    case = told(case, step_key("s9"), step, makes="step", private=True)
    case = told(case, AnswerKey("min-hverdag", "skridt"), Words("Mød Hulemaler"), makes="step", private=True)
    at_work = TrialSet("Hulemalerne", contact="Kvistgrav", start=date(2026, 11, 2), after="Kvistgrav var der")
    case = told(case, trial_key("t9"), at_work, makes="trial", private=True)
    return told(case, next_step_key(), Chosen(ids=("s9",)))


@pytest.fixture
def text(tmp_path: Path, wordbook: Mapping[str, str], paper: Paper) -> str:
    """Everything in both documents, markup included."""
    write_cv(cv_of(planted_case()), wordbook, tmp_path / "cv.docx", paper)
    write_plan(plan_of(planted_case()), wordbook, tmp_path / "plan.docx", paper)
    files = [zipfile.ZipFile(path) for path in tmp_path.glob("*.docx")]
    return "".join(file.read(name).decode() for file in files for name in file.namelist())


@pytest.mark.parametrize("planted", PLANTED)
def test_nothing_marked_is_in_any_document(planted: str, text: str) -> None:
    assert planted not in text


def test_what_is_not_marked_is_still_there(text: str) -> None:
    assert "Jeg stod for det kolde køkken" in text
    assert "Tre prøvedage i et køkken" in text


def test_a_marked_next_step_leaves_the_frame_open(text: str) -> None:
    assert "Skriv skridtet her, når du har valgt det." in text


def test_a_marked_goal_is_not_replaced_by_an_earlier_one() -> None:
    assert not cv_of(planted_case()).goal
