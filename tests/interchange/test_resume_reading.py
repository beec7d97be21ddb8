"""JSON Resume read in: what a case holds of it, what it does not, and what is wrong with it."""

from pathlib import Path

import pytest

from dialogtool.core.basis.phrases import Wordbook
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.cv.brought import About, Imported
from dialogtool.core.words.times import span
from dialogtool.interchange.fluency import MOTHER_TONGUE
from dialogtool.interchange.tree import Json

from .files import read_json
from .the_standards_resume import RESUME

PROJECT = "2016-08-24, 2017-08-24, Kok, Boligforeningen, fællesskab"


KITCHEN = CvItemSet(
    kind="work",
    title="Køkkenleder",
    place="Kantinen på havnen",
    town="Esbjerg",
    start="2013-12-01",
    end="2016-12",
    text="Stod for det kolde køkken.",
    long_text="Lærte tre nye op\nSænkede spild med det halve",
)
SHOP = CvItemSet(
    kind="voluntary",
    title="Butiksvært",
    place="Genbrugsbutikken",
    start="2012-01-01",
    end="2013-01-01",
    text="Hver torsdag.",
    long_text="Viste nye frivillige kassen",
)
SCHOOL = CvItemSet(
    kind="education",
    title="Grundforløb, Ernæring",
    place="Erhvervsskolen",
    start="2011-06",
    end="2012-02",
    long_text="Hygiejne\nVarmt køkken",
)


@pytest.fixture
def imported(tmp_path: Path) -> Imported:
    return read_json(tmp_path, RESUME)


def work(folder: Path, *entries: Json) -> Imported:
    return read_json(folder, {"work": [*entries]})


def problems(imported: Imported) -> list[tuple[str, str]]:
    return [(problem.code, problem.file) for problem in imported.problems]


def test_every_line_of_the_standards_resume_is_held(imported: Imported) -> None:
    assert imported.items == (
        KITCHEN,
        CvItemSet("work", "Medhjælper", "Bageriet", start="2017", ongoing=True),
        SHOP,
        SCHOOL,
        CvItemSet("licence", "Hygiejnebevis", "Fødevareskolen", start="2021-11-07"),
        CvItemSet("course", "Kursus i førstehjælp", start="2019"),
        CvItemSet("language", "Somali", level=MOTHER_TONGUE),
        CvItemSet("language", "Dansk", level="B1"),
        CvItemSet("it", "Excel", level="Begynder", text="indkøb, lister"),
        CvItemSet("leisure", "Have", text="krydderurter, kartofler"),
        CvItemSet("reference", "Karin Krog", text="Amina kommer altid til tiden."),
    )
    assert imported.problems == ()


def test_who_it_is_and_how_to_reach_her(imported: Imported) -> None:
    assert imported.about == About(
        name="Amina Holm",
        phone="20 00 00 15",
        email="amina@example.dk",
        address="Skolegade 14, 6700 Esbjerg, Syddanmark",
        profile="Jeg holder et køkken i gang.\nOg jeg holder humøret oppe.",
    )


def test_what_no_case_holds_is_listed_by_its_path(imported: Imported) -> None:
    assert imported.not_held == (
        "basics.label",
        "basics.image",
        "basics.url",
        "basics.profiles",
        "work[0].description",
        "work[0].url",
        "volunteer[0].url",
        "education[0].url",
        "education[0].score",
        "awards",
        "certificates[0].url",
        "publications",
        "skills[0]",
        "projects",
        "meta.canonical",
    )


def test_what_tells_of_strengths_is_something_to_talk_about_and_no_fact(imported: Imported) -> None:
    assert imported.talk_about.lines == (
        "Køkkenleder",
        "Madlavning, Øvet, supper, brød",
        "Årets frivillige, 2014-11-01, Byen, For altid at møde.",
        "Tyve supper, Boligforeningen, 2014-10-01, Et hæfte med opskrifter.",
        f"Fællesspisning, Mad til 35 hver måned., Ingen gik sultne hjem, mad, {PROJECT}",
    )


@pytest.mark.parametrize(
    ("start", "end", "printed"),
    [
        ("2013", "2016", "2013–2016"),
        ("2013-05", "2016-05-31", "maj 2013 – 31. maj 2016"),
        ("1999-12-31", "", "31. december 1999 – nu"),
        ("2020-02-29", "Present", "29. februar 2020 – nu"),
    ],
)
def test_every_valid_date_is_taken_and_printed(
    start: str, end: str, printed: str, tmp_path: Path, wordbook: Wordbook
) -> None:
    imported = work(tmp_path, {"position": "Kok", "startDate": start, "endDate": end})
    (item,) = imported.items
    assert span(item.start, item.end, item.ongoing, wordbook) == printed
    assert imported.problems == ()


@pytest.mark.parametrize("date", ["2013-13", "31.02.2013", "2013-02-30", "nonsense", "13", "2013-1", "2013-00", "0000"])
def test_what_is_no_date_is_told_of_by_its_field_and_the_rest_is_read(tmp_path: Path, date: str) -> None:
    imported = work(tmp_path, {"position": "Kok", "startDate": date, "endDate": "2016"})
    assert problems(imported) == [("bad-date", f"work[0].startDate: {date}")]
    assert imported.items == (CvItemSet("work", "Kok", end="2016"),)


def test_an_end_that_is_no_date_does_not_mean_that_it_goes_on(tmp_path: Path) -> None:
    (item,) = work(tmp_path, {"position": "Kok", "startDate": "2013", "endDate": "snart"}).items
    assert not item.ongoing


@pytest.mark.parametrize(("end", "wrong"), [("2012-12", True), ("2013", False), ("2013-05", False), ("2013-04", True)])
def test_an_end_before_the_beginning_is_told_of(tmp_path: Path, end: str, wrong: bool) -> None:
    imported = work(tmp_path, {"position": "Kok", "startDate": "2013-05-31", "endDate": end})
    assert (problems(imported) == [("ends-before", "work[0].endDate")]) is wrong


@pytest.mark.parametrize(
    ("entry", "code", "place"),
    [
        ({"position": "Kok", "startDate": 2013}, "not-text", "work[0].startDate"),
        ({"position": "Kok", "summary": ["a"]}, "not-text", "work[0].summary"),
        ({"position": "Kok", "highlights": "a"}, "not-a-list", "work[0].highlights"),
        ({"position": "Kok", "highlights": ["a", 7]}, "not-text", "work[0].highlights[1]"),
        ({"startDate": "2013"}, "no-title", "work[0]"),
        ("Kok", "not-an-entry", "work[0]"),
        (["Kok"], "not-an-entry", "work[0]"),
    ],
)
def test_what_is_of_the_wrong_kind_is_told_of_by_its_field(tmp_path: Path, entry: Json, code: str, place: str) -> None:
    assert problems(work(tmp_path, entry)) == [(code, place)]


@pytest.mark.parametrize(
    ("resume", "code", "place"),
    [
        ({"work": {"position": "Kok"}}, "not-a-list", "work"),
        ({"basics": "Amina"}, "not-an-entry", "basics"),
        ({"basics": {"location": "Esbjerg"}}, "not-an-entry", "basics.location"),
        ({"basics": {"name": 7}}, "not-text", "basics.name"),
    ],
)
def test_sections_of_the_wrong_kind_are_told_of(tmp_path: Path, resume: dict[str, Json], code: str, place: str) -> None:
    assert problems(read_json(tmp_path, resume)) == [(code, place)]


def test_nothing_is_nothing_wrong(tmp_path: Path) -> None:
    empty: dict[str, Json] = {"position": "Kok", "summary": None, "highlights": None, "name": "", "endDate": None}
    imported = read_json(tmp_path, {"work": [empty], "basics": None, "skills": None, "awards": None, "meta": None})
    assert imported == Imported(items=(CvItemSet("work", "Kok"),))


def test_a_place_alone_is_what_it_was(tmp_path: Path) -> None:
    assert work(tmp_path, {"company": "Kantinen"}).items == (CvItemSet("work", "Kantinen"),)


def test_own_words_for_a_time_come_back(tmp_path: Path) -> None:
    own: dict[str, Json] = {"start": "omkring 2010", "kind": "voluntary"}
    entry: dict[str, Json] = {"position": "Kok", "startDate": "2010", "endDate": "2012", "x-dialogtool": own}
    assert work(tmp_path, entry).items == (CvItemSet("voluntary", "Kok", start="omkring 2010", end="2012"),)


@pytest.mark.parametrize("own", [{"kind": "astronaut"}, {"ongoing": "ja"}, {"title": 7}, {"løn": "nej"}, {"text": {}}])
def test_what_was_changed_in_our_own_words_is_told_of_and_left_out(tmp_path: Path, own: dict[str, Json]) -> None:
    imported = work(tmp_path, {"position": "Kok", "x-dialogtool": own})
    assert problems(imported) == [("bad-own", "work[0].x-dialogtool")]
    assert imported.items == (CvItemSet("work", "Kok"),)


def test_texts_are_cleaned_at_the_door(tmp_path: Path) -> None:
    imported = work(
        tmp_path,
        {
            "position": "K\u0000o\u202ek \ud800",
            "summary": "a\r\nb",
            "x-dialogtool": {"level": "\u0007C"},
            "\ud800": "x",
        },
    )
    assert imported.items == (CvItemSet("work", "Kok", text="a\nb", level="C"),)
    assert imported.not_held == ("work[0].",)


def test_no_more_is_read_than_a_cv_can_use(tmp_path: Path) -> None:
    imported = work(tmp_path, *({"position": f"Kok {number}", "startDate": "x"} for number in range(400)))
    assert len(imported.items) == 300
    assert len(imported.problems) == 300
    assert problems(work(tmp_path, *({"position": f"Kok {number}"} for number in range(301)))) == [("too-many", "work")]
