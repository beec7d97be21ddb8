"""The card mat, painted: a wooden board with felt on it, sewn into columns. On the screen and for paper alike."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from dialogtool.core.scenes.card_mat import EDGE, HEAD, CardMatScene, MatColumn

from ...parts.lettering import lettering, paragraph
from ...parts.marks import draw_picture
from ...parts.placed_cards import draw_beside
from ...theme import Theme

FRAME = 12.0
"""How wide the wooden edge is, in logical pixels."""
SEAM = 7.0
"""How far inside the felt's edge it is sewn."""
GRAIN = (0.18, 0.43, 0.71)
"""Where the lines of the wood run, as parts of the edge's width."""


def draw_mat(painter: QPainter, place: QRectF, theme: Theme, seams: Sequence[float]) -> None:
    """The empty mat; `seams` are where one column ends and the next begins, from the left of the place."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_wood(painter, place, theme)
    felt = place.adjusted(FRAME, FRAME, -FRAME, -FRAME)
    radius = theme.size("radius-small")
    painter.setPen(QPen(theme.colour("mat-grain"), 1.5))
    painter.setBrush(theme.colour("mat-felt"))
    painter.drawRoundedRect(felt, radius, radius)
    painter.setPen(_thread(theme))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(felt.adjusted(SEAM, SEAM, -SEAM, -SEAM), radius - 3, radius - 3)
    for x in seams:
        painter.drawLine(
            QLineF(place.left() + x, felt.top() + 2.5 * SEAM, place.left() + x, felt.bottom() - 2.5 * SEAM)
        )


def _thread(theme: Theme) -> QPen:
    pen = QPen(theme.colour("mat-stitch"), 1.6, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([4.0, 3.5])
    return pen


def _draw_wood(painter: QPainter, place: QRectF, theme: Theme) -> None:
    radius = theme.size("radius")
    painter.setPen(QPen(theme.colour("mat-grain"), 1))
    painter.setBrush(theme.colour("mat-wood"))
    board = place.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(board, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in GRAIN:
        inside = FRAME * part
        line = QPainterPath()
        line.addRoundedRect(board.adjusted(inside, inside, -inside, -inside), radius - inside / 2, radius - inside / 2)
        painter.setPen(QPen(theme.colour("mat-grain"), 0.6))
        painter.drawPath(line)


def paint_card_mat(painter: QPainter, scene: CardMatScene, wide: float, theme: Theme) -> None:
    """The mat with its cards, `wide` logical pixels wide."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    seams = [column.x * wide for column in scene.columns[1:]]
    draw_mat(painter, QRectF(0, 0, wide, scene.height * wide), theme, seams)
    for column in scene.columns:
        _draw_head(painter, column, wide, theme)
        for card in column.cards:
            draw_beside(painter, card, wide, theme, "text")


def _draw_head(painter: QPainter, column: MatColumn, wide: float, theme: Theme) -> None:
    """Picture and name over the column, in the middle of it."""
    side, pad = float(theme.size("picture-small")), theme.size("unit")
    room = column.width * wide - 2 * pad
    words = paragraph(column.label, lettering(theme, "shared-text", bold=True), room - side - pad)
    left = column.x * wide + pad + (room - side - pad - words.size.width()) / 2
    middle = (EDGE + HEAD / 2) * wide
    if column.picture:
        draw_picture(painter, column.picture, QRectF(left, middle - side / 2, side, side), theme)
    at = QPointF(left + side + pad - (words.width - words.size.width()) / 2, middle - words.size.height() / 2)
    words.draw(painter, at.x(), at.y(), theme.colour("ink"))
