"""The life line as a picture for paper, with the words that say the same."""

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from dialogtool.core.case.aid_values import Line
from dialogtool.core.scenes.life_line import LifeScene, for_paper, life_scene
from dialogtool.core.tool.aids import LifeLine

from ...desk import Desk
from ...parts.lettering import lettering
from ...parts.painted import Painted
from .geometry import LifeLooks, LifePlan, lay_out, per_row
from .paint import EndWords, paint_road, paint_stone
from .words import end_words, time_in, told_of

WIDTH = 940
"""How wide the picture is, in logical pixels."""


def life_picture(field: LifeLine, line: Line, desk: Desk) -> Painted | None:
    """The line without what is in no papers; None when nothing is left to show."""
    kept = Line() if field.private or field.path else for_paper(line, desk.library, desk.model.findings.material)
    if not kept.periods:
        return None
    scene = life_scene(kept, desk.library, per_row(desk.theme, WIDTH), time_in(desk))
    looks = LifeLooks(desk.theme, lettering(desk.theme, "text"), "")
    plan = lay_out(scene, looks, WIDTH)
    paint = partial(_paint, plan=plan, looks=looks, words=end_words(desk.words))
    return Painted(QSize(WIDTH, round(plan.height)), paint, _alt(scene, desk))


def _paint(painter: QPainter, plan: LifePlan, looks: LifeLooks, words: EndWords) -> None:
    paint_road(painter, plan, looks, words, [spot.disc for spot in plan.spots])
    for spot in plan.spots:
        paint_stone(painter, spot, looks)


def _alt(scene: LifeScene, desk: Desk) -> str:
    """Every period in its order, with what the picture shows of it."""
    told = [(stone.title, told_of(stone, desk.words)) for stone in scene.stones]
    periods = "; ".join(f"{title} ({more})" if more else title for title, more in told)
    return desk.words.gettext("A life line from long ago to now: {periods}.").format(periods=periods)
