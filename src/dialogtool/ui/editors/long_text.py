"""The editor of something told, in as many words as it takes."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout

from dialogtool.core.case.answers import Value, Words
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import LongText
from dialogtool.core.words.cleaning import LONGEST, clean

from ..desk import Desk
from ..parts.announcing import Note
from ..parts.growing_text import GrowingText
from ..widgets.offer import Offer
from .editor import Editor, editor_for


class LongTextEditor(Editor):
    """A place to write that grows with the words; what the program offers stands above it until it is used."""

    def __init__(self, field: LongText, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self.text = GrowingText(desk.words.content(field.example))
        self.note = Note()
        self.offer = Offer(desk)
        self.setFocusProxy(self.text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.offer)
        column.addWidget(self.text)
        column.addWidget(self.note)
        self.text.written.connect(self._on_written)
        self.text.shortened.connect(self._on_shortened)
        self.text.left.connect(self.rested)
        self.offer.taken.connect(self._on_taken)
        self._show_offer("")

    def show_asked(self, asked: SharedField) -> None:
        """Offers what is offered now."""
        super().show_asked(asked)
        self._show_offer(clean(self.text.toPlainText()))

    def show_value(self, value: Value | None) -> None:
        """Shows the words; a text that says the same already is left as it stands, with its cursor."""
        told = value.text if isinstance(value, Words) else ""
        self.text.show_text(told)
        self._show_offer(told)

    def _show_offer(self, told: str) -> None:
        """Nothing is offered that stands there already."""
        proposal = self.asked.proposal
        sentence = self.desk.say(proposal) if proposal else ""
        self.offer.show_sentence("" if sentence in told else sentence)

    @Slot(str)
    def _on_taken(self, sentence: str) -> None:
        """Puts the sentence in, after what was written already; it can be changed as any other words."""
        written = clean(self.text.toPlainText())
        told = Words(text=f"{written}\n{sentence}" if written else sentence)
        self.rested.emit()
        self.show_value(told)
        self.answered.emit(told, False)
        self.text.setFocus()

    @Slot(str)
    def _on_written(self, text: str) -> None:
        if len(text) < LONGEST:
            self.note.tell("")
        self._show_offer(text)
        self.answered.emit(Words(text=text), True)

    @Slot()
    def _on_shortened(self) -> None:
        self.note.tell(cut_note(self.desk))


def cut_note(desk: Desk) -> str:
    """What is said when a text was too long to be kept whole."""
    _ = desk.words.gettext
    said = _(
        "The text was very long. The first {count} characters are kept; the rest still stands where you copied it."
    )
    return said.format(count=LONGEST)


@editor_for.register
def _(field: LongText, asked: SharedField, desk: Desk) -> Editor:
    return LongTextEditor(field, asked, desk)
