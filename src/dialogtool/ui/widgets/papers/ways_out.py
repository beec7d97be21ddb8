"""The ways out of one paper: Word, PDF, print, copy, a sheet to photograph. All of them lead through the gate."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from dialogtool.core.basis.problems import Problem
from dialogtool.core.papers.blocks import plain_text
from dialogtool.core.papers.leaving import Way

from ... import clipboard, printing
from ...desk import Desk
from ...parts.announcing import announce
from ...problem_texts import said
from ..asking_for_files import wanted_for, where_to
from ..flow_layout import FlowLayout
from ..pieces import button, column, label, row, tell_on
from .gate import Gate
from .photo_sheet import PhotoSheet

FILES = frozenset({"kalender", "resume"})
"""What leaves as a file for another program, and in no other way."""


class WaysOut(QWidget):
    """Buttons, what the guard asks about, and a line that tells how it went."""

    left = Signal()
    """A paper left the house."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.kind = ""
        self._part = ""
        self._dialog: QDialog | None = None
        self.sheet: PhotoSheet | None = None
        _ = desk.words.gettext
        self.buttons: dict[Way, QPushButton] = {
            "word": button(_("Save as Word"), "primary"),
            "file": button(_("Save the file"), "primary"),
            "pdf": button(_("Save as PDF")),
            "print": button(_("Print")),
            "copy": button(_("Copy as text")),
            "photo": button(_("Show large, to photograph")),
        }
        self.gate = Gate(desk)
        self.told = label("", "soft")
        self.elsewhere = button(_("Choose another place"))
        self._again: Callable[[], None] = self.ask_file
        self._lay_out()
        self.elsewhere.clicked.connect(self._on_elsewhere)

    def _lay_out(self) -> None:
        flow = FlowLayout(spacing=12)
        for way, made in self.buttons.items():
            made.setProperty("way", way)
            made.clicked.connect(self._on_way)
            flow.addWidget(made)
        self.setLayout(column(flow, self.told, row(self.elsewhere, 1), self.gate, spacing=8))
        self.tell("", "soft")

    def show_kind(self, kind: str) -> None:
        """The ways out of this paper; what was said of another one is forgotten."""
        if kind != self.kind:
            self.tell("", "soft")
            self.gate.close_panel()
        self.kind = kind
        for way, made in self.buttons.items():
            made.setVisible((way == "file") == (kind in FILES))

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.buttons["file" if self.kind in FILES else "word"]

    @Slot()
    def _on_way(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        self._part = ""
        self._go(self._ways()[pressed.property("way")])

    def _ways(self) -> dict[Way, Callable[[], None]]:
        return {
            "word": self.ask_file,
            "file": self.ask_file,
            "pdf": self.ask_pdf,
            "print": self.ask_printer,
            "copy": self.copy,
            "photo": self.show_large,
        }

    def _go(self, way: Callable[[], None]) -> None:
        """Goes on once the two have decided about every sentence that the guard names."""
        self._desk.model.rest()
        self.tell("", "soft")
        self.gate.pass_(self.kind, self._desk.papers.whole(self.kind), way)

    def ask_file(self) -> None:
        """Asks where to save as Word, or as the file that other programs read."""
        self._ask_where(self.ask_file, "", self.write)

    def ask_pdf(self) -> None:
        """Asks where to save as PDF."""
        self._ask_where(self.ask_pdf, "pdf", self.write_pdf)

    def _ask_where(self, again: Callable[[], None], ending: str, write: Callable[[str], None]) -> None:
        self._again = again
        wanted = wanted_for(self.kind, self._desk, ending)
        title = self._desk.words.gettext("Choose a place")
        dialog = where_to(title, wanted.files, wanted.file_name, self.window())
        dialog.fileSelected.connect(write)
        self._dialog = dialog
        dialog.open()

    @Slot(str)
    def write(self, path: str) -> None:
        """Writes the file there, and tells how it went."""
        self._tell_saved(self._desk.papers.save(self.kind, path, overwrite=True), path)

    @Slot(str)
    def write_pdf(self, path: str) -> None:
        """Writes the painted pages there, and tells how it went."""
        papers = self._desk.papers
        content = printing.pdf_of(papers.preview(self.kind), self.kind, self._desk.theme)
        self._tell_saved(papers.save_pdf(self.kind, content, path), path)

    def _tell_saved(self, problem: Problem | None, path: str) -> None:
        self._tell_how(problem, self._desk.words.gettext("Saved and checked: {path}").format(path=path))
        self.elsewhere.setVisible(problem is not None)
        if problem:
            self.elsewhere.setFocus()

    @Slot()
    def _on_elsewhere(self) -> None:
        self._go(self._again)

    def ask_printer(self) -> None:
        """Opens the system's own window for printing; where there is no printer, says what can be done instead."""
        if not QPrinterInfo.availablePrinterNames():
            _ = self._desk.words.gettext
            none = _("There is no printer on this computer.")
            cure = _("Save as PDF and print it elsewhere, or show it large and take a picture of it.")
            self.tell(f"{none} {cure}", "attention")
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.window())
        dialog.finished.connect(self._on_printer)
        self._dialog = dialog
        QDialog.open(dialog)

    @Slot(int)
    def _on_printer(self, result: int) -> None:
        dialog = self._dialog
        if isinstance(dialog, QPrintDialog):
            if result:
                self.print_on(dialog.printer())
            dialog.deleteLater()
        self._dialog = None

    def print_on(self, printer: QPrinter) -> None:
        """Prints the paper, and tells how it went."""
        _ = self._desk.words.gettext
        if printing.print_on(printer, self._desk.papers.preview(self.kind), self.kind, self._desk.theme):
            self._tell_how(self._desk.papers.leave(self.kind, "print"), _("Sent to the printer."))
        else:
            self.tell(_("The printer did not take it. See that it is on, and print again."), "attention")

    def copy_part(self, text: str) -> None:
        """Copies a part of the paper, once the gate is open."""
        self._part = text
        self._go(self.copy)

    def copy(self) -> None:
        """Puts the text on the clipboard, where nothing else keeps it."""
        _ = self._desk.words.gettext
        clipboard.copy(self._part or plain_text(self._desk.papers.preview(self.kind)))
        told = _("Copied. Paste it where it is to stand; the computer keeps no other copy.")
        self._tell_how(self._desk.papers.leave(self.kind, "copy"), told)

    def show_large(self) -> None:
        """Fills the screen with the paper."""
        self.sheet = PhotoSheet(self._desk.papers.preview(self.kind), self._desk, self.window())
        self.sheet.closed.connect(self._on_sheet_closed)
        self.sheet.open()

    @Slot()
    def _on_sheet_closed(self) -> None:
        """The hand is back on the button."""
        self.sheet = None
        self._tell_how(self._desk.papers.leave(self.kind, "photo"), self._desk.words.gettext("It was shown large."))
        self.buttons["photo"].setFocus()

    def _tell_how(self, problem: Problem | None, done: str) -> None:
        if problem:
            self.tell(said(problem, self._desk.words.gettext), "attention")
        else:
            self.tell(done, "done")
            self.left.emit()

    def tell(self, text: str, look: str) -> None:
        """Shows and says something on the line; an empty text hides it."""
        tell_on(self.told, text, look)
        self.told.setVisible(bool(text))
        self.elsewhere.hide()
        if text:
            announce(self, text)
