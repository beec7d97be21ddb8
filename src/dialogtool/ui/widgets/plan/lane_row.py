"""One lane of the road: its name, its stones, and a way to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from dialogtool.core.plan.road import RoadLane, Stone

from ...desk import Desk
from ...editors.tiles import TileButton
from ..flow_layout import FlowLayout
from ..pieces import label, picture, row
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

    It stands where what `lays` names would come: sub-goals backwards from the goal. The next step is chosen among the
    steps there are, so nothing is added then.
    """

    def __init__(self, lane: RoadLane, desk: Desk, lays: str = "") -> None:
        super().__init__()
        self.lane = lane
        self._desk = desk
        _ = desk.words.gettext
        name = desk.words.content(lane.label)
        self.setAccessibleName(name)
        forms = [self._form(stone) for stone in lane.stones]
        self.stones = [self._stone(stone, form, name) for stone, form in zip(lane.stones, forms, strict=True)]
        plus = StoneForm(_("Add"), "", "add", "fjord", desk.theme)
        self.add = TileButton(lane.id, plus, desk.theme, _("Add in {lane}").format(lane=name))
        self.add.setProperty("stone", "add")
        level([*forms, plus], self.add.font())
        self.way = QWidget()
        flow = FlowLayout(self.way, spacing=14)
        for stone in self._in_order(lays):
            flow.addWidget(stone)
        self.add.setHidden(lays == "next-step")
        self.head = QWidget()
        self.head.setLayout(row(picture(desk.catalogue.lanes[lane.id].picture, 32), label(name, "strong"), spacing=10))
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 8, 0, 8)
        self.line.setSpacing(24)
        self.line.addWidget(self.head, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.addWidget(self.way, 1)

    def _in_order(self, lays: str) -> list[TileButton]:
        """The stones as they are passed, and the place of a new one among them."""
        steps = sum(stone.kind != "sub-goal" for stone in self.lane.stones)
        new = steps if lays in {"sub-goals", "steps"} else len(self.stones)
        return [*self.stones[:new], self.add, *self.stones[new:]]

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
        """Puts the name beside the stones, or over them."""
        ways = QBoxLayout.Direction
        self.line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.line.setSpacing(4 if narrow else 24)
        self.head.setMinimumWidth(0 if narrow else HEAD)
        self.head.setMaximumWidth(16_777_215 if narrow else HEAD)


def level(forms: Sequence[StoneForm], font: QFont) -> None:
    """Makes all stones of a lane as high as the highest of them."""
    high = max(form.size(font).height() for form in forms)
    for form in forms:
        form.least = high
