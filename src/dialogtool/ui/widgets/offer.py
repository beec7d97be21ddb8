"""A sentence that the program offers to begin with; nothing is put in before it is asked for."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from ..desk import Desk
from .pieces import button, label, row


class Offer(QFrame):
    """The sentence, and a button that takes it; hidden while there is none."""

    taken = Signal(str)
    """The sentence is to be used."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        unit = desk.theme.size("unit")
        self.setProperty("surface", "sand")
        self.sentence = label("", "say")
        self.use = button(_("Use it"))
        self.use.clicked.connect(self._on_clicked)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        inside.setSpacing(unit)
        inside.addWidget(label(_("From what you have said:"), "soft"))
        inside.addWidget(self.sentence)
        inside.addLayout(row(self.use, 1))

    def show_sentence(self, sentence: str) -> None:
        """Offers this sentence; an empty one offers nothing."""
        self.sentence.setText(sentence)
        self.use.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    @Slot()
    def _on_clicked(self) -> None:
        self.taken.emit(self.sentence.text())
