"""One experience on the CV: a line of a career, or what is done from day to day."""

import pytest

from dialogtool.core.basis.phrases import Phrase, phrase
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.cv.experiences import CvExperience, Telling, detail_of, of_experience, of_line
from dialogtool.core.cv.sections import Lived, sections_of
from dialogtool.core.findings.career import CareerLine
from dialogtool.core.findings.material import Experience, Material
from dialogtool.core.tool.library import Library
from tests.making import a_catalogue, a_library, an_activity

CATALOGUE = a_catalogue(
    activities=[
        an_activity("bage"),
        an_activity("sove", icatus="911"),
        an_activity("se-tv", icatus="842"),
        an_activity("bede", discreet=True),
    ]
)
LIBRARY = a_library(catalogue=CATALOGUE)


def listed(*experiences: Experience, said: str = "", library: Library = LIBRARY) -> dict[str, list[CvExperience]]:
    """What stands under each heading."""
    material = Material(experiences={one.id: one for one in experiences})
    about = (*(one.id for one in experiences), "nothing-known")
    lived = Lived(about=about, telling=Telling(said=said))
    return {part.heading: [*part.experiences] for part in sections_of(library, material, lived)}


def an_experience(id: str = "e", arena: str = "hjem", activity: str = "bage", story: str = "") -> Experience:
    return Experience(id=id, title=id.capitalize(), arena=arena, activity=activity, story=story)


def test_experiences_stand_under_the_heading_of_their_arena() -> None:
    there = listed(an_experience("a"), an_experience("b", "omsorg"), an_experience("c"))
    assert {heading: [one.title for one in those] for heading, those in there.items()} == {
        "I hjem": ["A", "C"],
        "I omsorg": ["B"],
    }


def test_arenas_come_in_the_order_of_a_cv() -> None:
    arenas = {
        id: Arena(id=id, label=id, picture="", cv_heading=id, cv_place=place) for id, place in (("x", 2), ("y", 1))
    }
    library = a_library(catalogue=type(CATALOGUE)(arenas=arenas))
    assert list(listed(an_experience("a", "x", ""), an_experience("b", "y", ""), library=library)) == ["y", "x"]


def test_sleep_and_television_and_what_is_discreet_are_no_experiences_on_a_cv() -> None:
    discreet = Experience(id="d", title="Bede", arena="hjem", activity="bede", discreet=True)
    assert listed(an_experience(activity="sove"), an_experience("tv", activity="se-tv"), discreet) == {}


def test_a_title_begins_with_a_capital() -> None:
    hens = Experience(id="fodre høns", title="fodre høns", arena="hjem")
    assert [one.title for one in listed(hens)["I hjem"]] == ["Fodre høns"]


def test_a_story_is_told_unless_it_was_told_already() -> None:
    told = an_experience(story="jeg bager")
    assert [one.story for one in listed(told)["I hjem"]] == ["Jeg bager."]
    assert [one.story for one in listed(told, said="Mad. Jeg bager.")["I hjem"]] == [""]


@pytest.mark.parametrize(
    ("often", "people", "detail"),
    [
        ("", None, None),
        ("", 1, None),
        ("unheard-of", 0, None),
        ("ofte", None, phrase("cv.often", often="Hver uge")),
        ("ofte", 1, phrase("cv.often", often="Hver uge")),
        ("", 10, phrase("cv.people", people=10)),
        ("ofte", 10, phrase("cv.often-people", often="Hver uge", people=10)),
    ],
)
def test_how_often_and_for_how_many_stand_as_far_as_they_were_told(
    often: str, people: int | None, detail: Phrase | None
) -> None:
    assert detail_of(Experience(id="e", title="E", often=often, people=people), LIBRARY) == detail


LINE = CareerLine(
    id="x",
    kind="work",
    title="Kok",
    place="Kantinen",
    town="Esbjerg",
    start="2013",
    end="2016",
    text="kort",
    long_text="lang\ntekst",
    confirmed_by="Lis",
)


def test_a_line_says_where_when_and_who_vouches_for_it() -> None:
    expected = CvExperience("Kok", None, "Kort", "x", "work", "Kantinen, Esbjerg", "2013", "2016", False, "", "Lis")
    assert of_line(LINE, Telling(), LIBRARY) == expected


@pytest.mark.parametrize(
    ("short", "long", "wanted", "story"),
    [("kort", "lang", True, "Lang"), ("kort", "", True, "Kort"), ("", "lang", False, "Lang"), ("", "", True, "")],
)
def test_a_line_has_a_short_and_a_long_text_and_either_stands_for_the_other(
    short: str, long: str, wanted: bool, story: str
) -> None:
    line = CareerLine(id="x", kind="work", title="Kok", text=short, long_text=long)
    assert of_line(line, Telling(long=wanted), LIBRARY).story == story


def test_times_texts_and_what_is_said_already_can_be_left_out() -> None:
    bare = of_line(LINE, Telling(dated=False, texts=False), LIBRARY)
    assert (bare.start, bare.end, bare.story) == ("", "", "")
    assert of_line(LINE, Telling(said="Det var Kort"), LIBRARY).story == ""


def test_a_pause_is_called_a_pause_whatever_it_was() -> None:
    pause = CareerLine(id="p", kind="break", title="Sygdom", start="2017", ongoing=True)
    library = a_library(catalogue=type(CATALOGUE)(phrases={"cv.break": "Pause"}))
    told = of_line(pause, Telling(), library)
    assert (told.title, told.start, told.ongoing) == ("Pause", "2017", True)


def test_a_period_that_is_no_line_still_says_where_and_when() -> None:
    period = Experience(id="Syrien", title="Syrien", period=True, start="2010", ongoing=True, place="Homs")
    told = of_experience(period, Telling(), LIBRARY)
    assert (told.start, told.ongoing, told.place) == ("2010", True, "Homs")
    assert of_experience(period, Telling(dated=False), LIBRARY).ongoing is False


def test_without_what_was_told_an_experience_is_called_after_its_activity() -> None:
    own, card = an_experience("bage kager", activity=""), an_experience("boller")
    assert [of_experience(one, Telling(texts=False), LIBRARY).title for one in (own, card)] == ["Bage kager", "Bage"]
