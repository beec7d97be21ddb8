"""The editor of the bridge: what it takes to work, plank by plank, and at once what that opens."""

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import Conditions
from dialogtool.core.case.answers import Value, is_empty
from dialogtool.core.scenes.bridge import BridgeScene, beyond, bridge_scene, conditions_of, joined, laid, rows_of
from dialogtool.core.scenes.far_bank import BankJob, bank_jobs
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import Bridge

from ...desk import Desk
from ...parts.announcing import announce
from ...parts.lettering import lettering
from ...parts.painted import Painted, painted_for
from ...parts.scrolling import scroll_to
from ...widgets.pieces import label
from ..editor import Editor, editor_for
from .bank_list import BankList
from .land import Ground
from .paint import BridgeLooks, paint_bridge
from .plank_rows import PlankBoard
from .view import BridgeView, height_at
from .words import told_of_bridge

STACKED_BELOW = 820
"""Narrower than this, in logical pixels, the far bank's list stands under the planks."""
PAPER_WIDTH = 960


class BridgeEditor(Editor):
    """The picture over the planks; beside them, the jobs on the other side. Nothing is laid beforehand."""

    def __init__(self, field: Bridge, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._field = field
        self._value = Conditions()
        self.view = BridgeView(desk)
        self.boards = [PlankBoard(row, desk) for row in rows_of(field, Conditions(), desk.catalogue)]
        self.bank = BankList(desk)
        self._stand = QHBoxLayout()
        self._lay_out()
        self.view.pressed.connect(self._on_plank)
        for board in self.boards:
            board.pressed.connect(self._on_pressed)

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        planks = QVBoxLayout()
        planks.setSpacing(unit + unit // 2)
        for board in self.boards:
            planks.addWidget(board)
        planks.addWidget(label(self.desk.words.gettext("Press a choice again to take it back."), "soft"))
        planks.addStretch(1)
        self._stand.setSpacing(2 * unit)
        self._stand.addLayout(planks, 5)
        self._stand.addWidget(self.bank, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * unit)
        column.addWidget(self.view)
        column.addLayout(self._stand)

    def first_focus(self) -> QWidget:
        """The first stop of the first plank that is not laid, or of the first one."""
        open_ones = [board for board in self.boards if not board.asked.chosen]
        board = next(iter(open_ones or self.boards), None)
        return board.first_focus() if board else self

    def show_value(self, value: Value | None) -> None:
        """Shows the planks as they are laid, and what they lead to."""
        self._value = conditions_of(value)
        for board, row in zip(self.boards, rows_of(self._field, self._value, self.desk.catalogue), strict=True):
            board.show_row(row)
        known = self._known
        jobs = jobs_beyond(known, self.desk)
        self.bank.show_jobs(jobs, begun=not is_empty(known))
        scene = bridge_scene(self._field, known, self.desk.catalogue, jobs, self.desk.words.content)
        self.view.show_scene(scene)
        self.view.setAccessibleName(told_of_bridge(scene, self._field, known, self.desk))

    @property
    def _known(self) -> Conditions:
        """What is laid here, with what other parts of the tool have laid."""
        return joined(beyond(self.desk.model.findings.material.conditions, self._field), self._value)

    @Slot(str, str)
    def _on_pressed(self, plank: str, stop: str) -> None:
        row = next(board.asked for board in self.boards if board.asked.id == plank)
        after = laid(self._value, row, stop)
        self.show_value(after)
        self.answered.emit(after, False)
        self._tell(jobs_beyond(self._known, self.desk))

    def _tell(self, jobs: tuple[BankJob, ...]) -> None:
        """Lets a screen reader say how many jobs there are on the other side now."""
        words = self.desk.words
        said = words.ngettext("{count} job on the other side.", "{count} jobs on the other side.", len(jobs))
        announce(self, said.format(count=len(jobs)))

    @Slot(str)
    def _on_plank(self, plank: str) -> None:
        """Brings the question of a plank into sight, with the keyboard in it."""
        for board in self.boards:
            if board.asked.id == plank:
                board.first_focus().setFocus()
                scroll_to(board, board.mapToGlobal(board.rect().bottomLeft()), 0)
                scroll_to(board, board.mapToGlobal(board.rect().topLeft()), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the list under the planks where it is narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < STACKED_BELOW
        self._stand.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


def jobs_beyond(known: Conditions, desk: Desk) -> tuple[BankJob, ...]:
    """The jobs on the other side of a bridge with these planks."""
    return bank_jobs(known, desk.model.findings, desk.catalogue)


@editor_for.register
def _(field: Bridge, asked: SharedField, desk: Desk) -> Editor:
    return BridgeEditor(field, asked, desk)


@painted_for.register
def _(field: Bridge, value: Value | None, desk: Desk) -> Painted | None:
    if is_empty(value):
        return None
    known = conditions_of(value)
    scene = bridge_scene(field, known, desk.catalogue, jobs_beyond(known, desk), desk.words.content)
    size = QSize(PAPER_WIDTH, height_at(PAPER_WIDTH))
    return Painted(size, partial(_paint, scene, size, desk), told_of_bridge(scene, field, known, desk))


def _paint(scene: BridgeScene, size: QSize, desk: Desk, painter: QPainter) -> None:
    looks = BridgeLooks(desk.theme, lettering(desk.theme, "text"), desk.words.gettext("What fills the day"))
    paint_bridge(painter, Ground(size.width(), size.height()), scene, looks)
