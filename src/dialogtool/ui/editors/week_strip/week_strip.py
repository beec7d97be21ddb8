"""The editor that lays cards on the seven days of a week."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import WEEK
from dialogtool.core.case.answers import Sorted, Value
from dialogtool.core.catalogue.catalogue import Deck
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.scenes.week_strip import beside, cards_of, days_of, laid, moved, removed, week_scene
from dialogtool.core.tool.aids import WeekStrip
from dialogtool.core.tool.library import meaning_of

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.carrying import Carrier
from ...parts.focus import hold_focus, in_tab_order
from ...parts.forms import OWN_WORDS_PICTURE, Face, Form
from ...parts.painted import Painted, painted_for
from ...widgets.pieces import label
from ..card_picker import CardPicker
from ..editor import Editor, editor_for
from ..own_words import OwnWords
from ..sorting.sort_item import BACK, SortItem
from .days import WeekDays, WeekItem, day_names
from .hand import WeekHand
from .listed import WeekList
from .picture import week_picture

STACKED_BELOW = 760
"""Narrower than this, in logical pixels, the days stand under each other."""


class WeekStripEditor(Editor):
    """One card is in hand at a time; it lies on every day that its buttons, keys 1-7 or the hand have put it on."""

    def __init__(self, field: WeekStrip, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._week = Sorted()
        self._in_hand = ""
        self._names = day_names(desk.words)
        self.days = WeekDays(desk, self._make_item)
        self.hand = WeekHand(desk)
        deck = desk.catalogue.decks.get(field.cards, Deck(id=field.cards, groups=()))
        self.picker = CardPicker(deck, desk, self._make_card)
        self.own = OwnWords(desk)
        self.list = WeekList(desk)
        self.how = label(desk.words.gettext("Press a card, and choose its days. You can also carry it there."), "soft")
        self._lay_out()
        self.hand.toggled.connect(self._on_day)
        self.hand.all_toggled.connect(self._on_all_days)
        self.own.said.connect(self._take)

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        for part in (self.days, self.how, self.hand, self.picker, self.own, self.list):
            column.addWidget(part)
        column.addStretch(1)

    def _make_card(self, item: str, form: Form) -> SortItem:
        """A card of the deck."""
        tile = self._make_item(item, form)
        tile.setChecked(item == self._in_hand)
        return tile

    def _make_item(self, item: str, form: Form) -> SortItem:
        tile = WeekItem(item, form, self.desk.theme, self._face(item).label)
        tile.clicked.connect(self._on_pressed)
        tile.sent.connect(self._on_sent)
        tile.nudged.connect(self._on_nudged)
        tile.carrier.moved.connect(self._on_carried)
        tile.carrier.put_down.connect(self._on_put_down)
        tile.carrier.given_up.connect(self._on_given_up)
        return tile

    def _face(self, item: str) -> Face:
        meaning, words = meaning_of(self.desk.library, item), self.desk.words
        picture = meaning.picture or OWN_WORDS_PICTURE
        return Face(words.content(meaning.label), words.beside(meaning.label), picture)

    def first_focus(self) -> QWidget:
        """The first card of the week, or the first group of cards."""
        return next(iter(self.days.tiles()), None) or self.picker.first_focus() or self.own.line

    def show_value(self, value: Value | None) -> None:
        """Shows a week; the keyboard stays on its card where it can."""
        self._show(value if isinstance(value, Sorted) else Sorted())

    def _show(self, week: Sorted, land: str = "") -> None:
        """Shows a week; a keyboard that is on a card of it lands on that card on the day `land`, or nearby."""
        held = next((tile for tile in self.days.tiles() if tile.hasFocus()), None)
        day = self.days.day_of(held) if held else None
        if held:
            hold_focus(self)
        self._week = week
        scene = week_scene(week, self.desk.library)
        self.days.show_days(scene)
        self.list.show_days(scene)
        self.picker.show_chosen(cards_of(week))
        self._mark()
        in_tab_order([self.days.first_place, *self.days.tiles(), *self.hand.days.values(), self.hand.all])
        if held and day:
            self._land(held.item, land or day.id)

    def _land(self, item: str, day: str) -> None:
        """Puts the keyboard on a card of a day, on another one there, or where there are cards."""
        column = next(one for one in self.days.days if one.id == day)
        tile = column.tile_of(item) or next(iter(column.tiles), None)
        (tile or self.first_focus()).setFocus()

    def _mark(self) -> None:
        """Shows what is in hand, in the deck and on its days."""
        for tile in self.days.tiles():
            tile.setChecked(tile.item == self._in_hand)
        for tile in self.picker.cards:
            tile.setChecked(tile.item == self._in_hand)
        self.hand.show_card(self._face(self._in_hand) if self._in_hand else None, days_of(self._week, self._in_hand))

    @Slot(str)
    def _take(self, item: str) -> None:
        """Takes a card in hand, and says what can be done with it."""
        self._in_hand = item
        self._mark()
        said = self.desk.words.gettext("{card} is in your hand. Keys 1 to 7 lay it on a day.")
        announce(self, said.format(card=self._face(item).label))

    def _give(self, week: Sorted, item: str, land: str = "") -> None:
        """Shows and tells a week the hand has made, and says the days that the card lies on now."""
        if week == self._week:
            return
        self._in_hand = item
        self._show(week, land)
        days = ", ".join(self._names[day] for day in days_of(week, item)) or self.desk.words.gettext("on no day")
        announce(self, f"{self._face(item).label}: {days}")
        self.answered.emit(week, False)

    def _toggle(self, item: str, day: str) -> None:
        change = removed if day in days_of(self._week, item) else laid
        self._give(change(self._week, item, day), item)

    @Slot(str)
    def _on_day(self, day: str) -> None:
        self._toggle(self._in_hand, day)

    @Slot()
    def _on_all_days(self) -> None:
        """On every day; on none, when it lay on all."""
        everywhere = len(days_of(self._week, self._in_hand)) == len(WEEK)
        self._give((removed if everywhere else laid)(self._week, self._in_hand, *WEEK), self._in_hand)

    def _item(self) -> SortItem:
        tile = self.sender()
        assert isinstance(tile, SortItem)
        return tile

    @Slot()
    def _on_pressed(self) -> None:
        self._take(self._item().item)

    @Slot(int)
    def _on_sent(self, number: int) -> None:
        """A digit lays the card on a day or takes it off; Delete takes it off the day it was pressed on."""
        tile = self._item()
        column = self.days.day_of(tile)
        if number != BACK:
            self._toggle(tile.item, WEEK[number - 1])
        elif column:
            self._give(removed(self._week, tile.item, column.id), tile.item)

    @Slot(int)
    def _on_nudged(self, step: int) -> None:
        tile = self._item()
        column = self.days.day_of(tile)
        if column:
            day = beside(column.id, step)
            self._give(moved(self._week, tile.item, column.id, day), tile.item, land=day)

    def _carried(self) -> SortItem:
        carrier = self.sender()
        assert isinstance(carrier, Carrier)
        assert isinstance(carrier.carried, SortItem)
        return carrier.carried

    @Slot(QPoint)
    def _on_carried(self, point: QPoint) -> None:
        self.days.light(self.days.day_under(point))

    @Slot(QPoint)
    def _on_put_down(self, point: QPoint) -> None:
        """On a day it lies there; a card of the week that is put down beside it is taken off its day."""
        tile, under = self._carried(), self.days.day_under(point)
        start = self.days.day_of(tile)
        self.days.light(None)
        if start:
            away = removed(self._week, tile.item, start.id)
            self._give(moved(self._week, tile.item, start.id, under.id) if under else away, tile.item)
        elif under:
            self._give(laid(self._week, tile.item, under.id), tile.item)

    @Slot()
    def _on_given_up(self) -> None:
        self.days.light(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks the days where it is narrow."""
        super().resizeEvent(event)
        self.days.stand(stacked=event.size().width() < STACKED_BELOW)


@editor_for.register
def _(field: WeekStrip, asked: SharedField, desk: Desk) -> Editor:
    return WeekStripEditor(field, asked, desk)


@painted_for.register
def _(field: WeekStrip, value: Value | None, desk: Desk) -> Painted | None:
    return week_picture(field, value, desk) if isinstance(value, Sorted) else None
