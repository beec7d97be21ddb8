"""The windows that ask for a file: which one to read, and where one is to stand. Each goes when it is closed."""

from typing import NamedTuple

from PySide6.QtWidgets import QFileDialog, QWidget

from ..desk import Desk


class Wanted(NamedTuple):
    """The name that is proposed, and what such files are called, with their ending in brackets."""

    file_name: str
    files: str


def wanted_for(kind: str, desk: Desk, ending: str = "") -> Wanted:
    """The file of a paper, under another ending than its own where one is given."""
    _ = desk.words.gettext
    name, _dot, own = desk.papers.file_name(kind).rpartition(".")
    names = {"docx": _("Word files"), "pdf": _("PDF files"), "ics": _("Calendar files")}
    ending = ending or own
    return Wanted(f"{name}.{ending}", f"{names.get(ending, _('Files'))} (*.{ending})")


def which_one(title: str, files: str, parent: QWidget) -> QFileDialog:
    """The window for a file that is there; `files` is what such files are called, with their endings in brackets."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter(files)
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def where_to(title: str, files: str, file_name: str, parent: QWidget) -> QFileDialog:
    """The window for a place, with this name proposed. It asks itself before a file is written over."""
    dialog = QFileDialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(files)
    dialog.setDefaultSuffix(file_name.rpartition(".")[2])
    dialog.selectFile(file_name)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
