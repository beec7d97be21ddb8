"""Paints a goal as a sign, for paper."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from dialogtool.core.scenes.goal import GoalSign

from ...parts.lettering import Paragraph, lettering, paragraph
from ...parts.marks import draw_picture
from ...theme import Theme
from ...widgets.plan.road import SIGN

WIDTH = 620
MARGIN = 20


class SignPlan(NamedTuple):
    """The words of a sign laid out, and how high it is."""

    head: Paragraph
    facts: tuple[Paragraph, ...]
    picture: str
    height: float


def lay_sign(sign: GoalSign, theme: Theme) -> SignPlan:
    """The sign, as high as its words need."""
    side, left = theme.size("picture"), Qt.AlignmentFlag.AlignLeft
    room = WIDTH - side - 3 * MARGIN
    head = paragraph(sign.text, lettering(theme, "title", bold=True), room, left)
    facts = tuple(paragraph(fact, lettering(theme, "text"), room, left) for fact in sign.facts)
    words = head.size.height() + sum(fact.size.height() for fact in facts)
    return SignPlan(head, facts, sign.picture or SIGN, max(words, side) + 2 * MARGIN)


def paint_sign(painter: QPainter, plan: SignPlan, theme: Theme) -> None:
    """Paints the board, the picture and the words."""
    side = theme.size("picture")
    painter.setPen(QPen(theme.colour("fjord"), 3))
    painter.setBrush(theme.colour("card"))
    painter.drawRoundedRect(QRectF(2, 2, WIDTH - 4, plan.height - 4), theme.size("radius"), theme.size("radius"))
    draw_picture(painter, plan.picture, QRectF(MARGIN, (plan.height - side) / 2, side, side), theme)
    words = plan.head.size.height() + sum(fact.size.height() for fact in plan.facts)
    left, top = side + 2 * MARGIN, (plan.height - words) / 2
    plan.head.draw(painter, left, top, theme.colour("ink"))
    top += plan.head.size.height()
    for fact in plan.facts:
        fact.draw(painter, left, top, theme.colour("ink-soft"))
        top += fact.size.height()
