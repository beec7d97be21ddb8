"""The editor of how often, on the catalogue's scale."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from dialogtool.core.case.answers import Chosen, Value
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import HowOften

from ..desk import Desk
from ..parts.forms import Face, RowForm
from ..parts.tiles import TileRadio, choose_one
from ..widgets.flow_layout import FlowLayout
from .editor import Editor, editor_for


class HowOftenEditor(Editor):
    """The scale as large buttons side by side. The chosen one, pressed again, is taken back."""

    def __init__(self, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._chosen: str | None = None
        words, theme = desk.words, desk.theme
        flow = FlowLayout(self, theme.size("unit"))
        self.tiles: list[TileRadio] = []
        for frequency in desk.catalogue.frequencies.values():
            face = Face(words.content(frequency.label), words.beside(frequency.label))
            tile = TileRadio(frequency.id, RowForm(face, theme, "dot"), theme, face.label)
            tile.clicked.connect(self._on_clicked)
            flow.addWidget(tile)
            self.tiles.append(tile)

    def first_focus(self) -> QWidget:
        """The chosen one, or the first."""
        return next((tile for tile in self.tiles if tile.isChecked()), self.tiles[0] if self.tiles else self)

    def show_value(self, value: Value | None) -> None:
        """Shows which one is chosen."""
        self._chosen = value.ids[0] if isinstance(value, Chosen) and value.ids else None
        choose_one(self.tiles, self._chosen)

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileRadio)
        value = Chosen() if tile.item == self._chosen else Chosen(ids=(tile.item,))
        self.show_value(value)
        self.answered.emit(value, False)


@editor_for.register
def _(field: HowOften, asked: SharedField, desk: Desk) -> Editor:
    return HowOftenEditor(asked, desk)
