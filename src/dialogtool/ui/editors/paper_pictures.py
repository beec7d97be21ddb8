"""The aids as pictures for documents."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QMargins
from PySide6.QtGui import QPainter

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.papers.blocks import Picture
from dialogtool.core.tool.library import field_of

from ..desk import Desk
from ..parts.painted import Painted, as_png, painted_for
from ..theme import Theme

DOTS, MILLIMETRES = 960, 166
"""So many logical pixels stand over the whole width of a page."""

EDGE = 8

LETTERS = ("small", "text")
LEAST_LETTERS = 18
"""In logical pixels: 9 points where the picture is as wide as the page."""


class PaperPictures:
    """Paints the answers of the case that is open, in the words and colours of `desk`; needs the window's thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = replace(desk, theme=in_large_letters(desk.theme))

    def picture(self, answer: AnswerKey) -> Picture | None:
        """The answer as a PNG picture with the words that say the same; None for what is no picture, or is marked."""
        field, given = field_of(self._desk.library, answer), self._desk.model.case.answers.get(answer)
        if field is None or given is None or given.private:
            return None
        painted = painted_for(field, given.value, self._desk)
        if painted is None:
            return None
        framed = _with_edge(painted)
        width = min(MILLIMETRES, framed.size.width() * MILLIMETRES / DOTS)
        return Picture(data=as_png(framed), alt=painted.alt, width=width)


def in_large_letters(theme: Theme) -> Theme:
    """The theme with letters that can be read on paper, where a picture is smaller than on a screen."""
    sizes = {token: max(size, LEAST_LETTERS) if token in LETTERS else size for token, size in theme.sizes.items()}
    return theme._replace(sizes=sizes)


def _with_edge(painted: Painted) -> Painted:
    """The picture with a little white around it, since letters may reach over the edge of their line."""
    size = painted.size.grownBy(QMargins(EDGE, EDGE, EDGE, EDGE))
    return Painted(size, partial(_paint_inside, painted), painted.alt)


def _paint_inside(painted: Painted, painter: QPainter) -> None:
    painter.translate(EDGE, EDGE)
    painted.paint(painter)
