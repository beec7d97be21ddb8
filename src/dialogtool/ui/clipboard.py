"""Text on the clipboard, kept out of the clipboard's history, out of the cloud, and out of programs that watch it."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

WINDOWS = 'application/x-qt-windows-mime;value="{name}"'
NO = b"\x00\x00\x00\x00"
"""A number of 32 bits, as Windows reads it."""

KEPT_OUT = {
    WINDOWS.format(name="ExcludeClipboardContentFromMonitorProcessing"): b"1",
    WINDOWS.format(name="CanIncludeInClipboardHistory"): NO,
    WINDOWS.format(name="CanUploadToCloudClipboard"): NO,
    "application/x-nspasteboard-concealed-type": b"1",
    "x-kde-passwordManagerHint": b"secret",
}
"""What each system is told, by the name of the format that it looks for."""


def discreet(text: str) -> QMimeData:
    """The text with all that keeps it to this computer and this moment."""
    made = QMimeData()
    made.setText(text)
    for name, value in KEPT_OUT.items():
        made.setData(name, value)
    return made


def copy(text: str) -> None:
    """Puts the text on the clipboard."""
    QGuiApplication.clipboard().setMimeData(discreet(text))
