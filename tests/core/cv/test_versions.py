"""The several CVs of one citizen: what was chosen for each of them."""

from functools import partial

from msgspec import structs

from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.case.case import Case
from dialogtool.core.case.cv_values import CvItemSet, CvSettings
from dialogtool.core.case.keys import (
    cv_item_key,
    cv_settings_key,
    left_out_key,
    order_key,
    photo_key,
    profile_key,
    verdict_key,
    wording_key,
)
from dialogtool.core.cv.versions import (
    USUAL,
    another_cv,
    choice,
    chosen_for,
    chosen_ids,
    copied,
    cv_of,
    cv_versions,
    extras_of,
    is_left_out,
    paper_of,
    settings_of,
)
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


def test_each_cv_has_its_own_choices() -> None:
    first, own = an_answer(order_key(), Chosen(("a",))), an_answer(order_key("v"), Chosen(("b",)))
    assert chosen_ids(a_case(first), order_key, "v") == ()
    assert chosen_ids(a_case(first, own), order_key, "v") == ("b",)
    assert chosen_ids(a_case(first, own), order_key, "") == ("a",)
    assert choice(a_case(own), order_key, "") is None


def test_what_one_cv_leaves_out_stands_on_another_until_it_is_left_out_there_too() -> None:
    first, own = an_answer(left_out_key("mad"), Chosen(("mad",))), an_answer(left_out_key("mad", "v"), Chosen(("mad",)))
    assert (left_out(a_case(first), ""), left_out(a_case(first), "v")) == (True, False)
    assert (left_out(a_case(own), ""), left_out(a_case(own), "v")) == (False, True)
    assert not left_out(a_case(an_answer(left_out_key("mad"), Chosen())), "")


CHOICES = (
    an_answer(order_key(), Chosen(("a",)), 1),
    an_answer(left_out_key("mad"), Chosen(("mad",)), 2),
    an_answer(wording_key("ro", "v"), Chosen(("everyday",)), 3),
    an_answer(profile_key("v"), Words("Jeg er rolig."), 4),
    an_answer(cv_item_key("x"), CvItemSet(kind="work", title="Kok"), 5),
)


def test_a_new_cv_is_copied_from_any_other_and_goes_its_own_way_after_that() -> None:
    case = a_case(kept("v"), *CHOICES)
    assert [answer.key for answer in copied(case, "", "n")] == [order_key("n"), left_out_key("mad", "n")]
    assert [answer.key for answer in copied(case, "v", "n")] == [wording_key("ro", "n"), profile_key("n")]
    assert another_cv(case, "Lager", like="v") == structs.replace(KITCHEN, name="Lager", goal="")


def test_a_choice_tells_which_cv_it_is_for() -> None:
    case = a_case(kept("v"), *CHOICES)
    assert [cv_of(case, answer.key) for answer in CHOICES] == ["", "", "v", "v", None]
    assert (cv_of(case, cv_settings_key("v")), cv_of(case, photo_key())) == ("v", None)
    assert cv_of(case, verdict_key("order")) is None
    assert [answer.key for answer in chosen_for(case, "v")] == [wording_key("ro", "v"), profile_key("v")]


def test_each_cv_is_a_document_of_its_own() -> None:
    assert (paper_of(""), paper_of("v")) == ("cv", "cv@v")
