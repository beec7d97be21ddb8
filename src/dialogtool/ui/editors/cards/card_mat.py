"""The editor that lays cards on a mat with three columns, a few cards at a time."""

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from dialogtool.core.case.answers import Value, is_empty
from dialogtool.core.scenes.card_mat import CardMatScene, card_mat_scene, in_turn, laid_behind
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import CardMat
from dialogtool.core.tool.sorted_moves import waiting

from ...desk import Desk
from ...parts.painted import Painted, painted_for
from ...theme import Theme
from ...widgets.pieces import label, row
from ..editor import Editor, editor_for
from ..sorting.sort_board import SortBoard
from ..sorting.sorted_alt import told_by_column
from .mat_paint import paint_card_mat
from .mat_parts import FeltColumn, Hand, Mat

STACKED_BELOW = 560
"""Narrower than this, in logical pixels, the columns stand under each other."""
PAPER_WIDTH = 960
"""How wide the mat is on paper, in logical pixels."""


class CardMatEditor(SortBoard):
    """One card is in front, a few more beside it; what is laid lies on the felt and can be lifted again."""

    def __init__(self, field: CardMat, asked: SharedField, desk: Desk) -> None:
        super().__init__(field.columns, asked, desk, partial(Hand, field.at_once), FeltColumn)
        self._at_once = field.at_once
        self._behind: tuple[str, ...] = ()
        assert isinstance(self.tray, Hand)
        self.hand = self.tray
        self.mat = Mat(self.buttons, [each for each in self.columns if isinstance(each, FeltColumn)], desk.theme)
        self.hand.others.clicked.connect(self._on_others)
        unit = desk.theme.size("unit")
        how = desk.words.gettext("Choose a card, and press where it belongs. You can also carry it there.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        for widget in (label(how, "soft"), self.hand, self.mat):
            layout.addWidget(widget)
        layout.addLayout(row(self.put_back, 1))

    def show_value(self, value: Value | None) -> None:
        """Lays the cards that are sorted on the felt, and the next few in the hand."""
        super().show_value(value)
        self.hand.others.setVisible(len(self._left()) > self._at_once)

    def _left(self) -> tuple[str, ...]:
        return waiting(self.sorted, tuple(self.faces))

    def in_order(self, left: tuple[str, ...]) -> tuple[str, ...]:
        """The card in hand comes first when it is among the few, and those laid behind come last."""
        turned = in_turn(left, self._behind)
        front = tuple(item for item in turned[: self._at_once] if item == self.in_hand)
        return (*front, *(item for item in turned if item not in front))

    def take(self, item: str) -> None:
        """Takes a card in hand; one that waits comes to the front, and the keyboard with it."""
        super().take(item)
        if item not in [tile.item for tile in self.hand.tiles[1:]]:
            return
        followed = any(tile.hasFocus() for tile in self.hand.tiles)
        self.hand.show_items([(each, self.face_of(each)) for each in self.in_order(self._left())])
        self.mark(item)
        if followed:
            self.hand.tiles[0].setFocus()

    @Slot()
    def _on_others(self) -> None:
        """Lays the cards at hand behind the others, so that the next ones come."""
        self._behind = laid_behind(self._left(), self._behind, self._at_once)
        self.in_hand = ""
        self.show_value(self.sorted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks the columns where it is narrow."""
        super().resizeEvent(event)
        self.mat.stack(event.size().width() < STACKED_BELOW)


@editor_for.register
def _(field: CardMat, asked: SharedField, desk: Desk) -> Editor:
    return CardMatEditor(field, asked, desk)


@painted_for.register
def _(field: CardMat, value: Value | None, desk: Desk) -> Painted | None:
    if is_empty(value):
        return None
    scene = card_mat_scene(field, value, desk.words.content)
    size = QSize(PAPER_WIDTH, round(scene.height * PAPER_WIDTH))
    return Painted(
        size, partial(_paint, scene, desk.theme), told_by_column(field.columns, field.options, value, desk.words)
    )


def _paint(scene: CardMatScene, theme: Theme, painter: QPainter) -> None:
    paint_card_mat(painter, scene, PAPER_WIDTH, theme)
