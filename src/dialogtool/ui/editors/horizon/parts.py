"""What the horizon is made of: the wishes that are not laid yet, and the landscape of three bands."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QVBoxLayout

from ...desk import Desk
from ...parts.forms import MIDDLE_CARD, PLAIN_CARD, SMALL_CARD, CardForm, Face, Form
from ...parts.tiles import TileButton, even_out
from ...theme import Theme
from ...widgets.flow_layout import FlowLayout
from ...widgets.pieces import row
from ..sorting.sort_piles import MakeItem, PileColumn, Tray
from .paint import Edges, draw_landscape

SIZES = (PLAIN_CARD, MIDDLE_CARD, SMALL_CARD)
"""How large the cards are, from near to far."""


class Wishes(Tray):
    """All wishes that are not laid anywhere; nothing has to be laid."""

    def __init__(self, count: int, desk: Desk, make_item: MakeItem) -> None:
        super().__init__(desk, make_item, count)
        if not count:
            self.hide()

    def form(self, place: int, face: Face) -> CardForm:
        """All of one size, so that many have room."""
        return CardForm(face, self.desk.theme, sizes=MIDDLE_CARD)

    def even(self) -> None:
        """A long word makes its own card wider, and no other."""
        even_out(self.tiles, self.desk.theme.size(MIDDLE_CARD.width))

    def done(self) -> str:
        """What is said when every wish is laid."""
        return self.desk.words.gettext("All wishes are laid. You can still move them.")


class BandPile(PileColumn):
    """The cards of one distance; what is `far` away (0 is near) looks smaller."""

    def __init__(self, order: Sequence[str], id: str, face: Face, desk: Desk, make_item: MakeItem) -> None:
        self.far = order.index(id)
        super().__init__(id, face, desk, make_item)
        self.setProperty("surface", "band")

    def lay_out(self) -> None:
        """The cards alone: the button at the band's beginning is its head."""
        unit = self.desk.theme.size("unit")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(unit, unit, unit, unit)
        inside.addStretch(1)
        inside.addLayout(self.cards)
        inside.addStretch(1)

    def room(self) -> QLayout:
        """Cards side by side, line after line."""
        return FlowLayout(spacing=self.desk.theme.size("unit"))

    def form(self, face: Face) -> Form:
        """The farther, the smaller."""
        return CardForm(face, self.desk.theme, mark="point", sizes=SIZES[self.far])

    def lay(self, items: list[tuple[str, Face]]) -> None:
        """The cards of one distance stand in a calm grid."""
        super().lay(items)
        even_out(self.tiles, self.desk.theme.size(SIZES[self.far].width))


class Landscape(QFrame):
    """The bands over each other, the farthest on top, on a painted landscape."""

    def __init__(self, heads: Sequence[TileButton], piles: Sequence[BandPile], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        unit = theme.size("unit")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit)
        inside.setSpacing(2 * unit)
        self._bands = [row(head, pile, spacing=unit) for head, pile in zip(heads, piles, strict=True)]
        for head, band in zip(heads, self._bands, strict=True):
            head.setFixedWidth(theme.size("band-head"))
            band.setAlignment(head, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            band.setStretch(1, 1)
            inside.insertLayout(0, band, 1)

    def stack(self, narrow: bool) -> None:
        """Each head over its cards, or before them."""
        ways = QBoxLayout.Direction
        for band in self._bands:
            band.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the landscape, its edges where one band ends and the next begins; the sun where no card begins."""
        near, year, far = (band.geometry() for band in self._bands)
        edges = Edges((far.bottom() + year.top()) / 2, (year.bottom() + near.top()) / 2)
        painter = QPainter(self)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        draw_landscape(painter, QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), edges, self._theme)
        painter.end()
