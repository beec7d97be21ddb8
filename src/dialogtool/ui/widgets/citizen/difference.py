"""One place where two copies differ: both side by side, and a choice between them."""

from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.sharing.comparing import Side

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileRadio, choose_one
from ..halves import Halves
from ..pieces import column, label

SIDES: tuple[Side, ...] = ("mine", "theirs")


class Told(NamedTuple):
    """What one copy says, and who wrote it when."""

    text: str
    whence: str = ""


class Difference(QFrame):
    """Nothing is chosen to begin with."""

    chosen = Signal()

    def __init__(self, head: str, mine: Told, theirs: Told, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.side: Side | None = None
        _ = desk.words.gettext
        names: dict[Side, str] = {"mine": _("Here"), "theirs": _("In the file")}
        told: dict[Side, Told] = {"mine": mine, "theirs": theirs}
        self.tiles = {side: self._tile(side, f"{head} · {names[side]}", told[side], desk) for side in SIDES}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 16)
        outer.setSpacing(10)
        outer.addWidget(label(head, "strong"))
        columns = (
            column(label(names[side], "side-head"), self.tiles[side], *_whence(told[side]), 1, spacing=6)
            for side in SIDES
        )
        # Both tiles are in one place, so that a choice of one takes the other away.
        outer.addWidget(Halves(*columns))
        self.show_side(None)

    def _tile(self, side: Side, name: str, told: Told, desk: Desk) -> TileRadio:
        tile = TileRadio(side, RowForm(Face(told.text), desk.theme, "dot", "text"), desk.theme, told.text)
        tile.setAccessibleDescription(f"{name}. {told.whence}")
        tile.clicked.connect(self._on_clicked)
        return tile

    def show_side(self, side: Side | None) -> None:
        """Shows which one is chosen, or none."""
        self.side = side
        choose_one(list(self.tiles.values()), side)

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.tiles["mine"]

    @Slot()
    def _on_clicked(self) -> None:
        self.side = "mine" if self.tiles["mine"].isChecked() else "theirs"
        self.chosen.emit()


def _whence(told: Told) -> tuple[QWidget, ...]:
    return (label(told.whence, "small"),) if told.whence else ()
