"""What can be put on a CV with one press, and the lines it becomes."""

from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.catalogue.catalogue import Catalogue, CvIdea
from dialogtool.core.cv.ideas import ideas_left, with_idea
from dialogtool.core.findings.material import Material

CAR = CvIdea(id="b", kind="licence", label="Kørekort B", title="Kørekort", level="B")
LORRY = CvIdea(id="c", kind="licence", label="Kørekort C", title="Kørekort", level="C")
HYGIENE = CvIdea(id="h", kind="licence", label="Hygiejne", title="Hygiejnebevis")
DANISH = CvIdea(id="dansk", kind="language", label="Dansk")
CATALOGUE = Catalogue(cv_ideas={one.id: one for one in (CAR, LORRY, HYGIENE, DANISH)})


def held(*items: CvItemSet) -> Material:
    return Material(cv_items={f"i{number}": item for number, item in enumerate(items)})


def test_only_ideas_of_the_kind_that_no_line_holds_are_left() -> None:
    assert ideas_left(CATALOGUE, held(), "licence") == (CAR, LORRY, HYGIENE)
    assert ideas_left(CATALOGUE, held(), "language") == (DANISH,)
    lines = held(CvItemSet("licence", "kørekort", level="A, B"), CvItemSet("licence", "Hygiejne"))
    assert ideas_left(CATALOGUE, lines, "licence") == (LORRY,)


def test_an_idea_becomes_a_new_line() -> None:
    assert with_idea(DANISH, held()) == ("", CvItemSet("language", "Dansk"))
    assert with_idea(HYGIENE, held(CvItemSet("licence", "Hygiejnebevis"))) == (
        "",
        CvItemSet("licence", "Hygiejnebevis"),
    )


def test_several_categories_of_one_licence_stand_on_one_line() -> None:
    lines = held(CvItemSet("licence", "Truck"), CvItemSet("licence", "Kørekort", level="B", start="1997"))
    assert with_idea(LORRY, lines) == ("i1", CvItemSet("licence", "Kørekort", level="B, C", start="1997"))
    assert with_idea(CAR, lines)[1].level == "B"
