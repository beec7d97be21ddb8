"""Words in other languages: Arabic begins at the right, and spelling checkers are told what they read."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator

from dialogtool.core.papers.blocks import Beside, Block, Bullet, Document, Framed, Paragraph
from dialogtool.export.foreign import is_from_the_right
from dialogtool.export.reading import meant_by, said_in
from dialogtool.export.sheets import PLAN_SHEET, DocumentLook
from dialogtool.export.word import word_bytes

from .lives import MORNING

ARABIC, UKRAINIAN = "خطوتي التالية", "Мій наступний крок"


def body(*blocks: Block) -> str:
    with zipfile.ZipFile(io.BytesIO(made(*blocks))) as file:
        return file.read("word/document.xml").decode()


def made(*blocks: Block) -> bytes:
    return word_bytes(Document("Aftale", "Ali", "da", blocks), PLAN_SHEET, DocumentLook(), MORNING)


@pytest.mark.parametrize(
    ("text", "right"),
    [(ARABIC, True), ("12 خطوة", True), ("Jeg taler عربي", False), (UKRAINIAN, False), ("14.2", False)],
)
def test_the_first_letter_says_which_way_it_is_written(text: str, right: bool) -> None:
    assert is_from_the_right(text) == right


def test_arabic_begins_at_the_right_and_is_known_as_arabic() -> None:
    paragraph = body(Beside(ARABIC, "ar"))
    assert re.search(r"<w:pStyle[^>]*/><w:bidi/>", paragraph)
    assert re.search(r'<w:rtl/><w:lang w:bidi="ar"/>', paragraph)


def test_ukrainian_is_known_as_ukrainian_and_begins_at_the_left() -> None:
    paragraph = body(Beside(UKRAINIAN, "uk"))
    assert 'w:lang w:val="uk"' in paragraph
    assert "bidi" not in paragraph


def test_what_a_citizen_wrote_in_arabic_begins_at_the_right_wherever_it_stands() -> None:
    blocks = (Paragraph(ARABIC), Bullet(ARABIC, mark="step"), Framed("Skridt", ARABIC))
    assert body(*blocks).count("<w:bidi/>") == 3


def test_it_is_read_again_as_it_was_meant_and_word_takes_it(
    tmp_path: Path, openxml_validator: OpenXmlValidator
) -> None:
    blocks = (Paragraph(ARABIC), Beside(ARABIC, "ar"), Beside(UKRAINIAN, "uk"), Framed(ARABIC, ARABIC, (ARABIC,)))
    document = Document("Aftale", "Ali", "da", blocks)
    assert said_in(made(*blocks)) == meant_by(document, PLAN_SHEET)
    (tmp_path / "a.docx").write_bytes(made(*blocks))
    assert openxml_validator.validate(tmp_path / "a.docx").errors == []
