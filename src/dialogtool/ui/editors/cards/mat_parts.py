"""What the card mat is made of: the hand with one card in front, and the felt that the columns lie on."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from ...desk import Desk
from ...parts.forms import LARGE_CARD, MIDDLE_CARD, CardForm, Face
from ...parts.tiles import TileButton, even_out
from ...theme import Theme
from ...widgets.flow_layout import FlowLayout
from ...widgets.pieces import button, column
from ..sorting.sort_piles import MakeItem, PileColumn, Tray
from .mat_paint import FRAME, draw_mat


class Hand(Tray):
    """A few cards: the one that is talked about large in front, the others beside it, to choose among."""

    def __init__(self, at_once: int, desk: Desk, make_item: MakeItem) -> None:
        super().__init__(desk, make_item, at_once)
        self.setProperty("surface", "hand")

    def lay_out(self) -> None:
        """The front card at the side where reading begins, the others beside it, and beneath them what is left."""
        unit = self.desk.theme.size("unit")
        flow = FlowLayout(spacing=unit)
        front, *others = self.places
        for tile in others:
            flow.addWidget(tile)
        self.said.setWordWrap(False)
        self.said.setMinimumHeight(self.desk.theme.size("target"))
        self.said.setProperty("look", "soft")
        self.others = button(self.desk.words.gettext("Show other cards"), "quiet")
        beneath = FlowLayout(spacing=2 * unit)
        beneath.addWidget(self.said)
        beneath.addWidget(self.others)
        beside = column(flow, beneath, 1, spacing=2 * unit)
        hand = QHBoxLayout(self)
        hand.setContentsMargins(0, unit, 0, 2 * unit)
        hand.setSpacing(2 * unit)
        hand.addWidget(front, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        hand.addLayout(beside, 1)

    def form(self, place: int, face: Face) -> CardForm:
        """The front card is large."""
        return CardForm(face, self.desk.theme, mark="point", sizes=MIDDLE_CARD if place else LARGE_CARD)

    def even(self) -> None:
        """The others stand in a calm grid; the front card is as it is."""
        even_out(self.places[:1])
        even_out(self.tiles[1:], self.desk.theme.size(MIDDLE_CARD.width))


class FeltColumn(PileColumn):
    """One column of the mat: nothing but the felt itself, until a card is held over it."""

    def __init__(self, id: str, face: Face, desk: Desk, make_item: MakeItem) -> None:
        super().__init__(id, face, desk, make_item)
        self.setProperty("surface", "felt")


class Mat(QWidget):
    """The board under heads and columns; where it is narrow, the columns stand under each other."""

    def __init__(self, heads: Sequence[TileButton], columns: Sequence[FeltColumn], theme: Theme) -> None:
        super().__init__()
        self._theme, self._columns = theme, columns
        unit = theme.size("unit")
        top, self._stand = QHBoxLayout(), QHBoxLayout()
        for head, pile in zip(heads, columns, strict=True):
            top.addWidget(head, 1)
            self._stand.addWidget(pile, 1)
        for line in (top, self._stand):
            line.setSpacing(2 * unit)
        inside = QVBoxLayout(self)
        edge = int(FRAME) + 2 * unit
        inside.setContentsMargins(edge, edge, edge, edge)
        inside.setSpacing(unit)
        inside.addLayout(top)
        inside.addLayout(self._stand, 1)

    def stack(self, narrow: bool) -> None:
        """The columns under each other, with their heads; or side by side."""
        ways = QBoxLayout.Direction
        self._stand.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        least = self._theme.size("target")
        for pile in self._columns:
            pile.head.setVisible(narrow)
            pile.setMinimumHeight((2 if narrow else 4) * least)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the board, with a seam between columns that stand side by side."""
        painter = QPainter(self)
        draw_mat(painter, QRectF(self.rect()), self._theme, self._seams())
        painter.end()

    def _seams(self) -> list[float]:
        places = sorted((pile.geometry() for pile in self._columns), key=lambda place: place.left())
        side_by_side = [(one, other) for one, other in pairwise(places) if other.left() > one.right()]
        return [(one.right() + other.left()) / 2 for one, other in side_by_side]
