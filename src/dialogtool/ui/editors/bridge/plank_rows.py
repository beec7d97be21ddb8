"""The questions of the bridge: each a board with its stops, of which one can be chosen."""

from PySide6.QtCore import QLineF, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.scenes.bridge import PlankRow

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileRadio, choose_one
from ...widgets.pieces import label, picture, row
from .stop_form import MIDDLE, NARROWEST, StopForm

GRAIN = 7
"""How far inside its edge the grain of a laid board runs, in logical pixels."""


class StopLine(QWidget):
    """The stops side by side on a line, or under each other where it is narrow."""

    pressed = Signal(str)
    """The id of the stop that was pressed."""

    def __init__(self, asked: PlankRow, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._steps = asked.steps
        words = desk.words
        self._faces = [Face(words.content(stop.label), words.beside(stop.label)) for stop in asked.stops]
        self.tiles = [
            TileRadio(stop.id, StopForm(face, desk.theme), desk.theme, face.label)
            for stop, face in zip(asked.stops, self._faces, strict=True)
        ]
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2)
        for tile in self.tiles:
            tile.setObjectName("stop")
            tile.setAccessibleDescription(words.content(asked.label))
            tile.clicked.connect(self._on_clicked)
            self._line.addWidget(tile, 1)

    @property
    def is_stacked(self) -> bool:
        """True when the stops stand under each other."""
        return self._line.direction() == QBoxLayout.Direction.TopToBottom

    def fit(self, width: int) -> None:
        """Stands as this width asks."""
        narrow = width < NARROWEST * len(self.tiles)
        if narrow == self.is_stacked:
            return
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        theme = self._desk.theme
        for tile, face in zip(self.tiles, self._faces, strict=True):
            tile.form = RowForm(face, theme, "dot", "text") if narrow else StopForm(face, theme)
            tile.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the line behind stops that follow on each other."""
        if self.is_stacked or not self._steps:
            return
        first, last = self.tiles[0].geometry(), self.tiles[-1].geometry()
        painter = QPainter(self)
        painter.setPen(QPen(self._desk.theme.colour("edge"), 2))
        y = first.top() + MIDDLE
        painter.drawLine(QLineF(first.center().x(), y, last.center().x(), y))
        painter.end()

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileRadio)
        self.pressed.emit(tile.item)


class PlankBoard(QFrame):
    """One question; a board of wood when it is answered."""

    pressed = Signal(str, str)
    """The id of the question, and of the stop that was pressed."""

    def __init__(self, asked: PlankRow, desk: Desk) -> None:
        super().__init__()
        self.asked = asked
        self._theme = desk.theme
        self.setProperty("surface", "plank")
        words, unit = desk.words, desk.theme.size("unit")
        self.line = StopLine(asked, desk)
        self.line.pressed.connect(self._on_pressed)
        name = QVBoxLayout()
        name.setSpacing(0)
        for text, look in ((words.content(asked.label), "lead"), (words.beside(asked.label), "second")):
            if text:
                name.addWidget(label(text, look))
        head = row(picture(asked.picture, desk.theme.size("picture-small")), spacing=unit + unit // 2)
        head.addLayout(name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, unit + unit // 2)
        column.setSpacing(unit)
        column.addLayout(head)
        column.addWidget(self.line)

    def show_row(self, asked: PlankRow) -> None:
        """Shows which stop is chosen, if any."""
        self.asked = asked
        choose_one(self.line.tiles, asked.chosen or None)
        laid = bool(asked.chosen)
        if self.property("laid") != laid:
            self.setProperty("laid", laid)
            self.style().unpolish(self)
            self.style().polish(self)

    def first_focus(self) -> QWidget:
        """The chosen stop, or the first."""
        return next((tile for tile in self.line.tiles if tile.isChecked()), self.line.tiles[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The stops stand as there is room."""
        super().resizeEvent(event)
        self.line.fit(event.size().width() - 4 * self._theme.size("unit"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the grain of a laid board along its edges, where no words stand."""
        super().paintEvent(event)
        if not self.asked.chosen:
            return
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.colour("mat-grain"), 1))
        for y, begin, end in ((GRAIN, 0.03, 0.7), (self.height() - GRAIN, 0.25, 0.97)):
            painter.drawLine(QLineF(begin * self.width(), y, end * self.width(), y))
        painter.end()

    @Slot(str)
    def _on_pressed(self, stop: str) -> None:
        self.pressed.emit(self.asked.id, stop)
