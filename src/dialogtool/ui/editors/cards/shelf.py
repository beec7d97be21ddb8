"""What was chosen so far, gathered in sight: each can be taken away again."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...desk import Desk
from ...parts.focus import hold_focus
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileButton, even_out
from ...widgets.flow_layout import FlowLayout
from ...widgets.pieces import empty, label


class Shelf(QWidget):
    """A line of small cards with a cross, under a heading such as "Valgt"; hidden while it is empty."""

    removed = Signal(str)
    """The item whose card was pressed."""

    emptied = Signal()
    """The last card was taken away while the keyboard was on it."""

    def __init__(self, heading: str, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[tuple[str, Face]] = []
        self.head = label(heading, "lead")
        self._flow = FlowLayout(spacing=desk.theme.size("unit"))
        self.tiles: list[TileButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.size("unit"))
        column.addWidget(self.head)
        column.addLayout(self._flow)
        self.hide()

    def show_items(self, items: Sequence[tuple[str, Face]]) -> None:
        """Shows these, by item and face; the keyboard stays at its place in the line."""
        if list(items) == self._shown:
            return
        self._shown = list(items)
        at = next((n for n, tile in enumerate(self.tiles) if tile.hasFocus()), None)
        hold_focus(self)
        empty(self._flow)
        self.tiles = [self._tile(item, face) for item, face in items]
        even_out(self.tiles, wide=0)
        if at is not None and self.tiles:
            self.tiles[min(at, len(self.tiles) - 1)].setFocus()
        elif at is not None:
            self.emptied.emit()
        self.setVisible(bool(items))

    def _tile(self, item: str, face: Face) -> TileButton:
        name = self._desk.words.gettext("Take away {label}").format(label=face.label)
        form = RowForm(face._replace(beside=""), self._desk.theme, "cross", "text")
        tile = TileButton(item, form, self._desk.theme, name)
        tile.clicked.connect(self._on_clicked)
        self._flow.addWidget(tile)
        return tile

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton)
        self.removed.emit(tile.item)
