"""Answers follow their fields to new names."""

import msgspec

from dialogtool.core.case.answers import Verdict, Words
from dialogtool.core.case.keys import verdict_key
from dialogtool.core.tool.renaming import renamed
from tests.making import TELL, TOOL, a_case, a_tool, an_answer, key

STORY = msgspec.structs.replace(TELL, renamed_from=("historie", "gammel"))
TOOLS = (a_tool(STORY), a_tool(TELL, id="andet"))


def test_an_answer_under_an_earlier_name_moves_to_the_present_one() -> None:
    old = an_answer(key("gammel", "hund"), Words("Vi går"), private=True)
    moved = msgspec.structs.replace(old, key=key("fortael", "hund"))
    assert renamed(a_case(old), TOOLS) == a_case(moved)


def test_the_answer_under_the_latest_name_stays() -> None:
    oldest, older, newest = an_answer("gammel", minute=9), an_answer("historie", minute=8), an_answer("fortael")
    for answers in ((oldest, older, newest), (newest, older, oldest)):
        assert renamed(a_case(*answers), TOOLS) == a_case(newest)
    assert renamed(a_case(older, oldest), TOOLS).answer(TOOL, "fortael") == msgspec.structs.replace(older, key=key())


def test_a_verdict_keeps_hold_of_its_evidence() -> None:
    judged = an_answer(verdict_key("mad"), Verdict("yes", evidence=(key("historie"), key("hjul"))))
    case = renamed(a_case(an_answer("historie"), judged), TOOLS)
    assert case.answers[judged.key].value == Verdict("yes", evidence=(key("fortael"), key("hjul")))


def test_other_tools_and_fields_are_left_alone() -> None:
    case = a_case(an_answer(key("historie", tool="andet")), an_answer("fortael"))
    assert renamed(case, TOOLS) is case
    kept = a_case(an_answer("historie"), *case.answers.values())
    assert renamed(kept, TOOLS) == case
