"""What the two choose among: every line that may stand on a CV, in the order of the CV, on it or not."""

import msgspec

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import Answer, Chosen
from dialogtool.core.case.cv_values import CvItemSet, CvSettings
from dialogtool.core.case.keys import cv_item_key, cv_settings_key, line_left_out_key, line_order_key, verdict_key
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.cv.rows import CvRow, everyday_of, rows_of
from dialogtool.core.findings.findings import findings_of, verdict_on
from dialogtool.core.findings.material import material_of
from tests.making import SAID, FakeMatcher, a_case, a_catalogue, a_library, an_answer, key

ARENAS = {
    "arbejde": Arena(id="arbejde", label="", picture="", cv_heading="Arbejde", career="work"),
    "omsorg": Arena(id="omsorg", label="", picture="", cv_heading="Omsorg", career="care", cv_place=1),
}
PHRASES = {"cv.heading.language": "Sprog", "cv.break": "Pause"}
LIBRARY = a_library(catalogue=msgspec.structs.replace(a_catalogue(competences=["mad"]), arenas=ARENAS, phrases=PHRASES))
DONE = ("work", "care", "break")


def an_item(id: str, kind: str = "work", private: bool = False, start: str = "") -> Answer:
    item = CvItemSet(kind=kind, title=id, start=start)
    return an_answer(cv_item_key(id), item, makes="cv-item", private=private)


def rows(*answers: Answer, kinds: tuple[str, ...] = DONE, cv: str = "") -> dict[str, tuple[CvRow, ...]]:
    case = a_case(*answers)
    return {part.heading: part.rows for part in rows_of(case, LIBRARY, material_of(case, LIBRARY), kinds, cv)}


def ids(*answers: Answer, kinds: tuple[str, ...] = DONE) -> dict[str, list[str]]:
    return {heading: [row.line.id for row in found] for heading, found in rows(*answers, kinds=kinds).items()}


def only(*answers: Answer, kinds: tuple[str, ...] = DONE, cv: str = "") -> CvRow:
    (found,) = rows(*answers, kinds=kinds, cv=cv).values()
    assert len(found) == 1
    return found[0]


def test_lines_stand_under_the_headings_of_the_cv_and_only_those_that_are_asked_for() -> None:
    answers = an_item("a", start="2001"), an_item("b", start="2010"), an_item("dansk", "language")
    assert ids(*answers, kinds=("work", "language")) == {"Arbejde": ["b", "a"], "Sprog": ["dansk"]}
    assert ids(*answers) == {"Arbejde": ["b", "a"]}


def test_the_order_that_was_chosen_holds_on_the_cv_too_and_what_is_new_comes_first() -> None:
    answers = [an_item(id, start=start) for id, start in (("a", "2001"), ("b", "2010"), ("c", "2020"))]
    answers.append(an_answer(line_order_key(), Chosen(("a", "b"))))
    case = a_case(*answers)
    cv = build_cv(case, LIBRARY, findings_of(case, LIBRARY, FakeMatcher()))
    assert ids(*answers) == {"Arbejde": ["c", "a", "b"]}
    assert [one.id for one in cv.sections[0].experiences] == ["c", "a", "b"]


def test_a_line_is_on_the_cv_until_it_is_left_out_of_this_one() -> None:
    out = an_answer(line_left_out_key("a", "v"), Chosen(("a",)))
    assert only(an_item("a"), out).on
    assert not only(an_item("a"), out, cv="v").on


def test_a_marked_line_is_shown_so_that_the_mark_can_be_taken_away_and_stands_on_no_cv() -> None:
    row = only(an_item("a", private=True))
    assert (row.on, row.private, row.written) == (False, True, True)


def test_a_line_without_words_is_none() -> None:
    assert rows(an_item(" ", private=True), an_item("")) == {}


def test_a_pause_and_a_reference_are_on_a_cv_where_their_kind_was_chosen() -> None:
    chosen = an_answer(cv_settings_key(), CvSettings(extras=("breaks",)))
    assert [only(an_item("p", "break")).on, only(an_item("p", "break"), chosen).on] == [False, True]
    people = an_item("r", "reference")
    assert only(people, kinds=("reference",)).on
    assert not only(people, chosen, kinds=("reference",)).on


def test_a_period_of_the_life_line_can_be_chosen_and_is_not_written_for_the_cv() -> None:
    line = an_answer(key("linje"), Line(periods=(Period(id="p", title="far", arena="omsorg"),)), makes="period")
    assert rows(line)["Omsorg"][0].written is False
    assert only(line, an_item("p")).written is True


def test_what_is_done_from_day_to_day_can_be_chosen_where_it_shows_a_competence() -> None:
    told = an_answer(makes="experience", shows=("mad",))
    finding = findings_of(a_case(told), LIBRARY, FakeMatcher()).all[0]
    yes = an_answer(verdict_key("mad"), verdict_on(finding, "yes"))
    case = a_case(told, yes, an_item("a"))
    found = findings_of(case, LIBRARY, FakeMatcher())
    assert [one.story for one in everyday_of(case, LIBRARY, found)] == [SAID.text]
    assert everyday_of(a_case(told), LIBRARY, findings_of(a_case(told), LIBRARY, FakeMatcher())) == ()
