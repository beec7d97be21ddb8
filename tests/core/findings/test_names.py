"""What the citizen calls a period or a person now, wherever it comes up."""

import pytest

from dialogtool.core.case.aid_values import Line, People, Period, Person
from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.case.case import Case
from dialogtool.core.findings.material import material_of
from dialogtool.core.findings.names import present_name
from dialogtool.core.scenes.shared import options_of, shared_scene
from dialogtool.core.tool.definition import ForEach
from dialogtool.core.tool.fields import PictureCards
from dialogtool.core.tool.flow import visible_steps
from tests.core.aids_made import CIRCLES, LINE
from tests.making import TELL, a_case, a_catalogue, a_library, a_step, a_tool, an_answer

WHICH = PictureCards(id="hvilke", options_from="livslinje", makes="experience")
TOOL = a_tool(LINE, CIRCLES, WHICH, a_step(TELL, title="Om {it}", for_each=ForEach("hvilke")))
LIBRARY = a_library(TOOL, catalogue=a_catalogue(cards={"boller": ""}))


def a_life(title: str) -> Answer:
    """A line with a period that was first called "fængsel", and is called this now."""
    return an_answer("livslinje", Line((Period("fængsel", title),)), makes="period")


def chosen(makes: str = "experience") -> Answer:
    return an_answer("hvilke", Chosen(ids=("fængsel",)), minute=1, makes=makes)


def titles(case: Case) -> list[str]:
    return [shared_scene(TOOL, screen, case, LIBRARY).title for screen in visible_steps(TOOL, case)]


def test_a_period_and_a_person_have_the_name_they_were_given_last() -> None:
    people = an_answer("netvaerk", People((Person("lis", "Lisbeth", "venner"),)), makes="contact")
    case = a_case(a_life("afsoning"), people, chosen())
    assert [present_name(case, item) for item in ("fængsel", "lis", "boller")] == ["afsoning", "Lisbeth", ""]


def test_a_renamed_period_is_asked_about_by_its_present_name() -> None:
    case = a_case(a_life("afsoning"), chosen())
    assert titles(case)[-1] == "Om afsoning"
    assert [option.label for option in options_of(TOOL, WHICH, case, LIBRARY)] == ["afsoning"]


def test_a_card_keeps_its_label_also_where_a_period_has_its_name() -> None:
    line = an_answer("livslinje", Line((Period("boller", "Bageriet"),)))
    case = a_case(line, an_answer("hvilke", Chosen(ids=("boller",))))
    assert titles(case)[-1] == "Om Kort boller"


@pytest.mark.parametrize("title", ["afsoning", "fængsel"])
def test_what_a_period_leaves_has_its_present_name_and_never_the_old_one(title: str) -> None:
    made = material_of(a_case(a_life(title), chosen()), LIBRARY)
    assert [piece.sentence for piece in made.evidence] == [title, title]
    assert [one.title for one in made.experiences.values()] == [title]


@pytest.mark.parametrize("makes", ["wish", "contact", "interest"])
def test_wishes_contacts_and_interests_have_the_present_name_too(makes: str) -> None:
    made = material_of(a_case(a_life("afsoning"), chosen(makes)), LIBRARY)
    assert [one.text for one in (*made.wishes, *made.contacts, *made.interests)] == ["afsoning"]


def test_what_was_told_stays_as_it_was_told() -> None:
    told = an_answer("x", Words("fængsel er et ord"), makes="evidence")
    made = material_of(a_case(a_life("afsoning"), told), LIBRARY)
    assert "fængsel er et ord" in [piece.sentence for piece in made.evidence]
