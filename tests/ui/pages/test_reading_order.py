"""Tab goes the way one reads, on every page and with everything unfolded."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.ui.desk import Desk
from dialogtool.ui.page import Page
from dialogtool.ui.pages.agreed import AgreedPage
from dialogtool.ui.pages.cv import CvPage
from dialogtool.ui.pages.findings import FindingsPage
from dialogtool.ui.pages.plan import PlanPage
from tests.ui.pages.fakes import follow, plan_something, say_yes, tell

SAME_LINE = 36
"""So much higher may the next one lie and still be on the same line, in logical pixels."""


@pytest.fixture
def hall(qtbot: QtBot) -> QWidget:
    """A narrow window with a bar at the top, where everything of a page lies under each other."""
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QPushButton("bar"))
    window.resize(683, 440)
    return window


def shown(hall: QWidget, page: Page) -> Page:
    """The page in the window."""
    hall.layout().addWidget(follow(page))
    hall.show()
    QApplication.processEvents()
    page.arrive()
    return page


def way_of_tab(page: Page) -> list[QWidget]:
    """What Tab comes by, from the top of the page."""
    here: list[QWidget] = []
    window = page.window()
    widget = window.nextInFocusChain()
    while widget is not window:
        if (
            page.isAncestorOf(widget)
            and widget.isVisibleTo(page)
            and widget.isEnabled()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        ):
            here.append(widget)
        widget = widget.nextInFocusChain()
    return here


def steps_back(page: Page) -> list[tuple[str, str]]:
    """Where Tab goes up the page, by what the two are called."""
    heights = [(widget, widget.mapTo(page, QPoint(0, widget.height() // 2)).y()) for widget in way_of_tab(page)]
    return [(name(before), name(after)) for (before, high), (after, low) in pairwise(heights) if low < high - SAME_LINE]


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()}"


@pytest.fixture
def told(desk: Desk) -> Desk:
    """A desk with something found, something confirmed, and something planned."""
    tell(desk, "Jeg planlægger det hele og laver mad til otte.")
    tell(desk, "Jeg er rolig og hjælper.", private=True)
    say_yes(desk, "mad")
    plan_something(desk)
    return desk


def test_findings(hall: QWidget, told: Desk) -> None:
    page = shown(hall, FindingsPage(told))
    page.judge("yes")
    QApplication.processEvents()
    assert steps_back(page) == []
    page.open_finding("mad")
    QApplication.processEvents()
    assert steps_back(page) == []


def test_cv(hall: QWidget, told: Desk) -> None:
    page = shown(hall, CvPage(told))
    page.groups.open("can").rows["mad"].change.click()
    QApplication.processEvents()
    assert steps_back(page) == []
    page.open_line("Kan mad på arbejde")
    QApplication.processEvents()
    assert steps_back(page) == []


def test_cv_with_a_line_that_is_written(hall: QWidget, told: Desk) -> None:
    page = shown(hall, CvPage(told))
    page.groups.open("done").add.click()
    for more in (False, True):
        page.groups.lines_of("work").new.more.setChecked(more)
        QApplication.processEvents()
        assert steps_back(page) == []
    page.groups.lines_of("work").new.kind.tiles["education"].click()
    QApplication.processEvents()
    assert steps_back(page) == []
    page.groups.open("reference").words.add.click()
    page.tabs.rename.click()
    QApplication.processEvents()
    assert steps_back(page) == []


def test_plan(hall: QWidget, told: Desk) -> None:
    page = shown(hall, PlanPage(told))
    assert steps_back(page) == []
    for open_item in (
        page.work.open_goal,
        lambda: page.work.open_item("step", "a"),
        lambda: page.work.open_item("sub-goal", "s"),
    ):
        open_item()
        QApplication.processEvents()
        assert steps_back(page) == []


def test_agreed(hall: QWidget, told: Desk) -> None:
    assert steps_back(shown(hall, AgreedPage(told))) == []
