"""A deck of picture cards as a book: first its groups, then the few cards of one group, page by page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from dialogtool.core.catalogue.catalogue import Card, CardGroup, Deck

from ..desk import Desk
from ..parts.focus import hold_focus, in_tab_order
from ..parts.forms import CardForm, Face, Form
from ..parts.tiles import Tile, TileButton, TileCheck, even_out
from ..widgets.flow_layout import FlowLayout
from ..widgets.form_row import describe
from ..widgets.pieces import button, empty, label, picture, row

MakeTile = Callable[[str, Form], Tile]
"""Makes the tile of one card, with what happens when it is pressed."""


class CardPicker(QWidget):
    """Shows one group of cards at a time; a number on a group tells how many of its cards are chosen."""

    def __init__(self, deck: Deck, desk: Desk, make_tile: MakeTile) -> None:
        super().__init__()
        self._deck = deck
        self._desk = desk
        self._make_tile = make_tile
        self._chosen: Sequence[str] = ()
        self._at = 0
        self.groups: list[TileButton] = []
        self.cards: list[Tile] = []
        self._others: list[QWidget] = []
        self._overview, self._page = QWidget(), QWidget()
        self._page_column = QVBoxLayout(self._page)
        self._page_column.setContentsMargins(0, 0, 0, 0)
        self._fill_overview()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._overview)
        column.addWidget(self._page)
        column.addStretch(1)
        self._page.hide()

    def _fill_overview(self) -> None:
        words, theme = self._desk.words, self._desk.theme
        flow = FlowLayout(self._overview, theme.size("unit"))
        for group in self._deck.groups:
            form = CardForm(self._face(group), theme, small=True)
            tile = TileButton(group.id, form, theme, words.content(group.label))
            tile.clicked.connect(self._on_group)
            flow.addWidget(tile)
            self.groups.append(tile)
        even_out(self.groups)

    def _face(self, shown: Card | CardGroup) -> Face:
        words = self._desk.words
        return Face(words.content(shown.label), words.beside(shown.label), shown.picture)

    def first_focus(self) -> QWidget | None:
        """The first group, or the first card of the group that lies open; None for a deck without groups."""
        return next(iter((*self.cards, *self.groups)), None)

    def last_stop(self) -> QWidget | None:
        """What the Tab key comes to last in here; None in a deck without groups."""
        return next(iter((*self._others[::-1], *self.groups[::-1])), None)

    def show_chosen(self, chosen: Sequence[str]) -> None:
        """Marks what is chosen, on cards and on groups; what may be chosen more than once gets a number."""
        self._chosen = chosen
        for tile in self.cards:
            if isinstance(tile, TileCheck):
                tile.setChecked(tile.item in chosen)
            else:
                self._count(tile, chosen.count(tile.item))
        for tile, group in zip(self.groups, self._deck.groups, strict=True):
            self._count(tile, sum(chosen.count(card.id) for card in group.cards))

    def _count(self, tile: Tile, count: int) -> None:
        """Shows and says how many; nothing for none."""
        if isinstance(tile.form, CardForm):
            tile.form.badge = str(count) if count else ""
        said = self._desk.words.gettext("{count} chosen").format(count=count)
        tile.setAccessibleDescription(said if count else "")
        tile.update()

    def open_group(self, at: int) -> None:
        """Opens one group, by its place in the deck."""
        self._at = at % len(self._deck.groups)
        group = self._deck.groups[self._at]
        hold_focus(self)
        empty(self._page_column)
        self._page_column.addLayout(self._head(group))
        self._page_column.addLayout(self._card_flow(group))
        self._page_column.addLayout(self._turning())
        self._overview.hide()
        self._page.show()
        self.show_chosen(self._chosen)
        back, *turning = self._others
        in_tab_order([self.groups[-1], back, *self.cards, *turning])
        self.cards[0].setFocus()

    def _head(self, group: CardGroup) -> QLayout:
        said = label(self._desk.words.content(group.label), "title")
        back = button(self._desk.words.gettext("All groups"))
        back.clicked.connect(self.show_groups)
        self._others = [back]
        made = row(picture(group.picture, self._desk.theme.size("picture-small")), said, back)
        made.setStretch(1, 1)
        return made

    def _card_flow(self, group: CardGroup) -> FlowLayout:
        flow = FlowLayout(spacing=self._desk.theme.size("unit"))
        self.cards = [self._make_tile(card.id, CardForm(self._face(card), self._desk.theme)) for card in group.cards]
        for tile in self.cards:
            flow.addWidget(tile)
        even_out(self.cards)
        return flow

    def _turning(self) -> FlowLayout:
        """Two buttons that turn the page, named after what comes."""
        _ = self._desk.words.gettext
        flow = FlowLayout(spacing=self._desk.theme.size("unit"))
        back, on = "← {group}", "{group} →"
        if self.isRightToLeft():
            back, on = "→ {group}", "{group} ←"
        for step, text, said in ((-1, back, _("Back to {group}")), (1, on, _("On to {group}"))):
            name = self._desk.words.content(self._deck.groups[(self._at + step) % len(self._deck.groups)].label)
            turn = button(text.format(group=name))
            describe(turn, said.format(group=name))
            turn.clicked.connect(self._on_back if step < 0 else self._on_forward)
            flow.addWidget(turn)
            self._others.append(turn)
        return flow

    @Slot()
    def show_groups(self) -> None:
        """Shows all groups; the keyboard lands on the one that lay open."""
        hold_focus(self)
        self.cards, self._others = [], []
        self._page.hide()
        self._overview.show()
        self.groups[self._at].setFocus()

    @Slot()
    def _on_group(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton)
        self.open_group(self.groups.index(tile))

    @Slot()
    def _on_back(self) -> None:
        self.open_group(self._at - 1)

    @Slot()
    def _on_forward(self) -> None:
        self.open_group(self._at + 1)
