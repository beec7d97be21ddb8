"""The editor that sorts cards into three columns."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.answers import Sorted, Value
from dialogtool.core.fields import Sorting
from dialogtool.core.library import meaning_of
from dialogtool.core.shared import SharedField

from ..desk import Desk
from ..widgets.pieces import button, label, row
from .announcing import announce
from .carrying import Carrier
from .editor import Editor, editor_for
from .focus import hold_focus, in_tab_order
from .forms import Face, Form, RowForm
from .sort_item import BACK, SortItem
from .sort_piles import Pile, PileColumn, Tray
from .sorted_moves import column_of, moved_to, sorted_of, waiting
from .tiles import TileButton

STACKED_BELOW = 640
"""Narrower than this, in logical pixels, the columns stand under each other."""


class SortingEditor(Editor):
    """One card is in hand at a time, marked; it goes where a column's button, key 1-3 or the hand puts it."""

    def __init__(self, field: Sorting, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._sorted = Sorted()
        self._in_hand = ""
        self._faces = {o.id: self._face(o.label, o.picture) for o in asked.options}
        self.tray = Tray(desk, self._make_item)
        self.columns = [
            PileColumn(column.id, self._face(column.label, column.picture), desk, self._make_item)
            for column in field.columns
        ]
        self.buttons = [self._column_button(number, column) for number, column in enumerate(self.columns, 1)]
        self.put_back = button(desk.words.gettext("Put it back"), "quiet")
        self.put_back.clicked.connect(self._on_put_back)
        self._stand = QHBoxLayout()
        self._lay_out()

    def _face(self, text: str, code: str) -> Face:
        return Face(self.desk.words.content(text), self.desk.words.beside(text), code)

    def _face_of(self, item: str) -> Face:
        meaning = meaning_of(self.desk.library, item)
        return self._faces.get(item) or self._face(meaning.label, meaning.picture)

    def _column_button(self, number: int, column: PileColumn) -> TileButton:
        theme = self.desk.theme
        tile = TileButton(column.id, RowForm(column.face, theme), theme, column.face.label)
        tile.setAccessibleDescription(self.desk.words.gettext("Key {number}").format(number=number))
        tile.clicked.connect(self._on_column)
        return tile

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        heads = row(*self.buttons, spacing=unit)
        self._stand.setSpacing(unit)
        for at, column in enumerate(self.columns):
            heads.setStretch(at, 1)
            self._stand.addWidget(column, 1)
        kept = self.put_back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.put_back.setSizePolicy(kept)
        how = self.desk.words.gettext("Choose a card, and press where it belongs. You can also carry it there.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        layout.addWidget(label(how, "soft"))
        layout.addWidget(self.tray)
        layout.addLayout(heads)
        layout.addLayout(self._stand)
        layout.addLayout(row(self.put_back, 1))

    def _make_item(self, item: str, form: Form) -> SortItem:
        tile = SortItem(item, form, self.desk.theme, self._face_of(item).label)
        tile.clicked.connect(self._on_item)
        tile.sent.connect(self._on_sent)
        tile.nudged.connect(self._on_nudged)
        tile.carrier.lifted.connect(self._on_lifted)
        tile.carrier.moved.connect(self._on_carried)
        tile.carrier.put_down.connect(self._on_put_down)
        tile.carrier.given_up.connect(self._unlight)
        return tile

    def first_focus(self) -> QWidget:
        """The card in hand, or the first column's button when there is none."""
        return next((tile for tile in self._tiles() if tile.item == self._in_hand), self.buttons[0])

    def show_value(self, value: Value | None) -> None:
        """Lays every card where it belongs; when none is in hand, the first that waits is."""
        followed = any(each.hasFocus() for each in (*self._tiles(), self.put_back)) and hold_focus(self)
        self._sorted = sorted_of(value)
        left = waiting(self._sorted, tuple(self._faces))
        self.tray.show_items([(item, self._face_of(item)) for item in left])
        for column in self.columns:
            items = self._sorted.columns.get(column.id, ())
            column.show_items([(item, self._face_of(item)) for item in items])
        sorted_tiles = [tile for column in self.columns for tile in column.tiles]
        in_tab_order([self.buttons[-1], *sorted_tiles, self.put_back])
        known = {tile.item for tile in self._tiles()}
        self._take(self._in_hand if self._in_hand in known else next(iter(left), ""))
        if followed:
            self.first_focus().setFocus()

    def _tiles(self) -> list[SortItem]:
        return [tile for pile in (self.tray, *self.columns) for tile in pile.tiles]

    def _take(self, item: str) -> None:
        self._in_hand = item
        for tile in self._tiles():
            tile.setChecked(tile.item == item)
        self.put_back.setVisible(bool(column_of(self._sorted, item)))

    def _put(self, item: str, column: str) -> None:
        """Puts a card in a column, or back; when it had waited, the next that waits comes in hand."""
        after = moved_to(self._sorted, item, column)
        if not item or after == self._sorted:
            return
        self._in_hand = item if column_of(self._sorted, item) else ""
        self.show_value(after)
        places = {each.id: each.face.label for each in self.columns}
        announce(self, f"{self._face_of(item).label}: {places.get(column, self.put_back.text())}")
        self.answered.emit(after, False)

    @Slot()
    def _on_item(self) -> None:
        self._take(self._item().item)

    @Slot()
    def _on_column(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton)
        self._put(self._in_hand, tile.item)

    @Slot()
    def _on_put_back(self) -> None:
        self._put(self._in_hand, "")

    @Slot(int)
    def _on_sent(self, number: int) -> None:
        self._put(self._item().item, "" if number == BACK else self.columns[number - 1].id)

    @Slot(int)
    def _on_nudged(self, step: int) -> None:
        """Beyond the first column a card is put back; beyond the last one it stays."""
        item = self._item().item
        at = [column.id for column in self.columns].index(column_of(self._sorted, item)) + step
        if at < len(self.columns):
            self._put(item, self.columns[at].id if at >= 0 else "")

    def _item(self) -> SortItem:
        tile = self.sender()
        assert isinstance(tile, SortItem)
        return tile

    @Slot()
    def _on_lifted(self) -> None:
        self._take(self._carrier_item())

    @Slot(QPoint)
    def _on_carried(self, point: QPoint) -> None:
        under = self._pile_under(point)
        for pile in (self.tray, *self.columns):
            pile.light(pile is under)

    @Slot(QPoint)
    def _on_put_down(self, point: QPoint) -> None:
        under = self._pile_under(point)
        item = self._carrier_item()
        self._unlight()
        if under is not None:
            self._put(item, under.id if isinstance(under, PileColumn) else "")

    @Slot()
    def _unlight(self) -> None:
        for pile in (self.tray, *self.columns):
            pile.light(lit=False)

    def _carrier_item(self) -> str:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks the columns where it is narrow; they get their heads then."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        ways = QBoxLayout.Direction
        self._stand.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        for column in self.columns:
            column.head.setVisible(narrow)


@editor_for.register
def _(field: Sorting, asked: SharedField, desk: Desk) -> Editor:
    return SortingEditor(field, asked, desk)
