"""Where everything on the life line lies, in logical pixels: rows, stones, and the words under them."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from dialogtool.core.scenes.life_line import HIGHEST, LifeScene, Stone

from ...parts.lettering import Paragraph, lettering, longest_word, paragraph
from ...theme import Theme

DISC = 32.0
"""The radius of a stone."""
STEP = 26.0
"""How far one step up or down is."""
GAP = 10.0
ENDS = 64.0
"""The room at each end of a row, for where the line begins and for the sun."""
TURN = 22.0
"""How far it is from the words of one row to the way back to the next."""
WIDEST = 232.0
TITLE_SIZES = ("shared-text", "text")


class LifeLooks(NamedTuple):
    """What the line is painted with, and the word that stands under a stone that is in no papers."""

    theme: Theme
    font: QFont
    private: str


class Words(NamedTuple):
    """What stands under a stone: its title, and quieter lines."""

    title: Paragraph
    others: tuple[Paragraph, ...]

    @property
    def height(self) -> float:
        """How high all lines are together."""
        return self.title.size.height() + sum(one.size.height() for one in self.others)


class Spot(NamedTuple):
    """One stone in its place: the middle of its disc, its words from `below` down, and the whole of it."""

    stone: Stone
    disc: QPointF
    words: Words
    below: float
    place: QRectF


class Band(NamedTuple):
    """One row: where the line runs, and where its words end."""

    line: float
    foot: float


class LifePlan(NamedTuple):
    """The whole line at one width; `mirrored` when it runs from right to left."""

    spots: tuple[Spot, ...]
    bands: tuple[Band, ...]
    width: float
    mirrored: bool

    @property
    def height(self) -> float:
        """How high it all is."""
        return self.bands[-1].foot + GAP

    def x(self, along: float) -> float:
        """A distance from where reading begins, as a place on the screen."""
        return self.width - along if self.mirrored else along

    def row_at(self, y: float) -> int:
        """The row whose line is nearest."""
        return min(range(len(self.bands)), key=lambda row: abs(self.bands[row].line - y))

    def across(self, x: float) -> float:
        """The part of a row's length that lies at this place of the screen."""
        return (self.x(x) - ENDS) / max(self.width - 2 * ENDS, 1.0)


def per_row(theme: Theme, width: float) -> int:
    """How many stones there is room for side by side."""
    return max(1, int((width - 2 * ENDS) // theme.size("period")))


def lay_out(scene: LifeScene, looks: LifeLooks, width: float, mirrored: bool = False) -> LifePlan:
    """Every stone at its place; rows are as high as their words, with room for every height over the line."""
    plan = LifePlan((), (), width, mirrored)
    columns = [min((width - 2 * ENDS) / max(count, 1) - GAP, WIDEST) for count in scene.counts]
    title = _title_font(scene, looks, min(columns))
    top = 0.0
    for row, column in enumerate(columns):
        stones = [stone for stone in scene.stones if stone.row == row]
        line = top + HIGHEST * STEP + DISC + GAP
        deepest = max((-stone.height for stone in stones), default=0)
        level = Band(line, line + max(deepest, 0) * STEP + DISC + GAP)
        spots = [_spot(stone, plan, level, _words(stone, column - GAP, title, looks)) for stone in stones]
        foot = max((spot.place.bottom() for spot in spots), default=level.foot + 2 * GAP)
        plan = plan._replace(spots=(*plan.spots, *spots), bands=(*plan.bands, Band(line, foot)))
        top = foot + TURN
    return plan


def _title_font(scene: LifeScene, looks: LifeLooks, column: float) -> QFont:
    """One size for all titles: the largest in which no word is broken, or else the smallest."""
    fonts = [lettering(looks.theme, size, looks.font, bold=True) for size in TITLE_SIZES]
    titles = " ".join(stone.title for stone in scene.stones)
    return next((font for font in fonts if longest_word(titles, font) <= column - GAP), fonts[-1])


def _words(stone: Stone, wide: float, title: QFont, looks: LifeLooks) -> Words:
    marked = looks.private if stone.private else ""
    quiet = [(text, size) for text, size in ((stone.time, "text"), (marked, "small")) if text]
    others = (paragraph(text, lettering(looks.theme, size, looks.font), wide) for text, size in quiet)
    return Words(paragraph(stone.title, title, wide), tuple(others))


def _spot(stone: Stone, plan: LifePlan, level: Band, words: Words) -> Spot:
    """A stone over or under the line of its row; its words begin at the foot of the stones."""
    disc = QPointF(plan.x(ENDS + stone.across * (plan.width - 2 * ENDS)), level.line - stone.height * STEP)
    top, wide = disc.y() - DISC - GAP / 2, words.title.width + GAP
    return Spot(
        stone, disc, words, level.foot, QRectF(disc.x() - wide / 2, top, wide, level.foot + words.height + GAP - top)
    )
