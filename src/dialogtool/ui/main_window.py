"""The frame of the program."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget


class MainWindow(QMainWindow):
    """The frame of the program; what it holds changes when the store is unlocked or locked."""

    closing = Signal(object)
    """The `QCloseEvent`: whoever ignores it keeps the window open."""
    painted = Signal()
    """The first frame stands on the screen."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setMinimumSize(480, 340)
        self._is_painted = False

    def hold(self, content: QWidget) -> None:
        """Shows this instead of what the window held."""
        earlier = self.takeCentralWidget()
        self.setCentralWidget(content)
        if earlier:
            earlier.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells once, when the first frame has been painted."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tells before the window goes, so that everything is saved."""
        event.accept()
        self.closing.emit(event)
