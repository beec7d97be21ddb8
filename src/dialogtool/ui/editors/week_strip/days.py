"""The days of the week strip, with the cards that lie on them as buttons."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import WEEK
from dialogtool.core.scenes.week_strip import DayCard, WeekDay

from ...desk import Desk
from ...parts.focus import place_in_way
from ...parts.forms import OWN_WORDS_PICTURE, CardForm, Face, Form
from ...theme import Theme
from ...widgets.flow_layout import FlowLayout
from ...widgets.pieces import empty, label
from ...words import Words
from ..sorting.sort_item import SortItem
from ..sorting.sort_piles import MakeItem, Pile

LEAST_HIGH, LEAST_LOW = 176, 64
"""The least height of a day in logical pixels, as a column and as a row."""
HEAD = 112
"""How wide a day's name stands beside its row."""
BAR = 5

_DAYS = {int(Qt.Key.Key_1) + at: at + 1 for at in range(len(WEEK))}


def day_names(words: Words) -> dict[str, str]:
    """What each day is called, by its id."""
    _ = words.gettext
    names = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))
    return dict(zip(WEEK, names, strict=True))


def face_of(card: DayCard, words: Words) -> Face:
    """How a card looks in the language of the window; own words have a picture too."""
    return Face(words.content(card.label), words.beside(card.label), card.picture or OWN_WORDS_PICTURE)


class WeekItem(SortItem):
    """A card in the deck or on a day: digits 1 to 7 ask for a day of the week."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits name a day; the other keys do as in a sorting."""
        if number := _DAYS.get(event.key()):
            self.sent.emit(number)
        else:
            super().keyPressEvent(event)


class DayForm(CardForm):
    """A small card with a line along its foot, in the colour of the part of life it belongs to."""

    def __init__(self, card: DayCard, words: Words, theme: Theme) -> None:
        super().__init__(face_of(card, words), theme, small=True)
        known = card.token if card.token in theme.colours else "arena-none"
        self._colour = theme.colour(known)

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints the line, and the card over it."""
        inset = 3 * BAR
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        foot = QRectF(inset, tile.height() - 2 * BAR, tile.width() - 2 * inset, BAR)
        painter.drawRoundedRect(foot, BAR / 2, BAR / 2)
        super().draw(painter, tile)


class DayColumn(Pile):
    """One day: a column with its name over it, or a row with its name beside it."""

    def __init__(self, id: str, name: str, desk: Desk, make_item: MakeItem) -> None:
        super().__init__(desk, make_item)
        self.id = id
        self.name = name
        self._cards: tuple[DayCard, ...] = ()
        unit = desk.theme.size("unit")
        self.head = label(name, "strong")
        self._flow = FlowLayout(spacing=unit)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(unit, unit, unit, unit)
        self._box.setSpacing(unit)
        self._box.addWidget(self.head, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(self._flow, 1)

    def stand(self, stacked: bool) -> None:
        """As a row in a stack of days, or as a column."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if stacked else ways.TopToBottom)
        self.head.setFixedWidth(HEAD) if stacked else self.head.setMaximumWidth(16_777_215)
        self.setMinimumHeight(LEAST_LOW if stacked else LEAST_HIGH)

    def show_day(self, day: WeekDay) -> None:
        """Shows the cards of this day."""
        self._cards = day.cards
        self.show_items([(card.card, face_of(card, self.desk.words)) for card in day.cards])

    def lay(self, items: list[tuple[str, Face]]) -> None:
        """Lays the cards in their order; a screen reader hears them with the day's name."""
        empty(self._flow)
        self.tiles = [self._tile(card) for card in self._cards]
        for tile in self.tiles:
            self._flow.addWidget(tile)
        self.setAccessibleName(said_of(self.name, [face.label for _item, face in items], self.desk.words))

    def _tile(self, card: DayCard) -> SortItem:
        form: Form = DayForm(card, self.desk.words, self.desk.theme)
        tile = self.make_item(card.card, form)
        tile.sorted = True
        tile.setAccessibleDescription(self.name)
        return tile

    def tile_of(self, card: str) -> SortItem | None:
        """The button of a card on this day; None when it does not lie here."""
        return next((tile for tile in self.tiles if tile.item == card), None)


def said_of(day: str, cards: list[str], words: Words) -> str:
    """A day with its cards in one line: "Monday: cooking, cleaning"."""
    said = ", ".join(cards) or words.gettext("nothing yet")
    return words.gettext("{day}: {cards}").format(day=day, cards=said)


class WeekDays(QWidget):
    """The seven days side by side, or under each other where it is narrow."""

    def __init__(self, desk: Desk, make_item: MakeItem) -> None:
        super().__init__()
        self.days = [DayColumn(id, name, desk, make_item) for id, name in day_names(desk.words).items()]
        self.first_place = place_in_way(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(desk.theme.size("unit"))
        for day in self.days:
            self._box.addWidget(day, 1)
        self.stand(stacked=False)

    def minimumSizeHint(self) -> QSize:
        """Narrow: where the days no longer fit beside each other, they are stacked."""
        return QSize(HEAD, super().minimumSizeHint().height())

    def stand(self, stacked: bool) -> None:
        """Stacks the days, or lets them stand side by side."""
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        for day in self.days:
            day.stand(stacked)

    def show_days(self, scene: tuple[WeekDay, ...]) -> None:
        """Shows a week."""
        for day, shown in zip(self.days, scene, strict=True):
            day.show_day(shown)

    def day_under(self, point: QPoint) -> DayColumn | None:
        """The day at a point of the screen."""
        return next((day for day in self.days if day.has_under(point)), None)

    def light(self, lit: DayColumn | None) -> None:
        """Shows which day a card put down now will lie on."""
        for day in self.days:
            day.light(day is lit)

    def tiles(self) -> list[SortItem]:
        """The cards of every day, Monday first."""
        return [tile for day in self.days for tile in day.tiles]

    def day_of(self, tile: SortItem) -> DayColumn | None:
        """The day that a card's button lies on; None for one of the deck."""
        return next((day for day in self.days if tile in day.tiles), None)
