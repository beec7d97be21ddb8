"""Where the cards of a sorting lie: the tray they wait on, and the columns they are put in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QLayout, QVBoxLayout, QWidget

from ...desk import Desk
from ...parts.forms import CardForm, Face, Form, RowForm
from ...parts.tiles import even_out
from ...widgets.flow_layout import FlowLayout
from ...widgets.pieces import empty, label, picture, row
from .sort_item import SortItem

AT_ONCE = 5
"""How many cards wait in sight: a few at a time."""

MakeItem = Callable[[str, Form], SortItem]
"""Makes the tile of one item, with what can be done with it."""


class Pile(QFrame):
    """A quiet area that cards lie on; it shows when a carried card is over it."""

    def __init__(self, desk: Desk, make_item: MakeItem) -> None:
        super().__init__()
        self.desk = desk
        self.make_item = make_item
        self.tiles: list[SortItem] = []
        self._shown: list[tuple[str, Face]] | None = None
        self.setProperty("surface", "pile")

    def has_under(self, point: QPoint) -> bool:
        """True when this point of the screen is on it."""
        return self.rect().contains(self.mapFromGlobal(point))

    def light(self, lit: bool) -> None:
        """Shows that a card put down here will lie here."""
        if self.property("lit") != lit:
            self.setProperty("lit", lit)
            self.style().unpolish(self)
            self.style().polish(self)

    def show_items(self, items: Sequence[tuple[str, Face]]) -> None:
        """Shows these items, by id and face."""
        if self._shown != (new := list(items)):
            self._shown = new
            self.lay(new)

    def lay(self, items: list[tuple[str, Face]]) -> None:
        """Makes the tiles anew."""
        raise TypeError(f"{type(self).__name__} lays nothing")


class Tray(Pile):
    """What waits, the first few of it as large cards."""

    def __init__(self, desk: Desk, make_item: MakeItem, at_once: int = AT_ONCE) -> None:
        super().__init__(desk, make_item)
        self.said = label("", "say")
        # The same tiles all the time, so that they keep their place in the way of the Tab key.
        self.places = [make_item("", self.form(place, Face(""))) for place in range(at_once)]
        self.lay_out()

    def lay_out(self) -> None:
        """Gives the places and what is said their room."""
        unit = self.desk.theme.size("unit")
        flow = FlowLayout(spacing=unit)
        for tile in self.places:
            flow.addWidget(tile)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        column.addLayout(flow)
        column.addWidget(self.said)

    def form(self, place: int, face: Face) -> CardForm:
        """How the card at one place looks."""
        return CardForm(face, self.desk.theme, mark="point")

    def lay(self, items: list[tuple[str, Face]]) -> None:
        """Lays out the first few, and tells how many more there are."""
        self.tiles = self.places[: len(items)]
        for place, (tile, (item, face)) in enumerate(zip(self.places, items, strict=False)):
            tile.show_item(item, self.form(place, face), face.label)
        for tile in self.places:
            tile.setVisible(tile in self.tiles)
        self.even()
        self.said.setText(self._rest(len(items) - len(self.tiles)) if items else self.done())
        self.said.setVisible(bool(self.said.text()))

    def even(self) -> None:
        """Makes the cards stand in a calm grid."""
        even_out(self.tiles)

    def _rest(self, count: int) -> str:
        said = self.desk.words.ngettext("{count} more is waiting.", "{count} more are waiting.", count)
        return said.format(count=count) if count else ""

    def done(self) -> str:
        """What is said when nothing waits."""
        return self.desk.words.gettext("All cards are in place. You can still move them.")


class PileColumn(Pile):
    """One column. Its head is shown where columns stand under each other; else the button above is its head.

    A screen reader hears what lies in it with its name.
    """

    def __init__(self, id: str, face: Face, desk: Desk, make_item: MakeItem) -> None:
        super().__init__(desk, make_item)
        self.id = id
        self.face = face
        self.head = QWidget()
        self.cards = self.room()
        self.lay_out()
        self.setMinimumHeight(2 * desk.theme.size("target"))

    def lay_out(self) -> None:
        """Gives head and cards their room."""
        unit, face = self.desk.theme.size("unit"), self.face
        code = [picture(face.picture, self.desk.theme.size("picture-small"))] if face.picture else []
        line = row(*code, label(face.label, "lead"), spacing=unit)
        line.setStretch(len(code), 1)
        self.head.setLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(unit, unit, unit, unit)
        column.setSpacing(unit)
        column.addWidget(self.head)
        column.addLayout(self.cards)
        column.addStretch(1)

    def room(self) -> QLayout:
        """The layout that the cards come in."""
        made = QVBoxLayout()
        made.setSpacing(self.desk.theme.size("unit"))
        return made

    def form(self, face: Face) -> Form:
        """How a card looks here."""
        return RowForm(face, self.desk.theme, "bar", "text")

    def lay(self, items: list[tuple[str, Face]]) -> None:
        """Lays the items in their order."""
        empty(self.cards)
        self.tiles = [self.make_item(item, self.form(face)) for item, face in items]
        for tile in self.tiles:
            tile.sorted = True
            tile.setAccessibleDescription(self.face.label)
            self.cards.addWidget(tile)
        labels = ", ".join(face.label for _item, face in items)
        self.setAccessibleName(f"{self.face.label}: {labels}" if labels else self.face.label)
