"""The Word file itself: its page, its type, its language, and what it says of its maker."""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone

import docx
import pytest
from docx.document import Document as WordDocument
from docx.shared import Length, Pt, RGBColor

from dialogtool.core.papers.blocks import Block, Bullet, Document, Entry, Heading, Line, PageBreak, Paragraph, Title
from dialogtool.export.cv_blocks import cv_document
from dialogtool.export.paper_sheets import TAKE_HOME_SHEETS
from dialogtool.export.sheets import CV_SHEET, PLAN_SHEET, DocumentLook, Sheet
from dialogtool.export.word import as_property, word_bytes

from .lives import MORNING, cv_of, life_of_much


def made(*blocks: Block, sheet: Sheet = CV_SHEET, author: str = "Ali", language: str = "da") -> bytes:
    return word_bytes(Document("CV for Ali", author, language, blocks), sheet, DocumentLook(), MORNING)


def opened(content: bytes) -> WordDocument:
    return docx.Document(io.BytesIO(content))


def parts(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        return {name: file.read(name).decode() for name in file.namelist()}


@pytest.fixture
def cv(wordbook: Mapping[str, str]) -> bytes:
    return word_bytes(cv_document(cv_of(life_of_much()), wordbook), CV_SHEET, DocumentLook(), MORNING)


def test_the_page_is_a4_with_margins_of_22_millimetres(cv: bytes) -> None:
    section = opened(cv).sections[0]
    margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert [round(Length(length or 0).mm, 1) for length in (section.page_width, section.page_height)] == [210, 297]
    assert {round(Length(margin or 0).mm, 1) for margin in margins} == {22}


@pytest.mark.parametrize(
    ("style", "size", "colour"),
    [("Title", 24, "0F4C5C"), ("Heading 1", 13, "0F4C5C"), ("Normal", 11, "1E2A32"), ("Entry Title", 11, "1E2A32")],
)
def test_the_type_is_as_the_look_says(style: str, size: int, colour: str, cv: bytes) -> None:
    font = opened(cv).styles[style].font
    assert (font.size, font.color.rgb) == (Pt(size), RGBColor.from_string(colour))


def test_another_accent_and_font_come_from_the_look() -> None:
    look = DocumentLook(accent="2F5D3A", font="Verdana")
    styles = parts(word_bytes(Document("CV", "Ali", "da", ()), CV_SHEET, look, MORNING))["word/styles.xml"]
    assert 'w:ascii="Verdana"' in styles
    assert "2F5D3A" in styles
    assert "0F4C5C" not in styles


def test_no_part_sets_a_font_or_a_colour_of_a_theme(cv: bytes) -> None:
    for name, text in parts(cv).items():
        assert not re.search(r"(ascii|hAnsi|eastAsia|cs)theme|themeColor", text, re.IGNORECASE), name


def test_a_machine_without_calibri_is_told_to_use_arial(cv: bytes) -> None:
    assert 'w:name="Calibri"><w:altName w:val="Arial">' in parts(cv)["word/fontTable.xml"]


@pytest.mark.parametrize(("language", "locale"), [("da", "da-DK"), ("en", "en-GB"), ("ar", "ar")])
def test_the_language_stands_in_the_defaults_and_in_the_properties(language: str, locale: str) -> None:
    content = made(language=language)
    defaults = parts(content)["word/styles.xml"].partition("</w:docDefaults>")[0]
    assert f'<w:lang w:val="{locale}"' in defaults
    assert opened(content).core_properties.language == locale


def test_the_file_tells_of_the_citizen_and_of_nobody_else(cv: bytes) -> None:
    properties = opened(cv).core_properties
    assert (properties.author, properties.last_modified_by) == ("Birgit Holm Sørensen", "Birgit Holm Sørensen")
    assert properties.title == "CV for Birgit Holm Sørensen"
    assert not properties.comments
    assert "python-docx" not in "".join(parts(cv).values())


def test_the_time_it_was_made_is_kept_in_utc() -> None:
    now = datetime(2026, 11, 21, 10, 0, tzinfo=timezone(timedelta(hours=1)))
    properties = opened(word_bytes(Document("CV", "Ali", "da", ()), CV_SHEET, DocumentLook(), now)).core_properties
    assert properties.created == properties.modified == datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def test_nothing_of_the_template_s_maker_is_left(cv: bytes) -> None:
    names = {name for name in parts(cv) if not name.endswith(".rels")}
    word = ("document", "fontTable", "header1", "numbering", "settings", "styles", "theme/theme1")
    assert names == {"[Content_Types].xml", "docProps/core.xml", *(f"word/{name}.xml" for name in word)}


def test_it_does_not_open_in_compatibility_mode(cv: bytes) -> None:
    assert 'w:val="15"' in parts(cv)["word/settings.xml"]


@pytest.mark.parametrize("style", ["Title", "Heading 1", "Heading 2", "Entry Title"])
def test_a_heading_never_stands_alone_at_the_foot_of_a_page(style: str, cv: bytes) -> None:
    assert opened(cv).styles[style].paragraph_format.keep_with_next is True


def test_no_paragraph_leaves_a_single_line_behind(cv: bytes) -> None:
    assert "<w:widowControl/>" in parts(cv)["word/styles.xml"].partition("</w:docDefaults>")[0]


def test_the_cv_is_one_column_of_plain_paragraphs(cv: bytes) -> None:
    body = parts(cv)["word/document.xml"]
    assert not re.search(r"<w:(tbl|drawing|pict|txbxContent|cols [^>]*num)\b", body)


def test_headings_are_known_as_headings_by_word(cv: bytes) -> None:
    styles = parts(cv)["word/styles.xml"]
    assert '<w:name w:val="heading 1"/>' in styles
    assert '<w:outlineLvl w:val="0"/>' in styles


def test_a_detail_is_set_in_a_lower_voice() -> None:
    runs = opened(made(Entry("Syning", "Hver uge"))).paragraphs[0].runs
    assert [(run.text, run.style.name) for run in runs] == [
        ("Syning", "Default Paragraph Font"),
        (" · Hver uge", "Quiet"),
    ]


def test_the_second_page_carries_the_name_and_its_number() -> None:
    content = made()
    assert opened(content).sections[0].different_first_page_header_footer
    assert opened(content).sections[0].header.paragraphs[0].text == "Ali · "
    assert 'w:instr="PAGE"' in parts(content)["word/header1.xml"]


def test_without_a_name_the_second_page_has_its_number_alone() -> None:
    assert not opened(made(author="")).sections[0].header.paragraphs[0].text


def test_a_page_break_breaks_the_page() -> None:
    paragraphs = opened(made(Paragraph("Et"), PageBreak(), Paragraph("To"))).paragraphs
    assert [one.paragraph_format.page_break_before for one in paragraphs] == [None, True]


def test_lists_are_real_lists_with_their_own_signs() -> None:
    content = made(Bullet("a"), Bullet("b", mark="step"), Bullet("c", mark="done"), sheet=PLAN_SHEET)
    assert [one.text for one in opened(content).paragraphs] == ["a", "b", "c"]
    assert re.findall(r'lvlText w:val="(.)"', parts(content)["word/numbering.xml"]) == ["•", "☐", "✓"]


@pytest.mark.parametrize("sheet", TAKE_HOME_SHEETS)
def test_the_box_of_a_step_has_room_before_words_of_any_size(sheet: Sheet) -> None:
    styles = parts(made(Bullet("b", mark="step"), sheet=sheet))["word/styles.xml"]
    step = styles.partition('w:styleId="ListStep"')[2].partition("</w:style>")[0]
    (left, hanging), *_ = re.findall(r'<w:ind w:left="(\d+)" w:hanging="(\d+)"/>', step)
    assert left == hanging
    assert int(left) / 20 >= 1.5 * sheet.face("List Step").size


def test_markup_in_what_was_said_stays_words() -> None:
    words = "<w:p> & \"citat\" 'x' ]]>"
    assert [p.text for p in opened(made(Title(words), Heading(words), Line((words,)))).paragraphs] == [words] * 3


def test_a_property_is_one_line_of_at_most_255_characters() -> None:
    assert as_property("Ali\n Yussuf") == "Ali Yussuf"
    assert as_property("x" * 300) == "x" * 254 + "…"
