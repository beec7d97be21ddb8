"""One question on the shared side: its words in one or two languages, its editor, and what is known already."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Value, is_empty
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.asking import asked_of
from dialogtool.core.tool.definition import Tool
from dialogtool.core.tool.fields import LongText, ShortText
from dialogtool.core.tool.flow import Screen

from ..desk import Desk
from ..editors import editor_for
from ..widgets.answer_text import answer_in_words
from ..widgets.form_row import describe
from ..widgets.pieces import button, label, row, surface


class Question(QWidget):
    """Asks one field. What another tool knows of it is shown first, and asked: does it still hold?"""

    def __init__(self, asked: SharedField, screen: Screen, tool: Tool, desk: Desk) -> None:
        super().__init__()
        self.asked = asked
        self.desk = desk
        words = desk.words
        shown = words.content(asked.label)
        self.question = asked_of(tool, screen, asked.field, asked.label or screen.step.title)
        self.editor = editor_for(asked.field, asked, desk)
        self.known = QWidget()
        self.private = QCheckBox(words.gettext("Not in the papers"))
        self._lay_out(shown, words.beside(asked.label))
        describe(self.editor, shown or words.content(screen.step.title), words.content(asked.field.help))
        self.editor.show_value(asked.answer.value if asked.answer else None)
        self._show_private()
        self.editor.answered.connect(self._on_answered)
        self.editor.rested.connect(desk.model.rest)
        self.private.toggled.connect(self._on_private)

    def _lay_out(self, shown: str, beside: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if shown:
            head = label(shown, "lead")
            head.setBuddy(self.editor.first_focus())
            column.addWidget(head)
        if beside:
            column.addWidget(label(beside, "second"))
        if self.asked.field.help:
            column.addWidget(label(self.desk.words.content(self.asked.field.help), "soft"))
        if self.asked.known:
            self._show_known(column)
        column.addWidget(self.editor)
        column.addWidget(self.private, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_known(self, column: QVBoxLayout) -> None:
        """ "Det har du fortalt: ... Passer det stadig?" """
        _ = self.desk.words.gettext
        told = answer_in_words(self.asked.known, self.desk)
        frame, inside = surface("sand", margin=16, spacing=8)
        inside.addWidget(label(_("You have told: {answer} Does it still hold?").format(answer=told)))
        keep = button(_("Yes, it still holds"))
        keep.clicked.connect(self._on_kept)
        inside.addLayout(row(keep, 1))
        self.known = frame
        column.addWidget(frame)

    def show_answer(self, asked: SharedField) -> None:
        """Shows the answer as it stands in the case now."""
        before = self.asked.answer.value if self.asked.answer else None
        after = asked.answer.value if asked.answer else None
        self.asked = asked
        self.known.setVisible(asked.known is not None)
        self.editor.show_asked(asked)
        if before != after:
            self.editor.show_value(after)
        self._show_private()

    def decline(self) -> None:
        """Keeps that the citizen would rather not answer, when nothing was said."""
        answer = self.asked.answer
        if self.asked.known is None and (answer is None or (answer.value is not None and is_empty(answer.value))):
            self.desk.model.answer(self.question, None)

    def _show_private(self) -> None:
        """The mark is offered where there are words to mark."""
        answer = self.asked.answer
        self.private.blockSignals(True)
        self.private.setChecked(bool(answer and answer.private))
        self.private.blockSignals(False)
        told = isinstance(self.asked.field, LongText | ShortText)
        self.private.setVisible(bool(told and answer and not is_empty(answer.value)))

    @Slot(object, bool)
    def _on_answered(self, value: Value, typing: bool) -> None:
        if is_empty(value) and self.asked.answer is None:
            return
        if is_empty(value):
            self.desk.model.take_back(self.question.key)
        else:
            self.desk.model.answer(self.question, value, typing)

    @Slot()
    def _on_kept(self) -> None:
        if self.asked.known:
            self.desk.model.answer(self.question, self.asked.known.value)

    @Slot(bool)
    def _on_private(self, private: bool) -> None:
        self.desk.model.mark_private(self.question.key, private)
