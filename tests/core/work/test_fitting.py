"""What work asks beside what the citizen has strength for, and the sentence to an employer."""

import msgspec
import pytest

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.aid_values import Conditions
from dialogtool.core.catalogue.catalogue import Catalogue, Choices, JobFunction
from dialogtool.core.work.fitting import Fit, Gap, fits_of, meets, works_best
from tests.core.conditions import a_choice, a_scale, work

PHRASES = {
    "fit.choice-company-alone": "Her arbejder du alene.",
    "fit.choice-contact-seldom": "Her er ingen fast person.",
}


def catalogue(*functions: JobFunction) -> Catalogue:
    scales = {id: a_scale(id) for id in ("noise", "pace", "people")}
    return Catalogue(functions={one.id: one for one in functions}, scales=scales, phrases=PHRASES)


def fit(function: JobFunction, levels: dict[str, int] | None = None, choices: dict[str, str] | None = None) -> Fit:
    return fits_of(Conditions(levels=levels or {}, choices=choices or {}), catalogue(function))[function.id]


def test_work_opens_where_nothing_asks_more() -> None:
    found = fit(work("opvasker", noise=2, pace=3), {"noise": 2, "pace": 4})
    assert (found.opening, found.gaps, found.closeness) == ("opens", (), 1.0)
    assert found.because == phrase("fit.opens")


def test_what_was_not_asked_is_in_nobodys_way() -> None:
    assert fit(work("opvasker", noise=4, lifting=4)).opening == "opens"
    assert fit(work("opvasker"), {"unknown": 0}, {"unknown": "often"}).opening == "opens"


def test_a_small_gap_is_adapted_and_said_in_the_words_of_the_scale() -> None:
    found = fit(work("opvasker", noise=3), {"noise": 2})
    assert found.opening == "adapting"
    assert found.gaps == (Gap(scale="noise", steps=1),)
    assert found.because == phrase("fit.adapting-1", first="Her er mere noise.")


def test_the_widest_gap_is_said_first_and_at_most_two() -> None:
    found = fit(work("opvasker", noise=2, pace=3, people=2, adapting="easy"), {"noise": 1, "pace": 1, "people": 1})
    assert found.opening == "adapting"
    assert found.because == phrase("fit.adapting-2", first="Her er mere pace.", second="Her er mere noise.")


@pytest.mark.parametrize(("adapting", "opening"), [("easy", "adapting"), ("some", "not-now"), ("hard", "not-now")])
def test_more_is_adapted_where_that_is_easy(adapting: str, opening: str) -> None:
    levels = {"noise": 1, "pace": 1, "people": 3}
    assert fit(work("opvasker", noise=3, pace=3, people=4, adapting=adapting), levels).opening == opening


@pytest.mark.parametrize(("adapting", "opening"), [("easy", "adapting"), ("some", "not-now")])
def test_one_wide_gap_is_too_much_unless_adapting_is_easy(adapting: str, opening: str) -> None:
    assert fit(work("opvasker", noise=3, adapting=adapting), {"noise": 0}).opening == opening


def test_too_much_now_says_what_it_is() -> None:
    assert fit(work("opvasker", noise=4), {"noise": 0}).because == phrase("fit.not-now-1", first="Her er mere noise.")


def test_a_choice_that_the_work_does_not_meet_is_adapted() -> None:
    found = fit(work("opvasker", company="alone"), choices={"company": "together"})
    assert (found.opening, found.differs) == ("adapting", ("company",))
    assert found.because == phrase("fit.adapting-1", first="Her arbejder du alene.")


def test_what_has_no_words_is_left_unsaid() -> None:
    assert fit(work("opvasker", lifting=1), {"lifting": 0}).because == phrase("fit.adapting")


@pytest.mark.parametrize(
    ("choice", "given", "wanted", "met"),
    [
        ("company", "both", "alone", True),
        ("company", "alone", "both", True),
        ("company", "alone", "together", False),
        ("variety", "same", "varied", False),
        ("contact", "often", "sometimes", True),
        ("contact", "sometimes", "often", False),
        ("adapting", "easy", "hard", True),
        ("adapting", "hard", "easy", False),
        ("contact", "seldom", "perhaps", True),
    ],
)
def test_choices_are_met_by_the_same_by_both_and_by_more(choice: str, given: str, wanted: str, met: bool) -> None:
    plain = {"contact": "often", "company": "both", "variety": "both", "adapting": "easy"}
    function = msgspec.structs.replace(work("opvasker"), choices=Choices(**(plain | {choice: given})))
    assert meets(function, choice, wanted) is met


def test_how_one_works_best_is_said_with_the_most_telling_first() -> None:
    known = msgspec.structs.replace(catalogue(), work_choices={"company": a_choice("company")})
    said = Conditions(levels={"noise": 2, "pace": 0, "people": 4}, choices={"company": "alone"})
    told = phrase("fit.works-best-3", first="pace er 0", second="company er alone", third="noise er 2")
    assert works_best(said, known) == told


def test_at_most_four_parts_are_said() -> None:
    scales = {id: a_scale(id) for id in ("noise", "pace", "people", "hours", "start")}
    said = works_best(Conditions(levels=dict.fromkeys(scales, 1)), Catalogue(scales=scales))
    assert said is not None
    assert said.id == "fit.works-best-4"


def test_who_can_do_anything_has_nothing_to_say() -> None:
    assert works_best(Conditions(levels={"noise": 4}), catalogue()) is None
    assert works_best(Conditions(), catalogue()) is None
