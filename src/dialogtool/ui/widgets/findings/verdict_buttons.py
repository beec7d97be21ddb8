"""The citizen's three answers to a suggested competence."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from dialogtool.core.case.aid_values import Choice

from ...desk import Desk
from ..pieces import row
from ..ticked_button import TickedButton

CHOICES: tuple[Choice, ...] = ("yes", "some", "no")


class VerdictButtons(QWidget):
    """Det er mig, Lidt, Ikke mig. None of them is chosen beforehand."""

    judged = Signal(str)
    """The choice that was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._chosen: Choice | None = None
        names: dict[Choice, str] = {"yes": _("That is me"), "some": _("A little"), "no": _("Not me")}
        self.buttons = {choice: TickedButton(choice, names[choice]) for choice in CHOICES}
        for choice, made in self.buttons.items():
            made.setProperty("weight", "big")
            made.setProperty("choice", choice)
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
        assert isinstance(pressed, TickedButton)
        self.show_choice(self._chosen)
        self.judged.emit(pressed.code)
