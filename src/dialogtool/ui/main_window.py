"""The frame of the program."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget


class MainWindow(QMainWindow):
    """The frame of the program; what it holds changes when the store is unlocked or locked."""

    closing = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setMinimumSize(480, 340)

    def hold(self, content: QWidget) -> None:
        """Shows this instead of what the window held."""
        earlier = self.takeCentralWidget()
        self.setCentralWidget(content)
        if earlier:
            earlier.deleteLater()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells before the window goes, so that everything is saved."""
        self.closing.emit()
        super().closeEvent(event)
