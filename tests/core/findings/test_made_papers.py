"""Lines of a career, workplace trials and what workplaces said, by their ids; marked ones stay out."""

import msgspec
import pytest

from dialogtool.core.case.answers import AnswerKey, Value, Words
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key, trial_key, workplace_word_key
from dialogtool.core.case.plan_values import TrialSet, WorkplaceWord
from dialogtool.core.findings.made import Material
from dialogtool.core.findings.material import material_of
from dialogtool.core.papers.handover_sheet import tried_in
from dialogtool.core.plan.plan import build_plan, on_paper
from tests.making import a_case, a_library, an_answer

PAPERS = (
    (cv_item_key("i"), CvItemSet("work", "Slagteri"), "cv-item", "cv_items"),
    (trial_key("i"), TrialSet("Kantinen"), "trial", "trials"),
    (workplace_word_key("i"), WorkplaceWord("Hun møder til tiden"), "workplace-word", "words"),
)


def left(of: AnswerKey, value: Value, makes: str, private: bool = False) -> Material:
    return material_of(a_case(an_answer(of, value, makes=makes, private=private)), a_library())


@pytest.mark.parametrize(("of", "value", "makes", "place"), PAPERS)
def test_each_is_known_by_its_id(of: AnswerKey, value: Value, makes: str, place: str) -> None:
    assert getattr(left(of, value, makes), place) == {"i": value}


@pytest.mark.parametrize(("of", "value", "makes", "place"), [PAPERS[0], PAPERS[2]])
def test_a_marked_one_stays_out(of: AnswerKey, value: Value, makes: str, place: str) -> None:
    assert getattr(left(of, value, makes, private=True), place) == {}


@pytest.mark.parametrize(("of", "value", "makes", "place"), PAPERS)
def test_words_are_none_of_them(of: AnswerKey, value: Value, makes: str, place: str) -> None:
    assert getattr(left(of, Words("Slagteri"), makes), place) == {}


def test_what_a_workplace_said_is_evidence_when_the_citizen_said_yes() -> None:
    word = WorkplaceWord("Hun møder til tiden", who="Lis", place="Kantinen", confirmed=True)
    (shown,) = left(workplace_word_key("i"), word, "workplace-word").evidence
    assert (shown.sentence, shown.confirmed_by, shown.told) == ("Hun møder til tiden", "Lis", False)
    nameless = msgspec.structs.replace(word, who="")
    assert left(workplace_word_key("i"), nameless, "workplace-word").evidence[0].confirmed_by == "Kantinen"


@pytest.mark.parametrize(("confirmed", "private"), [(False, False), (True, True)])
def test_before_that_and_when_marked_it_is_none(confirmed: bool, private: bool) -> None:
    word = WorkplaceWord("Hun møder til tiden", confirmed=confirmed)
    assert left(workplace_word_key("i"), word, "workplace-word", private).evidence == ()


def test_a_marked_trial_lies_on_the_road_and_in_no_paper() -> None:
    marked = an_answer(trial_key("i"), TrialSet("Kantinen", after="Larm"), makes="trial", private=True)
    made, plan = material_of(a_case(marked), a_library()), build_plan(a_case(marked), a_library())
    assert ([one.trial.place for one in plan.trials], on_paper(plan).trials) == (["Kantinen"], ())
    assert tried_in(a_case(marked), made, on_paper(plan)) == ()
