"""What all that sort into three columns have: cards that wait, columns, and one card in hand."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QWidget

from dialogtool.core.case.answers import Sorted, Value
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import ThreeColumns
from dialogtool.core.tool.library import meaning_of
from dialogtool.core.tool.sorted_moves import column_of, moved_to, sorted_of, waiting

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.carrying import Carrier, portrait
from ...parts.flight import fly
from ...parts.focus import hold_focus, in_tab_order
from ...parts.forms import Face, Form, RowForm
from ...parts.tiles import TileButton
from ...widgets.pieces import button
from ..editor import Editor
from .sort_item import BACK, SortItem
from .sort_piles import MakeItem, Pile, PileColumn, Tray

MakeTray = Callable[[Desk, MakeItem], Tray]
"""Makes the place where the cards wait."""
MakeColumn = Callable[[str, Face, Desk, MakeItem], PileColumn]
"""Makes one column, by id and head."""


class SortBoard(Editor):
    """One card is in hand at a time, marked; it goes where a column's button, key 1-3 or the hand puts it.

    What stands where is the business of each kind of board: it lays out `tray`, `buttons`, `columns` and `put_back`.
    """

    def __init__(
        self,
        columns: ThreeColumns,
        asked: SharedField,
        desk: Desk,
        make_tray: MakeTray = Tray,
        make_column: MakeColumn = PileColumn,
    ) -> None:
        super().__init__(asked, desk)
        self.sorted = Sorted()
        self.in_hand = ""
        self.faces = {o.id: self.face(o.label, o.picture) for o in asked.options}
        self.tray = make_tray(desk, self._make_item)
        self.columns = [
            make_column(column.id, self.face(column.label, column.picture), desk, self._make_item) for column in columns
        ]
        self.buttons = [self._column_button(number, column) for number, column in enumerate(self.columns, 1)]
        self.put_back = button(desk.words.gettext("Put it back"), "quiet")
        self.put_back.clicked.connect(self._on_put_back)
        kept = self.put_back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.put_back.setSizePolicy(kept)

    def face(self, text: str, code: str) -> Face:
        """The face of a text of the data files, in one or two languages."""
        return Face(self.desk.words.content(text), self.desk.words.beside(text), code)

    def face_of(self, item: str) -> Face:
        """The face of an item, also of one that is no longer among the options."""
        meaning = meaning_of(self.desk.library, item)
        return self.faces.get(item) or self.face(meaning.label, meaning.picture)

    def _column_button(self, number: int, column: PileColumn) -> TileButton:
        theme = self.desk.theme
        tile = TileButton(column.id, RowForm(column.face, theme), theme, column.face.label)
        tile.setAccessibleDescription(self.desk.words.gettext("Key {number}").format(number=number))
        tile.clicked.connect(self._on_column)
        return tile

    def _make_item(self, item: str, form: Form) -> SortItem:
        tile = SortItem(item, form, self.desk.theme, self.face_of(item).label)
        tile.clicked.connect(self._on_item)
        tile.sent.connect(self._on_sent)
        tile.nudged.connect(self._on_nudged)
        tile.carrier.lifted.connect(self._on_lifted)
        tile.carrier.moved.connect(self._on_carried)
        tile.carrier.put_down.connect(self._on_put_down)
        tile.carrier.given_up.connect(self._on_given_up)
        return tile

    def first_focus(self) -> QWidget:
        """The card in hand, or the first column's button when there is none."""
        return self.tile_of(self.in_hand) or self.buttons[0]

    def tile_of(self, item: str) -> SortItem | None:
        """Where an item lies; None when it is not in sight."""
        return next((tile for tile in self.tiles() if tile.item == item), None)

    def tiles(self) -> list[SortItem]:
        """All cards in sight, those that wait first."""
        return [tile for pile in (self.tray, *self.columns) for tile in pile.tiles]

    def show_value(self, value: Value | None) -> None:
        """Lays every card where it belongs; when none is in hand, the first that waits is."""
        followed = any(each.hasFocus() for each in (*self.tiles(), self.put_back)) and hold_focus(self)
        self.sorted = sorted_of(value)
        left = self.in_order(waiting(self.sorted, tuple(self.faces)))
        self.tray.show_items([(item, self.face_of(item)) for item in left])
        for column in self.columns:
            items = self.sorted.columns.get(column.id, ())
            column.show_items([(item, self.face_of(item)) for item in items])
        sorted_tiles = [tile for column in self.columns for tile in column.tiles]
        in_tab_order([self.buttons[-1], *sorted_tiles, self.put_back])
        known = {tile.item for tile in self.tiles()}
        self.take(self.in_hand if self.in_hand in known else self.next_in_hand(left))
        if followed:
            self.first_focus().setFocus()

    def in_order(self, left: tuple[str, ...]) -> tuple[str, ...]:
        """The cards that wait, as they come to the hand."""
        return left

    def next_in_hand(self, left: tuple[str, ...]) -> str:
        """The card that comes in hand by itself; empty for none."""
        return next(iter(left), "")

    def take(self, item: str) -> None:
        """Takes a card in hand."""
        self.mark(item)

    def mark(self, item: str) -> None:
        """Marks a card as the one in hand, where it lies."""
        self.in_hand = item
        for tile in self.tiles():
            tile.setChecked(tile.item == item)
        self.put_back.setVisible(bool(column_of(self.sorted, item)))

    def put(self, item: str, column: str, carried: bool = False) -> None:
        """Puts a card in a column, or back; when it had waited, the next that waits comes in hand."""
        after = moved_to(self.sorted, item, column)
        if not item or after == self.sorted:
            return
        if not carried:
            self._show_way(item, column)
        self.in_hand = item if column_of(self.sorted, item) else ""
        self.show_value(after)
        places = {each.id: each.face.label for each in self.columns}
        announce(self, f"{self.face_of(item).label}: {places.get(column, self.put_back.text())}")
        self.answered.emit(after, False)

    def _show_way(self, item: str, column: str) -> None:
        """Lets a picture of the card go the way that no hand has shown."""
        tile = self.tile_of(item)
        pile = next((each for each in self.columns if each.id == column), self.tray)
        if tile and tile.isVisible():
            fly(portrait(tile), tile, pile, self.desk.theme)

    @Slot()
    def _on_item(self) -> None:
        self.take(self._item().item)

    @Slot()
    def _on_column(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton)
        self.put(self.in_hand, tile.item)

    @Slot()
    def _on_put_back(self) -> None:
        self.put(self.in_hand, "")

    @Slot(int)
    def _on_sent(self, number: int) -> None:
        self.put(self._item().item, "" if number == BACK else self.columns[number - 1].id)

    @Slot(int)
    def _on_nudged(self, step: int) -> None:
        """Beyond the first column a card is put back; beyond the last one it stays."""
        item = self._item().item
        at = [column.id for column in self.columns].index(column_of(self.sorted, item)) + step
        if at < len(self.columns):
            self.put(item, self.columns[at].id if at >= 0 else "")

    def _item(self) -> SortItem:
        tile = self.sender()
        assert isinstance(tile, SortItem)
        return tile

    @Slot()
    def _on_lifted(self) -> None:
        self.mark(self._carried_item())

    @Slot(QPoint)
    def _on_carried(self, point: QPoint) -> None:
        under = self._pile_under(point)
        for pile in (self.tray, *self.columns):
            pile.light(pile is under)

    @Slot(QPoint)
    def _on_put_down(self, point: QPoint) -> None:
        under = self._pile_under(point)
        item = self._carried_item()
        self._on_given_up()
        if under is not None:
            self.put(item, under.id if isinstance(under, PileColumn) else "", carried=True)

    @Slot()
    def _on_given_up(self) -> None:
        for pile in (self.tray, *self.columns):
            pile.light(lit=False)
        self.take(self.in_hand)

    def _carried_item(self) -> str:
        carrier = self.sender()
        assert isinstance(carrier, Carrier)
        assert isinstance(carrier.carried, SortItem)
        return carrier.carried.item

    def _pile_under(self, point: QPoint) -> Pile | None:
        """The column or tray at a point of the screen; a column's button counts as the column."""
        for column, head in zip(self.columns, self.buttons, strict=True):
            if column.has_under(point) or head.rect().contains(head.mapFromGlobal(point)):
                return column
        return self.tray if self.tray.has_under(point) else None
