"""What is said to a screen reader when no widget's own words say it, and the line of help that both can read."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QWidget


def announce(widget: QWidget, text: str) -> None:
    """Lets a screen reader say this when it comes to it; nothing happens where none listens."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Note(QLabel):
    """A line of help that comes only when there is something to say, and is spoken too."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("look", "note")
        self.hide()

    def tell(self, text: str) -> None:
        """Shows and says the text; an empty one hides the line."""
        if text and text != self.text():
            announce(self, text)
        self.setText(text)
        self.setVisible(bool(text))
