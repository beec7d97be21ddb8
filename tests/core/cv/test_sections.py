"""The sections of a CV, and what stands in which of them."""

import pytest

from dialogtool.core.catalogue.catalogue import Arena, Catalogue
from dialogtool.core.cv.experiences import Telling
from dialogtool.core.cv.sections import Lived, sections_of
from dialogtool.core.findings.career import CareerKind, CareerLine
from dialogtool.core.findings.material import Experience, Material
from dialogtool.core.tool.library import Library
from tests.making import a_library

KINDS = ("work", "education", "voluntary", "language", "licence", "it", "leisure")
PHRASES = {f"cv.heading.{kind}": f"Om {kind}" for kind in KINDS}
CAREERS = (("arbejde", "work"), ("skole", "education"), ("omsorg", "care"), ("hjem", ""), ("fritid", "leisure"))
ARENAS = {
    id: Arena(id=id, label=id, picture="", cv_heading=id.capitalize(), cv_place=place, career=career)
    for place, (id, career) in enumerate(CAREERS)
} | {"svaert": Arena(id="svaert", label="", picture="", cv_heading="Også", inside="hard-times", cv_place=9)}
LIBRARY = a_library(catalogue=Catalogue(arenas=ARENAS, phrases=PHRASES))


def a_line(kind: CareerKind, title: str = "", arena: str = "", start: str = "") -> CareerLine:
    return CareerLine(id=title or kind, kind=kind, title=title or kind, arena=arena, start=start)


def listed(
    *lines: CareerLine, backing: tuple[Experience, ...] = (), library: Library = LIBRARY, known: tuple[str, ...] = ()
) -> dict[str, list[str]]:
    """What stands under each heading."""
    lived = Lived(lines=lines, about=tuple(one.id for one in backing), known=frozenset(known))
    sections = sections_of(library, Material(experiences={one.id: one for one in backing}), lived)
    return {part.heading: [one.title for one in part.experiences] for part in sections}


def test_everything_stands_in_the_order_of_a_cv() -> None:
    baking = Experience(id="b", title="Bage", arena="hjem")
    lines = map(a_line, ("leisure", "it", "licence", "language", "course", "education", "work"))
    assert listed(*lines, a_line("care", arena="omsorg"), a_line("voluntary"), backing=(baking,)) == {
        "Om voluntary": ["voluntary"],
        "Arbejde": ["work"],
        "Skole": ["education", "course"],
        "Omsorg": ["care"],
        "Hjem": ["Bage"],
        "Om language": ["language"],
        "Om licence": ["licence"],
        "Om it": ["it"],
        "Fritid": ["leisure"],
    }


def test_the_newest_comes_first_and_a_pause_stands_among_the_work() -> None:
    lines = (a_line("work", "a", start="2001"), a_line("break", "b", start="2005"), a_line("work", "c", start="2009"))
    assert listed(*lines) == {"Arbejde": ["c", "b", "a"]}


def test_courses_stand_after_the_education() -> None:
    lines = (a_line("course", "a", start="2020"), a_line("education", "b", start="1990"))
    assert listed(*lines) == {"Skole": ["b", "a"]}


def test_a_line_that_changed_its_kind_leaves_the_arena_of_its_period() -> None:
    assert listed(a_line("course", "Truck", arena="arbejde")) == {"Skole": ["Truck"]}


def test_a_catalogue_without_such_arenas_has_sections_for_the_lines_all_the_same() -> None:
    library = a_library(catalogue=Catalogue(phrases=PHRASES))
    assert listed(*map(a_line, reversed(KINDS)), library=library) == {f"Om {kind}": [kind] for kind in KINDS}


@pytest.mark.parametrize("known", [("Lager",), ()])
def test_a_period_that_backs_a_competence_does_not_stand_twice(known: tuple[str, ...]) -> None:
    period = Experience(id="Lager", title="Lager", arena="arbejde", period=True)
    assert listed(backing=(period,), known=known) == ({} if known else {"Arbejde": ["Lager"]})


def test_only_a_few_things_that_are_merely_named_stand_in_one_arena() -> None:
    named = tuple(Experience(id=id, title=id.upper(), arena="hjem") for id in "abcd")
    told = Experience(id="e", title="E", arena="hjem", story="Jeg gør det.")
    assert listed(backing=(*named, told)) == {"Hjem": ["A", "B", "C", "E"]}


def test_an_arena_of_hard_times_comes_last_when_something_in_it_may_stand() -> None:
    told = Experience(id="s", title="Støtte en ven", arena="svaert")
    assert list(listed(a_line("leisure"), backing=(told,))) == ["Fritid", "Også"]


@pytest.mark.parametrize("arena", ["", "gone"])
def test_what_lies_in_no_arena_has_a_section_of_its_own(arena: str) -> None:
    library = a_library(catalogue=Catalogue(arenas=ARENAS, phrases=PHRASES | {"cv.heading.everyday": "Hverdag"}))
    garden = Experience(id="g", title="Haven hos min bror", arena=arena, period=True)
    assert listed(a_line("it"), backing=(garden,), library=library) == {
        "Hverdag": ["Haven hos min bror"],
        "Om it": ["it"],
    }


@pytest.mark.parametrize(
    ("telling", "stands"),
    [(Telling(), True), (Telling(said="Jeg flytter ting."), False), (Telling(texts=False), False)],
)
def test_a_bare_story_stands_once_and_only_in_its_own_language(telling: Telling, stands: bool) -> None:
    story = Experience(id="s", title="jeg flytter ting", story="jeg flytter ting")
    lived = Lived(about=("s",), telling=telling)
    sections = sections_of(LIBRARY, Material(experiences={"s": story}), lived)
    told = [(one.title, one.story) for section in sections for one in section.experiences]
    assert told == ([("Jeg flytter ting", "")] if stands else [])
