"""What the editor of "Siden sidst" is made of: the painted way, the three buttons, and what comes after a done step."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.scenes.since_last import SinceScene
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ...parts.forms import mirrored
from ...parts.lettering import Paragraph, lettering, paragraph
from ...theme import Theme
from ...widgets.form_row import describe
from ...widgets.pieces import button, column, label, row
from ...widgets.plan.plan_edits import one_line
from .paint import draw_went, lay_way, paint_way

SHAPE = 32


class WentForm:
    """A stone as it would be, and the words for it beside it."""

    def __init__(self, status: StepStatus, text: str, theme: Theme) -> None:
        self._status: StepStatus = status
        self._text = text
        self._theme = theme

    def size(self, font: QFont, width: int = 0) -> QSize:
        """As wide as it is given, and as high as its words need."""
        wide = width or 3 * self._theme.size("target")
        words = self._words(font, wide)
        high = math.ceil(words.size.height()) + 2 * self._theme.size("unit")
        return QSize(wide, max(high, self._theme.size("target") + self._theme.size("unit")))

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints the stone where reading begins, and the words."""
        pad = self._theme.size("unit")
        side = Qt.AlignmentFlag.AlignRight if tile.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        words = self._words(tile.font(), tile.width(), side)
        place = QRectF(1.5 * pad, (tile.height() - SHAPE) / 2, SHAPE, SHAPE)
        draw_went(painter, mirrored(tile, place.toRect()), self._status, self._theme)
        left = pad if tile.isRightToLeft() else 2.5 * pad + SHAPE
        words.draw(painter, left, (tile.height() - words.size.height()) / 2, self._theme.colour("ink"))

    def _words(self, font: QFont, width: int, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> Paragraph:
        pad = self._theme.size("unit")
        room = width - SHAPE - 3.5 * pad
        return paragraph(self._text, lettering(self._theme, "text", font), room, side)


class Way(QWidget):
    """The stones since last time. It says nothing that the cards do not say, so a screen reader passes it over."""

    def __init__(self, theme: Theme, ends: tuple[str, str]) -> None:
        super().__init__()
        self._theme = theme
        self._ends = ends
        self.scene = SinceScene()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    def show_scene(self, scene: SinceScene) -> None:
        """Shows these stones."""
        if scene != self.scene:
            self.scene = scene
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """As high as its rows."""
        return QSize(320, round(lay_way(self.scene, 320, self._ends, self._theme).height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the way."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plan = lay_way(self.scene, self.width(), self._ends, self._theme)
        paint_way(painter, plan, self.width(), self._theme, self.isRightToLeft())
        painter.end()


class WhatNext(QWidget):
    """Offered when a step is done: one line for the step after it. What stands there is taken when the hand leaves."""

    said = Signal(str)
    """The words of a new step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self.ask = button(_("What is next?"), "quiet")
        self.line = one_line("next", shared=True)
        self.line.setProperty("draft", True)
        self.lay = button(_("Lay it on the road"))
        self.inside = QWidget()
        self.told = label("", "done")
        unit = desk.theme.size("unit")
        head = label(_("What is next?"), "strong")
        head.setBuddy(self.line)
        self.inside.setLayout(column(head, row(self.line, self.lay, spacing=unit), spacing=unit // 2))
        describe(self.line, _("What is next?"))
        self.setLayout(column(row(self.ask, 1), self.inside, self.told, spacing=0))
        self.ask.clicked.connect(self._on_asked)
        self.line.editingFinished.connect(self._on_finished)
        self.lay.clicked.connect(self._on_finished)
        self._desk = desk
        self._is_asking = False
        self.show_laid("")

    def show_laid(self, words: str) -> None:
        """Shows the step that was laid from here, or the way to lay one."""
        _ = self._desk.words.gettext
        self.told.setText(_("“{words}” lies on the road now.").format(words=words) if words else "")
        self.told.setVisible(bool(words))
        if words:
            self._is_asking = False
        self.inside.setVisible(self._is_asking)
        self.ask.setVisible(not words and not self._is_asking)

    @Slot()
    def _on_asked(self) -> None:
        self._is_asking = True
        self.inside.show()
        self.line.setFocus()
        self.ask.hide()

    @Slot()
    def _on_finished(self) -> None:
        words = clean_line(self.line.text())
        self.line.setText("")
        if words:
            self.said.emit(words)
