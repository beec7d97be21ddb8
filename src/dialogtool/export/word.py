"""Blocks as a Word file, with python-docx."""

import io
from datetime import UTC, datetime
from typing import cast

import docx
from docx.document import Document as WordDocument
from docx.opc.constants import RELATIONSHIP_TYPE as RELATION
from docx.opc.package import OpcPackage
from docx.opc.part import Part
from docx.oxml.parser import parse_xml
from docx.oxml.shape import CT_Inline
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Mm
from docx.text.paragraph import Paragraph

from dialogtool.core.papers.blocks import Document, Picture
from dialogtool.core.words.cleaning import clean_line

from .foreign import is_from_the_right, speak, turn
from .layout import Set, paragraphs_of
from .parts import fonts_xml, locale_of, numbering_xml, settings_xml
from .picture_size import size_of
from .sheets import DocumentLook, Sheet
from .styles import styles_xml
from .xml_tags import root, tag

LONGEST_PROPERTY = 255
UNWANTED = frozenset({"stylesWithEffects", "webSettings", "customXml"})
"""Parts of the template that say nothing here, or say it wrongly."""

FOREIGN = frozenset({"thumbnail", "extended-properties"})
"""Parts of the whole file that tell of the template's own maker."""


def word_bytes(document: Document, sheet: Sheet, look: DocumentLook, now: datetime) -> bytes:
    """The Word file that says the document; `now` (with its zone) is the time it says it was made."""
    word = docx.Document()
    _clear(word)
    _dress(word, document, sheet, look)
    _describe(word, document, now)
    _number_pages(word, as_property(document.author))
    for paragraph in paragraphs_of(document):
        _write(word.add_paragraph(style=sheet.face(paragraph.face).name), paragraph, look)
    written = io.BytesIO()
    word.save(written)
    return written.getvalue()


def as_property(text: str) -> str:
    """The text as a property of a file holds it: on one line and no longer than the format allows."""
    line = clean_line(text)
    return line if len(line) <= LONGEST_PROPERTY else line[: LONGEST_PROPERTY - 1] + "…"


def _clear(word: WordDocument) -> None:
    """Take away what the template brings along."""
    package = cast("OpcPackage", word.part.package)
    for rels, names in ((word.part.rels, UNWANTED), (package.rels, FOREIGN)):
        for id in [id for id, rel in rels.items() if rel.reltype.rpartition("/")[2] in names]:
            del rels[id]


def _dress(word: WordDocument, document: Document, sheet: Sheet, look: DocumentLook) -> None:
    """A4, and the parts that say how it looks."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(look.margin)
    section.header_distance = section.footer_distance = Mm(look.margin / 2)
    _refill(word.styles.element, styles_xml(sheet, look, document.language))
    _refill(word.settings.element, settings_xml(document.language))
    _refill(word.part.numbering_part.element, numbering_xml())
    _replace_fonts(word, look)


def _refill(element: BaseOxmlElement, xml: str) -> None:
    """Put the children of the root in `xml` in place of those of `element`."""
    element[:] = list(parse_xml(xml))


def _replace_fonts(word: WordDocument, look: DocumentLook) -> None:
    id, old = next((id, rel) for id, rel in word.part.rels.items() if rel.reltype == RELATION.FONT_TABLE)
    part = old.target_part
    new = Part(part.partname, part.content_type, fonts_xml(look).encode())
    del word.part.rels[id]
    word.part.relate_to(new, RELATION.FONT_TABLE)


def _describe(word: WordDocument, document: Document, now: datetime) -> None:
    """The properties of the file: the author is the citizen, and the program is not named."""
    properties = word.core_properties
    properties.title = as_property(document.title)
    properties.author = properties.last_modified_by = as_property(document.author)
    properties.language = locale_of(document.language)
    properties.comments = ""
    properties.created = properties.modified = now.astimezone(UTC)


def _number_pages(word: WordDocument, author: str) -> None:
    """From the second page on, the name and the number of the page stand on top."""
    section = word.sections[0]
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.add_run(f"{author} · " if author else "")
    paragraph._p.append(parse_xml(root("fldSimple", tag("r", tag("t", "2")), instr="PAGE")))  # pyright: ignore[reportPrivateUsage]


def _write(target: Paragraph, paragraph: Set, look: DocumentLook) -> None:
    target.paragraph_format.page_break_before = paragraph.new_page or None
    if paragraph.picture:
        _show(target, paragraph.picture, look)
    if paragraph.text:
        target.add_run(paragraph.text)
    if paragraph.tail:
        target.add_run(paragraph.tail, style="Quiet")
    if is_from_the_right(paragraph.whole):
        turn(target)
    for run in target.runs if paragraph.language else ():
        speak(run, paragraph.language)


def _show(target: Paragraph, picture: Picture, look: DocumentLook) -> None:
    """The picture in the line, with its words for who does not see it."""
    size = size_of(picture, look)
    target.add_run().add_picture(io.BytesIO(picture.data), Mm(size.width), Mm(size.height))
    for inline in cast("list[CT_Inline]", target._p.xpath(".//wp:inline")):  # pyright: ignore[reportPrivateUsage]
        inline.docPr.set("descr", picture.alt)
        for side in "TBLR":  # what is not said here, some programs take for a gap
            inline.set(f"dist{side}", "0")
