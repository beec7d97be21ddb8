"""The profile on top of a CV: proposed from what was confirmed, until the citizen writes it another way."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import Words
from dialogtool.core.case.keys import profile_key
from dialogtool.core.cv.cv import profile_text
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ...parts.growing_text import GrowingText
from ..form_row import describe
from ..pieces import button, label, row


class CvProfile(QWidget):
    """The text of one CV, and a way back to the proposed one."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self.text = GrowingText(fewest=3)
        self.text.setProperty("look", "")
        self.text.ensurePolished()
        help = _("Made from what you said yes to. Write it your own way if you like.")
        describe(self.text, _("Profile"), help)
        self.proposed = button(_("Use the proposed text again"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(help, "small"))
        column.addWidget(self.text)
        column.addLayout(row(self.proposed, 1))
        self.text.written.connect(self._on_written)
        self.text.left.connect(desk.model.rest)
        self.proposed.clicked.connect(self._on_proposed)
        self.show_part()

    def show_part(self) -> None:
        """Shows the text as it stands in the case now."""
        model = self._desk.model
        self.text.show_text(profile_text(model.case, model.library, model.findings, self._cv))
        self.proposed.setVisible(profile_key(self._cv) in model.case.answers)

    @Slot(str)
    def _on_written(self, text: str) -> None:
        self._desk.model.answer(Asked(key=profile_key(self._cv), question=""), Words(text=text), typing=True)

    @Slot()
    def _on_proposed(self) -> None:
        self._desk.model.take_back(profile_key(self._cv))
        self.text.setFocus()
