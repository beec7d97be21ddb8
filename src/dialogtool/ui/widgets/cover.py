"""Skjul skærmen: covers everything at once, until the two are alone again."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .pieces import label


class Cover(QWidget):
    """A calm surface over the whole window. F12, Escape, Enter or a double click lifts it."""

    lifted = Signal()

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self._covered = parent
        self.setObjectName("cover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text)
        column = QVBoxLayout(self)
        said = label(text)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(said)
        parent.installEventFilter(self)
        self.hide()

    def drop(self) -> None:
        """Covers the window now."""
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Keeps every key from what lies under it, the program's own shortcuts too."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes nowhere: everything there is to go to is covered."""
        return True

    def lift(self) -> None:
        """Uncovers the window."""
        self.hide()
        self.lifted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps as large as the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lifts on F12, Escape and Enter; every other key is swallowed."""
        if event.key() in (Qt.Key.Key_F12, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lift()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Lifts the cover."""
        self.lift()
        event.accept()
