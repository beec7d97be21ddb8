"""What a Word file says when it is opened again, and what a document meant it to say: two records to compare."""

import io

import docx

from dialogtool.core.blocks import Document
from dialogtool.core.record import Record

from .layout import paragraphs_of
from .parts import locale_of
from .sheets import Sheet
from .word import as_property


class Said(Record):
    """Title, author and locale of a file, and each paragraph's style and text in order."""

    title: str
    author: str
    locale: str
    paragraphs: tuple[tuple[str, str], ...]


def meant_by(document: Document, sheet: Sheet) -> Said:
    """What the file is to say."""
    return Said(
        title=as_property(document.title),
        author=as_property(document.author),
        locale=locale_of(document.language),
        paragraphs=tuple((sheet.face(one.face).id, one.whole) for one in paragraphs_of(document)),
    )


def said_in(content: bytes) -> Said:
    """What the file with this content says, read anew."""
    word = docx.Document(io.BytesIO(content))
    properties = word.core_properties
    return Said(
        title=properties.title,
        author=properties.author,
        locale=properties.language,
        paragraphs=tuple((one.style.style_id if one.style else "", one.text) for one in word.paragraphs),
    )
