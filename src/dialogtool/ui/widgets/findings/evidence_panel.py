"""What lies behind one line of the CV, on the screen only."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.findings.findings import Shown
from dialogtool.core.findings.proofs import once_each

from ...desk import Desk
from ..pieces import button, label, row
from .evidence import EvidenceList


class EvidencePanel(QFrame):
    """A line and the evidence it was made of; Escape or the button puts it away."""

    closed = Signal()
    change_asked = Signal()
    """The line itself is to be changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "moss")
        _ = desk.words.gettext
        self.line = label("", "lead")
        self.evidence = EvidenceList(desk, marks=True)
        self.close_button = button(_("Close"))
        self.change = button(_("Change the line"))
        self.close_button.clicked.connect(self.closed)
        self.change.clicked.connect(self.change_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(_("What shows it"), "side-head"))
        column.addWidget(self.line)
        column.addWidget(self.evidence)
        column.addLayout(row(self.close_button, self.change, 1))
        self.hide()

    def open_line(self, line: str, shown: Sequence[Shown], changes: bool = False) -> None:
        """Shows the evidence behind a line; `changes` offers to change the line."""
        self.change.setVisible(changes)
        self.line.setText(line)
        self.evidence.show_evidence(once_each(shown))
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the panel away."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
