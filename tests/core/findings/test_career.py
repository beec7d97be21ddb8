"""The lines of a career: what was written for the CV, and the periods of a life that nothing was written of."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Words
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.findings.career import CareerLine, career_of, newest_first
from dialogtool.core.findings.material import material_of
from tests.making import a_case, a_catalogue, a_library, an_answer, key

ARENAS = {
    id: Arena(id=id, label=id, picture="", cv_heading=id, career=career, inside=inside)
    for id, career, inside in (
        ("arbejde", "work", ""),
        ("omsorg", "care", ""),
        ("lande", "", ""),
        ("svaert", "work", "hard-times"),
    )
}
LIBRARY = a_library(catalogue=msgspec.structs.replace(a_catalogue(), arenas=ARENAS))


def a_period(title: str = "slagteri", arena: str = "arbejde", private: bool = False) -> Period:
    return Period(id=title, title=title, arena=arena, start="1998", end="2006", place="Esbjerg", private=private)


def lived(*periods: Period, private: bool = False) -> Answer:
    return an_answer("linje", Line(periods), makes="period", private=private)


def written(id: str, item: CvItemSet, minute: int = 1, private: bool = False) -> Answer:
    return an_answer(cv_item_key(id), item, minute, makes="cv-item", private=private)


def career(*answers: Answer) -> tuple[CareerLine, ...]:
    return career_of(material_of(a_case(*answers), LIBRARY), LIBRARY)


def test_a_period_at_work_is_a_line() -> None:
    expected = CareerLine(
        id="slagteri", kind="work", title="Slagteri", place="Esbjerg", start="1998", end="2006", arena="arbejde"
    )
    assert career(lived(a_period())) == (expected,)


def test_what_was_told_of_a_period_unfolds_it() -> None:
    story = an_answer(key("om", "slagteri"), Words("vi var tyve"), 1, makes="experience")
    assert [line.text for line in career(lived(a_period()), story)] == ["Vi var tyve."]


def test_a_period_with_family_keeps_the_heading_of_its_arena() -> None:
    (line,) = career(lived(a_period("Mor", "omsorg")))
    assert (line.kind, line.arena) == ("care", "omsorg")


def test_a_period_elsewhere_is_no_line_by_itself() -> None:
    assert career(lived(a_period("Syrien", "lande"), a_period("Noget", "ukendt"))) == ()


def test_what_was_written_for_the_cv_stands_in_the_place_of_its_period() -> None:
    item = CvItemSet("work", "slagter", place="Danish Crown", town="Esbjerg", text="Udbening", confirmed_by="Ib")
    first, second = career(lived(a_period(), a_period("Lager")), written("slagteri", item))
    assert (first.title, first.place, first.start, first.confirmed_by) == ("Slagter", "Danish Crown", "", "Ib")
    assert (first.arena, second.title) == ("arbejde", "Lager")


def test_what_was_written_besides_comes_after_as_it_was_written() -> None:
    lines = career(
        lived(a_period()), written("x", CvItemSet("it", "Word")), written("y", CvItemSet("course", "Truck"), 2)
    )
    assert [line.title for line in lines] == ["Slagteri", "Word", "Truck"]


def test_nothing_marked_and_nothing_of_hard_times_is_a_line() -> None:
    item = CvItemSet("work", "Slagter")
    assert career(lived(a_period(private=True))) == ()
    assert career(lived(a_period(), private=True)) == ()
    assert career(lived(a_period("Syg", "svaert"))) == ()
    assert career(lived(a_period()), written("slagteri", item, private=True)) == ()
    assert career(lived(a_period(private=True)), written("slagteri", item)) == ()
    assert career(lived(a_period("Syg", "svaert")), written("Syg", item)) == ()


def a_line(id: str, start: str = "", end: str = "", ongoing: bool = False) -> CareerLine:
    return CareerLine(id=id, kind="work", title=id, start=start, end=end, ongoing=ongoing)


def test_the_newest_comes_first_and_what_has_no_year_last_as_it_was_told() -> None:
    lines = (
        a_line("barndom", "i min barndom"),
        a_line("kort", "2010", "2012"),
        a_line("nu", "2003", ongoing=True),
        a_line("uden"),
        a_line("slut", end="2011"),
        a_line("lang", "2008", "2012"),
        a_line("også nu", ongoing=True),
        a_line("marts", "2012-03"),
    )
    newest = [line.id for line in newest_first(lines)]
    assert newest == ["også nu", "nu", "marts", "kort", "lang", "slut", "barndom", "uden"]


@given(st.lists(st.builds(a_line, st.text(max_size=3), st.text(max_size=8), st.sampled_from(("", "2012", "nu")))))
def test_no_line_is_lost_when_they_are_put_in_order(lines: list[CareerLine]) -> None:
    assert sorted(map(str, newest_first(lines))) == sorted(map(str, lines))
