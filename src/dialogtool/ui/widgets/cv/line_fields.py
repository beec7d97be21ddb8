"""The fields to write one line of a CV in, in rows; they tell of every change."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.cv_values import CvItemSet, ItemKind
from dialogtool.core.words.cleaning import clean_line
from dialogtool.core.words.times import fixed, years_fit

from ...desk import Desk
from ...parts.announcing import Note
from ...parts.growing_text import GrowingText
from ..form_row import form_row
from ..pieces import row
from ..plan.plan_edits import one_line
from .line_words import LONG_TEXTS, words_of

TIMES = frozenset({"start", "end"})

WIDTH = {"town": 2}
"""How much of a row the second field takes, where the first takes three parts."""


class CvLineFields(QWidget):
    """Some fields of a line. Built for one kind of line; another kind has fields of its own."""

    written = Signal(str, str, bool)
    """A field, what it says now, and whether the hand is still typing."""
    rested = Signal()

    def __init__(self, kind: ItemKind, rows: tuple[tuple[str, ...], ...], desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kind: ItemKind = kind
        self.lines = {name: self._line(name) for part in rows for name in part if name not in LONG_TEXTS}
        self.texts = {name: self._text(name) for part in rows for name in part if name in LONG_TEXTS}
        self._rows = rows
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        for part in rows:
            line = row(*(self._labelled(name) for name in part))
            line.setStretch(0, 3)
            line.setStretch(1, WIDTH.get(part[-1], 3))
            self._column.addLayout(line)
        self.years = Note()
        if self.lines.keys() >= TIMES:
            self.put_after("end", self.years)

    def _line(self, name: str) -> QLineEdit:
        line = one_line(name)
        line.setPlaceholderText(words_of(self._kind, name, self._desk).example)
        line.textEdited.connect(self._on_line)
        line.editingFinished.connect(self._on_left)
        return line

    def _text(self, name: str) -> GrowingText:
        text = GrowingText(words_of(self._kind, name, self._desk).example, fewest=2)
        text.setProperty("look", "")
        text.setObjectName(name)
        text.written.connect(self._on_text)
        text.left.connect(self.rested)
        return text

    def _labelled(self, name: str) -> QVBoxLayout:
        words = words_of(self._kind, name, self._desk)
        return form_row(words.label, self.lines.get(name) or self.texts[name], words.help)

    def put_after(self, name: str, widget: QWidget) -> None:
        """Puts something under the row of a field."""
        place = next(place for place, part in enumerate(self._rows) if name in part)
        self._column.insertWidget(place + 1, widget)

    def show_item(self, item: CvItemSet) -> None:
        """Shows the line as it stands; a field that says the same already is left, with its cursor."""
        for name, line in self.lines.items():
            if clean_line(line.text()) != getattr(item, name):
                line.setText(getattr(item, name))
                line.setCursorPosition(0)
        for name, text in self.texts.items():
            text.show_text(getattr(item, name))
        if end := self.lines.get("end"):
            end.setEnabled(not item.ongoing)
        self._leave_years()

    def _leave_years(self) -> None:
        """Asks no more about years that fit."""
        if self._years_fit():
            self.years.tell("")

    def _years_fit(self) -> bool:
        start, end = (clean_line(self.lines[name].text()) if name in self.lines else "" for name in ("start", "end"))
        return years_fit(start, end, self._desk.model.today())

    def _ask_about_years(self) -> None:
        """Asks about years that seem wrong; nobody is held back."""
        asked = self._desk.words.gettext("Do the years fit? They may stay as they are, too.")
        self.years.tell("" if self._years_fit() else asked)

    @Slot(str)
    def _on_line(self, text: str) -> None:
        self.written.emit(self.sender().objectName(), clean_line(text), True)
        self._leave_years()

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.written.emit(self.sender().objectName(), text, True)

    @Slot()
    def _on_left(self) -> None:
        """ "Sidste år" becomes its year, so that it means the same next year."""
        line = self.sender()
        assert isinstance(line, QLineEdit)
        said = clean_line(line.text())
        kept = said
        if line.objectName() in TIMES:
            kept = fixed(said, self._desk.model.now().date())
            self._ask_about_years()
        if kept != said:
            self.written.emit(line.objectName(), kept, True)
        self.rested.emit()
