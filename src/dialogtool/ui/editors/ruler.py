"""The editor of a place on a 0-10 ruler, and the reason for it."""

import msgspec
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Ruling, Value
from dialogtool.core.scenes.ruler import earlier_marks
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import Ruler

from ..desk import Desk
from ..parts.announcing import Note
from ..parts.growing_text import GrowingText
from ..parts.ruler_line import RulerLine
from ..widgets.form_row import form_row
from ..widgets.pieces import label
from .editor import Editor, editor_for
from .long_text import cut_note
from .ruler_trail import EarlierSaid, RulerTrail

FEWEST_REASON_LINES = 3


class RulerEditor(Editor):
    """Eleven numbers on a line, none of them chosen beforehand; when one is, the question for the reason comes.

    Where it is asked at each meeting, the earlier places are quiet dots under the line, with their reasons beneath.
    """

    def __init__(self, field: Ruler, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        words = desk.words
        self._ruling: Ruling | None = None
        self._marks = earlier_marks(asked.earlier, desk.model.case) if asked.earlier else ()
        self.line = RulerLine(desk.theme)
        self.line.name_ends(words.content(field.low), words.content(field.high))
        self.reason = GrowingText(fewest=FEWEST_REASON_LINES)
        self.note = Note()
        self.why = QWidget()
        self._lay_out(field)
        self.line.pressed.connect(self._on_pressed)
        self.reason.written.connect(self._on_written)
        self.reason.shortened.connect(self._on_shortened)
        self.reason.left.connect(self.rested)

    def _lay_out(self, field: Ruler) -> None:
        words, unit = self.desk.words, self.desk.theme.size("unit")
        part = form_row(words.content(field.why) or words.gettext("Why that number?"), self.reason, look="lead")
        if beside := words.beside(field.why):
            part.insertWidget(1, label(beside, "second"))
        part.addWidget(self.note)
        part.setContentsMargins(0, 2 * unit, 0, 0)
        self.why.setLayout(part)
        ends = QHBoxLayout()
        ends.setSpacing(4 * unit)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        for text, side in zip((field.low, field.high), reversed(sides) if self.isRightToLeft() else sides, strict=True):
            ends.addLayout(self._anchor(text, side))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit // 2)
        column.addWidget(self.line)
        if self._marks:
            column.addWidget(RulerTrail(self.line, self._marks, self.desk))
        column.addLayout(ends)
        if self._marks:
            column.addWidget(EarlierSaid(self._marks, self.desk))
        column.addWidget(self.why)

    def _anchor(self, text: str, side: Qt.AlignmentFlag) -> QVBoxLayout:
        """What one end of the line means, in one language or two."""
        made = QVBoxLayout()
        made.setSpacing(0)
        for said, look in ((self.desk.words.content(text), "say"), (self.desk.words.beside(text), "second")):
            if said:
                line = label(said, look)
                line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
                made.addWidget(line)
        made.addStretch(1)
        return made

    def first_focus(self) -> QWidget:
        """The chosen number, or the first."""
        return next((mark for mark in self.line.marks if mark.isChecked()), self.line.marks[0])

    def show_value(self, value: Value | None) -> None:
        """Shows number and reason."""
        self._ruling = value if isinstance(value, Ruling) else None
        self.line.show_number(self._ruling.value if self._ruling else None)
        self.reason.show_text(self._ruling.reason if self._ruling else "")
        self.why.setVisible(self._ruling is not None)

    @Slot(int)
    def _on_pressed(self, number: int) -> None:
        """The chosen number, pressed again, is taken back, unless a reason was given for it."""
        if self._ruling and self._ruling.value == number and not self._ruling.reason:
            self._give(None)
        else:
            self._give(Ruling(value=number, reason=self._ruling.reason if self._ruling else ""))

    @Slot(str)
    def _on_written(self, text: str) -> None:
        if self._ruling:
            self.note.tell("")
            self._give(msgspec.structs.replace(self._ruling, reason=text), typing=True)

    @Slot()
    def _on_shortened(self) -> None:
        self.note.tell(cut_note(self.desk))

    def _give(self, ruling: Ruling | None, typing: bool = False) -> None:
        self.show_value(ruling)
        self.answered.emit(ruling, typing)


@editor_for.register
def _(field: Ruler, asked: SharedField, desk: Desk) -> Editor:
    return RulerEditor(field, asked, desk)
