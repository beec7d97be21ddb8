"""Pages as a PDF file and on a printer."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from dialogtool.core.papers.blocks import Bullet, Document, Framed, Heading, PageBreak, Paragraph, Picture, Title
from dialogtool.ui.printing import is_whole, pdf_of, print_on
from dialogtool.ui.theme import Theme, load_theme
from tests.export.pixels import a_png

BLOCKS = (
    Title(text="Ane Æbelø"),
    Framed(label="Næste skridt", text="Ring"),
    Bullet(text="Ro", mark="step"),
    Bullet(text="Mad", mark="done"),
    Picture(a_png(), "En vej"),
    PageBreak(),
    Heading(text="Profil"),
    Paragraph(text="Rolig"),
)
DOCUMENT = Document(title="CV <Ane>", author="Ane Æbelø", language="da", blocks=BLOCKS)


@pytest.fixture
def theme(repository: Path, qapp: object) -> Theme:
    return load_theme(repository / "resources" / "theme", "dark")


def test_a_pdf_has_the_pages_of_the_preview_and_says_whose_and_in_which_language(theme: Theme) -> None:
    content = pdf_of(DOCUMENT, "plan", theme)
    assert is_whole(content, 2)
    assert b'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">CV &lt;Ane&gt;</rdf:li>' in content
    assert "<rdf:li>Ane Æbelø</rdf:li>".encode() in content
    assert b"<rdf:li>da</rdf:li>" in content
    assert b"/MediaBox [0 0 595" in content


def test_what_is_cut_short_is_not_whole(theme: Theme) -> None:
    content = pdf_of(DOCUMENT, "plan", theme)
    assert not is_whole(content[:-40], 2)
    assert not is_whole(content, 3)
    assert not is_whole(b"", 0)


def test_a_printer_gets_the_same_pages(theme: Theme, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "print.pdf"))
    assert print_on(printer, DOCUMENT, "plan", theme)
    assert is_whole((tmp_path / "print.pdf").read_bytes(), 2)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told_of(theme: Theme, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "print.pdf"))
    assert not print_on(printer, DOCUMENT, "plan", theme)
