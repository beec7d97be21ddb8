"""What one tool has asked, no other tool asks again."""

import msgspec
import pytest

from dialogtool.core.case.answers import Answer, Value, Words
from dialogtool.core.tool.facts import answer_about, key_of, known_elsewhere, own_answer
from tests.making import SAID, TELL, TOOL, a_case, an_answer, key

STORY = msgspec.structs.replace(TELL, fact="experience.story", renamed_from=("historie", "gammel"))


def elsewhere(
    value: Value | None = SAID, minute: int = 0, tool: str = "andet", subject: str = "", id: str = ""
) -> Answer:
    of = key("spurgt", subject, tool)
    return an_answer(of, value, minute, fact="experience.story", id=id or tool)


def known(*answers: Answer, subject: str = "") -> Answer | None:
    return known_elsewhere(a_case(*answers), TOOL, STORY, subject)


def test_an_answer_lies_under_the_tool_the_field_and_what_it_is_about() -> None:
    assert key_of(TOOL, STORY, "hund") == key("fortael", "hund")


def test_an_answer_under_an_earlier_name_of_the_field_is_its_own() -> None:
    old, older = an_answer("historie"), an_answer("gammel", minute=9)
    assert own_answer(a_case(older, old), TOOL, STORY, "") == old
    assert own_answer(a_case(older), TOOL, STORY, "") == older


def test_an_answer_under_the_fields_present_name_comes_first() -> None:
    old, new = an_answer("historie", minute=9), an_answer("fortael")
    assert own_answer(a_case(old, new), TOOL, STORY, "") == new


def test_the_same_fact_asked_by_another_tool_is_known() -> None:
    assert known(elsewhere()) == answer_about(a_case(elsewhere()), TOOL, STORY, "") == elsewhere()


def test_what_the_field_holds_itself_goes_before_what_others_know() -> None:
    mine = an_answer("fortael", None)
    assert known(mine, elsewhere()) is None
    assert answer_about(a_case(mine, elsewhere()), TOOL, STORY, "") == mine


def test_of_several_who_know_the_newest_counts() -> None:
    older, newer = elsewhere(minute=1), elsewhere(minute=2, tool="tredje")
    assert known(older, newer) == known(newer, older) == newer


def test_of_several_at_the_same_moment_it_is_always_the_same_one() -> None:
    a, b = elsewhere(id="a"), elsewhere(id="b", tool="tredje")
    assert known(a, b) == known(b, a) == b


@pytest.mark.parametrize("value", [None, Words(""), Words("  ")])
def test_what_was_declined_or_left_empty_is_not_known(value: Value | None) -> None:
    assert known(elsewhere(value)) is None
    assert known(elsewhere(value, minute=5, tool="tredje"), elsewhere()) == elsewhere()


def test_a_fact_about_one_thing_says_nothing_of_another() -> None:
    assert known(elsewhere(subject="hund"), subject="kat") is None
    assert known(elsewhere(subject="hund"), subject="hund") is not None


def test_a_question_that_names_no_fact_is_known_from_nowhere() -> None:
    assert known_elsewhere(a_case(an_answer(key("x", tool="andet"))), TOOL, TELL, "") is None
