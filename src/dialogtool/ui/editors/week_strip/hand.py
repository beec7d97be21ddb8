"""The card in hand, and the days it lies on: one press for each day."""

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from dialogtool.core.case.aid_values import WEEK

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileCheck
from ...pictures import pixmap
from ...widgets.pieces import label, picture, row
from .days import day_names

ACROSS = 4
"""How many days stand side by side."""
WIDEST = 680


class WeekHand(QFrame):
    """Asks on which days; hidden while no card is in hand."""

    toggled = Signal(str)
    """A day that was pressed."""
    all_toggled = Signal()
    """Every day was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _, unit = desk.words.gettext, desk.theme.size("unit")
        self._desk = desk
        self.setProperty("surface", "sand")
        self.side = desk.theme.size("picture-small")
        self.sign = picture("", self.side)
        self.about = label("", "lead")
        self.days = {id: self._day(id, name) for id, name in day_names(desk.words).items()}
        self.all = self._day("", _("Every day"))
        grid = QGridLayout()
        grid.setSpacing(unit)
        for at, tile in enumerate((*self.days.values(), self.all)):
            grid.addWidget(tile, at // ACROSS, at % ACROSS)
        head = row(self.sign, self.about, spacing=unit)
        head.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        column.setSpacing(unit)
        column.addLayout(head)
        column.addLayout(grid)
        self.hide()

    def _day(self, id: str, name: str) -> TileCheck:
        tile = TileCheck(id, RowForm(Face(name), self._desk.theme, "box", "text"), self._desk.theme, name)
        tile.clicked.connect(self._on_clicked)
        return tile

    def show_card(self, face: Face | None, days: Collection[str]) -> None:
        """Shows a card and the days it lies on; None for no card."""
        self.setVisible(face is not None)
        if face is None:
            return
        said = self._desk.words.gettext("{card}: on which days?").format(card=face.label)
        self.sign.setPixmap(pixmap(face.picture, self.side, 2.0))
        self.about.setText(said)
        for id, tile in self.days.items():
            tile.setChecked(id in days)
            tile.setAccessibleDescription(face.label)
        self.all.setChecked(len(days) == len(WEEK))
        self.all.setAccessibleDescription(face.label)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileCheck)
        if tile is self.all:
            self.all_toggled.emit()
        else:
            self.toggled.emit(tile.item)
