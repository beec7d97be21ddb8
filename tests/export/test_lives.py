"""Three lives, and the hardest names and words, become files that Word takes and that say what was meant."""

from collections.abc import Mapping
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from dialogtool.core.case.case import Case
from dialogtool.core.cv.experiences import CvExperience, CvSection
from dialogtool.core.plan.plan import PlannedStep
from dialogtool.export.documents import Paper, write_cv, write_document, write_plan
from dialogtool.export.faults import ExportFault

from .lives import cv_of, empty_case, life_of_little, life_of_much, plan_of

LIVES = {"much": life_of_much, "little": life_of_little, "nothing": empty_case}
HARD = {
    "long": "Bo" * 150,
    "emoji": "Ali 👩🏽‍🍳❤️ Yussuf 🏳️‍🌈",
    "arabic": "محمد عبد الرحمن يعمل في مطبخ",
    "mixed": "Jeg taler عربي og ትግርኛ og українська 🙂",
    "markup": "<b>Bo & Co</b>]]>",
    "control": "Bo\x0b\x00\ud83d",
    "tabs": "Bo\tSmed\nog\r\nSøn",
}

Words = Mapping[str, str]


@pytest.mark.parametrize("life", LIVES)
def test_word_has_nothing_against_any_life(
    life: str, tmp_path: Path, wordbook: Words, paper: Paper, openxml_validator: OpenXmlValidator
) -> None:
    case: Case = LIVES[life]()
    write_cv(cv_of(case), wordbook, tmp_path / "cv.docx", paper)
    write_plan(plan_of(case), wordbook, tmp_path / "plan.docx", paper)
    for path in tmp_path.glob("*.docx"):
        assert openxml_validator.validate(path).errors == []


@pytest.mark.parametrize("hard", HARD)
def test_the_hardest_words_are_written_and_read_again(
    hard: str, tmp_path: Path, wordbook: Words, paper: Paper, openxml_validator: OpenXmlValidator
) -> None:
    words = HARD[hard]
    section = CvSection(heading=words, experiences=(CvExperience(title=words, story=words),))
    cv = replace(cv_of(life_of_little()), name=words, profile=words, also=(words,), sections=(section,))
    plan = plan_of(life_of_little())
    assert plan.next_step
    step = replace(plan.next_step.step, text=words, helps=words)
    plan = replace(plan, name=words, next_step=PlannedStep("s1", step))
    for written in (
        write_cv(cv, wordbook, tmp_path / "cv.docx", paper),
        write_plan(plan, wordbook, tmp_path / "plan.docx", paper),
    ):
        assert openxml_validator.validate(written.path).errors == []


def test_what_was_written_is_told(tmp_path: Path, wordbook: Words, paper: Paper) -> None:
    written = write_cv(cv_of(empty_case()), wordbook, tmp_path / "cv.docx", paper)
    assert (written.path, written.blocks) == (tmp_path / "cv.docx", 5)
    assert written.size == (tmp_path / "cv.docx").stat().st_size


def test_a_document_is_replaced_only_when_asked(tmp_path: Path, wordbook: Words, paper: Paper) -> None:
    path = tmp_path / "cv.docx"
    write_cv(cv_of(empty_case()), wordbook, path, paper)
    with pytest.raises(ExportFault, match="name-taken"):
        write_cv(cv_of(life_of_much()), wordbook, path, paper)
    write_cv(cv_of(life_of_much()), wordbook, path, paper, overwrite=True)
    assert docx.Document(str(path)).paragraphs[1].text.startswith("Elmevej 12")


def test_a_plan_is_dated_by_the_clock_on_the_wall(tmp_path: Path, wordbook: Words, paper: Paper) -> None:
    written = write_plan(plan_of(empty_case("Ali")), wordbook, tmp_path / "plan.docx", paper)
    assert docx.Document(str(written.path)).paragraphs[1].text == "Ali · Lørdag den 21. november 2026"


def test_a_kind_of_document_that_there_is_none_of_is_refused(tmp_path: Path, paper: Paper) -> None:
    with pytest.raises(KeyError):
        write_document(None, "letter", tmp_path / "letter.docx", paper)  # pyright: ignore[reportArgumentType]
