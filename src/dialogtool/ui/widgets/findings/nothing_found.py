"""When nothing was found yet: a kind word, and one question whose answer counts."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.case.answers import Words
from dialogtool.core.case.keys import today_key
from dialogtool.core.findings.findings import TODAY_SHOWS
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ...parts.growing_text import GrowingText
from ..form_row import form_row
from ..pieces import button, label, picture, row

PICTURE = "1F331"


class NothingFound(QFrame):
    """ "Du er her i dag. Det tæller." Somebody who has done nothing still leaves with something."""

    done = Signal()
    """The two are ready to see what the answer shows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._desk = desk
        _ = desk.words.gettext
        self.question = _("What did it take for you to come today?")
        self.text = GrowingText(_("I set the alarm, took the bus and found my way."), fewest=2)
        self.on = button(_("See what it shows"), "primary")
        self.thanks = label(_("Thank you. It is written down, and it counts."), "soft")
        self.thanks.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(16)
        head = row(picture(PICTURE, 64), label(_("You are here today. That counts."), "finding"), spacing=16)
        head.setStretch(1, 1)
        column.addLayout(head)
        column.addLayout(form_row(self.question, self.text, look="lead"))
        column.addWidget(self.thanks)
        column.addLayout(row(self.on, 1))
        self.show_answer()
        self.text.written.connect(self._on_written)
        self.text.left.connect(desk.model.rest)
        self.on.clicked.connect(self._on_done)

    def show_answer(self) -> None:
        """Shows the answer as it stands in the case now."""
        answer = self._desk.model.case.answers.get(today_key(self._desk.model.meeting))
        self.text.show_text(answer.value.text if answer and isinstance(answer.value, Words) else "")
        self.on.setEnabled(bool(self.text.toPlainText().strip()))

    @Slot(str)
    def _on_written(self, text: str) -> None:
        key = today_key(self._desk.model.meeting)
        self.on.setEnabled(bool(text.strip()))
        if text.strip():
            asked = Asked(key=key, question=self.question, makes="evidence", shows=TODAY_SHOWS)
            self._desk.model.answer(asked, Words(text=text), typing=True)
        else:
            self._desk.model.take_back(key)

    @Slot()
    def _on_done(self) -> None:
        self._desk.model.rest()
        self.thanks.show()
        self.done.emit()
