"""One sentence that the guard asks about: the words underlined, the reason, and two answers of equal weight."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.guard.guard import Decision, Warned

from ...desk import Desk
from ..form_row import describe
from ..pieces import label, row
from ..sentence import Sentence
from ..ticked_button import TickedButton

DECISIONS: tuple[Decision, ...] = ("keep", "leave-out")


class GuardRow(QWidget):
    """The sentence and its two answers; nothing is chosen beforehand."""

    decided = Signal(str, str)
    """The sentence, and what was decided about it."""

    def __init__(self, warned: Warned, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self.sentence = warned.sentence
        self._chosen = warned.decided
        told = Sentence(desk.theme.colours["fjord"])
        told.tell(warned.sentence, (sign.span for sign in warned.signs))
        whys = [desk.say(why) for why in warned.whys]
        texts: dict[Decision, str] = {"keep": _("It may stay"), "leave-out": _("Take it out")}
        self.buttons: dict[Decision, TickedButton] = {
            decision: TickedButton(decision, texts[decision]) for decision in DECISIONS
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(told)
        for why in whys:
            column.addWidget(label(why))
        answers = row(*self.buttons.values())
        for place, (decision, button) in enumerate(self.buttons.items()):
            answers.setStretch(place, 1)
            describe(button, f"{texts[decision]}: “{warned.sentence}”", " ".join(whys))
            button.clicked.connect(self._on_pressed)
        column.addLayout(answers)
        self.show_decision(warned.decided)

    @property
    def is_decided(self) -> bool:
        """True when one of the two was pressed."""
        return self._chosen is not None

    def show_decision(self, decision: Decision | None) -> None:
        """Shows what was decided, if anything."""
        self._chosen = decision
        for code, button in self.buttons.items():
            button.show_chosen(code == decision)

    @Slot()
    def _on_pressed(self) -> None:
        pressed = self.sender()
        decision: Decision = next(code for code, button in self.buttons.items() if button is pressed)
        self.show_decision(decision)
        self.decided.emit(self.sentence, decision)
