"""One lane of the road: its name, what lies behind, its stones, and a way to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.plan.road import RoadLane, Stone

from ...desk import Desk
from ...parts.tiles import TileButton
from ..flow_layout import FlowLayout
from ..fold import FoldForm, fold_header
from ..pieces import label, picture, row, surface
from .stone_form import StoneForm

HEAD = 156
"""Room for the name of a lane, in logical pixels."""


def state_names(desk: Desk) -> dict[str, str]:
    """How a stone stands, in words."""
    _ = desk.words.gettext
    return {
        "done": _("Done"),
        "some": _("A little of it"),
        "hindered": _("Something came in the way"),
        "open": _("Step"),
        "next": _("Next step"),
        "part": _("Sub-goal"),
        "coming": _("Soon"),
        "running": _("Now"),
        "ended": _("Tried"),
        "undated": _("The day is not set"),
    }


class LaneRow(QWidget):
    """One lane: its name, its stones, and a way to add one.

    What lies behind is told by its number, left of today, and unfolds over the lane. A new stone stands where what
    `lays` names would come: sub-goals backwards from the goal. The next step is chosen among the steps there are, so
    nothing is added then.
    """

    unfolded = Signal(str, bool)
    """The lane's id; whether what lies behind is in sight now."""

    def __init__(self, lane: RoadLane, desk: Desk, lays: str = "") -> None:
        super().__init__()
        self.lane = lane
        self._desk = desk
        _ = desk.words.gettext
        self.name = desk.words.content(lane.label)
        self.setAccessibleName(self.name)
        self.passed = [stone for stone in lane.stones if stone.is_behind]
        self.coming = [stone for stone in lane.stones if not stone.is_behind]
        self.fold = self._fold()
        self.behind, flow = surface("moss", margin=12)
        self.behind.hide()
        plus = StoneForm(_("Add"), "", "add", "fjord", desk.theme)
        self.add = TileButton(lane.id, plus, desk.theme, _("Add in {lane}").format(lane=self.name))
        self.add.setProperty("stone", "add")
        self.behind_stones = self._laid(self.passed)
        flow.addLayout(_flowing(self.behind_stones))
        self.ahead = self._laid(self.coming, plus)
        self.way = QWidget()
        self.way.setLayout(_flowing(self._in_order(lays)))
        self.add.setHidden(lays == "next-step")
        self._stand_head()

    @property
    def stones(self) -> list[TileButton]:
        """Every stone, in the order they are passed."""
        return [*self.behind_stones, *self.ahead]

    def _stand_head(self) -> None:
        """The name, and under it what lies behind; beside them the stones."""
        picture_and_name = row(
            picture(self._desk.catalogue.lanes[self.lane.id].picture, 32), label(self.name, "strong"), spacing=10
        )
        self.head = QWidget()
        names = QVBoxLayout(self.head)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(2)
        names.addLayout(picture_and_name)
        names.addWidget(self.fold)
        self.fold.setHidden(not self.passed)
        self.line = QHBoxLayout()
        self.line.setSpacing(24)
        self.line.addWidget(self.head, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(self.way, 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(12)
        self.column.addWidget(self.behind)
        self.column.addLayout(self.line)

    def _fold(self) -> TileButton:
        """How much lies behind, to be pressed."""
        ngettext = self._desk.words.ngettext
        behind = len(self.passed)
        said = ngettext("{count} done", "{count} done", behind).format(count=behind)
        theme = self._desk.theme
        fold = fold_header(self.lane.id, FoldForm(said, theme), theme, f"{self.name}: {said}")
        fold.toggled.connect(self._on_fold)
        return fold

    def _on_fold(self, on: bool) -> None:
        self.behind.setVisible(on)
        self.unfolded.emit(self.lane.id, on)

    def unfold(self) -> None:
        """Brings what lies behind into sight."""
        self.fold.setChecked(True)

    def _in_order(self, lays: str) -> list[TileButton]:
        """The stones as they are passed, and the place of a new one among them."""
        steps = sum(stone.kind != "sub-goal" for stone in self.coming)
        new = steps if lays in {"sub-goals", "steps"} else len(self.ahead)
        return [*self.ahead[:new], self.add, *self.ahead[new:]]

    def _laid(self, stones: Sequence[Stone], *others: StoneForm) -> list[TileButton]:
        """The stones, all as high as the highest of them and of the others."""
        forms = [self._form(stone) for stone in stones]
        tiles = [self._stone(stone, form, self.name) for stone, form in zip(stones, forms, strict=True)]
        level([*forms, *others], self.add.font())
        return tiles

    def _form(self, stone: Stone) -> StoneForm:
        colour, long = f"lane-{self.lane.id}", stone.kind == "trial"
        return StoneForm(stone.text, self._detail(stone), stone.state, colour, self._desk.theme, long)

    def _detail(self, stone: Stone) -> str:
        return " · ".join(filter(None, (state_names(self._desk)[stone.state], stone.when)))

    def _stone(self, stone: Stone, form: StoneForm, lane: str) -> TileButton:
        tile = TileButton(f"{stone.kind}/{stone.id}", form, self._desk.theme, f"{lane}: {stone.text}")
        tile.setAccessibleDescription(self._detail(stone))
        tile.setProperty("stone", stone.state)
        return tile

    def stand(self, narrow: bool) -> None:
        """Puts the name beside the stones and what lies behind over both, or all under one another, the name first."""
        if narrow:
            self.line.insertWidget(1, self.behind)
        else:
            self.column.insertWidget(0, self.behind)
        self.behind.setVisible(self.fold.isChecked())
        ways = QBoxLayout.Direction
        self.line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.line.setSpacing(4 if narrow else 24)
        self.head.setMinimumWidth(0 if narrow else HEAD)
        self.head.setMaximumWidth(16_777_215 if narrow else HEAD)


def _flowing(tiles: Sequence[TileButton]) -> FlowLayout:
    flow = FlowLayout(spacing=14)
    for tile in tiles:
        flow.addWidget(tile)
    return flow


def level(forms: Sequence[StoneForm], font: QFont) -> None:
    """Makes all stones as high as the highest of them."""
    high = max((form.size(font).height() for form in forms), default=0)
    for form in forms:
        form.least = high
