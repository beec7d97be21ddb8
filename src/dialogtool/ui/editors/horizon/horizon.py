"""The editor that lays wishes near or far in a landscape."""

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import Value, is_empty
from dialogtool.core.scenes.horizon import HorizonScene, added, horizon_scene
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import Horizon

from ...desk import Desk
from ...parts.announcing import Note, announce
from ...parts.forms import Face, own_face
from ...parts.painted import Painted, painted_for
from ...theme import Theme
from ...widgets.pieces import label, row
from ..editor import Editor, editor_for
from ..own_words import OwnWords
from ..sorting.sort_board import SortBoard
from ..sorting.sorted_alt import told_by_column
from .paint import paint_horizon
from .parts import BandPile, Landscape, Wishes

STACKED_BELOW = 640
"""Narrower than this, in logical pixels, a distance's name stands over its cards."""
PAPER_WIDTH = 960
"""How wide the landscape is on paper, in logical pixels."""


class HorizonEditor(SortBoard):
    """Wishes under a landscape; a wish in hand goes to the distance that is pressed, or where it is carried."""

    def __init__(self, field: Horizon, asked: SharedField, desk: Desk) -> None:
        order = [column.id for column in field.columns]
        make_tray, make_band = partial(Wishes, len(asked.options)), partial(BandPile, order)
        super().__init__(field.columns, asked, desk, make_tray, make_band)
        self.field = field
        self._put_back_text = self.put_back.text()
        piles = [each for each in self.columns if isinstance(each, BandPile)]
        self.landscape = Landscape(self.buttons, piles, desk.theme)
        self.note, self.own = Note(), OwnWords(desk)
        self.own.said.connect(self._on_said)
        how = desk.words.gettext("Choose a wish, and press how far away it is. You can also carry it there.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(desk.theme.size("unit"))
        top = row(label(how, "soft"), self.put_back)
        top.setStretch(0, 1)
        layout.addLayout(top)
        for widget in (self.landscape, self.note, self.tray, self.own):
            layout.addWidget(widget)
        self.own.setVisible(field.own)

    def face_of(self, item: str) -> Face:
        """An own wish has a picture too."""
        face = super().face_of(item)
        return face if item in self.faces or face.picture else own_face(face.label)

    def next_in_hand(self, left: tuple[str, ...]) -> str:
        """None: a wish is laid because it is wished."""
        return ""

    def first_focus(self) -> QWidget:
        """The wish in hand, else the first that is not laid, else the line for own wishes."""
        waiting = self.tray.tiles or self.tiles()
        return self.tile_of(self.in_hand) or next(iter(waiting), self.own.line)

    def mark(self, item: str) -> None:
        """An own wish can be taken away; any other is put back."""
        super().mark(item)
        gone = self.desk.words.gettext("Take it away")
        self.put_back.setText(self._put_back_text if item in self.faces else gone)

    def put(self, item: str, column: str, carried: bool = False) -> None:
        """Puts a wish down; the keyboard stays at its place among those that are not laid."""
        at = next((n for n, tile in enumerate(self.tray.tiles) if tile.hasFocus()), None)
        self.note.tell("" if item else self.desk.words.gettext("Choose a wish first, then how far away it is."))
        super().put(item, column, carried)
        if at is not None and self.tray.tiles:
            self.tray.tiles[min(at, len(self.tray.tiles) - 1)].setFocus()

    @Slot(str)
    def _on_said(self, text: str) -> None:
        """Lays an own wish, and takes it in hand, so that it can be said how near it is."""
        after, self.in_hand = added(self.field, self.sorted, text, self.desk.words.content)
        told = after != self.sorted
        self.show_value(after)
        self.note.tell(self.desk.words.gettext("It lies far away. Press how near it is."))
        announce(self, f"{text}: {self.columns[-1].face.label}")
        if told:
            self.answered.emit(after, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts each distance's name over its cards where it is narrow."""
        super().resizeEvent(event)
        self.landscape.stack(event.size().width() < STACKED_BELOW)


@editor_for.register
def _(field: Horizon, asked: SharedField, desk: Desk) -> Editor:
    return HorizonEditor(field, asked, desk)


@painted_for.register
def _(field: Horizon, value: Value | None, desk: Desk) -> Painted | None:
    if is_empty(value):
        return None
    scene = horizon_scene(field, value, desk.words.content)
    size = QSize(PAPER_WIDTH, round(scene.height * PAPER_WIDTH))
    alt = told_by_column(field.columns, field.options, value, desk.words)
    return Painted(size, partial(_paint, scene, desk.theme), alt)


def _paint(scene: HorizonScene, theme: Theme, painter: QPainter) -> None:
    paint_horizon(painter, scene, PAPER_WIDTH, theme)
