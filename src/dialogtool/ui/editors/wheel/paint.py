"""The whole day wheel, painted: face, cards, middle. On the screen and for paper alike."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPen

from dialogtool.core.case.aid_values import Day
from dialogtool.core.scenes.scenes import DayScene, Slice, day_scene
from dialogtool.core.tool.library import Library

from ...parts.lettering import lettering, paragraph
from ...theme import Theme
from .day_edits import NONE
from .dial import draw_dial, draw_middle
from .geometry import Dial, Wedge, dial_in, wedges
from .slices import Colour, Manner, SlicePaint, arena_colour


class Shown(NamedTuple):
    """What is shown besides the day itself: indexes of slices, a card held over the wheel, and words.

    `middle` stands in the middle when no card does, `farewell` while one is carried off.
    """

    chosen: int = NONE
    lit: int = NONE
    leaving: int = NONE
    coming: Slice | None = None
    middle: str = ""
    farewell: str = ""
    focused: bool = False


class WheelLooks(NamedTuple):
    """What the wheel is painted with."""

    theme: Theme
    font: QFont
    colour: Colour


def paint_face(painter: QPainter, dial: Dial, looks: WheelLooks) -> None:
    """Paints what lies under the cards, and the middle."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    draw_dial(painter, dial, looks.theme, looks.font)
    draw_middle(painter, dial, looks.theme)


def paint_cards(painter: QPainter, dial: Dial, scene: DayScene, looks: WheelLooks, shown: Shown) -> None:
    """Paints the cards and the words of the middle; what is chosen or under the hand lies over its neighbours."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    if shown.focused:
        painter.setPen(QPen(looks.theme.colour("focus"), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(dial.centre, dial.rim + 1, dial.rim + 1)
    slices = SlicePaint(painter, dial, looks.theme, looks.font, looks.colour)
    placed = wedges(dial, scene)
    for wedge in sorted(placed, key=lambda one: one.part.index in {shown.chosen, shown.lit}):
        slices.draw(wedge, _manner(wedge.part.index, shown))
    if shown.coming:
        slices.draw(Wedge(shown.coming, dial.hole, dial.rim), Manner(chosen=True))
    for wedge in placed:
        if wedge.part.index == shown.chosen != shown.leaving:
            slices.draw_handle(wedge)
    _draw_words(painter, dial, scene, looks, shown)


def _manner(index: int, shown: Shown) -> Manner:
    return Manner(chosen=index == shown.chosen, lit=index == shown.lit, faded=index == shown.leaving)


def _draw_words(painter: QPainter, dial: Dial, scene: DayScene, looks: WheelLooks, shown: Shown) -> None:
    """The card under the hand with its time, or else the words of the middle."""
    lines = _words(scene, shown)
    width = dial.hole * 1.5
    texts = [paragraph(text, lettering(looks.theme, size, looks.font, bold), width) for text, size, bold in lines]
    y = dial.centre.y() - sum(text.size.height() for text in texts) / 2
    for text in texts:
        text.draw(painter, dial.centre.x() - width / 2, y, looks.theme.colour("ink"))
        y += text.size.height()


def _words(scene: DayScene, shown: Shown) -> tuple[tuple[str, str, bool], ...]:
    """Lines with a size token each, and whether they are bold."""
    told = shown.lit if shown.lit != NONE else shown.chosen
    part = shown.coming or next((one for one in scene.slices if one.index == told), None)
    if shown.leaving != NONE:
        return ((shown.farewell, "text", True),)
    return ((part.label, "text", True), (part.time, "text", False)) if part else ((shown.middle, "title", True),)


def wheel_picture(day: Day, library: Library, theme: Theme, side: int) -> QImage:
    """The wheel as a picture of `side` pixels square, on nothing, for documents; labels in Danish."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    looks = WheelLooks(theme, lettering(theme, "text"), partial(arena_colour, library, theme))
    painter = QPainter(image)
    dial = dial_in(side, side)
    paint_face(painter, dial, looks)
    paint_cards(painter, dial, day_scene(day, library), looks, Shown())
    painter.end()
    return image
