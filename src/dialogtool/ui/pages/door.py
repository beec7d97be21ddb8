"""The page before everything: one card in the middle, and the door it knocks on."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ..looks import Looks
from ..widgets.pieces import button, label, row, scrolled, surface

SHORTEST = 10
"""A password has at least this many characters."""


class Door(Protocol):
    """Opens the store; each call gives "" when it went well, else a text that says what to do."""

    def is_new(self) -> bool:
        """True when nothing has been stored on this machine yet."""
        ...

    def create(self, password: str) -> str:
        """Makes the store."""
        ...

    def unlock(self, password: str) -> str:
        """Opens the store with a password."""
        ...

    def unlock_with_code(self, code: str, password: str) -> str:
        """Opens the store with the recovery code, and sets a new password."""
        ...

    def recovery_code(self) -> str:
        """The code that was made along with the store."""
        ...

    def trouble(self) -> str:
        """What was found to be wrong with the file after it was opened; "" when nothing was."""
        ...

    def copy_offered(self) -> str:
        """What the newest verified copy is called, when the last try met a damaged or missing file; else ""."""
        ...

    def put_copy_back(self, password: str) -> str:
        """Puts the newest copy back where the damaged file was; the damaged one is kept."""
        ...


class DoorPage(QWidget):
    """A page with one card in the middle, for what comes before the citizens."""

    opened = Signal()
    code_made = Signal()
    forgotten = Signal()
    back = Signal()

    def __init__(self, looks: Looks, door: Door) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.looks = looks
        self.door = door
        self.fault = label("", "attention")
        self.fault.hide()
        card, self.column = surface("card", margin=32, spacing=16)
        card.setMaximumWidth(560)
        inner = QWidget()
        middle = row(1, card, 1)
        middle.setStretchFactor(card, 1000)
        around = QVBoxLayout(inner)
        around.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def tell(self, text: str) -> None:
        """Says what went wrong and what to do; an empty text takes it away."""
        self.fault.setText(text)
        self.fault.setVisible(bool(text))

    def secret(self, shown: bool = False) -> QLineEdit:
        """A field for a password."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        field.setMaxLength(512)
        return field

    def action(self, text: str, slot: Callable[[], None], weight: str = "primary") -> None:
        """A button in the card."""
        made = button(text, weight)
        made.clicked.connect(slot)
        self.column.addWidget(made)
