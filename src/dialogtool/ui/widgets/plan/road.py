"""Min vej as a road: five lanes of stones from today on the left to the goal's sign on the right."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStyle, QVBoxLayout, QWidget

from dialogtool.core.plan.plan import Plan
from dialogtool.core.plan.road import road_of

from ...desk import Desk
from ...parts.forms import CardForm, Face
from ...parts.tiles import TileButton
from ..pieces import empty, label, row
from .lane_row import HEAD, LaneRow

STACKED_BELOW = 820
GATE = 14
"""From the line of today to the first stone."""

APART = 16
"""Between two lanes where they meet the sign."""

SIGN = "1FAA7"


class Road(QWidget):
    """The whole road. To a screen reader it is a list of lanes, each with its stones in order."""

    chosen = Signal(str, str)
    """A stone that was pressed: "step" or "sub-goal", and its id."""
    adding = Signal(str)
    """The lane in which something is to be added."""
    goal_asked = Signal()
    """The sign was pressed."""

    def __init__(self, desk: Desk, lays: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._lays = lays
        self._plan: Plan | None = None
        self._narrow = False
        self._unfolded: set[str] = set()
        self.rows: list[LaneRow] = []
        self.sign = TileButton("", CardForm(Face(""), desk.theme), desk.theme)
        self.today = label(desk.words.gettext("Today"), "today")
        self.today.setWordWrap(False)
        self.lanes = QVBoxLayout()
        self.lanes.setSpacing(0)
        self.sides = QHBoxLayout(self)
        self.sides.setContentsMargins(0, 0, 0, 0)
        self.sides.setSpacing(48)
        self.gate = QWidget()
        before = QWidget()
        before.setFixedWidth(HEAD - 10)
        self.gate.setLayout(row(before, self.today, 1, spacing=0))
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.gate)
        left.addLayout(self.lanes)
        self.sides.addLayout(left, 1)
        self.holder = QVBoxLayout()
        self.sides.addLayout(self.holder)

    def show_plan(self, plan: Plan) -> None:
        """Shows the road as it stands now; the keyboard stays on its stone."""
        if plan == self._plan:
            return
        focus = self.focused()
        self._plan = plan
        empty(self.lanes)
        self.rows = [LaneRow(lane, self._desk, self._lays) for lane in road_of(plan, self._desk.model.today())]
        for lane_row in self.rows:
            self.lanes.addWidget(lane_row)
            lane_row.stand(self._narrow)
            lane_row.add.clicked.connect(self._on_add)
            lane_row.fold.setChecked(lane_row.lane.id in self._unfolded)
            lane_row.unfolded.connect(self._on_unfolded)
            for tile in lane_row.stones:
                tile.clicked.connect(self._on_stone)
        self._show_sign(plan)
        if focus:
            self.focus_on(focus)
        self.update()

    def _show_sign(self, plan: Plan) -> None:
        _ = self._desk.words.gettext
        empty(self.holder)
        text = plan.goal.text if plan.goal else _("Where would you like to go?")
        self.sign = TileButton(
            "goal", CardForm(Face(text, picture=SIGN), self._desk.theme, small=True), self._desk.theme
        )
        self.sign.setAccessibleName(_("Goal: {text}").format(text=text))
        self.sign.setProperty("stone", "goal")
        self._stand_sign()
        self.sign.clicked.connect(self.goal_asked)
        self.holder.addStretch(1)
        self.holder.addWidget(self.sign)
        self.holder.addStretch(1)

    def _stand_sign(self) -> None:
        """The sign stands at the end of the road, or across under it."""
        wide = self._desk.theme.size("sign")
        self.sign.setMinimumWidth(wide)
        self.sign.setMaximumWidth(16_777_215 if self._narrow else wide)

    def tiles(self) -> dict[str, TileButton]:
        """What can be pressed, by what it stands for: "step/<id>", "sub-goal/<id>", "add/<lane>", "goal"."""
        stones = {tile.item: tile for lane_row in self.rows for tile in lane_row.stones}
        adds = {f"add/{lane_row.lane.id}": lane_row.add for lane_row in self.rows}
        return {**stones, **adds, "goal": self.sign}

    def focused(self) -> str:
        """What the keyboard is on, "" for none."""
        focus = self.window().focusWidget()
        return next((item for item, tile in self.tiles().items() if tile is focus), "")

    def focus_on(self, item: str) -> None:
        """Puts the keyboard on a stone, or on the first way to add one when it is gone; what lies behind unfolds."""
        tile = self.tiles().get(item)
        for lane_row in self.rows:
            if tile in lane_row.behind_stones:
                lane_row.unfold()
        adds = (lane_row.add for lane_row in self.rows if not lane_row.add.isHidden())
        (tile or next(adds, self.sign)).setFocus()

    @Slot()
    def _on_stone(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileButton)
        kind, _, id = tile.item.partition("/")
        self.chosen.emit(kind, id)

    @Slot(str, bool)
    def _on_unfolded(self, lane: str, on: bool) -> None:
        """A lane stays as it was left when the road is shown anew."""
        self._unfolded = self._unfolded | {lane} if on else self._unfolded - {lane}

    @Slot()
    def _on_add(self) -> None:
        add = self.sender()
        assert isinstance(add, TileButton)
        self.adding.emit(add.item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks lanes and sign in a narrow window."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            ways = QBoxLayout.Direction
            self.sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
            self.sides.setSpacing(12 if narrow else 48)
            self.gate.setVisible(not narrow)
            self._stand_sign()
            for lane_row in self.rows:
                lane_row.stand(narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lanes as one road that gathers at the sign."""
        if self._narrow:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        for place, lane_row in enumerate(self.rows):
            self._paint_lane(painter, lane_row, (place - (len(self.rows) - 1) / 2) * APART)
        self._paint_today(painter)
        painter.end()

    def _place(self, widget: QWidget) -> QRectF:
        """Where a widget lies, as if one read from left to right."""
        place = QRect(widget.mapTo(self, QPoint(0, 0)), widget.size())
        return QRectF(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _paint_lane(self, painter: QPainter, lane_row: LaneRow, shift: float) -> None:
        """A lane runs level past its stones, and bends to the sign; `shift` keeps it apart from the others there."""
        way, sign = self._place(lane_row.way), self._place(self.sign)
        start = QPointF(way.left() - GATE, way.center().y())
        bend = QPointF(way.right(), start.y())
        end = QPointF(sign.left(), sign.center().y() + shift)
        path = QPainterPath(start)
        path.lineTo(bend)
        middle = (bend.x() + end.x()) / 2
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        colour = self._desk.theme.colour(f"lane-{lane_row.lane.id}")
        colour.setAlphaF(0.28)
        painter.setPen(QPen(colour, 12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawPath(path)

    def _paint_today(self, painter: QPainter) -> None:
        """A line in sun where the road begins."""
        if not self.rows:
            return
        x = self._place(self.rows[0].way).left() - GATE
        painter.setPen(QPen(self._desk.theme.colour("sun"), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x, self.gate.geometry().bottom()), QPointF(x, self._place(self.rows[-1]).bottom() - 6))
