"""Paints the rings with the citizen in the middle, and people as round tokens; from the scene alone."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from dialogtool.core.scenes.circles import HEART, CirclesScene, PersonSpot, Ring, label_place

from ...parts.lettering import Paragraph, lettering, longest_word, paragraph
from ...parts.marks import draw_picture
from ...theme import Theme

DISC = 50
"""The side of a token, in logical pixels; its name stands beneath it."""
ABOVE = 5
"""Room over the disc, for the mark of who is called first."""
TOKEN, WIDEST = 108, 150
"""How wide a token is with its name, and with a name of long words."""
MOST_LINES = 2
"""A name of more lines than this gets a wider token."""
BADGE = 24
PHONE = "1F4DE"
LABEL_PICTURE = 20
SURFACES = ("sun-pale", "moss-pale", "fjord-pale")
"""The rings from the inside out."""


class CirclesLooks(NamedTuple):
    """The theme, and the font of the widget."""

    theme: Theme
    font: QFont


class TokenPlan(NamedTuple):
    """One person laid out: how large, and the name in its lines; None where there is no room for it."""

    spot: PersonSpot
    width: float
    height: float
    name: Paragraph | None


def paint_rings(painter: QPainter, scene: CirclesScene, side: float, looks: CirclesLooks, lit: str = "") -> None:
    """Paints the rings from the outside in, their names, and the middle; a `lit` one takes what is carried."""
    theme, middle = looks.theme, QPointF(side / 2, side / 2)
    for number, ring in reversed(list(enumerate(scene.rings))):
        painter.setBrush(theme.colour("selection" if ring.id == lit else SURFACES[number % len(SURFACES)]))
        painter.setPen(_edge(theme, ring.id == lit))
        reach = ring.outer * side / 2 - 1.5
        painter.drawEllipse(middle, reach, reach)
    for ring in scene.rings:
        _paint_label(painter, ring, side, looks)
    heart = HEART * side / 2 - 5
    painter.setPen(QPen(theme.colour("card"), 3))
    painter.setBrush(theme.colour("fjord"))
    painter.drawEllipse(middle, heart, heart)
    words = paragraph(scene.middle, _fitting(scene.middle, heart, looks), 1.8 * heart)
    left, top = middle.x() - words.width / 2, middle.y() - words.size.height() / 2
    words.draw(painter, left, top, theme.colour("on-fjord"))


def _edge(theme: Theme, lit: bool) -> QPen:
    return QPen(theme.colour("focus"), 3, Qt.PenStyle.DashLine) if lit else QPen(theme.colour("line"), 1.5)


def _fitting(name: str, heart: float, looks: CirclesLooks) -> QFont:
    """The largest type that the name stands in on one line."""
    fonts = [lettering(looks.theme, size, looks.font, bold=True) for size in ("shared-text", "side-text", "small")]
    fits = (font for font in fonts if paragraph(name, font, 1000).size.width() <= 1.75 * heart)
    return next(fits, fonts[-1])


def _paint_label(painter: QPainter, ring: Ring, side: float, looks: CirclesLooks) -> None:
    """The ring's picture and name side by side, on top of it."""
    font = lettering(looks.theme, "small", looks.font, bold=True)
    words = paragraph(ring.label, font, side / 3, Qt.AlignmentFlag.AlignLeft)
    taken = LABEL_PICTURE + 6 if ring.picture else 0
    x, y = label_place(ring)
    left, middle = x * side - (words.size.width() + taken) / 2, y * side
    if ring.picture:
        place = QRectF(left, middle - LABEL_PICTURE / 2, LABEL_PICTURE, LABEL_PICTURE)
        draw_picture(painter, ring.picture, place, looks.theme)
    words.draw(painter, left + taken, middle - words.size.height() / 2, looks.theme.colour("ink"))


def lay_token(spot: PersonSpot, looks: CirclesLooks) -> TokenPlan:
    """The token with as much of a name as there is room for."""
    if not spot.named:
        return TokenPlan(spot, DISC + 2 * ABOVE, DISC + 2 * ABOVE, None)
    font = lettering(looks.theme, "small", looks.font)
    wide = min(max(TOKEN, longest_word(spot.name, font) + 16), WIDEST)
    name = paragraph(spot.name, font, wide - 12)
    if name.layout.lineCount() > MOST_LINES:
        wide, name = WIDEST, paragraph(spot.name, font, WIDEST - 12)
    return TokenPlan(spot, wide, DISC + name.size.height() + ABOVE + 4, name)


def corner_of(plan: TokenPlan, side: float, mirrored: bool = False) -> QPointF:
    """Where the upper left corner of a token lies on a square of this side; all of it lies inside."""
    x = 1 - plan.spot.x if mirrored else plan.spot.x
    left, top = x * side - plan.width / 2, plan.spot.y * side - DISC * 0.65
    return QPointF(min(max(left, 0.0), side - plan.width), min(max(top, 0.0), side - plan.height))


def paint_token(painter: QPainter, at: QPointF, plan: TokenPlan, looks: CirclesLooks, hot: bool = False) -> None:
    """Paints a token from its upper left corner; `hot` while hand or keyboard is on it."""
    theme, spot = looks.theme, plan.spot
    disc = QRectF(at.x() + (plan.width - DISC) / 2, at.y() + ABOVE, DISC, DISC)
    painter.setPen(QPen(theme.colour("focus" if hot else "edge"), 3 if hot else 1.5))
    painter.setBrush(theme.colour("sun" if spot.first else "card"))
    painter.drawEllipse(disc.adjusted(1.5, 1.5, -1.5, -1.5))
    painter.setPen(theme.colour("on-sun" if spot.first else "ink"))
    painter.setFont(lettering(theme, "text", looks.font, bold=True))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, spot.initials)
    if plan.name:
        _paint_name(painter, QPointF(at.x(), disc.bottom() + 1), plan, looks)
    if spot.first:
        _paint_phone(painter, QPointF(disc.right() - 5, disc.top() + 8), theme)


def _paint_name(painter: QPainter, at: QPointF, plan: TokenPlan, looks: CirclesLooks) -> None:
    """The name on a quiet plate, since it may stand across the edge of a ring."""
    assert plan.name is not None
    wide = plan.name.size.width() + 12
    plate = QRectF(at.x() + (plan.width - wide) / 2, at.y(), wide, plan.name.size.height())
    surface = looks.theme.colour("card")
    surface.setAlphaF(0.85)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(surface)
    painter.drawRoundedRect(plate, 8, 8)
    plan.name.draw(painter, at.x() + (plan.width - plan.name.width) / 2, at.y(), looks.theme.colour("ink"))


def _paint_phone(painter: QPainter, middle: QPointF, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("edge"), 1.5))
    painter.setBrush(theme.colour("plate" if theme.scheme == "dark" else "card"))
    painter.drawEllipse(middle, BADGE / 2, BADGE / 2)
    inside = BADGE * 0.36
    draw_picture(
        painter, PHONE, QRectF(middle.x() - inside, middle.y() - inside, 2 * inside, 2 * inside), theme, bare=True
    )


def paint_circles(painter: QPainter, scene: CirclesScene, side: float, looks: CirclesLooks) -> None:
    """Paints the whole picture, for paper."""
    paint_rings(painter, scene, side, looks)
    for spot in scene.spots:
        plan = lay_token(spot, looks)
        paint_token(painter, corner_of(plan, side), plan, looks)
