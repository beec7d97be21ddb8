"""What a question offers to begin with, and what it is about."""

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.aid_values import Conditions
from dialogtool.core.case.answers import Chosen
from dialogtool.core.case.case import Case
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.scenes.shared import SharedField, shared_scene
from dialogtool.core.tool.aids import Bridge, JobLook
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import Checklist, LongText
from dialogtool.core.tool.flow import visible_steps
from tests.core.conditions import a_scale
from tests.making import a_case, a_library, a_step, a_tool, an_answer, options

BRIDGE = Bridge(id="bro", scales=("noise",), makes="condition")
SENTENCE = LongText(id="saetning", proposal="works-best")
TOOL = a_tool(
    BRIDGE,
    SENTENCE,
    LongText(id="frit"),
    Checklist(id="job", options=options("bager", "kok")),
    a_step(JobLook(id="taet-paa"), for_each=ForEach("job")),
)
LIBRARY = a_library(TOOL, catalogue=Catalogue(scales={"noise": a_scale("noise")}))
QUIET = an_answer("bro", Conditions(levels={"noise": 1}), makes="condition")


def asked(number: int, case: Case) -> SharedField:
    return shared_scene(TOOL, visible_steps(TOOL, case)[number], case, LIBRARY).fields[0]


def test_the_sentence_to_an_employer_is_offered_when_there_is_something_to_say() -> None:
    assert asked(1, a_case()).proposal is None
    assert asked(1, a_case(QUIET)).proposal == phrase("fit.works-best-1", first="noise er 1")


def test_a_question_that_asks_for_no_proposal_gets_none() -> None:
    assert asked(2, a_case(QUIET)).proposal is None


def test_a_repeated_question_says_what_it_is_about_and_no_other_does() -> None:
    case = a_case(an_answer("job", Chosen(ids=("bager", "kok"))))
    assert [asked(number, case).about for number in (0, 4, 5)] == ["", "bager", "kok"]
