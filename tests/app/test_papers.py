"""Which papers there are, what their files are called, and what each is set on."""

from datetime import datetime
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace

from dialogtool.app import papers
from dialogtool.app.other_tongues import in_other_language
from dialogtool.app.papers import MAKERS, TITLES, Dossier
from dialogtool.core.case.case import Case
from dialogtool.core.case.cv_values import CvSettings
from dialogtool.core.case.keys import cv_settings_key
from dialogtool.core.findings.findings import findings_of
from dialogtool.export.documents import SHEETS
from tests.export.lives import MORNING, empty_case, life_of_much, told
from tests.export.small_catalogue import CardMatcher, small_library

KITCHEN = CvSettings(name="Køkken: nu", goal="Kok", layout="short")


class English:
    """Says a few things in English."""

    def content(self, text: str) -> str:
        """The English, where there is any."""
        return {"Profil": "Profile", "Laver mad til mange": "Cooks for many"}.get(text, text)


def dossier(case: Case, now: datetime = MORNING) -> Dossier:
    catalogue = replace(small_library().catalogue, phrases={"cv.heading.profile": "Profil", "cv.anonymous": "CV"})
    library = replace(small_library(), catalogue=catalogue)
    speaks = in_other_language(library, lambda language: English() if language == "en" else in_danish)
    return Dossier(case, library, findings_of(case, library, CardMatcher()), now, in_language=speaks)


class Danish:
    """Says everything as it is."""

    def content(self, text: str) -> str:
        """The text itself."""
        return text


in_danish = Danish()


def in_english(case: Case) -> Case:
    return replace(case, citizen=replace(case.citizen, language="en"))


def test_every_kind_of_paper_has_a_title_a_maker_and_a_sheet() -> None:
    assert set(TITLES) == set(MAKERS)
    assert set(MAKERS) <= set(SHEETS)


def test_a_paper_is_named_after_what_it_is_and_whose() -> None:
    case = told(empty_case("Ali: Yussuf/"), cv_settings_key("v"), KITCHEN)
    assert papers.file_name("plan", case) == "Min vej Ali Yussuf.docx"
    assert papers.file_name("cv@v", case) == "CV Køkken nu Ali Yussuf.docx"


@pytest.mark.parametrize("kind", ["cv-anonym", "cv-anonym@v"])
def test_a_paper_without_a_name_has_none_in_its_file_name_either(kind: str) -> None:
    assert papers.file_name(kind, empty_case()) == "CV uden navn.docx"


def test_a_cv_in_another_language_is_there_when_the_program_has_words_for_it() -> None:
    danish, english = dossier(life_of_much()), dossier(in_english(life_of_much()))
    assert set(papers.kinds_of(english)) - set(papers.kinds_of(danish)) == {"cv-sprog"}
    document = papers.document_of("cv-sprog", english)
    assert document.language == "en"
    assert "Cooks for many" in str(document.blocks)
    assert "Om søndagen" not in str(document.blocks)


def test_where_there_are_no_words_the_cv_stays_danish() -> None:
    turkish = replace(life_of_much(), citizen=replace(life_of_much().citizen, language="tr"))
    assert "cv-sprog" not in papers.kinds_of(dossier(turkish))
    assert papers.document_of("cv-sprog", dossier(turkish)) == papers.document_of("cv", dossier(turkish))


def test_each_cv_is_a_paper_of_its_own(tmp_path: Path) -> None:
    case = told(life_of_much(), cv_settings_key("v"), KITCHEN)
    assert papers.kinds_of(dossier(case))[-1] == "cv@v"
    written = papers.write("cv@v", dossier(case), tmp_path / "cv.docx")
    styles = [one.style.name for one in docx.Document(str(written.path)).paragraphs if one.style]
    assert "Frame Text" in styles
    assert papers.document_of("cv@v", dossier(case)) == papers.document_of(
        "kort-om-mig", dossier(case)._replace(cv="v")
    )


@pytest.mark.parametrize("kind", ["cv", "cv-kronologisk", "kort-om-mig", "cv-anonym", "cv-sprog", "plan"])
def test_each_of_these_is_written_for_a_life_of_much_and_for_none(kind: str, tmp_path: Path) -> None:
    for number, case in enumerate((life_of_much(), empty_case())):
        assert papers.write(kind, dossier(case), tmp_path / f"{number}.docx").blocks
