"""A row of a list that unfolds what belongs to it; in sight are its name and, in a lower voice, what it holds now."""

import math
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from ..parts.forms import mirrored
from ..parts.lettering import Paragraph, lettering, paragraph
from ..parts.tiles import TileButton
from ..theme import Theme

ARROW = 20
"""Logical pixels."""


class _Words(NamedTuple):
    name: Paragraph
    summary: Paragraph | None

    @property
    def height(self) -> float:
        return self.name.size.height() + (self.summary.size.height() if self.summary else 0)


class FoldForm:
    """An arrow that points to what is folded away, or down to what is unfolded; beside it the name over the summary."""

    def __init__(self, name: str, theme: Theme) -> None:
        self.summary = ""
        self._name = name
        self._theme = theme
        self._pad = theme.size("unit")

    def size(self, font: QFont, width: int = 0) -> QSize:
        """As high as its words need; `width` 0 asks for its natural one."""
        high = math.ceil(self._words(font, width or 320).height) + self._pad * 3 // 2
        return QSize(width or 320, max(self._theme.size("target"), high))

    def draw(self, painter: QPainter, tile: QAbstractButton) -> None:
        """Paints the arrow where reading begins, and the words beside it."""
        side = Qt.AlignmentFlag.AlignRight if tile.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        words = self._words(tile.font(), tile.width(), side)
        left = 2 * self._pad if tile.isRightToLeft() else self._before
        top = (tile.height() - words.height) / 2
        words.name.draw(painter, left, top, self._theme.colour("ink"))
        if words.summary:
            words.summary.draw(painter, left, top + words.name.size.height(), self._theme.colour("ink-soft"))
        place = QRect(2 * self._pad, (tile.height() - ARROW) // 2, ARROW, ARROW)
        self._draw_arrow(painter, mirrored(tile, place), tile)

    @property
    def _before(self) -> int:
        return 3 * self._pad + ARROW

    def _words(self, font: QFont, width: int, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> _Words:
        room = width - self._before - 2 * self._pad
        name = paragraph(self._name, lettering(self._theme, "text", font, bold=True), room, side)
        small = lettering(self._theme, "small", font)
        return _Words(name, paragraph(self.summary, small, room, side) if self.summary else None)

    def _draw_arrow(self, painter: QPainter, place: QRectF, tile: QAbstractButton) -> None:
        painter.setPen(QPen(self._theme.colour("fjord"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        reach = ARROW * 0.3
        ahead = -reach / 2 if tile.isRightToLeft() else reach / 2
        beside = [(-ahead, -reach), (ahead, 0.0), (-ahead, reach)]
        points = [(-reach, -reach / 2), (0.0, reach / 2), (reach, -reach / 2)] if tile.isChecked() else beside
        painter.drawPolyline(QPolygonF([place.center() + QPointF(x, y) for x, y in points]))


def fold_header(id: str, form: FoldForm, theme: Theme, name: str) -> TileButton:
    """What is pressed to unfold something; `name` is what a screen reader says."""
    header = TileButton(id, form, theme, name)
    header.setCheckable(True)
    header.setProperty("fold", True)
    return header


class Fold(QFrame):
    """One row; what it unfolds is built the first time it is asked for."""

    unfolded = Signal(str)
    """The id of a row that was opened by hand."""

    def __init__(self, id: str, name: str, make: Callable[[], QWidget], theme: Theme) -> None:
        super().__init__()
        self.setProperty("surface", "fold")
        self.id = id
        self.part: QWidget | None = None
        self._make = make
        self._form = FoldForm(name, theme)
        self.header = fold_header(id, self._form, theme, name)
        self.header.toggled.connect(self._on_toggled)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)

    def show_summary(self, summary: str) -> None:
        """Says what is there now."""
        if summary != self._form.summary:
            self._form.summary = summary
            self.header.setAccessibleDescription(summary)
            self.header.updateGeometry()
            self.header.update()

    @property
    def is_open(self) -> bool:
        """True while it is unfolded."""
        return self.header.isChecked()

    def open(self, on: bool = True) -> None:
        """Unfolds it, or folds it away."""
        self.header.setChecked(on)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        if on and self.part is None:
            self.part = self._make()
            holder = QWidget()
            inside = QVBoxLayout(holder)
            inside.setContentsMargins(16, 4, 16, 20)
            inside.addWidget(self.part)
            self._column.addWidget(holder)
            self._holder = holder
        if self.part:
            self._holder.setVisible(on)
        if on:
            self.unfolded.emit(self.id)
