"""The compass in words, and for paper."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from dialogtool.core.case.answers import Value, is_empty
from dialogtool.core.scenes.compass import COMPASS_WIDE, CompassSheet, compass_scene, compass_sheet
from dialogtool.core.tool.aids import Compass
from dialogtool.core.tool.fields import Option
from dialogtool.core.tool.sorted_moves import sorted_of
from dialogtool.core.work.jobs import weighed_functions

from ...desk import Desk
from ...parts.lettering import lettering, paragraph
from ...parts.painted import Painted, painted_for
from ...parts.placed_cards import draw_beside
from ..sorting.sorted_alt import told_by_column
from .paint import CompassLooks, paint_compass
from .view import looks_of

PAPER_WIDTH = 960
"""How wide the sheet is, in logical pixels."""


def told_of_compass(field: Compass, value: Value | None, desk: Desk) -> str:
    """The circles, and what lies in each column."""
    options = tuple(Option(id=one.id, label=one.label) for one in desk.catalogue.functions.values())
    _ = desk.words.gettext
    told = told_by_column(field.columns, options, value, desk.words)
    return " ".join(filter(None, (_("A compass of three circles: I can, I want, I thrive."), told)))


@painted_for.register
def _(field: Compass, value: Value | None, desk: Desk) -> Painted | None:
    if is_empty(value):
        return None
    sheet = _sheet(field, value, desk)
    size = QSize(PAPER_WIDTH, round(sheet.height * PAPER_WIDTH))
    paint = partial(_paint, sheet, looks_of(desk, field.columns))
    return Painted(size, paint, told_of_compass(field, value, desk))


def _sheet(field: Compass, value: Value | None, desk: Desk) -> CompassSheet:
    """What got a yes or a perhaps, in the circles and as a list; a no is left in peace."""
    kept = [column for column in field.columns if column.says != "no"]
    columns = {item: one.id for one in kept for item in sorted_of(value).columns.get(one.id, ())}
    findings, say = desk.model.findings, desk.words.content
    weighed = weighed_functions(findings, findings.material, desk.catalogue)
    scene = compass_scene([weighed[item] for item in columns if item in weighed], columns, desk.catalogue, say)
    return compass_sheet(scene, [(one.id, one.label) for one in kept], desk.catalogue, say)


def _paint(sheet: CompassSheet, looks: CompassLooks, painter: QPainter) -> None:
    paint_compass(painter, COMPASS_WIDE * PAPER_WIDTH, sheet.scene, looks)
    theme = looks.theme
    for heading in sheet.headings:
        words = paragraph(
            heading.label, lettering(theme, "shared-text", bold=True), PAPER_WIDTH, Qt.AlignmentFlag.AlignLeft
        )
        place = QRectF((COMPASS_WIDE + 0.04) * PAPER_WIDTH, heading.y * PAPER_WIDTH, 0, 0)
        words.draw(painter, place.left(), place.top(), theme.colour("ink"))
        for card in heading.cards:
            draw_beside(painter, card, PAPER_WIDTH, theme, "text")
