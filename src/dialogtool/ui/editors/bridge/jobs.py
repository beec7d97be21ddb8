"""A job function on the far bank, painted: its picture in a ring whose shape says whether the work is open."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from dialogtool.core.scenes.bridge import BankPlace
from dialogtool.core.work.fitting import Opening

from ...parts.marks import draw_check, draw_picture
from ...theme import Theme

RINGS: dict[Opening, tuple[str, float, Qt.PenStyle]] = {
    "opens": ("moss", 3.0, Qt.PenStyle.SolidLine),
    "adapting": ("edge", 2.0, Qt.PenStyle.DashLine),
    "not-now": ("line", 1.5, Qt.PenStyle.DotLine),
}
"""The ring around a job: colour, width and kind of line."""
BADGE = 0.3
"""The check mark's radius, as a part of the job's own."""


def draw_ring(painter: QPainter, middle: QPointF, radius: float, opening: Opening, theme: Theme) -> None:
    """A plate with the ring of what is open, or of what is not yet."""
    colour, wide, style = RINGS[opening]
    painter.setPen(QPen(theme.colour(colour), wide, style))
    painter.setBrush(theme.colour("card"))
    painter.drawEllipse(middle, radius, radius)


def draw_job(painter: QPainter, middle: QPointF, radius: float, place: BankPlace, theme: Theme) -> None:
    """One job with this middle; what opens carries a check mark too."""
    job = place.job
    draw_ring(painter, middle, radius, job.opening, theme)
    side = radius * 1.3
    draw_picture(painter, job.picture, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), theme)
    if job.opening == "opens":
        badge = BADGE * radius
        corner = QRectF(0, 0, 2 * badge, 2 * badge)
        corner.moveCenter(middle + QPointF(radius * 0.7, radius * 0.7))
        draw_check(painter, corner, theme, on=True, radius=badge)
