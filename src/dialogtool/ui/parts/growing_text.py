"""A place to write that grows with what is written, and takes a very long paste without stopping."""

import math

from PySide6.QtCore import QMimeData, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from dialogtool.core.words.cleaning import LONGEST, clean

from .scrolling import scroll_to

FEWEST_LINES, MOST_LINES = 5, 10
LONGEST_PASTED_LINE = 2_000
"""A paragraph longer than this is slow to type in, so a pasted one is divided here at a space."""


class GrowingText(QPlainTextEdit):
    """Plain text of at most `LONGEST` characters, between `fewest` and `MOST_LINES` lines high.

    What is undone is undone in the case, so there is nothing to undo in the text alone.
    """

    written = Signal(str)
    """The cleaned text, as the hand changes it."""
    shortened = Signal()
    """Not all of a paste was taken."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, example: str = "", fewest: int = FEWEST_LINES) -> None:
        super().__init__()
        self._fewest = fewest
        self._showing = False
        self.setProperty("look", "shared")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setPlaceholderText(example)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Shows a text without telling of it; one that says the same already is left, with its cursor."""
        if clean(self.toPlainText()) == text:
            return
        self._showing = True
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._showing = False

    @Slot()
    def _on_changed(self) -> None:
        self._fit()
        if self._showing:
            return
        if self.document().characterCount() - 1 > LONGEST:
            self._cut_end()
            return
        self.written.emit(clean(self.toPlainText()))
        self._keep_in_sight()

    def _cut_end(self) -> None:
        """Takes away what is too much; this changes the text, and that is told in turn."""
        end = QTextCursor(self.document())
        end.setPosition(LONGEST)
        end.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        end.removeSelectedText()
        self.shortened.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Takes a paste or a drop in: cleaned, no more than there is room for, and no endless line."""
        if not source.hasText():
            return
        chosen = abs(self.textCursor().position() - self.textCursor().anchor())
        room = max(LONGEST - (self.document().characterCount() - 1 - chosen), 0)
        offered = source.text()
        pasted = divided(clean(offered[: 2 * LONGEST]))
        self.textCursor().insertText(pasted[:room])
        self.ensureCursorVisible()
        if len(pasted) > room or len(offered) > 2 * LONGEST:
            self.shortened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits its height to the lines that its width makes."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the hand has left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _fit(self) -> None:
        lines = min(max(round(self.document().size().height()), self._fewest), MOST_LINES)
        # Before it stands in the window, the inside may still be as large as it was born.
        frame = max(self.height() - self.viewport().height(), 0)
        around = frame + 2 * round(self.document().documentMargin()) + 1
        self.setFixedHeight(lines * math.ceil(QFontMetricsF(self.font()).lineSpacing()) + around)

    def _keep_in_sight(self) -> None:
        """Scrolls the page along while the text grows downwards."""
        if self.hasFocus():
            scroll_to(self, self.viewport().mapToGlobal(self.cursorRect().bottomLeft()), self.fontMetrics().height())


def divided(text: str) -> str:
    """The text with each line longer than `LONGEST_PASTED_LINE` divided, at a space where there is one."""
    return "\n".join(part for line in text.split("\n") for part in _parts(line))


def _parts(line: str) -> list[str]:
    parts: list[str] = []
    while len(line) > LONGEST_PASTED_LINE:
        end = line.rfind(" ", 1, LONGEST_PASTED_LINE) + 1 or LONGEST_PASTED_LINE
        parts.append(line[:end].rstrip())
        line = line[end:]
    return [*parts, line]
