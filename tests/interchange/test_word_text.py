"""Word files and plain texts: every line in its place, as something to talk about and never as a fact."""

from pathlib import Path

import docx
import pytest

from dialogtool.core.cv.brought import Imported, TalkAbout

from .files import read
from .word_files import DOCUMENT, a_package, a_word_file, saved

PARAGRAPH = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"


def lines(folder: Path, *body: str) -> tuple[str, ...]:
    package = a_package({"word/document.xml": DOCUMENT.format("".join(body))})
    return read(folder, package, "cv.docx").talk_about.lines


def test_the_paragraphs_of_a_word_file_are_lines_and_nothing_else(tmp_path: Path) -> None:
    imported = read(tmp_path, a_word_file("CV", "", "Kok  i\tkantinen 2013–2016"), "cv.docx")
    assert imported == Imported(talk_about=TalkAbout(("CV", "Kok i kantinen 2013–2016")))


def test_tables_come_in_their_place_and_merged_cells_once(tmp_path: Path) -> None:
    word = docx.Document()
    word.add_paragraph("Før")
    table = word.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Arbejde"
    table.cell(1, 0).text, table.cell(1, 1).text = "2013", "Kok"
    word.add_paragraph("Efter")
    assert read(tmp_path, saved(word), "cv.docx").talk_about.lines == ("Før", "Arbejde", "2013", "Kok", "Efter")


def test_text_boxes_come_once_though_they_stand_there_twice(tmp_path: Path) -> None:
    box = f"<mc:AlternateContent><mc:Choice>{PARAGRAPH.format('I boks')}</mc:Choice>"
    older = f"<mc:Fallback>{PARAGRAPH.format('I boks')}</mc:Fallback></mc:AlternateContent>"
    assert lines(tmp_path, f"<w:p><w:r><w:t>Ude</w:t>{box}{older}</w:r></w:p>") == ("I boks", "Ude")


def test_what_was_added_in_a_review_is_there_and_what_was_struck_out_is_not(tmp_path: Path) -> None:
    added, struck = (
        "<w:ins><w:r><w:t>Kok</w:t></w:r></w:ins>",
        "<w:del><w:r><w:delText>Tjener</w:delText></w:r></w:del>",
    )
    assert lines(tmp_path, f"<w:p>{added}{struck}</w:p>") == ("Kok",)


def test_a_line_break_makes_two_lines(tmp_path: Path) -> None:
    assert lines(tmp_path, "<w:tab/><w:p><w:r><w:t>Kok</w:t><w:br/><w:t>2013</w:t></w:r></w:p>") == ("Kok", "2013")


def test_the_text_is_found_where_the_package_says_it_lies(tmp_path: Path) -> None:
    package = a_package({"word/document2.xml": DOCUMENT.format(PARAGRAPH.format("Kok"))}, "/word/document2.xml")
    assert read(tmp_path, package, "cv.docx").talk_about.lines == ("Kok",)


def test_a_package_that_does_not_say_where_has_its_text_where_it_usually_lies(tmp_path: Path) -> None:
    package = a_package({"word/document.xml": DOCUMENT.format(PARAGRAPH.format("Kok"))}, relations="<Relationships/>")
    assert read(tmp_path, package, "cv.docx").talk_about.lines == ("Kok",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_plain_text_is_read_as_windows_wrote_it(encoding: str, tmp_path: Path) -> None:
    imported = read(tmp_path, "Kok på ø\r\n\r\n\x07Slagteri".encode(encoding), "cv.txt")
    assert imported.talk_about.lines == ("Kok på ø", "Slagteri")


def test_a_book_is_cut_and_that_is_said(tmp_path: Path) -> None:
    imported = read(tmp_path, "linje\n" * 2500, "cv.txt")
    assert len(imported.talk_about.lines) == 2000
    assert [problem.code for problem in imported.problems] == ["too-many"]
