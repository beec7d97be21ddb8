"""The editor of "Siden sidst": the steps that were agreed, each with how it went."""

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import StepStatus, Went
from dialogtool.core.case.answers import StepSet, Value
from dialogtool.core.findings.material import material_of
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.scenes.since_last import last_met, since_scene, steps_to_hear_of, untold, with_reason, with_status
from dialogtool.core.tool.aids import SinceLast

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.painted import Painted, painted_for
from ...short_day import short_day
from ...theme import Theme
from ...widgets.pieces import button, empty, label, row, surface
from ...widgets.plan.plan_edits import keep_step
from ...widgets.reading_order import tab_as_read
from ..editor import Editor, editor_for
from .card import StepCard, went_names
from .paint import WayPlan, lay_way, paint_way
from .parts import Way

AT_ONCE = 5
"""How many steps are asked about at a time."""
PAPER_WIDTH = 820
PER_PAPER_ROW = 4


class SinceLastEditor(Editor):
    """A card for each step, and above them the way from the last meeting to today. Nothing is asked beforehand."""

    def __init__(self, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        _ = desk.words.gettext
        self._told = Went()
        self._steps: dict[str, StepSet] = {}
        self._laid: dict[str, str] = {}
        self.cards: dict[str, StepCard] = {}
        self.way = Way(desk.theme, ends_of(desk))
        self.more = button("")
        self.more.hide()
        self.on = button(_("Go on"))
        self.nothing = self._nothing()
        self._stack = QVBoxLayout()
        self._stack.setSpacing(2 * desk.theme.size("unit"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * desk.theme.size("unit"))
        column.addWidget(self.nothing)
        column.addWidget(self.way)
        column.addLayout(self._stack)
        column.addLayout(row(self.more, 1))
        self.more.clicked.connect(self._on_more)
        self.on.clicked.connect(self.passed)

    def _nothing(self) -> QWidget:
        _ = self.desk.words.gettext
        frame, inside = surface("sand", spacing=self.desk.theme.size("unit"))
        inside.addWidget(label(_("There is nothing to look back on yet."), "lead"))
        inside.addWidget(label(_("What you agree on today comes here as stones. Next time we ask how it went."), "say"))
        inside.addLayout(row(self.on, 1))
        return frame

    def first_focus(self) -> QWidget:
        """The first step that nothing was said of, or the way on when there is none at all."""
        open_ones = (card for id, card in self.cards.items() if id not in self._told.steps)
        card = next(open_ones, next(iter(self.cards.values()), None))
        return card.first_focus() if card else self.on

    def show_value(self, value: Value | None) -> None:
        """Shows how each step went; the cards are made anew only when the steps are others."""
        self._told = value if isinstance(value, Went) else Went()
        model = self.desk.model
        steps = steps_to_hear_of(model.case, self.desk.library, model.meeting, self._told)
        if list(steps) != list(self._steps):
            self._make_cards(steps)
        self._steps = steps
        laid = material_of(model.case, self.desk.library).steps
        for id, card in self.cards.items():
            after = laid.get(self._laid.get(id, ""))
            card.show_how(self._told.steps.get(id), after.text if after else "")
        self.way.show_scene(since_scene(steps, self._told))
        self.way.setVisible(bool(steps))
        self.nothing.setVisible(not steps)

    def _make_cards(self, steps: dict[str, StepSet]) -> None:
        empty(self._stack)
        self.cards = {id: self._card(id, step) for id, step in steps.items()}
        for place, (id, card) in enumerate(self.cards.items()):
            self._stack.addWidget(card)
            card.setVisible(place < AT_ONCE or id in self._told.steps)
        hidden = sum(card.isHidden() for card in self.cards.values())
        said = self.desk.words.ngettext("Show {count} more", "Show {count} more", hidden)
        self.more.setText(said.format(count=hidden))
        self.more.setVisible(bool(hidden))
        tab_as_read(self)

    def _card(self, id: str, step: StepSet) -> StepCard:
        card = StepCard(id, step, self.desk)
        card.chosen.connect(self._on_chosen)
        card.reasoned.connect(self._on_reasoned)
        card.rested.connect(self.rested)
        card.followed.connect(self._on_followed)
        return card

    @Slot()
    def _on_more(self) -> None:
        hidden = [card for card in self.cards.values() if card.isHidden()]
        for card in hidden:
            card.show()
        hidden[0].first_focus().setFocus()
        self.more.hide()

    @Slot(str, str)
    def _on_chosen(self, id: str, status: StepStatus) -> None:
        """The same way pressed again is taken back, unless a reason was given for it."""
        before = self._told.steps.get(id)
        again = before is not None and before.status == status and not before.reason
        self._give(untold(self._told, id) if again else with_status(self._told, id, status))
        if not again:
            announce(self.cards[id], f"{self._steps[id].text}: {went_names(self.desk)[status]}")

    @Slot(str, str)
    def _on_reasoned(self, id: str, reason: str) -> None:
        self._give(with_reason(self._told, id, reason), typing=True)

    def _give(self, told: Went, typing: bool = False) -> None:
        self.show_value(told)
        self.answered.emit(told, typing)

    @Slot(str, str)
    def _on_followed(self, id: str, words: str) -> None:
        """The step after a done one is laid in the same lane, as on the road itself."""
        self._laid[id] = self.desk.model.new_id()
        keep_step(self.desk, self._laid[id], StepSet(text=words, lane=self._steps[id].lane))
        self.show_value(self._told)


def ends_of(desk: Desk) -> tuple[str, str]:
    """What stands where the way begins and ends: the day of the last meeting, and today."""
    _, model = desk.words.gettext, desk.model
    before = last_met(model.case, model.meeting)
    return (short_day(before, desk.words, model.today()) if before else _("Last time")), _("Today")


@editor_for.register
def _(field: SinceLast, asked: SharedField, desk: Desk) -> Editor:
    return SinceLastEditor(asked, desk)


@painted_for.register
def _(field: SinceLast, value: Value | None, desk: Desk) -> Painted | None:
    """The way with its stones, without steps that are in no papers; nothing when none was told of."""
    material = material_of(desk.model.case, desk.library)
    told = value if isinstance(value, Went) and not (field.private or field.path) else Went()
    steps = {id: step for id, step in material.steps.items() if id in told.steps and id not in material.private}
    if not steps:
        return None
    scene = since_scene(steps, told, PER_PAPER_ROW)
    plan = lay_way(scene, PAPER_WIDTH, ends_of(desk), desk.theme, captions=True)
    names = went_names(desk)
    parts = "; ".join(f"{spot.text}: {names.get(spot.status, '')}" for spot in scene.spots)
    said = desk.words.gettext("How it went since last time: {steps}.").format(steps=parts)
    return Painted(QSize(PAPER_WIDTH, round(plan.height)), partial(_paint, plan, desk.theme), said)


def _paint(plan: WayPlan, theme: Theme, painter: QPainter) -> None:
    paint_way(painter, plan, PAPER_WIDTH, theme)
