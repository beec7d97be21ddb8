"""What was just done, said on the page, with a way to undo it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...desk import Desk
from ...parts.announcing import announce
from ..pieces import button, label


class Echo(QWidget):
    """A line that comes after an answer, and goes with the next thing that is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.undo = button(desk.words.gettext("Undo"), "quiet")
        self.undo.clicked.connect(desk.model.undo)
        self.said = label("", "soft")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.undo)
        line.addWidget(self.said, 1)
        self.hide()

    def tell(self, text: str) -> None:
        """Shows and says the text; an empty one hides the line."""
        if text:
            announce(self, text)
        self.said.setText(text)
        self.setVisible(bool(text))
