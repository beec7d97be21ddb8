"""Two copies side by side: what is equal, what only one has, and where people have to choose."""

import msgspec
from hypothesis import given

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Verdict, Words
from dialogtool.core.case.case import Case, with_citizen, with_meeting
from dialogtool.core.sharing.comparing import (
    Choices,
    Comparison,
    Differing,
    DifferingDetail,
    choices_of,
    compared,
    undecided,
)
from tests.core.two_copies import copies
from tests.making import a_case, a_citizen, a_meeting, an_answer, key

HERE, THERE = an_answer("a", Words("Ja")), an_answer("a", Words("Nej"), 5)


def alike(one: Answer, other: Answer) -> bool:
    return not compared(a_case(one), a_case(other)).differing


def test_the_same_answer_in_both_is_equal_and_another_one_differs() -> None:
    both = an_answer("b")
    comparison = compared(a_case(HERE, both), a_case(THERE, both))
    assert comparison.equal == (key("b"),)
    assert comparison.differing == (Differing(key("a"), HERE, THERE),)
    assert comparison.to_choose == 1


def test_what_only_one_of_them_has_is_told_oldest_first() -> None:
    late, early = an_answer("sent", minute=9), an_answer("tidligt")
    comparison = compared(a_case(late, early), a_case())
    assert comparison.only_here == (early, late)
    assert not comparison.brings_something
    assert compared(a_case(), a_case(late, early)).only_there == (early, late)


def test_the_meetings_of_one_are_told() -> None:
    mine, theirs = with_meeting(a_case(), a_meeting("m1")), with_meeting(a_case(), a_meeting("m2"))
    comparison = compared(mine, theirs)
    assert (comparison.meetings_here, comparison.meetings_there) == ((a_meeting("m1"),), (a_meeting("m2"),))
    assert comparison.brings_something


def test_a_detail_differs_when_both_have_one() -> None:
    mine = msgspec.structs.replace(a_citizen("Birgit"), phone="12")
    theirs = msgspec.structs.replace(a_citizen("Birgitte"), email="b@example.dk")
    comparison = compared(with_citizen(a_case(), mine), with_citizen(a_case(), theirs))
    assert comparison.details == (DifferingDetail("name", "Birgit", "Birgitte"),)


def test_another_citizen_is_another_citizen() -> None:
    assert not compared(a_case(), a_case(citizen=a_citizen(id="anne"))).same_citizen


def test_when_and_with_what_id_it_was_said_makes_no_difference() -> None:
    assert alike(an_answer("a", id="1"), an_answer("a", minute=5, id="2"))


def test_a_mark_makes_a_difference() -> None:
    assert not alike(an_answer("a"), an_answer("a", private=True))


def test_a_marked_period_that_stayed_at_home_makes_none() -> None:
    whole = Line((Period("p", "Bageri"), Period("q", "Fængsel", private=True)))
    assert alike(an_answer("a", whole), an_answer("a", Line(whole.periods[:1])))
    assert not alike(an_answer("a", whole), an_answer("a", Line(whole.periods[1:])))


def test_the_same_verdict_on_other_evidence_is_the_same_verdict() -> None:
    assert alike(an_answer("a", Verdict("yes", (key("b"),))), an_answer("a", Verdict("yes")))
    assert not alike(an_answer("a", Verdict("yes")), an_answer("a", Verdict("no")))


def test_what_is_not_chosen_yet_is_told() -> None:
    comparison = Comparison(
        same_citizen=True,
        differing=(Differing(key("a"), HERE, THERE),),
        details=(DifferingDetail("phone", "1", "2"),),
    )
    assert undecided(comparison, Choices()) == (key("a"), "phone")
    assert undecided(comparison, choices_of(comparison, "theirs")) == ()


def test_a_side_can_be_preferred_everywhere() -> None:
    older = Differing(key("b"), an_answer("b", Words("Ja"), 9), an_answer("b", Words("Nej")))
    comparison = Comparison(
        same_citizen=True,
        differing=(Differing(key("a"), HERE, THERE), older),
        details=(DifferingDetail("phone", "1", "2"),),
    )
    assert choices_of(comparison, "mine").answers == {key("a"): "mine", key("b"): "mine"}
    assert choices_of(comparison, "theirs").details == {"phone": "theirs"}
    newest = choices_of(comparison, "newest")
    assert newest == Choices({key("a"): "theirs", key("b"): "mine"}, {"phone": "mine"})


@given(copies(), copies())
def test_every_answer_of_both_has_one_place_in_the_comparison(mine: Case, theirs: Case) -> None:
    comparison = compared(mine, theirs)
    places = [
        *comparison.equal,
        *(pair.key for pair in comparison.differing),
        *(answer.key for answer in (*comparison.only_here, *comparison.only_there)),
    ]
    assert sorted(places) == sorted(mine.answers.keys() | theirs.answers.keys())
