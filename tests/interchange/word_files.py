"""Word files made by hand, sound and otherwise."""

import io
import zipfile
from collections.abc import Mapping

import docx

RELATIONS = (
    '<Relationships><Relationship Type="http://example.dk/styles" Target="word/styles.xml"/>'
    '<Relationship Type="http://example.dk/officeDocument" Target="{}"/></Relationships>'
)
DOCUMENT = '<w:document xmlns:w="w" xmlns:mc="mc"><w:body>{}</w:body></w:document>'


def a_word_file(*paragraphs: str) -> bytes:
    """A document as Word writes it, with these paragraphs; the text is not compressed."""
    word = docx.Document()
    for paragraph in paragraphs:
        word.add_paragraph(paragraph)
    return saved(word)


def saved(word: "docx.document.Document") -> bytes:
    """The bytes of the document, uncompressed, so that a test can change a letter."""
    made, plain = io.BytesIO(), io.BytesIO()
    word.save(made)
    with zipfile.ZipFile(made) as packed, zipfile.ZipFile(plain, "w", zipfile.ZIP_STORED) as stored:
        for name in packed.namelist():
            stored.writestr(name, packed.read(name))
    return plain.getvalue()


def a_package(parts: Mapping[str, str], main: str = "word/document.xml", relations: str = RELATIONS) -> bytes:
    """A package of these parts, with the relations that name the main one."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("_rels/.rels", relations.format(main))
        for name, text in parts.items():
            package.writestr(name, text)
    return content.getvalue()
