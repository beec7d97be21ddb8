"""The CV as an applicant system reads it: plain paragraphs, from top to bottom."""

import zipfile
from pathlib import Path

import docx
import pytest

from dialogtool.app import papers
from dialogtool.app.case_file import read_case, walked
from dialogtool.app.papers import Dossier
from dialogtool.app.shelves import library_of, matcher_over, places_here
from dialogtool.core.cv.cv import Cv, build_cv
from dialogtool.core.findings.findings import findings_of
from dialogtool.core.words.times import span


@pytest.fixture(scope="module")
def dossier(warm_cache: Path) -> Dossier:
    assert warm_cache
    places = places_here()
    library = library_of(places)
    matcher = matcher_over(library.catalogue, places)
    walker = walked(read_case(places.resources / "demo" / "birgitte.yaml"), library, matcher)
    return Dossier(walker.case, library, findings_of(walker.case, library, matcher), walker.at)


def read(kind: str, dossier: Dossier, folder: Path) -> str:
    """The file's paragraphs, one a line."""
    written = papers.write(kind, dossier, folder / "cv.docx")
    return "\n".join(paragraph.text for paragraph in docx.Document(str(written.path)).paragraphs)


def cv_of(dossier: Dossier) -> Cv:
    return build_cv(dossier.case, dossier.library, dossier.findings)


def told_of(cv: Cv, dossier: Dossier) -> list[tuple[str, str]]:
    """Each experience and its period, in order."""
    phrases = dossier.library.catalogue.phrases
    listed = (one for section in cv.sections for one in section.experiences)
    return [(one.whole_title, span(one.start, one.end, one.ongoing, phrases)) for one in listed]


@pytest.mark.parametrize("kind", ["cv", "cv-kronologisk"])
def test_name_contact_goal_competences_and_experiences_with_periods_are_found(
    kind: str, dossier: Dossier, tmp_path: Path
) -> None:
    text, cv = read(kind, dossier, tmp_path), cv_of(dossier)
    lines = text.split("\n")
    assert (lines[0], lines[1].split(" · "), lines[2]) == (cv.name, list(cv.contact), f"Jeg søger: {cv.goal}")
    assert all(line in lines for line in (*(one.line for one in cv.competences), *cv.also))
    for title, period in told_of(cv, dossier):
        found = next(line for line in lines if line.partition(" · ")[0] == title)
        assert period in found


def test_they_stand_in_the_order_of_the_cv(dossier: Dossier, tmp_path: Path) -> None:
    text, cv = read("cv", dossier, tmp_path), cv_of(dossier)
    wanted = [cv.name, *cv.contact, cv.goal, cv.profile, cv.works_best, *(one.line for one in cv.competences)]
    headings = [section.heading for section in cv.sections]
    places = [text.index(words) for words in wanted]
    assert places == sorted(places)
    after = text[places[-1] :]
    assert [after.index(f"\n{heading}\n") for heading in headings] == sorted(
        after.index(f"\n{heading}\n") for heading in headings
    )
    assert any(period for _title, period in told_of(cv, dossier))


def test_without_a_name_nothing_tells_who_it_is(dossier: Dossier, tmp_path: Path) -> None:
    text = read("cv-anonym", dossier, tmp_path)
    with zipfile.ZipFile(tmp_path / "cv.docx") as file:
        text += "".join(file.read(name).decode() for name in file.namelist())
    for told in ("Birgitte", "Damgaard", "Holm", "20 00 00 14", "birgitte.holm", "Skolegade", "Inge", "Ruth", "Lis "):
        assert told not in text
    assert "Kantinemedhjælper" in text
