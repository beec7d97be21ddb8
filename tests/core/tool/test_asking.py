"""A question as it is asked, and the answer it becomes."""

import msgspec
import pytest

from dialogtool.core.case.answers import Answer, GoalSet, Origin, StepSet, SubGoalSet, Value, Words
from dialogtool.core.case.case import Meeting
from dialogtool.core.tool.asking import (
    Asked,
    answered,
    asked_again,
    asked_of,
    origin_in,
    said_again,
    with_mark,
    with_value,
)
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import ShortText
from dialogtool.core.tool.flow import visible_steps
from tests.making import SAID, TELL, TOOL, a_case, a_hand, a_step, a_tool, an_answer, at, key

STORY = Asked(key=key("fortael", "hund"), question="Hvad gør I?", fact="experience.story", makes="experience")
AGAIN = msgspec.structs.replace(STORY, key=key("mere", "hund", tool="andet"))


def said(asked: Asked = STORY, private: bool = False) -> Answer:
    return msgspec.structs.replace(answered(asked, SAID, a_hand(id=asked.key.tool)), private=private)


def test_a_question_takes_along_what_its_answer_leaves_in_the_case() -> None:
    field = ShortText(id="navn", makes="experience", fact="pet.name", shows=("ansvar",), private=True)
    tool = a_tool(TELL, a_step(field, for_each=ForEach("fortael")))
    screen = msgspec.structs.replace(visible_steps(tool, a_case())[0], subject="hund")
    assert asked_of(tool, screen, field, "Hvad hedder den?") == Asked(
        key=key("navn", "hund", TOOL),
        question="Hvad hedder den?",
        tool_version=1,
        makes="experience",
        fact="pet.name",
        shows=("ansvar",),
        private=True,
    )


def test_an_answer_can_be_read_without_its_tool() -> None:
    answer = answered(STORY, SAID, a_hand("a1", minute=3, meeting="m2"))
    assert (answer.question, answer.makes, answer.fact) == ("Hvad gør I?", "experience", "experience.story")
    assert (answer.id, answer.at, answer.meeting, answer.language) == ("a1", at(3), "m2", "da")


def test_what_was_asked_can_be_asked_again_with_the_same_words() -> None:
    asked = Asked(key=key("ro"), question="Hvad gør du?", tool_version=3, makes="step", fact="day.calm", shows=("ro",))
    assert asked_again(answered(asked, SAID, a_hand())) == asked


def test_a_changed_answer_is_the_same_answer_said_now() -> None:
    before = answered(STORY, SAID, a_hand("a1", minute=1, meeting="m1"))
    after = answered(STORY, None, a_hand("a2", minute=2, meeting="m2"), before)
    assert (after.id, after.value, after.at, after.meeting) == ("a1", None, at(2), "m2")


@pytest.mark.parametrize("value", [GoalSet("job", "Kok"), SubGoalSet("Prøvedage", "arbejde"), StepSet("Ring")])
def test_what_lies_on_the_road_keeps_its_place_when_it_is_changed(value: Value) -> None:
    before = answered(STORY, value, a_hand("a1", minute=1, meeting="m1"))
    after = answered(STORY, value, a_hand("a2", minute=2, meeting="m2"), before)
    assert (after.at, after.meeting) == (at(1), "m2")


def test_the_mark_not_in_the_papers_stays_on_a_changed_answer() -> None:
    assert answered(STORY, None, a_hand(), said(private=True)).private
    assert not answered(STORY, None, a_hand(), said()).private


def test_what_is_asked_as_private_is_private() -> None:
    private = msgspec.structs.replace(STORY, private=True)
    assert answered(private, SAID, a_hand()).private


def test_an_answer_lands_in_the_case_in_place_of_the_earlier_one() -> None:
    case = with_value(a_case(said()), STORY, Words("Nyt"), a_hand("a2"))
    assert case == a_case(answered(STORY, Words("Nyt"), a_hand("a2"), said()))


def test_a_marked_sentence_that_still_holds_is_marked_where_it_is_said_again() -> None:
    case = with_value(a_case(said(private=True)), AGAIN, SAID, a_hand("a2"))
    assert [answer.private for answer in case.answers.values()] == [True, True]


def test_something_else_said_of_the_same_is_not_marked() -> None:
    case = with_value(a_case(said(private=True)), AGAIN, Words("Nyt"), a_hand("a2"))
    assert not case.answers[AGAIN.key].private


def test_marking_a_sentence_or_taking_the_mark_away_goes_for_it_everywhere() -> None:
    other = an_answer("andet")
    case = with_mark(a_case(said(), said(AGAIN), other), AGAIN.key, private=True)
    assert case == a_case(said(private=True), said(AGAIN, private=True), other)
    assert with_mark(case, STORY.key, private=False) == a_case(said(), said(AGAIN), other)


def test_what_was_never_answered_cannot_be_marked() -> None:
    assert with_mark(a_case(), STORY.key, private=True) == a_case()


def test_the_same_words_about_something_else_or_for_no_fact_are_not_the_same_again() -> None:
    about_cat = msgspec.structs.replace(AGAIN, key=key("mere", "kat", tool="andet"))
    case = a_case(said(), said(AGAIN), said(about_cat), an_answer("a"), an_answer("b"))
    assert said_again(case, said()) == (said(AGAIN),)
    assert said_again(case, an_answer("a")) == ()


def test_words_remember_the_meetings_language_and_interpreter() -> None:
    meeting = Meeting(id="m1", started=at(0), spoken="ar", interpreter=True)
    assert origin_in(meeting, "citizen") == Origin(typed_by="citizen", spoken="ar", interpreter=True)


def test_without_a_meeting_the_caseworker_types_in_danish() -> None:
    assert origin_in(None) == Origin(typed_by="caseworker", spoken="da", interpreter=False)
