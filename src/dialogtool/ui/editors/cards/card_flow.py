"""A few options side by side, as cards where they have pictures and as rows where they have none."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QWidget

from dialogtool.core.tool.fields import Option

from ...desk import Desk
from ...parts.forms import CardForm, Face, Form, RowForm
from ...parts.tiles import TileCheck, even_out
from ...widgets.flow_layout import FlowLayout

MakeCheck = Callable[[str, Form], TileCheck]
"""Makes the tile of one option, with what happens when it is pressed."""


class CardFlow(QWidget):
    """Options to choose among, all in sight."""

    def __init__(self, options: Sequence[Option], desk: Desk, make_tile: MakeCheck) -> None:
        super().__init__()
        words = desk.words
        pictured = any(option.picture for option in options)
        flow = FlowLayout(self, desk.theme.size("unit"))
        self.tiles: list[TileCheck] = []
        for option in options:
            face = Face(words.content(option.label), words.beside(option.label), option.picture)
            tile = make_tile(option.id, CardForm(face, desk.theme) if pictured else RowForm(face, desk.theme, "box"))
            flow.addWidget(tile)
            self.tiles.append(tile)
        if pictured:
            even_out(self.tiles)

    def first_focus(self) -> QWidget:
        """The first option."""
        return self.tiles[0]

    def last_stop(self) -> QWidget:
        """What the Tab key comes to last in here."""
        return self.tiles[-1]

    def show_chosen(self, chosen: Collection[str]) -> None:
        """Marks what is chosen."""
        for tile in self.tiles:
            tile.setChecked(tile.item in chosen)
