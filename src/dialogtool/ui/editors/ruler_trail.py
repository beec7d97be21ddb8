"""Earlier meetings on a ruler: a quiet dot and a day under each number that was said, and the reasons in words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dialogtool.core.scenes.ruler import EarlierMark, on_the_ruler

from ..desk import Desk
from ..parts.lettering import lettering
from ..parts.ruler_line import RulerLine
from ..short_day import short_day
from ..widgets.pieces import button, label, row

DOT = 10
ROW = 34
"""How high one dot with its day is, in logical pixels."""
AT_FIRST = 3
"""How many earlier answers are read without asking for more."""


class RulerTrail(QWidget):
    """Paints the dots under the numbers of a line. No line joins them: it is no course that is judged.

    What it shows stands in words beneath it and on the numbers, so a screen reader passes it over.
    """

    def __init__(self, line: RulerLine, marks: Sequence[EarlierMark], desk: Desk) -> None:
        super().__init__()
        self._line = line
        self._desk = desk
        self.marks = on_the_ruler(marks)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for number in {mark.value for mark in self.marks}:
            days = ", ".join(short_day(mark.day, desk.words) for mark in self.marks if mark.value == number)
            line.tell_of(number, desk.words.gettext("You said this {days}").format(days=days))

    def sizeHint(self) -> QSize:
        """As high as the most dots at one number."""
        return QSize(0, ROW * (1 + max(mark.level for mark in self.marks)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints each dot under its number, with its day."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in self.marks:
            self._paint(painter, mark)
        painter.end()

    def _paint(self, painter: QPainter, mark: EarlierMark) -> None:
        theme, place = self._desk.theme, self._line.marks[mark.value].geometry()
        middle = QPointF(place.x() + place.width() / 2, DOT / 2 + 1 + mark.level * ROW)
        painter.setPen(QPen(theme.colour("edge"), 1.5))
        painter.setBrush(theme.colour("ink-soft" if mark.last else "card"))
        painter.drawEllipse(middle, DOT / 2, DOT / 2)
        painter.setPen(theme.colour("ink-soft"))
        painter.setFont(lettering(theme, "small", self.font(), bold=mark.last))
        words = QRectF(middle.x() - 2 * ROW, middle.y() + DOT / 2, 4 * ROW, ROW - DOT - 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, short_day(mark.day, self._desk.words))


class EarlierSaid(QWidget):
    """What was said before, in words: the last time first, and the times before it as quieter lines."""

    def __init__(self, marks: Sequence[EarlierMark], desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.last = label(self._last(marks[-1]), "say")
        self.lines = [label(self._line(mark), "soft") for mark in reversed(marks[:-1])]
        hidden = self.lines[AT_FIRST - 1 :]
        said = desk.words.ngettext("Show {count} more", "Show {count} more", len(hidden))
        self.more = button(said.format(count=len(hidden)), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, desk.theme.size("unit"), 0, 0)
        column.setSpacing(desk.theme.size("unit") // 2)
        for line in (self.last, *self.lines):
            column.addWidget(line)
        column.addLayout(row(self.more, 1))
        for line in hidden:
            line.hide()
        self.more.setVisible(bool(hidden))
        self.more.clicked.connect(self._on_more)

    def _last(self, mark: EarlierMark) -> str:
        _ = self._desk.words.gettext
        said = _("Last time you said {number}: “{reason}”") if mark.reason else _("Last time you said {number}.")
        return said.format(number=mark.value, reason=mark.reason)

    def _line(self, mark: EarlierMark) -> str:
        day = short_day(mark.day, self._desk.words, self._desk.model.today())
        return f"{day} · {mark.value}" + (f" · “{mark.reason}”" if mark.reason else "")

    @Slot()
    def _on_more(self) -> None:
        for line in self.lines:
            line.show()
        self.more.hide()
