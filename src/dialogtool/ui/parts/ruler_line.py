"""Eleven numbers on a line."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from ..theme import Theme
from .lettering import lettering
from .marks import draw_point
from .tiles import TileRadio, choose_one

HIGHEST = 10


class MarkForm:
    """A number in a ring on the line; chosen, a larger full disc with a point beneath it."""

    def __init__(self, number: int, theme: Theme) -> None:
        self._number = number
        self._theme = theme

    def size(self, font: QFont, width: int = 0) -> QSize:
        """A target's room, and what the point beneath takes."""
        target, unit = self._theme.size("target"), self._theme.size("unit")
        return QSize(width or target, target + 3 * unit)

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints the number; a chosen one in another shape and size, not only another colour."""
        unit, chosen = self._theme.size("unit"), tile.isChecked()
        centre = QPointF(tile.width() / 2, self.middle)
        radius = 3 * unit - 1 if chosen else 2.5 * unit
        lit = tile.underMouse() or tile.hasFocus()
        painter.setPen(QPen(self._theme.colour("focus" if chosen or lit else "edge"), 3 if lit else 1.5))
        painter.setBrush(self._theme.colour("fjord" if chosen else "fjord-pale" if lit else "card"))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(self._theme.colour("on-fjord" if chosen else "ink"))
        painter.setFont(lettering(self._theme, "shared-text", tile.font(), bold=chosen))
        place = QRectF(0, 0, 6 * unit, 6 * unit)
        place.moveCenter(centre)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))
        if chosen:
            draw_point(painter, QPointF(centre.x(), tile.height() - 1.7 * unit), 1.4 * unit, self._theme)

    @property
    def middle(self) -> float:
        """How far down the line runs."""
        return self._theme.size("target") / 2 + self._theme.size("unit") / 2


class RulerLine(QWidget):
    """The numbers from 0 to 10; mirrored where one reads from right to left."""

    pressed = Signal(int)
    """The number that was pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        self._forms = [MarkForm(number, theme) for number in range(HIGHEST + 1)]
        self.marks = [TileRadio(str(n), form, theme, str(n)) for n, form in enumerate(self._forms)]
        for mark in self.marks:
            mark.setObjectName("mark")
            mark.setMinimumWidth(theme.size("target") - 4)
            mark.clicked.connect(self._on_clicked)
            line.addWidget(mark, 1)

    def name_ends(self, low: str, high: str) -> None:
        """Lets a screen reader say what the two ends mean."""
        self.marks[0].setAccessibleDescription(low)
        self.marks[-1].setAccessibleDescription(high)

    def tell_of(self, number: int, said: str) -> None:
        """Lets a screen reader say this of a number too."""
        mark = self.marks[number]
        mark.setAccessibleDescription(". ".join(filter(None, (mark.accessibleDescription(), said))))

    def show_number(self, number: int | None) -> None:
        """Shows the chosen number, or none."""
        choose_one(self.marks, None if number is None else str(number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line behind the numbers."""
        first, last = self.marks[0].geometry(), self.marks[-1].geometry()
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("edge"), 2))
        y = first.top() + self._forms[0].middle
        painter.drawLine(QLineF(first.center().x(), y, last.center().x(), y))
        painter.end()

    @Slot()
    def _on_clicked(self) -> None:
        mark = self.sender()
        assert isinstance(mark, TileRadio)
        self.pressed.emit(int(mark.item))
