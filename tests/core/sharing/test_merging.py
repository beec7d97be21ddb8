"""Two copies become one case: nothing is lost, and where they differ people have chosen."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Verdict, Words
from dialogtool.core.case.case import Case, Citizen, with_answer, with_citizen
from dialogtool.core.case.keys import belief_key
from dialogtool.core.sharing.comparing import DETAILS, Choices, choices_of, compared
from dialogtool.core.sharing.handover import travelling
from dialogtool.core.sharing.merging import AnotherCitizenError, UndecidedError, merged
from tests.core.planted import CASES, LIBRARY
from tests.core.two_copies import choices_between, copies, swapped
from tests.making import a_case, a_citizen, an_answer, key

HERE, THERE = an_answer("a", Words("Ja")), an_answer("a", Words("Nej"), 5)


def marked_periods(answer: Answer) -> set[str]:
    periods = answer.value.periods if isinstance(answer.value, Line) else ()
    return {period.id for period in periods if period.private}


def test_what_only_one_has_is_kept() -> None:
    mine, theirs = an_answer("b"), an_answer("c")
    assert merged(a_case(mine), a_case(theirs), Choices()) == a_case(mine, theirs)


def test_where_they_differ_people_choose() -> None:
    for side, chosen in (("mine", HERE), ("theirs", THERE)):
        assert merged(a_case(HERE), a_case(THERE), Choices(answers={key("a"): side})) == a_case(chosen)


def test_nothing_is_chosen_for_people() -> None:
    theirs = with_citizen(a_case(THERE), a_citizen("Birgitte Holm"))
    with pytest.raises(UndecidedError) as caught:
        merged(a_case(HERE), theirs, Choices())
    assert caught.value.missing == (key("a"), "name")


def test_two_people_stay_two() -> None:
    with pytest.raises(AnotherCitizenError):
        merged(a_case(), a_case(citizen=a_citizen(id="anne")), Choices())


def test_a_detail_that_one_does_not_have_comes_from_the_other() -> None:
    theirs = with_citizen(a_case(), msgspec.structs.replace(a_citizen("Birgitte"), phone="12"))
    name: dict[str, str] = {"name": "theirs"}
    both = merged(a_case(), theirs, msgspec.convert({"details": name}, Choices))
    assert (both.citizen.name, both.citizen.phone) == ("Birgitte", "12")


def test_every_detail_of_a_citizen_is_thought_of() -> None:
    assert set(Citizen.__struct_fields__) == {"id", "created", "demo", *DETAILS}


def test_a_marked_period_that_stayed_at_home_is_not_lost_when_the_other_line_is_chosen() -> None:
    bakery, prison, school = Period("p", "Bageri"), Period("q", "Fængsel", private=True), Period("r", "Skole")
    mine = a_case(an_answer("a", Line((bakery, prison))))
    theirs = a_case(an_answer("a", Line((bakery, school))))
    both = merged(mine, theirs, Choices(answers={key("a"): "theirs"}))
    assert both.answers[key("a")].value == Line((bakery, prison, school))


def test_a_verdict_holds_the_evidence_of_both() -> None:
    mine, theirs = (an_answer("a", Verdict("yes", (key(name),))) for name in "cb")
    both = merged(a_case(mine), a_case(theirs), Choices())
    assert both.answers[key("a")].value == Verdict("yes", (key("b"), key("c")))


@given(CASES, st.booleans())
def test_a_case_that_comes_home_unchanged_changes_nothing(case: Case, with_marked: bool) -> None:
    case = with_answer(case, an_answer(belief_key("m1"), Words("Kun mit")))
    returned = travelling(case, LIBRARY, with_marked=with_marked)
    assert merged(case, returned, choices_of(compared(case, returned), "mine")) == case


@given(st.data(), copies(), copies())
def test_every_answer_of_both_is_kept_or_gave_way_to_the_chosen_one(
    data: st.DataObject, mine: Case, theirs: Case
) -> None:
    choices = data.draw(choices_between(mine, theirs))
    both = merged(mine, theirs, choices)
    assert both.answers.keys() == mine.answers.keys() | theirs.answers.keys()
    assert {m.id for m in both.meetings} == {m.id for m in (*mine.meetings, *theirs.meetings)}
    for of, side in choices.answers.items():
        chosen = (mine if side == "mine" else theirs).answers[of]
        assert (both.answers[of].id, both.answers[of].at) == (chosen.id, chosen.at)
    for case in (mine, theirs):
        for of, answer in case.answers.items():
            if isinstance(both.answers[of].value, Line):
                held = {period.id for period in both.answers[of].value.periods}
                assert marked_periods(answer) <= held


@given(copies())
def test_a_copy_of_itself_adds_nothing(case: Case) -> None:
    assert merged(case, case, Choices()) == case


@given(st.data(), copies(), copies())
def test_merging_once_more_changes_nothing(data: st.DataObject, mine: Case, theirs: Case) -> None:
    both = merged(mine, theirs, data.draw(choices_between(mine, theirs)))
    assert merged(both, theirs, choices_of(compared(both, theirs), "mine")) == both
    assert merged(both, mine, choices_of(compared(both, mine), "mine")) == both


@given(st.data(), copies(), copies())
def test_both_installations_come_to_the_same_case(data: st.DataObject, mine: Case, theirs: Case) -> None:
    choices = data.draw(choices_between(mine, theirs))
    assert merged(mine, theirs, choices) == merged(theirs, mine, swapped(choices))
