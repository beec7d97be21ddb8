"""One citizen, the meetings, and every answer given."""

import msgspec

from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import (
    Case,
    Citizen,
    Meeting,
    answers_by_age,
    meeting_of,
    with_answer,
    with_citizen,
    with_meeting,
    without_answer,
)
from tests.making import TOOL, a_case, a_citizen, a_meeting, an_answer, at, key

FIRST, SECOND = an_answer("et", minute=1), an_answer("to", minute=2)


def test_a_new_answer_takes_the_place_of_the_earlier_one_to_the_same_question() -> None:
    again = an_answer("et", Words("Noget andet"), minute=3)
    assert with_answer(a_case(FIRST, SECOND), again).answers == {FIRST.key: again, SECOND.key: SECOND}


def test_the_same_question_about_something_else_has_an_answer_of_its_own() -> None:
    about_cat = an_answer(key("et", "kat"))
    assert with_answer(a_case(FIRST), about_cat).answer(TOOL, "et", "kat") == about_cat
    assert with_answer(a_case(FIRST), about_cat).answer(TOOL, "et") == FIRST


def test_an_answer_taken_away_was_never_given() -> None:
    assert without_answer(a_case(FIRST, SECOND), FIRST.key) == a_case(SECOND)
    assert without_answer(a_case(FIRST), SECOND.key) == a_case(FIRST)


def test_no_edit_touches_the_case_it_began_with() -> None:
    before = a_case(FIRST)
    with_answer(before, SECOND), without_answer(before, FIRST.key), with_meeting(before, a_meeting())
    assert before == a_case(FIRST)


def test_two_cases_are_equal_whatever_came_first() -> None:
    assert a_case(FIRST, SECOND) == a_case(SECOND, FIRST)


def test_answers_are_ordered_by_when_they_were_given() -> None:
    assert answers_by_age(a_case(SECOND, FIRST)) == (FIRST, SECOND)


def test_answers_of_the_same_moment_are_ordered_by_id() -> None:
    a, b = an_answer("to", id="a"), an_answer("et", id="b")
    assert answers_by_age(a_case(b, a)) == answers_by_age(a_case(a, b)) == (a, b)


def test_a_meeting_is_added_among_the_others_by_when_it_began() -> None:
    case = a_case()
    for meeting in (a_meeting("m2", 60), a_meeting("m1"), a_meeting("m3", 60)):
        case = with_meeting(case, meeting)
    assert [meeting.id for meeting in case.meetings] == ["m1", "m2", "m3"]


def test_a_meeting_that_is_there_already_is_changed() -> None:
    ended = Meeting(id="m1", started=at(0), ended=at(30))
    case = with_meeting(with_meeting(a_case(), a_meeting("m1")), ended)
    assert (case.meetings, meeting_of(case, "m1"), meeting_of(case, "m2")) == ((ended,), ended, None)


def test_the_citizens_details_are_changed_and_the_answers_stay() -> None:
    moved = msgspec.structs.replace(a_citizen(), address="Elmevej 12")
    assert with_citizen(a_case(FIRST), moved) == a_case(FIRST, citizen=moved)


def test_nothing_is_said_of_somebody_new() -> None:
    new = Case(citizen=Citizen(id="a", name="Ali", created=at(0)))
    assert (new.meetings, new.answers, new.citizen.demo) == ((), {}, False)
