"""What a file says when it is opened again can be compared with what was meant."""

import pytest
from msgspec.structs import replace

from dialogtool.core.papers.blocks import Bullet, Document, Entry, Framed, Heading, PageBreak, Paragraph, Room, Title
from dialogtool.export.reading import meant_by, said_in
from dialogtool.export.sheets import PLAN_SHEET, DocumentLook, Face, Sheet
from dialogtool.export.word import word_bytes

from .lives import MORNING

SHEET = Sheet(faces=(*PLAN_SHEET.faces, Face("Entry Title", 14)))
DOCUMENT = Document(
    "Min vej for Ali",
    "Ali",
    "da",
    (
        Title("Min vej"),
        Framed("Næste", "Ring", ("I dag", "Selv")),
        Heading("Hverdag"),
        Paragraph("Et\nTo"),
        Entry("Mad", "Hver dag", "For ti"),
        Bullet("Gå", "ti minutter", "step"),
        PageBreak(),
        Room(2),
    ),
)


def read(document: Document) -> object:
    return said_in(word_bytes(document, SHEET, DocumentLook(), MORNING))


def test_a_file_says_exactly_what_its_document_means() -> None:
    assert read(DOCUMENT) == meant_by(DOCUMENT, SHEET)


@pytest.mark.parametrize(
    "changed",
    [
        replace(DOCUMENT, title="Min vej"),
        replace(DOCUMENT, author=""),
        replace(DOCUMENT, language="en"),
        replace(DOCUMENT, blocks=DOCUMENT.blocks[:-1]),
        replace(DOCUMENT, blocks=(Heading("Min vej"), *DOCUMENT.blocks[1:])),
        replace(DOCUMENT, blocks=(*DOCUMENT.blocks[:-2], Room(3))),
    ],
)
def test_any_difference_is_noticed(changed: Document) -> None:
    assert read(changed) != meant_by(DOCUMENT, SHEET)
