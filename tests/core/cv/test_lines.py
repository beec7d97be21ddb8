"""From a line of the CV back to its evidence, and the order of the lines."""

from datetime import UTC, datetime

import pytest

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import AnswerKey, Chosen, Value, Words
from dialogtool.core.case.case import Case, Citizen, with_answer
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key, order_key, verdict_key
from dialogtool.core.cv.cv import build_cv
from dialogtool.core.cv.lines import behind, career_line, moved
from dialogtool.core.findings.findings import Findings, findings_of, verdict_on
from dialogtool.core.tool.asking import Asked, Hand, answered
from dialogtool.core.tool.library import Library
from tests.core.small_life import CueMatcher, catalogue

SENTENCE = "Jeg planlægger det hele og laver mad."
NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
LIBRARY = Library(catalogue=catalogue())
TOLD = AnswerKey(tool="min-hverdag", field="fortael", subject="køkkenet")


def found(case: Case) -> Findings:
    return findings_of(case, LIBRARY, CueMatcher())


def kept(case: Case, key: AnswerKey, value: Value, makes: str = "") -> Case:
    hand = Hand(id=f"a{len(case.answers)}", at=NOW)
    return with_answer(case, answered(Asked(key=key, question="", makes=makes), value, hand))


@pytest.fixture
def case() -> Case:
    told = Words(text=SENTENCE)
    case = kept(Case(citizen=Citizen(id="c", name="Ane", created=NOW)), TOLD, told, makes="experience")
    for finding in found(case).all:
        case = kept(case, verdict_key(finding.competence), verdict_on(finding, "yes"))
    return case


def test_a_competences_line_leads_to_its_evidence(case: Case) -> None:
    shown = behind("Kan mad på arbejde", case, LIBRARY, found(case))
    assert [piece.evidence.answer for piece in shown] == [TOLD]


def test_an_experiences_title_leads_to_what_was_told_of_it(case: Case) -> None:
    shown = behind("Køkkenet", case, LIBRARY, found(case))
    assert [piece.evidence.about for piece in shown] == ["køkkenet"]


def test_a_line_of_a_career_leads_to_what_was_told_of_its_period(case: Case) -> None:
    period = Period(id="slagteri", title="slagteri", arena="hjem", place="Esbjerg")
    case = kept(case, AnswerKey(tool="x", field="linje"), Line(periods=(period,)), makes="period")
    item = CvItemSet("work", "Slagter", place="Danish Crown", town="Esbjerg")
    written = kept(case, cv_item_key("slagteri"), item, makes="cv-item")
    for line, of in (("Slagteri, Esbjerg", case), ("Slagter, Danish Crown, Esbjerg", written)):
        assert [piece.evidence.about for piece in behind(line, of, LIBRARY, found(of))] == ["slagteri"]


def test_a_line_of_a_career_is_known_by_its_title_on_the_cv(case: Case) -> None:
    written = kept(case, cv_item_key("x"), CvItemSet("work", "Slagter", place="Danish Crown"), makes="cv-item")
    line = career_line("Slagter, Danish Crown", LIBRARY, found(written))
    assert line is not None
    assert line.id == "x"
    assert career_line("Slagter", LIBRARY, found(written)) is None


def test_other_lines_lead_nowhere(case: Case) -> None:
    assert behind("Ane", case, LIBRARY, found(case)) == ()


def test_competences_stand_in_the_order_that_was_chosen(case: Case) -> None:
    case = kept(case, order_key(), Chosen(ids=("mad",)))
    assert [line.id for line in build_cv(case, LIBRARY, found(case)).competences] == ["mad", "overblik"]


@pytest.mark.parametrize(("by", "order"), [(1, "bac"), (-1, "abc"), (9, "bca"), (2, "bca")])
def test_a_line_moves_never_past_an_end(by: int, order: str) -> None:
    assert "".join(moved("abc", "a", by)) == order
