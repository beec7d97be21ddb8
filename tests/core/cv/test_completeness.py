"""What would help a CV on: things to do next, never a score."""

import pytest
from msgspec.structs import replace

from dialogtool.core.basis.phrases import phrase
from dialogtool.core.case.answers import Origin
from dialogtool.core.cv.completeness import AT_ONCE, helps_next
from dialogtool.core.cv.cv import Cv, CvCompetence
from dialogtool.core.cv.experiences import CvExperience, CvSection
from dialogtool.core.findings.evidence import Evidence
from dialogtool.core.findings.findings import Shown
from tests.making import key

EMPTY = Cv(name="", contact=(), goal="", profile="", competences=(), also=(), sections=())


def shown(told: bool = True) -> Shown:
    evidence = Evidence(key(), "Jeg bager", "Fortæl", "m1", "da", Origin(), private=False, told=told)
    return Shown(evidence=evidence)


def competence(line: str, told: bool = True) -> CvCompetence:
    return CvCompetence(id=line, line=line, text="", shown=(shown(told),))


def section(*lines: tuple[str, str]) -> CvSection:
    told = tuple(CvExperience(title=kind, kind=kind, start=start) for kind, start in lines)
    return CvSection(heading="", experiences=told)


FULL = replace(
    EMPTY,
    contact=("20",),
    goal="Kok",
    competences=(competence("a"), competence("b"), competence("c")),
    sections=(section(("work", "2013"), ("language", ""), ("licence", "")),),
    references=(CvExperience(title="Lis"),),
)


def helped(cv: Cv, works_best: str = "") -> list[str]:
    return [help.id for help in helps_next(cv, works_best)]


def test_a_cv_that_holds_everything_needs_nothing() -> None:
    assert helped(FULL) == []


def test_an_empty_cv_is_helped_with_a_few_things_at_a_time() -> None:
    assert helped(EMPTY) == ["help.contact", "help.profile", "help.work"]
    assert len(helped(EMPTY)) == AT_ONCE


@pytest.mark.parametrize(
    ("changed", "help"),
    [
        ({"contact": ()}, "help.contact"),
        ({"goal": ""}, "help.goal"),
        ({"competences": ()}, "help.profile"),
        ({"competences": (competence("a"),)}, "help.more"),
        ({"sections": (section(("work", ""), ("language", ""), ("course", "2010")),)}, "help.dates"),
        ({"sections": (section(("work", "2013"), ("course", "2010")),)}, "help.language"),
        ({"sections": (section(("work", "2013"), ("language", "")),)}, "help.licence"),
        ({"references": ()}, "help.reference"),
    ],
)
def test_what_is_not_there_yet_is_what_would_help(changed: dict[str, object], help: str) -> None:
    assert helped(replace(FULL, **changed)) == [help]


def test_a_cv_without_times_asks_for_none() -> None:
    undated = replace(FULL, sections=(section(("work", ""), ("language", ""), ("course", "")),))
    assert (helped(undated), helped(replace(undated, dated=False))) == (["help.dates"], [])


def test_a_competence_that_only_a_card_shows_is_asked_an_example_of() -> None:
    cv = replace(FULL, competences=(*FULL.competences, competence("Bager", told=False)))
    assert helps_next(cv) == (phrase("help.evidence", line="Bager"),)


def test_what_was_said_of_how_one_works_best_is_offered_once() -> None:
    assert helped(FULL, "Der er ro.") == ["help.works-best"]
    assert helped(replace(FULL, works_best="Der er ro."), "Der er ro.") == []
