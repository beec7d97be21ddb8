"""Pictures in a Word file: their size on the paper, and the words for who does not see them."""

import io
from pathlib import Path

import docx
import pytest
from docx.shared import Mm
from msgspec.structs import replace
from openxml_audit import OpenXmlValidator

from dialogtool.core.papers.blocks import Document, Heading, PageBreak, Paragraph, Picture, Room
from dialogtool.export.fitting import fitted
from dialogtool.export.picture_size import Size, size_of
from dialogtool.export.reading import meant_by, said_in
from dialogtool.export.sheets import CV_SHEET, PLAN_SHEETS, DocumentLook
from dialogtool.export.word import word_bytes

from .lives import MORNING
from .pixels import a_png

LOOK = DocumentLook()
ROAD = Picture(a_png(40, 20), "En vej fra i dag til målet.", "Min vej", width=120)
LINE = Picture(a_png(30, 30), "En livslinje.", width=60)
DOCUMENT = Document("Min vej", "Ali", "da", (Heading("Billeder"), ROAD, Paragraph("Og så"), LINE, ROAD))


def made(document: Document = DOCUMENT) -> bytes:
    return word_bytes(document, CV_SHEET, LOOK, MORNING)


def test_each_picture_is_read_again_with_its_words() -> None:
    said = said_in(made())
    assert said == meant_by(DOCUMENT, CV_SHEET)
    assert [alt for alt, _ in said.pictures] == ["En vej fra i dag til målet.", "En livslinje.", ROAD.alt]


@pytest.mark.parametrize("changed", [replace(ROAD, alt="En mur."), replace(ROAD, data=a_png(8, 4))])
def test_any_difference_in_a_picture_is_noticed(changed: Picture) -> None:
    meant = meant_by(replace(DOCUMENT, blocks=(changed, *DOCUMENT.blocks[2:])), CV_SHEET)
    assert meant.pictures != said_in(made()).pictures


def test_a_picture_has_the_width_it_was_given_and_its_own_proportions() -> None:
    shape = docx.Document(io.BytesIO(made())).inline_shapes[0]
    assert (round(shape.width.mm), round(shape.height.mm)) == (120, 60)
    assert shape.width == Mm(120)


def test_no_picture_is_wider_or_higher_than_a_page_has_room_for() -> None:
    assert size_of(replace(ROAD, width=400), LOOK) == Size(166, 83)
    assert size_of(Picture(a_png(10, 100), ""), LOOK).height == 297 - 44 - 30


def test_word_has_nothing_against_pictures(tmp_path: Path, openxml_validator: OpenXmlValidator) -> None:
    (tmp_path / "min-vej.docx").write_bytes(made())
    assert openxml_validator.validate(tmp_path / "min-vej.docx").errors == []


def test_the_first_page_is_filled_as_if_no_page_of_pictures_came_after_it() -> None:
    alone, sheet = fitted(Document("Min vej", "Ali", "da", (Heading("Mål"), Room(2))), PLAN_SHEETS, LOOK)
    blocks = (Heading("Mål"), Room(2), PageBreak(), ROAD, ROAD, ROAD, ROAD)
    document, chosen = fitted(Document("Min vej", "Ali", "da", blocks), PLAN_SHEETS, LOOK)
    assert (document.blocks, chosen) == ((*alone.blocks, PageBreak(), ROAD, ROAD, ROAD, ROAD), sheet)


def test_a_picture_takes_its_room_on_the_page() -> None:
    alone, _ = fitted(Document("Aftale", "Ali", "da", (Paragraph("Et"), Room(2))), PLAN_SHEETS, LOOK)
    tall = replace(ROAD, width=166, data=a_png(10, 12))
    document, _ = fitted(Document("Aftale", "Ali", "da", (tall, Paragraph("Et"), Room(2))), PLAN_SHEETS, LOOK)
    assert document.blocks[-1] != alone.blocks[-1]
