"""What a Word file says when it is opened again, and what a document meant it to say: two records to compare."""

import io
from collections.abc import Iterator
from typing import cast

import docx
from docx.document import Document as WordDocument
from docx.oxml.shape import CT_Inline

from dialogtool.core.basis.record import Record
from dialogtool.core.papers.blocks import Document

from .layout import paragraphs_of
from .parts import locale_of
from .sheets import Sheet
from .word import as_property


class Said(Record):
    """Title, author and locale of a file, each paragraph's style and text, and each picture's words and bytes."""

    title: str
    author: str
    locale: str
    paragraphs: tuple[tuple[str, str], ...]
    pictures: tuple[tuple[str, bytes], ...] = ()


def meant_by(document: Document, sheet: Sheet) -> Said:
    """What the file is to say."""
    paragraphs = paragraphs_of(document)
    return Said(
        title=as_property(document.title),
        author=as_property(document.author),
        locale=locale_of(document.language),
        paragraphs=tuple((sheet.face(one.face).id, one.whole) for one in paragraphs),
        pictures=tuple((one.picture.alt, one.picture.data) for one in paragraphs if one.picture),
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
        pictures=tuple(_pictures(word)),
    )


def _pictures(word: WordDocument) -> Iterator[tuple[str, bytes]]:
    """Each picture in its order: what it says in words, and the file it is."""
    for inline in cast("list[CT_Inline]", word.element.body.xpath(".//wp:inline")):
        (embedded,) = cast("list[str]", inline.xpath(".//a:blip/@r:embed"))
        yield inline.docPr.get("descr") or "", word.part.related_parts[embedded].blob
