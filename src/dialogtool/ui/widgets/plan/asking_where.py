"""The window that asks where a file is to stand."""

from typing import NamedTuple

from PySide6.QtWidgets import QFileDialog, QWidget

from ...desk import Desk


class Wanted(NamedTuple):
    """The name that is proposed, without its ending; the ending; and what such files are called."""

    name: str
    ending: str
    files: str


def wanted_for(kind: str, desk: Desk, ending: str = "") -> Wanted:
    """The file of a paper, under another ending than its own where one is given."""
    _ = desk.words.gettext
    name, _dot, own = desk.papers.file_name(kind).rpartition(".")
    names = {"docx": _("Word files"), "pdf": _("PDF files"), "ics": _("Calendar files")}
    return Wanted(name, ending or own, names.get(ending or own, _("Files")))


def where_to(wanted: Wanted, title: str, parent: QWidget) -> QFileDialog:
    """The window, not opened yet. It asks itself before a file is written over, and goes when it is closed."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(f"{wanted.files} (*.{wanted.ending})")
    dialog.setDefaultSuffix(wanted.ending)
    dialog.selectFile(f"{wanted.name}.{wanted.ending}")
    dialog.finished.connect(dialog.deleteLater)
    return dialog
