"""The citizen's three answers to a suggested competence."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from dialogtool.core.aid_values import Choice

from ..desk import Desk
from .pieces import row

CHOICES: tuple[Choice, ...] = ("yes", "some", "no")


class AnswerButton(QPushButton):
    """One answer. The second press of a double click counts for nothing: by then another finding stands there."""

    def __init__(self, choice: Choice, text: str) -> None:
        super().__init__(text)
        self.choice: Choice = choice
        self._words = text
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setProperty("weight", "big")
        self.setProperty("choice", choice)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chosen(self, chosen: bool) -> None:
        """Marks the answer as the one given, by a check mark and by its looks."""
        self.setChecked(chosen)
        self.setText(f"✓ {self._words}" if chosen else self._words)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Swallows the second press."""
        event.accept()


class VerdictButtons(QWidget):
    """Det er mig, Lidt, Ikke mig. None of them is chosen beforehand."""

    judged = Signal(str)
    """The choice that was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._chosen: Choice | None = None
        names: dict[Choice, str] = {"yes": _("That is me"), "some": _("A little"), "no": _("Not me")}
        self.buttons = {choice: AnswerButton(choice, names[choice]) for choice in CHOICES}
        for made in self.buttons.values():
            made.clicked.connect(self._on_pressed)
        line = row(*self.buttons.values())
        for place in range(len(self.buttons)):
            line.setStretch(place, 1)
        self.setLayout(line)

    def show_choice(self, chosen: Choice | None) -> None:
        """Shows which answer was given, if any."""
        self._chosen = chosen
        for choice, made in self.buttons.items():
            made.show_chosen(choice == chosen)

    @Slot()
    def _on_pressed(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, AnswerButton)
        self.show_choice(self._chosen)
        self.judged.emit(pressed.choice)
