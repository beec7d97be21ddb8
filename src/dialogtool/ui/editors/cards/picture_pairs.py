"""The editor that chooses between two pictures, one pair at a time."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import Picked
from dialogtool.core.case.answers import Value
from dialogtool.core.scenes.pairs import (
    PairsScene,
    Pick,
    chosen_in,
    first_changed,
    first_unseen,
    pairs_scene,
    pick_of,
    picked_of,
    with_pick,
    without_option,
)
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import Pair, PicturePairs
from dialogtool.core.tool.fields import Option

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.carrying import portrait
from ...parts.flight import fly
from ...parts.focus import hold_focus, in_tab_order
from ...parts.forms import PAIR_CARD, CardForm, Face, RowForm
from ...parts.painted import Painted, painted_for
from ...parts.placed_cards import draw_over
from ...parts.tiles import even_out
from ...theme import Theme
from ...widgets.pieces import button, label, row
from ..editor import Editor, editor_for
from .pair_parts import Dots, PickTile
from .shelf import Shelf

KEYS: dict[int, Pick] = {
    int(Qt.Key.Key_1): "one",
    int(Qt.Key.Key_2): "other",
    int(Qt.Key.Key_3): "both",
    int(Qt.Key.Key_0): "neither",
}
PAPER_WIDTH = 960
"""How wide the picture on paper is, in logical pixels."""


class PicturePairsEditor(Editor):
    """Two large cards, and both or neither; what is picked gathers beneath, and the next pair comes."""

    def __init__(self, field: PicturePairs, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        _ = desk.words.gettext
        self.field = field
        self.picked = Picked()
        self.at = 0
        empty = Face("")
        self.one, self.other = self._tile("one", 1, empty), self._tile("other", 2, empty)
        self.both = self._tile("both", 3, Face(_("Both of them")))
        self.neither = self._tile("neither", 0, Face(_("Neither of them")))
        self.tiles = (self.one, self.other, self.both, self.neither)
        self.dots = Dots(desk.theme)
        self.back, self.on = self._way(_("The pair before")), self._way(_("The next pair"))
        self.done = label(_("You have seen all the pictures. You can go back and change your mind."), "say")
        self.shelf = Shelf(_("Chosen:"), desk)
        self.shelf.removed.connect(self._on_removed)
        self.shelf.emptied.connect(self._on_emptied)
        self.pair = QWidget()
        self._lay_out()

    def _tile(self, pick: Pick, key: int, face: Face) -> PickTile:
        tile = PickTile(pick, self._form(pick, face), self.desk.theme, face.label)
        tile.setAccessibleDescription(self.desk.words.gettext("Key {number}").format(number=key))
        tile.clicked.connect(self._on_picked)
        return tile

    def _form(self, pick: Pick, face: Face) -> CardForm | RowForm:
        large = pick in {"one", "other"}
        return CardForm(face, self.desk.theme, sizes=PAIR_CARD) if large else RowForm(face, self.desk.theme, "bar")

    def _way(self, text: str) -> QPushButton:
        made = button(text, "quiet")
        kept = made.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        made.setSizePolicy(kept)
        made.clicked.connect(self._on_way)
        return made

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        cards = QHBoxLayout()
        cards.setSpacing(2 * unit)
        for tile in (self.one, self.other):
            cards.addWidget(tile, 1)
        inside = QVBoxLayout(self.pair)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2 * unit)
        inside.addLayout(cards)
        inside.addLayout(row(1, self.both, self.neither, 1, spacing=2 * unit))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * unit)
        layout.addWidget(self.pair)
        layout.addWidget(self.done)
        layout.addLayout(row(self.back, self.dots, self.on, spacing=unit))
        layout.addWidget(self.shelf)

    def first_focus(self) -> QWidget:
        """The first card of the pair in sight; the way back when all pairs are seen."""
        return self.one if self._pair else self.back

    @property
    def _pair(self) -> Pair | None:
        return self.field.pairs[self.at] if self.at < len(self.field.pairs) else None

    def show_value(self, value: Value | None) -> None:
        """Shows what was picked, at the first pair that is new; at first, at the first that was not seen."""
        before, self.picked = self.picked, picked_of(value)
        changed = first_changed(self.field, before, self.picked)
        if changed is not None:
            self.at = changed if before.pairs else first_unseen(self.field, self.picked)
        self._show()

    def _show(self) -> None:
        pair = self._pair
        leaving = [*([] if pair else [*self.tiles, self.on]), *([] if self.at else [self.back])]
        followed = any(each.hasFocus() for each in leaving) and hold_focus(self)
        self.pair.setVisible(pair is not None)
        self.on.setVisible(pair is not None)
        self.done.setVisible(pair is None)
        self.back.setVisible(self.at > 0)
        if pair:
            self._show_pair(pair)
        self.dots.show_place([each.id in self.picked.pairs for each in self.field.pairs], self.at, self._place())
        chosen = [option for each in self.field.pairs for option in chosen_in(each, self.picked)]
        self.shelf.show_items([(option.id, self._face(option)) for option in chosen])
        in_tab_order([self.on, *self.shelf.tiles])
        if followed:
            self.first_focus().setFocus()

    def _show_pair(self, pair: Pair) -> None:
        pick = pick_of(pair, self.picked)
        for tile, option in ((self.one, pair.one), (self.other, pair.other)):
            face = self._face(option)
            tile.show_face(self._form(tile.pick, face), face.label)
        even_out((self.one, self.other), self.desk.theme.size(PAIR_CARD.width))
        for tile in self.tiles:
            tile.setChecked(tile.pick == pick)

    def _face(self, option: Option) -> Face:
        words = self.desk.words
        return Face(words.content(option.label), words.beside(option.label), option.picture, option.doing)

    def _place(self) -> str:
        """Where one is, in words."""
        _, pair = self.desk.words.gettext, self._pair
        if not pair:
            return self.done.text()
        said = _("Pair {number} of {count}: {one}, or {other}")
        one, other = self._face(pair.one).label, self._face(pair.other).label
        return said.format(number=self.at + 1, count=len(self.field.pairs), one=one, other=other)

    def _go(self, at: int) -> None:
        self.at = at
        self._show()
        announce(self, self._place())

    def _pick(self, pick: Pick) -> None:
        """Keeps what was said of the pair in sight, and goes on to the next."""
        if pair := self._pair:
            self._show_way(pick)
            after = with_pick(self.picked, pair, pick)
            told, self.picked = after != self.picked, after
            self._go(self.at + 1)
            if told:
                self.answered.emit(after, False)

    def _show_way(self, pick: Pick) -> None:
        """Lets the picked cards go down to the others that were picked."""
        end = self.shelf if self.shelf.isVisible() else self.dots
        for tile in (self.one, self.other):
            if pick in {tile.pick, "both"}:
                fly(portrait(tile), tile, end, self.desk.theme)

    @Slot()
    def _on_picked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, PickTile)
        self._pick(tile.pick)

    @Slot()
    def _on_way(self) -> None:
        self._go(self.at + (1 if self.sender() is self.on else -1))

    @Slot(str)
    def _on_removed(self, item: str) -> None:
        self.picked = without_option(self.picked, item)
        self._show()
        self.answered.emit(self.picked, False)

    @Slot()
    def _on_emptied(self) -> None:
        self.first_focus().setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys 1, 2, 3 and 0 say it wherever the keyboard is in here."""
        if pick := KEYS.get(event.key()):
            self._pick(pick)
        else:
            super().keyPressEvent(event)


@editor_for.register
def _(field: PicturePairs, asked: SharedField, desk: Desk) -> Editor:
    return PicturePairsEditor(field, asked, desk)


@painted_for.register
def _(field: PicturePairs, value: Value | None, desk: Desk) -> Painted | None:
    scene = pairs_scene(field, value, desk.words.content)
    if not scene.cards:
        return None
    alt = desk.words.gettext("Chosen:") + " " + ", ".join(card.label for card in scene.cards) + "."
    size = QSize(PAPER_WIDTH, round(scene.height * PAPER_WIDTH))
    return Painted(size, partial(_paint, scene, desk.theme), alt)


def _paint(scene: PairsScene, theme: Theme, painter: QPainter) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for card in scene.cards:
        draw_over(painter, card, PAPER_WIDTH, theme, "text")
