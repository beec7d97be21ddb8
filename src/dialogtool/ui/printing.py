"""Papers on real pages: a PDF file and a printer, painted as the preview is."""

from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from dialogtool.core.papers.blocks import Document

from .theme import Theme
from .widgets.papers.paper_setting import FINE, Setting, set_document
from .widgets.papers.sheet_painting import paint_page

POINTS_AN_INCH = 72
BEGINS, ENDS, PAGE = b"%PDF-", b"%%EOF", b"/Type /Page\n"
ABOUT = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
"""What a PDF file says of itself, as programs for reading aloud and for searching ask."""


def a4() -> QPageLayout:
    """A whole sheet, with the margins left to the painting."""
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def pdf_of(document: Document, kind: str, theme: Theme) -> bytes:
    """The document as a PDF file; b"" when what was made is not whole."""
    setting, buffer = set_document(document, kind, theme), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(a4())
    writer.setResolution(POINTS_AN_INCH * FINE)
    writer.setTitle(document.title)
    writer.setCreator("dialogtool")
    if hasattr(writer, "setAuthor"):  # from Qt 6.9 on
        writer.setAuthor(document.author)
    writer.setDocumentXmpMetadata(_about(document))
    _paint(writer, setting, theme, 1.0)
    content = bytes(buffer.data().data())
    return content if is_whole(content, setting.pages) else b""


def is_whole(content: bytes, pages: int) -> bool:
    """True for a PDF file that begins and ends as one does, and has so many pages."""
    return content.startswith(BEGINS) and content.rstrip().endswith(ENDS) and content.count(PAGE) == pages


def print_on(printer: QPrinter, document: Document, kind: str, theme: Theme) -> bool:
    """Paints the document on the printer's pages; False when the printer takes none."""
    printer.setFullPage(True)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(document.title)
    return _paint(printer, set_document(document, kind, theme), theme, printer.resolution() / POINTS_AN_INCH / FINE)


def _paint(device: QPdfWriter | QPrinter, setting: Setting, theme: Theme, scale: float) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.scale(scale, scale)
    for page in range(setting.pages):
        if page:
            device.newPage()
        paint_page(painter, setting, page, theme)
    return painter.end()


def _about(document: Document) -> QByteArray:
    said = {name: escape(getattr(document, name)) for name in ("title", "author", "language")}
    return QByteArray(ABOUT.format(**said).encode())
