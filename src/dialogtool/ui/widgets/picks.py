"""One of several to pick, and short texts to press: both wrap to the next line where the width ends."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..parts.forms import Face, RowForm
from ..parts.tiles import TileButton, TileRadio, choose_one
from .flow_layout import FlowLayout
from .pieces import empty


class Picks(QWidget):
    """Large rows of which one may be chosen; none is to begin with."""

    picked = Signal(str)
    """The code of what was picked."""

    def __init__(self, name: str, options: Mapping[str, str], desk: Desk) -> None:
        super().__init__()
        self.setAccessibleName(name)
        flow = FlowLayout(self, spacing=desk.theme.size("unit"))
        self.tiles: dict[str, TileRadio] = {}
        for code, text in options.items():
            tile = TileRadio(code, RowForm(Face(text), desk.theme, "dot", "side-text"), desk.theme, text)
            tile.setAccessibleDescription(name)
            tile.clicked.connect(self._on_clicked)
            self.tiles[code] = tile
            flow.addWidget(tile)
        self.show_pick(None)

    def show_pick(self, code: str | None) -> None:
        """Shows which one is chosen, or none."""
        choose_one(list(self.tiles.values()), code)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileRadio)
        self.picked.emit(tile.item)


class Chips(QWidget):
    """Short texts that can be pressed; what was pressed is told as text."""

    picked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._theme = desk.theme
        self._texts: tuple[str, ...] = ()
        self.chips: list[TileButton] = []
        self._flow = FlowLayout(self, spacing=desk.theme.size("unit"))

    def show_texts(self, texts: Iterable[str]) -> None:
        """Shows these texts, and nothing when there are none."""
        wanted = tuple(texts)
        self.setVisible(bool(wanted))
        if wanted == self._texts:
            return
        self._texts = wanted
        empty(self._flow)
        self.chips = [self._chip(text) for text in wanted]
        for chip in self.chips:
            self._flow.addWidget(chip)

    def _chip(self, text: str) -> TileButton:
        chip = TileButton(text, RowForm(Face(text), self._theme, "", "side-text"), self._theme, text)
        chip.clicked.connect(self._on_clicked)
        return chip

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        assert isinstance(chip, TileButton)
        self.picked.emit(chip.item)
