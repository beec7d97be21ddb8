"""One sentence that the guard asks about: the words underlined, the reason, and two answers of equal weight."""

from textwrap import fill

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.guard.alike import Alike
from dialogtool.core.guard.guard import Decision, Warned

from ...desk import Desk
from ..form_row import describe
from ..pieces import label, row
from ..sentence import Sentence
from ..ticked_button import TickedButton

LONGEST_LINE = 44
"""So many characters of what stands beside a box to tick fit in the narrow column of a page."""

DECISIONS: tuple[Decision, ...] = ("keep", "leave-out")


class GuardRow(QWidget):
    """The sentence and its two answers; nothing is chosen beforehand.

    With `alike` there is a box to tick: what is answered here then holds for all sentences with that name.
    """

    decided = Signal(str, str)
    """The sentence, and what was decided about it."""

    def __init__(self, warned: Warned, desk: Desk, alike: Alike | None = None) -> None:
        super().__init__()
        _ = desk.words.gettext
        self.sentence = warned.sentence
        self._alike = alike
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
        self.for_all = _box(alike, desk) if alike else None
        if self.for_all:
            column.addWidget(self.for_all)
            self.for_all.toggled.connect(self._on_ticked)
        self.show_decision(warned.decided)

    @property
    def is_decided(self) -> bool:
        """True when one of the two was pressed."""
        return self._chosen is not None

    @property
    def sentences(self) -> tuple[str, ...]:
        """What an answer here decides about: this sentence alone, or all with the same name."""
        return self._alike.sentences if self._alike and self.for_all and self.for_all.isChecked() else (self.sentence,)

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

    @Slot(bool)
    def _on_ticked(self, ticked: bool) -> None:
        """What was answered already holds for the others from now on."""
        if ticked and self._chosen:
            self.decided.emit(self.sentence, self._chosen)


def _box(alike: Alike, desk: Desk) -> QCheckBox:
    """ "Det samme for alle 4 steder med Hans Jensen", in lines that a narrow column has room for."""
    _, number = desk.words.gettext, len(alike.sentences)
    both, all_ = _("The same in both places with {name}"), _("The same in all {number} places with {name}")
    text = (both if number == 2 else all_).format(number=number, name=alike.name)
    made = QCheckBox(fill(text, LONGEST_LINE).replace("&", "&&"))
    describe(made, text, " ".join(f"“{sentence}”" for sentence in alike.sentences))
    return made
