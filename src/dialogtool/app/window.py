"""Starts the window. Only words, looks and the door are loaded before the first painted frame."""

import os
import sys

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from dialogtool.paths import find_places

from .front import Front

DENMARK = QLocale(QLocale.Language.Danish, QLocale.Country.Denmark)
FIRST_SIZE = (1180, 720)


def run_window(*, exit_after_paint: bool = False) -> int:
    """Shows the window until it is closed; 0 when all went well."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("dialogtool")
    QLocale.setDefault(DENMARK)
    front = Front(app, find_places(os.environ))
    front.window.resize(*FIRST_SIZE)
    if exit_after_paint:
        front.window.painted.connect(app.quit)
    front.window.painted.connect(front.settle, Qt.ConnectionType.QueuedConnection)
    front.window.show()
    result = app.exec()
    front.close()
    return result
