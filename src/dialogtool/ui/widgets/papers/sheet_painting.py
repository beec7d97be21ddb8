"""What stands on a sheet, painted: the same on the screen, in a PDF file, on a printer and in a photograph."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from ...theme import Theme
from .paper_pieces import BULLET_INDENT, FRAME_INDENT
from .paper_setting import FINE, Placed, Setting

FRAME_CORNER = 6.0
FRAME_SHADE = 26
"""How much of the frame's own colour lies inside it, of 255."""


def paint_page(painter: QPainter, setting: Setting, page: int, theme: Theme) -> None:
    """Paints one page; the painter counts in points times FINE, from the corner of the sheet."""
    placed = [one for one in setting.placed if one.page == page]
    for block in dict.fromkeys(one.piece.block for one in placed if one.piece.face.framed):
        _paint_frame(painter, [one.place for one in placed if one.piece.block == block], theme)
    for one in placed:
        _paint_placed(painter, one, theme)


def _paint_frame(painter: QPainter, places: list[QRectF], theme: Theme) -> None:
    """The frame around the one thing to see first."""
    inside = places[0].united(places[-1]).adjusted(-FRAME_INDENT, -8, FRAME_INDENT, 8)
    shade = QColor(theme.colour("sun"))
    painter.setPen(QPen(shade, FINE * 1.5))
    shade.setAlpha(FRAME_SHADE)
    painter.setBrush(shade)
    corner = FRAME_CORNER * FINE
    painter.drawRoundedRect(QRectF(inside.topLeft() * FINE, inside.size() * FINE), corner, corner)


def _paint_placed(painter: QPainter, placed: Placed, theme: Theme) -> None:
    corner, size = placed.place.topLeft() * FINE, placed.place.size() * FINE
    if placed.piece.image:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(corner, size), _at_size(placed.piece.image, painter, QRectF(corner, size)))
    if placed.piece.face.ruled:
        foot = corner + QPointF(0, size.height())
        painter.setPen(QPen(theme.colour("sheet-soft"), FINE * 0.7))
        painter.drawLine(foot, foot + QPointF(size.width(), 0))
    if placed.piece.sign:
        _paint_sign(painter, placed, theme)
    painter.setPen(theme.colour("on-sheet"))
    placed.layout.draw(painter, corner)


def _at_size(image: QImage, painter: QPainter, place: QRectF) -> QImage:
    """The picture in no more dots than there are for it, so that fine lines and small letters stay whole."""
    dots = painter.deviceTransform().mapRect(place).size().toSize()
    if dots.width() >= image.width() or dots.isEmpty():
        return image
    return image.scaled(dots, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _paint_sign(painter: QPainter, placed: Placed, theme: Theme) -> None:
    """A dot, a box to tick, or a tick, before the first line; drawn, since not every typeface has them."""
    high = placed.piece.face.size * FINE
    side = high * 0.68
    box = QRectF(placed.place.left() * FINE - BULLET_INDENT * FINE, placed.place.top() * FINE + high * 0.32, side, side)
    painter.setPen(QPen(theme.colour("on-sheet"), high * 0.07))
    painter.setBrush(QColor(0, 0, 0, 0))
    if placed.piece.sign == "step":
        painter.drawRect(box)
    elif placed.piece.sign == "done":
        at = (QPointF(0.05, 0.55), QPointF(0.4, 0.9), QPointF(1.0, 0.1))
        painter.setPen(QPen(theme.colour("on-sheet"), high * 0.11))
        painter.drawPolyline(QPolygonF([box.topLeft() + point * side for point in at]))
    else:
        painter.setBrush(theme.colour("on-sheet"))
        painter.drawEllipse(box.center() - QPointF(side * 0.2, 0), side * 0.2, side * 0.2)
