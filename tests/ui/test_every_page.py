"""Every page, built with the shipped tools and walked as a screen reader and a keyboard would."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from dialogtool.app.front import Front
from dialogtool.paths import find_places
from dialogtool.storage.keys import KdfCost
from dialogtool.ui.rooms import Rooms
from dialogtool.ui.where import MEETING_PAGES, Where
from dialogtool.ui.widgets.flow_layout import FlowLayout
from tests.screens import PASSWORD, stops

SIZES = {"1366x768": (1366, 768), "200 %": (683, 384)}


@pytest.fixture(scope="module", params=["da", "en"])
def rooms(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Rooms]:
    """The rooms behind the door, in both languages; made once for each, since every test only walks through them."""
    home = tmp_path_factory.mktemp("home")
    front = Front(
        qapp, find_places({**os.environ, "DIALOGTOOL_HOME": str(home)}), KdfCost(memory_kib=8, passes=1, lanes=1)
    )
    front.window.show()
    front.door.create(PASSWORD)
    front.enter()
    front.speak(request.param)
    assert front.rooms is not None
    yield front.rooms
    front.close()
    front.window.close()
    front.window.deleteLater()


def walk(rooms: Rooms) -> Iterator[tuple[str, Where]]:
    """Goes to each page in turn; those left behind are gone, as they are when the program runs by itself."""
    for name, where in stops(rooms.desk.demo(), rooms, kinds_once=True):
        rooms.go(where)
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        yield name, where


def focusable(page: QWidget) -> list[QWidget]:
    """Everything in sight that the keyboard can land on."""
    children = page.findChildren(QWidget)
    return [w for w in children if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]


def name_of(widget: QWidget) -> str:
    """What a screen reader says the widget is called."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def test_every_widget_that_takes_the_keyboard_has_a_name(qtbot: QtBot, rooms: Rooms) -> None:
    nameless = []
    for name, _where in walk(rooms):
        nameless += [(name, type(w).__name__, w.objectName()) for w in focusable(rooms) if not name_of(w)]
    assert nameless == []


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_no_page_scrolls_sideways_and_no_label_is_clipped(rooms: Rooms, size: tuple[int, int]) -> None:
    window = rooms.window()
    window.resize(*size)
    clipped = []
    for name, _where in walk(rooms):
        areas = [a for a in rooms.findChildren(QScrollArea) if a.isVisible() and a.widget()]
        clipped += [(name, "sideways") for a in areas if a.widget().width() > a.viewport().width()]
        labels = [w for w in rooms.findChildren(QLabel) if w.isVisible() and w.text()]
        clipped += [(name, w.text()[:40]) for w in labels if w.height() < w.heightForWidth(w.width())]
    assert clipped == []


def test_tab_goes_through_the_whole_page_and_comes_back(qtbot: QtBot, rooms: Rooms) -> None:
    for _name, where in walk(rooms):
        meant, seen = set(focusable(rooms)), set[QWidget]()
        first = widget = rooms.window().focusWidget() or next(iter(meant))
        while widget not in seen:
            seen.add(widget)
            widget = widget.nextInFocusChain()
        assert meant <= seen, where
        assert first in seen


class Shown(QObject):
    """Watches for widgets that come up as windows of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt names it
        """Writes the window down, and lets it come."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(type(watched).__name__)
        return False


def test_nothing_flashes_up_as_a_window_of_its_own(qapp: QApplication, rooms: Rooms) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    for _ in walk(rooms):
        pass
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_what_flows_stands_when_earlier_pages_have_been_let_go(rooms: Rooms) -> None:
    gone = []
    for name, _where in walk(rooms):
        flows = rooms.findChildren(FlowLayout)
        gone += [name for flow in flows for place in range(flow.count()) if not isValid(flow.itemAt(place))]
    assert gone == []


def test_in_a_meeting_nothing_names_another_citizen(rooms: Rooms) -> None:
    rooms.desk.model.new_case("Hemmelig Nabo")
    rooms.go(Where("citizens"))
    for name, where in walk(rooms):
        if where.page in MEETING_PAGES:
            said = " ".join(w.text() for w in rooms.findChildren(QLabel) if w.isVisible())
            assert "Hemmelig" not in said, name


def test_the_cover_hides_everything_at_once_and_lifts_again(qtbot: QtBot, rooms: Rooms) -> None:
    with qtbot.waitActive(rooms.window()):
        rooms.window().activateWindow()
    rooms.go(Where("citizen", citizen=rooms.desk.demo()))
    qtbot.keyClick(rooms.window(), Qt.Key.Key_F12)
    cover = rooms.findChild(QWidget, "cover")
    assert cover.isVisible()
    assert cover.size() == rooms.size()
    qtbot.keyClick(cover, Qt.Key.Key_Return)
    assert not cover.isVisible()
