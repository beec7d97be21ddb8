"""Where I stand, from meeting to meeting: a quiet dot for each time, beside the citizen's own reason."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from dialogtool.core.plan.bearings import Mark, Trail

from ...desk import Desk
from ...short_day import short_day
from ..pieces import empty, label, row, surface

NUMBERS = 11
DOT = 16
TICK = 3
WIDE, HIGH = 180, 28


class Dot(QWidget):
    """One place between two ends. No line joins it to another, and no colour judges it."""

    def __init__(self, mark: Mark, last: bool, name: str, desk: Desk) -> None:
        super().__init__()
        self._mark, self._last, self._desk = mark, last, desk
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough to tell eleven places apart."""
        return QSize(WIDE, HIGH)

    def minimumSizeHint(self) -> QSize:
        """Half of that on a narrow screen."""
        return QSize(WIDE // 2, HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints eleven small marks, and the dot at one of them; the latest is filled."""
        painter, theme = QPainter(self), self._desk.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("edge"))
        for number in range(NUMBERS):
            painter.drawEllipse(self._place(number), TICK / 2, TICK / 2)
        painter.setPen(QPen(theme.colour("fjord"), 2))
        painter.setBrush(theme.colour("fjord" if self._last else "card"))
        painter.drawEllipse(self._place(self._mark.value), DOT / 2, DOT / 2)
        painter.end()

    def _place(self, number: int) -> QPointF:
        """The middle of a number; the low end is where reading begins."""
        along = (self.width() - DOT - 2) * number / (NUMBERS - 1)
        from_left = DOT / 2 + 1 + along
        return QPointF(self.width() - from_left if self.isRightToLeft() else from_left, self.height() / 2)


class Bearings(QWidget):
    """A card for each indicator."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_trails(self, trails: Sequence[Trail]) -> None:
        """Shows each indicator that was answered."""
        empty(self._column)
        self.cards = {trail.indicator: self._card(trail) for trail in trails}
        for card in self.cards.values():
            self._column.addWidget(card)

    def _card(self, trail: Trail) -> QFrame:
        words = self._desk.words
        frame, inside = surface("card", margin=20, spacing=8)
        inside.addWidget(label(words.content(trail.question), "strong"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        for line, mark in enumerate(trail.marks):
            self._add(grid, line, mark, last=mark is trail.marks[-1])
        inside.addLayout(grid)
        if trail.low or trail.high:
            ends = f"0: {words.content(trail.low)}", f"10: {words.content(trail.high)}"
            inside.addLayout(row(label(ends[0], "small"), 1, label(ends[1], "small")))
        return frame

    def _add(self, grid: QGridLayout, line: int, mark: Mark, last: bool) -> None:
        _, day = self._desk.words.gettext, short_day(mark.day, self._desk.words)
        name = _("{day}: {value} of 10. {reason}").format(day=day, value=mark.value, reason=mark.reason)
        grid.addWidget(label(day, "small"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Dot(mark, last, name.strip(), self._desk), line, 1, Qt.AlignmentFlag.AlignTop)
        said = f"{mark.value}  “{mark.reason}”" if mark.reason else str(mark.value)
        grid.addWidget(label(said), line, 2, Qt.AlignmentFlag.AlignTop)
