"""The editor of how many: one less, a number, one more."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout

from dialogtool.core.case.answers import Number, Value
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import CountOf

from ..desk import Desk
from ..parts.announcing import Note, announce
from ..widgets.form_row import describe
from ..widgets.pieces import button, label, row
from .editor import Editor, editor_for


class CountEditor(Editor):
    """Two large buttons and a number between them, empty until it is touched."""

    def __init__(self, field: CountOf, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        _ = desk.words.gettext
        self.field = field
        self.number: int | None = None
        self.line = QLineEdit()
        self.line.setObjectName("number")
        self.line.setProperty("look", "shared")
        self.line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.less, self.more = self._step("–", _("One less")), self._step("+", _("One more"))
        self.note = Note()
        self.setFocusProxy(self.line)
        self._lay_out()
        self.line.textEdited.connect(self._on_typed)
        self.less.clicked.connect(self._on_less)
        self.more.clicked.connect(self._on_more)
        for widget in (self.line, self.less, self.more):
            widget.installEventFilter(self)

    def _step(self, sign: str, name: str) -> QPushButton:
        made = button(sign, "step")
        made.setAutoRepeat(True)
        made.setToolTip(name)
        describe(made, name)
        return made

    def _lay_out(self) -> None:
        words = self.desk.words
        unit, beside = words.content(self.field.unit), words.beside(self.field.unit)
        names = [label(unit, "say")] if unit else []
        names += [label(beside, "second")] if beside else []
        line = row(self.less, self.line, self.more, *names, spacing=self.desk.theme.size("unit"))
        for name in names:
            name.setWordWrap(False)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addWidget(self.note)

    def show_value(self, value: Value | None) -> None:
        """Shows the number, or nothing."""
        self.number = value.number if isinstance(value, Number) else None
        said = "" if self.number is None else str(self.number)
        if self.line.text() != said:
            self.line.setText(said)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        digits = "".join(sign for sign in text if sign.isdecimal())[:9]
        self._give(int(digits) if digits else None)

    @Slot()
    def _on_less(self) -> None:
        self._give(max((self.number or 0) - 1, 0))

    @Slot()
    def _on_more(self) -> None:
        self._give((self.number or 0) + 1)

    def _give(self, number: int | None) -> None:
        """Shows and tells the number; one that is too large becomes the largest, and this is said."""
        _ = self.desk.words.gettext
        too_many = number is not None and number > self.field.most
        self.note.tell(_("The largest number here is {most}.").format(most=self.field.most) if too_many else "")
        value = None if number is None else Number(number=min(number, self.field.most))
        self.show_value(value)
        if not self.line.hasFocus():
            announce(self.line, self.line.text())
        self.answered.emit(value, True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down count too; when the keyboard leaves, the hand rests."""
        if event.type() == QEvent.Type.FocusOut:
            self.rested.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.line:
            steps = {int(Qt.Key.Key_Up): self._on_more, int(Qt.Key.Key_Down): self._on_less}
            if step := steps.get(event.key()):
                step()
                return True
        return super().eventFilter(watched, event)


@editor_for.register
def _(field: CountOf, asked: SharedField, desk: Desk) -> Editor:
    return CountEditor(field, asked, desk)
