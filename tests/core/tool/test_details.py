"""What the follow-up questions add to an experience."""

from dialogtool.core.case.answers import Chosen, Number, Value, Words
from dialogtool.core.tool.details import details_in
from dialogtool.core.tool.fields import Checklist, Option
from tests.making import a_library, a_tool, an_answer

WHOM = Checklist(
    id="hvem",
    options=(
        Option(id="boern", label="Mine børn", arena="omsorg"),
        Option(id="klub", label="Klubben", arena="frivilligt"),
        Option(id="mig", label="Mig selv"),
    ),
)


def told(fact: str, value: Value) -> dict[str, str | int]:
    return details_in(an_answer("hvem", value, fact=f"experience.{fact}"), a_library(a_tool(WHOM)))


def test_how_often_and_for_how_many() -> None:
    assert told("often", Chosen(ids=("ofte",))) == {"often": "ofte"}
    assert told("people", Number(4)) == {"people": 4}


def test_for_whom_it_is_done_decides_the_arena() -> None:
    assert told("for-whom", Chosen(ids=("boern", "klub"))) == {"arena": "frivilligt"}
    assert told("for-whom", Chosen(ids=("boern", "mig"))) == {"arena": "omsorg"}


def test_what_says_no_arena_leaves_the_activitys_own() -> None:
    assert told("for-whom", Chosen(ids=("mig",), own=("naboen",))) == {}


def test_other_facts_and_other_kinds_of_answer_add_nothing() -> None:
    assert told("story", Words("Jeg bager")) == told("often", Chosen()) == told("people", Words("fire")) == {}
