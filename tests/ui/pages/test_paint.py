"""What is painted by hand: the paper, the road, the stones."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import StepStatus
from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.keys import step_key
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.cv import CvPage
from dialogtool.ui.pages.plan import PlanPage
from dialogtool.ui.theme import load_theme
from dialogtool.ui.widgets.papers.paper import PaperLine
from tests.ui.pages.fakes import follow, keep, plan_something, say_yes, tell

STATUSES: tuple[StepStatus, ...] = ("done", "some", "hindered", "open")


def image_of(qtbot: QtBot, page: CvPage | PlanPage) -> QImage:
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 700)
    page.show()
    QApplication.processEvents()
    return page.grab().toImage()


def colours_in(image: QImage, left: int, top: int, wide: int, high: int) -> set[str]:
    """The colours of a part of the picture, as #rrggbb."""
    part = image.copy(left, top, wide, high)
    return {part.pixelColor(x, y).name() for x in range(wide) for y in range(high)}


@pytest.fixture
def dark(desk: Desk, repository: Path) -> Desk:
    """The desk in the evening."""
    return replace(desk, theme=load_theme(repository / "resources" / "theme", "dark"))


def test_paper_is_white_in_the_dark_too(qtbot: QtBot, dark: Desk) -> None:
    tell(dark, "Jeg laver mad.")
    say_yes(dark, "mad")
    page = CvPage(dark)
    image = image_of(qtbot, page)
    corner = page.paper.mapTo(page, QPoint(30, 30))
    assert image.pixelColor(corner).name() == "#ffffff"
    assert dark.theme.colour("sheet-accent").name() in colours_in(image, corner.x(), corner.y(), 300, 200)


def test_the_line_under_the_keyboard_is_framed(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg laver mad.")
    say_yes(desk, "mad")
    page = CvPage(desk)
    image_of(qtbot, page)
    line = next(iter(page.paper.lines.values()))
    assert isinstance(line, PaperLine)
    with qtbot.waitActive(page):
        page.activateWindow()
    line.setFocus()
    at = line.mapTo(page, QPoint(2, line.height() // 2))
    assert page.grab().toImage().pixelColor(at).name() == desk.theme.colour("sheet-accent").name()


@pytest.mark.parametrize("status", STATUSES)
def test_a_stone_has_a_shape_for_how_it_stands(qtbot: QtBot, desk: Desk, status: StepStatus) -> None:
    plan_something(desk)
    page = PlanPage(desk)
    image_of(qtbot, page)
    before = page.work.road.tiles()["step/a"].grab().toImage()
    keep(desk, step_key("a"), StepSet(text="Ring til køkkenet", lane="arbejdsplads", status=status), makes="step")
    assert (page.work.road.tiles()["step/a"].grab().toImage() == before) is (status == "open")


def test_the_road_begins_at_a_line_in_sun_and_gathers_at_the_sign(qtbot: QtBot, desk: Desk) -> None:
    plan_something(desk)
    page = PlanPage(desk)
    image_of(qtbot, page)
    road = page.work.road.grab().toImage()
    sun, paper = desk.theme.colour("sun").name(), road.pixelColor(road.width() - 3, 3).name()
    first = page.work.road.rows[0]
    gate = first.way.mapTo(page.work.road, QPoint(-14, 30))
    sign = page.work.road.sign.geometry()
    assert road.pixelColor(gate).name() == sun
    assert road.pixelColor(sign.left() - 6, sign.center().y()).name() != paper


def test_from_right_to_left_the_road_is_mirrored(qtbot: QtBot, desk: Desk) -> None:
    page = PlanPage(desk)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image_of(qtbot, page)
    road = page.work.road.grab().toImage()
    way = page.work.road.rows[0].way
    gate = way.mapTo(page.work.road, QPoint(way.width() + 13, 30))
    assert QColor(road.pixelColor(gate)).name() == desk.theme.colour("sun").name()
