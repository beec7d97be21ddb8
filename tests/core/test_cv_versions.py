"""The several CVs of one citizen: what was chosen for each of them."""

from functools import partial

from dialogtool.core.answers import Answer, Chosen
from dialogtool.core.case import Case
from dialogtool.core.cv_values import CvSettings
from dialogtool.core.cv_versions import (
    USUAL,
    another_cv,
    choice,
    chosen_ids,
    cv_versions,
    extras_of,
    is_left_out,
    settings_of,
)
from dialogtool.core.keys import cv_settings_key, left_out_key, order_key
from tests.making import a_case, an_answer

KITCHEN = CvSettings(name="Køkken", goal="Kok", layout="chronological", extras=("dates",), long=True)


def kept(cv: str, settings: CvSettings = KITCHEN, minute: int = 0) -> Answer:
    return an_answer(cv_settings_key(cv), settings, minute)


def left_out(case: Case, cv: str) -> bool:
    return is_left_out(case, partial(left_out_key, "mad"), cv)


def test_the_first_cv_is_always_there_and_the_others_stand_as_they_were_made() -> None:
    assert cv_versions(a_case()) == ("",)
    assert cv_versions(a_case(kept("b", minute=2), kept("a", minute=1), kept("", minute=3))) == ("", "a", "b")


def test_settings_that_answer_something_else_make_no_cv() -> None:
    assert cv_versions(a_case(an_answer("fortael", KITCHEN), an_answer(cv_settings_key("x"), None))) == ("",)


def test_each_cv_has_its_own_settings() -> None:
    case = a_case(kept("a"))
    assert (settings_of(case), settings_of(case, "a")) == (CvSettings(), KITCHEN)


def test_another_cv_begins_as_the_first_one_with_a_name_and_a_goal_of_its_own() -> None:
    begun = another_cv(a_case(kept("")), "Butik", "Butiksmedhjælper")
    assert (begun.name, begun.goal, begun.layout, begun.long) == ("Butik", "Butiksmedhjælper", "chronological", True)


def test_photo_pauses_and_conditions_stand_on_a_cv_only_when_they_were_chosen() -> None:
    assert extras_of(CvSettings()) == USUAL == ("address", "dates", "references")
    assert extras_of(CvSettings(extras=())) == ()


def test_a_choice_for_one_cv_goes_before_that_for_the_first() -> None:
    first, own = an_answer(order_key(), Chosen(("a",))), an_answer(order_key("v"), Chosen(("b",)))
    assert chosen_ids(a_case(first), order_key, "v") == ("a",)
    assert chosen_ids(a_case(first, own), order_key, "v") == ("b",)
    assert chosen_ids(a_case(first, own), order_key, "") == ("a",)
    assert choice(a_case(own), order_key, "") is None
    assert chosen_ids(a_case(), order_key, "v") == ()


def test_what_the_first_cv_leaves_out_can_be_brought_back_on_another() -> None:
    first = an_answer(left_out_key("mad"), Chosen(("mad",)))
    back = an_answer(left_out_key("mad", "v"), Chosen())
    assert (left_out(a_case(first), ""), left_out(a_case(first), "v")) == (True, True)
    assert (left_out(a_case(first, back), ""), left_out(a_case(first, back), "v")) == (True, False)
    assert not left_out(a_case(), "v")
