"""The editor of one job function seen close: a day, the way in, and the tasks that sound good."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Chosen, Value, is_empty
from dialogtool.core.catalogue.catalogue import JobFunction
from dialogtool.core.scenes.job_look import TOP, JobLookScene, job_look_scene, picked_in, tasks_of, with_task
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import JobLook

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.lettering import lettering, paragraph
from ...parts.marks import draw_picture
from ...parts.painted import Painted, painted_for
from ...parts.placed_cards import draw_beside
from ...parts.tiles import TileCheck
from ...theme import Theme
from ...widgets.pieces import column, label, picture, surface
from ..editor import Editor, editor_for
from .job_facts import JobFacts

STACKED_BELOW = 760
"""Narrower than this, in logical pixels, the tasks stand under what is told of the work."""
PAPER_WIDTH = 960
PORTRAIT = 96


class JobLookEditor(Editor):
    """What the work is like at one side, its tasks to tick at the other."""

    def __init__(self, asked: SharedField, desk: Desk) -> None:
        super().__init__(asked, desk)
        self._function = desk.catalogue.functions.get(asked.about)
        self._chosen = Chosen()
        self.tiles: list[TileCheck] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(desk.theme.size("unit"))
        self._stand = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * unit)
        if self._function:
            whole.addWidget(self._portrait(self._function))
            self._stand.addWidget(JobFacts(self._function, self.desk), 1)
        else:
            whole.addWidget(label(self.desk.words.gettext("This job is not in the list any more."), "say"))
        ask = label(self.desk.words.gettext("What of this sounds good?"), "lead")
        tasks = column(ask, self._rows, 1, spacing=unit + unit // 2)
        self._stand.setSpacing(3 * unit)
        self._stand.addLayout(tasks, 1)
        whole.addLayout(self._stand)

    def _portrait(self, function: JobFunction) -> QFrame:
        """Picture, name, and what a day is like."""
        words, unit = self.desk.words, self.desk.theme.size("unit")
        frame, inside = surface("sand", margin=3 * unit)
        told = QVBoxLayout()
        told.setSpacing(unit // 2)
        for text, look, second in ((function.label, "finding", "second"), (function.day, "say", "second")):
            told.addWidget(label(words.content(text), look))
            if beside := words.beside(text):
                told.addWidget(label(beside, second))
        line = QHBoxLayout()
        line.setSpacing(3 * unit)
        if function.picture:
            line.addWidget(picture(function.picture, PORTRAIT))
        line.addLayout(told, 1)
        inside.addLayout(line)
        return frame

    def first_focus(self) -> QWidget:
        """The first task."""
        return self.tiles[0] if self.tiles else self

    def show_value(self, value: Value | None) -> None:
        """Ticks what was picked; what the catalogue no longer has keeps its own row."""
        self._chosen = picked_in(value)
        tasks = tasks_of(self._function, value)
        self._show_rows([task.text for task in tasks])
        for tile, task in zip(self.tiles, tasks, strict=True):
            tile.setChecked(task.picked)

    def _show_rows(self, texts: Sequence[str]) -> None:
        for gone in [tile for tile in self.tiles if tile.item not in texts]:
            self.tiles.remove(gone)
            gone.hide()
            gone.deleteLater()
        there = {tile.item for tile in self.tiles}
        for text in (text for text in texts if text not in there):
            tile = self._tile(text)
            self._rows.addWidget(tile)
            self.tiles.append(tile)

    def _tile(self, text: str) -> TileCheck:
        words, theme = self.desk.words, self.desk.theme
        face = Face(words.content(text), words.beside(text))
        tile = TileCheck(text, RowForm(face, theme, "box"), theme, face.label)
        tile.clicked.connect(self._on_clicked)
        return tile

    @Slot()
    def _on_clicked(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileCheck)
        after = with_task(self._chosen, tile.item, tile.isChecked())
        self.show_value(after)
        self.answered.emit(after, False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the tasks under the rest where it is narrow."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < STACKED_BELOW
        self._stand.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


@editor_for.register
def _(field: JobLook, asked: SharedField, desk: Desk) -> Editor:
    return JobLookEditor(asked, desk)


@painted_for.register
def _(field: JobLook, value: Value | None, desk: Desk) -> Painted | None:
    if is_empty(value):
        return None
    function = function_with(picked_in(value).own, desk)
    scene = job_look_scene(function, value, desk.words.content)
    size = QSize(PAPER_WIDTH, round(scene.height * PAPER_WIDTH))
    said = desk.words.gettext("{job}. This sounds good: {tasks}.")
    told = said.format(job=scene.label, tasks=", ".join(card.label for card in scene.cards))
    return Painted(size, partial(_paint, scene, desk.theme), told)


def function_with(tasks: Sequence[str], desk: Desk) -> JobFunction | None:
    """The function that has most of these tasks: an answer alone does not say which one it is about."""
    functions = desk.catalogue.functions.values()
    return max(functions, key=lambda one: len(set(one.tasks).intersection(tasks)), default=None)


def _paint(scene: JobLookScene, theme: Theme, painter: QPainter) -> None:
    """The function's picture and name, and under it the tasks as cards."""
    side, high = float(theme.size("picture")), TOP * PAPER_WIDTH
    left = 0.02 * PAPER_WIDTH
    if scene.picture:
        draw_picture(painter, scene.picture, QRectF(left, (high - side) / 2, side, side), theme)
        left += side + 2 * theme.size("unit")
    words = paragraph(scene.label, lettering(theme, "finding", bold=True), PAPER_WIDTH - left)
    words.draw(
        painter, left - (words.width - words.size.width()) / 2, (high - words.size.height()) / 2, theme.colour("ink")
    )
    for card in scene.cards:
        draw_beside(painter, card, PAPER_WIDTH, theme, "text")
