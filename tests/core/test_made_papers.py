"""Lines of a career, workplace trials and what workplaces said, by their ids; marked ones stay out."""

import pytest

from dialogtool.core.answers import AnswerKey, Value, Words
from dialogtool.core.cv_values import CvItemSet
from dialogtool.core.keys import cv_item_key, trial_key, workplace_word_key
from dialogtool.core.made import Material
from dialogtool.core.material import material_of
from dialogtool.core.plan_values import TrialSet, WorkplaceWord
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


@pytest.mark.parametrize(("of", "value", "makes", "place"), PAPERS)
def test_a_marked_one_stays_out(of: AnswerKey, value: Value, makes: str, place: str) -> None:
    assert getattr(left(of, value, makes, private=True), place) == {}


@pytest.mark.parametrize(("of", "value", "makes", "place"), PAPERS)
def test_words_are_none_of_them(of: AnswerKey, value: Value, makes: str, place: str) -> None:
    assert getattr(left(of, Words("Slagteri"), makes), place) == {}
