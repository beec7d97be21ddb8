"""The periods on the life line: experiences for the CV, as the citizen laid them."""

import msgspec
import pytest

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Words
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.findings.findings import Shown, is_usable
from dialogtool.core.findings.made import Experience, Material
from dialogtool.core.findings.material import material_of
from dialogtool.core.tool.definition import ForEach
from tests.core.aids_made import LINE
from tests.making import TELL, a_case, a_catalogue, a_library, a_step, a_tool, an_answer, key

ARENAS = a_catalogue(arenas=("arbejde",)).arenas | {
    "svaert": Arena(id="svaert", label="Svært", picture="", cv_heading="", inside="hard-times")
}
CATALOGUE = msgspec.structs.replace(a_catalogue(), arenas=ARENAS)
TOOL = a_tool(LINE, a_step(TELL, for_each=ForEach("livslinje")))
MEAT = Period("slagteri", "Slagteri", "arbejde", start="1998", end="2006", place="Esbjerg")
HOME = Period("pause", "Hjemme med børn", start="omkring 2006", ongoing=True)
HARD = Period("sygdom", "Sygdom", "svaert")


def line(*periods: Period, minute: int = 0, private: bool = False) -> Answer:
    return an_answer("livslinje", Line(periods), minute, makes="period", private=private)


def story(about: str, minute: int, private: bool = False) -> Answer:
    of = key("fortael", about)
    return an_answer(of, Words("Jeg stod ved båndet."), minute, makes="experience", private=private)


def left(*answers: Answer, path: str = "") -> Material:
    asked = msgspec.structs.replace(LINE, path=path)
    tool = a_tool(asked, a_step(TELL, for_each=ForEach("livslinje")))
    return material_of(a_case(*answers), a_library(tool, catalogue=CATALOGUE))


def test_a_period_is_an_experience_in_its_arena_with_its_times_and_its_place() -> None:
    made = left(line(MEAT)).experiences
    assert made == {
        "slagteri": Experience(
            id="slagteri", title="Slagteri", arena="arbejde", period=True, start="1998", end="2006", place="Esbjerg"
        )
    }


def test_a_period_may_still_go_on_and_its_times_are_any_words() -> None:
    made = left(line(HOME)).experiences["pause"]
    assert (made.title, made.arena, made.start, made.end) == ("Hjemme med børn", "", "omkring 2006", "")
    assert (made.ongoing, made.period) == (True, True)


def test_the_title_of_each_period_is_heard() -> None:
    pieces = left(line(MEAT, HOME)).evidence
    assert [(piece.sentence, piece.about, piece.told) for piece in pieces] == [
        ("Slagteri", "slagteri", False),
        ("Hjemme med børn", "pause", False),
    ]


@pytest.mark.parametrize("minute", [0, 9])
def test_what_was_told_of_a_period_stays_whether_the_line_was_changed_before_or_after(minute: int) -> None:
    made = left(line(MEAT, minute=minute), story("slagteri", 5)).experiences["slagteri"]
    assert (made.title, made.story, made.start) == ("Slagteri", "Jeg stod ved båndet.", "1998")


@pytest.mark.parametrize("minute", [0, 9])
def test_a_marked_story_marks_its_period(minute: int) -> None:
    assert left(line(MEAT, minute=minute), story("slagteri", 5, private=True)).experiences["slagteri"].private


@pytest.mark.parametrize("minute", [0, 9])
def test_a_marked_line_of_the_cv_marks_its_period(minute: int) -> None:
    written = an_answer(cv_item_key("slagteri"), CvItemSet("work", "Kok"), 5, makes="cv-item", private=True)
    made = left(line(MEAT, HOME, minute=minute), written)
    assert {id: one.private for id, one in made.experiences.items()} == {"slagteri": True, "pause": False}


def test_one_period_may_be_marked_alone() -> None:
    made = left(line(MEAT, msgspec.structs.replace(HOME, private=True)))
    assert {id: one.private for id, one in made.experiences.items()} == {"slagteri": False, "pause": True}
    assert [is_usable(Shown(piece), made) for piece in made.evidence] == [True, False]


def test_nothing_told_of_a_marked_period_may_stand_in_a_document() -> None:
    made = left(line(msgspec.structs.replace(MEAT, private=True)), story("slagteri", 5))
    assert [is_usable(Shown(piece), made) for piece in made.evidence] == [False, False]


def test_the_whole_line_may_be_marked() -> None:
    made = left(line(MEAT, private=True))
    assert (made.experiences["slagteri"].private, [piece.private for piece in made.evidence]) == (True, [True])


def test_a_period_of_hard_times_stands_nowhere_by_name() -> None:
    made = left(line(HARD, MEAT))
    assert {id: one.discreet for id, one in made.experiences.items()} == {"sygdom": True, "slagteri": False}
    assert [is_usable(Shown(piece), made) for piece in made.evidence] == [False, True]


def test_a_line_inside_the_path_is_marked_and_discreet_as_a_whole() -> None:
    made = left(line(MEAT), path="hard-times")
    assert (made.experiences["slagteri"].private, made.experiences["slagteri"].discreet) == (True, True)
    assert [(piece.path, piece.private) for piece in made.evidence] == [("hard-times", True)]


def test_what_is_no_line_leaves_no_periods() -> None:
    assert left(an_answer("livslinje", Words("Slagteri"), makes="period")).experiences == {}
