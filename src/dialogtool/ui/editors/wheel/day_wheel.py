"""The editor that places a day's cards on a wheel of 24 hours."""

import msgspec
from PySide6.QtCore import QPoint, QPointF, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import Day
from dialogtool.core.case.answers import Value
from dialogtool.core.catalogue.catalogue import Deck
from dialogtool.core.scenes.scenes import DayScene, Slice, day_scene, free_from, placed
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import DayWheel
from dialogtool.core.tool.library import meaning_of

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.carrying import Carrier
from ...parts.focus import hold_focus
from ...parts.forms import OWN_WORDS_PICTURE, Form
from ...parts.tiles import TileButton
from ...widgets.form_row import describe
from ...widgets.pieces import column, label
from ..card_picker import CardPicker
from ..editor import Editor, editor_for
from ..own_words import OwnWords
from .canvas import WheelCanvas
from .day_edits import NONE, Edit, edited, left_after, said
from .day_list import DayList

STACKED_BELOW = 820
"""Narrower than this, in logical pixels, the cards lie under the wheel."""


class DayWheelEditor(Editor):
    """Wheel, cards and list: three views of one day, and every one of them can change it."""

    def __init__(self, field: DayWheel, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        _ = desk.words.gettext
        self._day = Day()
        self.wheel = WheelCanvas(desk, self._scene_of)
        keys = _("Up and down choose a card. Left and right move it, with Shift they make it shorter or longer.")
        describe(self.wheel, _("The day as a wheel"), keys)
        deck = desk.catalogue.decks.get(field.cards, Deck(id=field.cards, groups=()))
        self.picker = CardPicker(deck, desk, self._make_card)
        self.own = OwnWords(desk)
        self.list = DayList(desk)
        self._whole, self._sides, self._first = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.wheel.asked.connect(self._on_asked)
        self.wheel.edited.connect(self._on_edited)
        self.wheel.chosen.connect(self._on_chosen)
        self.list.edited.connect(self._on_edited)
        self.list.chosen.connect(self.wheel.choose)
        self.own.said.connect(self._place)

    def _lay_out(self) -> None:
        _, unit = self.desk.words.gettext, self.desk.theme.size("unit")
        how = label(
            _("Press a card, or carry it to the wheel. On the wheel you can move it and make it longer."), "soft"
        )
        cards = column(how, self.picker, self.own, 1, spacing=2 * unit)
        self._first.setSpacing(2 * unit)
        self._first.addWidget(self.wheel)
        self._sides.setSpacing(3 * unit)
        self._sides.addLayout(self._first)
        self._sides.addLayout(cards, 1)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(2 * unit)
        self._whole.addLayout(self._sides)
        self._stand(narrow=True)

    def _stand(self, narrow: bool) -> None:
        """Wheel, cards and list under each other; or the cards beside the other two."""
        self._narrow = narrow
        ways = QBoxLayout.Direction
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        for layout in (self._first, self._whole):
            layout.removeWidget(self.list)
        (self._whole if narrow else self._first).addWidget(self.list, 0 if narrow else 1)

    def _scene_of(self, day: Day) -> DayScene:
        """The scene in the language of the window; own words have a picture too."""
        scene = day_scene(day, self.desk.library)
        return DayScene(slices=tuple(self._in_words(part) for part in scene.slices), rings=scene.rings)

    def _in_words(self, part: Slice) -> Slice:
        label, picture = self.desk.words.content(part.label), part.picture or OWN_WORDS_PICTURE
        return msgspec.structs.replace(part, label=label, picture=picture)

    def _make_card(self, item: str, form: Form) -> TileButton:
        name = self.desk.words.content(meaning_of(self.desk.library, item).label)
        tile = TileButton(item, form, self.desk.theme, name)
        tile.clicked.connect(self._on_pressed)
        carrier = Carrier(tile)
        carrier.moved.connect(self._on_carried)
        carrier.put_down.connect(self._on_put_down)
        carrier.given_up.connect(self._on_given_up)
        return tile

    def first_focus(self) -> QWidget:
        """The wheel when there are cards on it, else the first group of cards."""
        return self.wheel if self._day.placements else self.picker.first_focus() or self.own.line

    def show_value(self, value: Value | None) -> None:
        """Shows a day on the wheel, in the list, and as numbers on the cards."""
        self._show(value if isinstance(value, Day) else Day())

    def _show(self, day: Day, chosen: int | None = None) -> None:
        self._day = day
        self.wheel.show_day(day, chosen)
        self.list.show_day(self.wheel.scene, self.wheel.shown.chosen)
        self.picker.show_chosen([placement.card for placement in self._day.placements])

    def _give(self, day: Day, chosen: int, typing: bool = False) -> None:
        """Shows and tells a day the hand has made, and says the card it was about."""
        if not day.placements and hold_focus(self.list):
            self.wheel.setFocus()
        self._show(day, chosen)
        announce(self.wheel, said(self.wheel.scene, chosen))
        self.answered.emit(day, typing)

    @Slot(str)
    def _place(self, card: str) -> None:
        """Places a card where there is time for it, and chooses it."""
        self._give(placed(self._day, card, free_from(self._day)), len(self._day.placements))

    @Slot()
    def _on_pressed(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton)
        self._place(tile.item)

    @Slot(object)
    def _on_asked(self, day: Day) -> None:
        """A day the hand has made: a card more, one less, or one elsewhere."""
        more = len(day.placements) - len(self._day.placements)
        self._give(day, NONE if more < 0 else len(self._day.placements) if more else self.wheel.shown.chosen)

    @Slot(object)
    def _on_edited(self, edit: Edit) -> None:
        index = self.wheel.shown.chosen
        off = edit is Edit.OFF
        chosen = left_after(self.wheel.scene, index) if off else index
        self._give(edited(self._day, index, edit), chosen, typing=not off)

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        """Another card is another edit."""
        self.list.choose(index)
        announce(self.wheel, said(self.wheel.scene, index))
        self.rested.emit()

    def _carried(self) -> str:
        carrier = self.sender()
        assert isinstance(carrier, Carrier)
        assert isinstance(carrier.carried, TileButton)
        return carrier.carried.item

    @Slot(QPoint)
    def _on_carried(self, point: QPoint) -> None:
        self.wheel.hold_over(self._carried(), QPointF(self.wheel.mapFromGlobal(point)))

    @Slot(QPoint)
    def _on_put_down(self, point: QPoint) -> None:
        self.wheel.drop(self._carried(), QPointF(self.wheel.mapFromGlobal(point)))

    @Slot()
    def _on_given_up(self) -> None:
        self.wheel.hold_over(self._carried(), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the cards under the wheel where it is narrow."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        if narrow != self._narrow:
            self._stand(narrow)


@editor_for.register
def _(field: DayWheel, asked: SharedField, desk: Desk) -> Editor:
    return DayWheelEditor(field, asked, desk)
