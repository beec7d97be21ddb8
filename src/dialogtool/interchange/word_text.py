"""The text of a Word file, paragraph by paragraph, without unpacking more than a CV can need.

The file is read as what it is, XML in a ZIP: nothing in it is run, fetched or made bigger, and text in tables and text
boxes comes in its place.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator

from .faults import fault
from .tree import Branch
from .xml_tree import Attributes, Listener, local, parse, xml_tree

OLD_HEAD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How a .doc file begins, and a .docx that is protected by a password."""

PROTECTED_MARK = "EncryptedPackage".encode("utf-16-le")
MOST_UNPACKED = 20_000_000
"""Bytes of one part of the file."""

MOST_PARTS = 5_000
DEEPEST = 400
RELATIONS = "_rels/.rels"
USUAL = "word/document.xml"
IS_ENCRYPTED = 0x1
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
"""What the reader of ZIP files says of one that is broken, or that uses what nobody uses."""


def is_old_word(content: bytes) -> bool:
    """True for the box that old Word files and protected ones come in."""
    return content.startswith(OLD_HEAD)


def refuse_old(content: bytes, name: str) -> None:
    """Says whether it is a protected document or an old one; either way it cannot be read."""
    raise fault("protected-document" if PROTECTED_MARK in content else "old-word", name)


def word_lines(content: bytes, name: str) -> Iterator[str]:
    """Every paragraph that says something; InterchangeFault for what is no Word document, or a broken one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            text = _part(package, _main_part(package, name), name)
    except DAMAGED as error:
        raise fault("damaged-document", name) from error
    heard = _Paragraphs(name)
    parse(text, heard, name)
    return iter(heard.lines)


def _part(package: zipfile.ZipFile, part: str, name: str) -> bytes:
    """One part, unpacked; what it says of its own size is looked at first, and no more than that is unpacked."""
    if len(package.filelist) > MOST_PARTS:
        raise fault("too-big", name)
    try:
        info = package.getinfo(part)
    except KeyError as error:
        raise fault("not-word", name) from error
    if info.flag_bits & IS_ENCRYPTED:
        raise fault("protected-document", name)
    if info.file_size > MOST_UNPACKED:
        raise fault("too-big", name)
    return package.read(info)


def _main_part(package: zipfile.ZipFile, name: str) -> str:
    """Where the text lies, as the package itself says."""
    relations = xml_tree(_part(package, RELATIONS, name), name)
    for relation in relations.parts:
        if _mark(relation, "Type").endswith("/officeDocument"):
            return _mark(relation, "Target").lstrip("/") or USUAL
    return USUAL


def _mark(branch: Branch, name: str) -> str:
    found = branch.part(name)
    return found.text if found else ""


class _Paragraphs(Listener):
    """Hears the paragraphs of a Word document; what stands there twice, for older programs, is heard once."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.lines: list[str] = []
        self._open: list[list[str]] = []
        self._path: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:  # noqa: ARG002 - told to all who listen
        """A paragraph, a text, a tab or a line break begins."""
        tag = local(name)
        if len(self._path) > DEEPEST:
            raise fault("too-deep", self._name)
        if not self._path and tag != "document":
            raise fault("not-word", self._name)
        self._path.append(tag)
        if tag == "p":
            self._open.append([])
        elif tag in {"tab", "br", "cr"} and self._open:
            self._open[-1].append("\n" if tag == "br" else " ")

    def words(self, text: str) -> None:
        """Part of what the open paragraph says."""
        if self._open and self._path[-1] == "t" and "Fallback" not in self._path:
            self._open[-1].append(text)

    def end(self, name: str) -> None:
        """The paragraph is whole."""
        self._path.pop()
        if local(name) == "p":
            self.lines += "".join(self._open.pop()).splitlines()
