"""Sentences to look at before a paper goes out of the house, on the page itself: calm, and only when there are any."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.guard.alike import alike_in
from dialogtool.core.guard.guard import Decision, Warned

from ...desk import Desk
from ...parts.announcing import announce
from ..pieces import button, empty, label, row
from .guard_row import GuardRow


class GuardPanel(QFrame):
    """The sentences under each other. Escape or the button puts the panel away; what was decided stays decided."""

    decided = Signal(tuple, str)
    """Sentences, and what was decided about each of them."""
    closed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "sand")
        self._desk = desk
        self.rows: list[GuardRow] = []
        self.title = label("", "lead")
        self.close_button = button("")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addWidget(label(desk.words.gettext("You decide together. What you decide is remembered.")))
        column.addLayout(self._rows)
        column.addLayout(row(self.close_button, 1))
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def ask(self, warned: Sequence[Warned]) -> None:
        """Shows sentences that nothing is decided about."""
        self._open(warned, _how_many(len(warned), self._desk), self._desk.words.gettext("Not now"))

    def look_again(self, warned: Sequence[Warned]) -> None:
        """Shows sentences with what was decided about them, to be decided anew."""
        _ = self._desk.words.gettext
        there_is_some = _("This is what you decided") if warned else _("None of it stands in this paper any more")
        self._open(warned, there_is_some, _("Close"))

    def _open(self, warned: Sequence[Warned], title: str, close: str) -> None:
        empty(self._rows)
        alike = {one.sentences[0]: one for one in alike_in(warned, self._desk.catalogue.guard)}
        self.rows = [GuardRow(one, self._desk, alike.get(one.sentence)) for one in warned]
        for made in self.rows:
            made.decided.connect(self._on_decided)
            self._rows.addWidget(made)
        self.title.setText(title)
        self.close_button.setText(close)
        self.setAccessibleName(title)
        self.show()
        announce(self, title)

    def take_hand(self) -> None:
        """The hand lands on the next sentence to decide about; where there is none, on the way out."""
        waiting = next((made for made in self.rows if not made.is_decided), None)
        (waiting.buttons["keep"] if waiting else self.close_button).setFocus()

    @Slot(str, str)
    def _on_decided(self, sentence: str, decision: Decision) -> None:
        """Where the same holds for others, they show it too; each can still be answered by itself."""
        rows = {made.sentence: made for made in self.rows}
        sentences = rows[sentence].sentences
        for one in sentences:
            rows[one].show_decision(decision)
        if any(not made.is_decided for made in self.rows):
            self.take_hand()
        self.decided.emit(sentences, decision)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _how_many(count: int, desk: Desk) -> str:
    """How many sentences there are, in words as far as one says it so."""
    _ = desk.words.gettext
    numbers = (_("Two"), _("Three"), _("Four"), _("Five"), _("Six"), _("Seven"), _("Eight"), _("Nine"))
    number = numbers[count - 2] if 2 <= count < len(numbers) + 2 else str(count)
    return desk.words.ngettext(
        "One sentence to look at before the paper goes out of the house",
        "{number} sentences to look at before the paper goes out of the house",
        count,
    ).format(number=number)
