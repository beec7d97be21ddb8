"""The unlocked window as a whole: its keys, the cover, and the way out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.app.front import Front
from dialogtool.paths import find_places
from dialogtool.storage.keys import KdfCost
from dialogtool.ui.rooms import Rooms
from dialogtool.ui.where import Where
from tests.screens import PASSWORD


@pytest.fixture
def front(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Front]:
    """The window behind the door, with a citizen and a talk going on."""
    made = Front(qapp, find_places({"DIALOGTOOL_HOME": str(home)}), KdfCost(memory_kib=8, passes=1, lanes=1))
    made.door.create(PASSWORD)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.enter()
    assert made.rooms is not None
    made.rooms.desk.model.new_case("Ane Holm")
    made.rooms.desk.model.start_meeting(made.rooms.desk.model.new_meeting())
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def rooms(front: Front) -> Rooms:
    """The rooms, at the first place to write."""
    assert front.rooms is not None
    front.rooms.go(Where("conversation", "min-hverdag", "god-dag"))
    return front.rooms


def press(qtbot: QtBot, rooms: Rooms, key: Qt.Key, *with_: Qt.KeyboardModifier) -> None:
    """A key pressed in the window, wherever the keyboard is."""
    modifiers = with_[0] if with_ else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(rooms.window().windowHandle(), key, modifiers)


def cover_of(rooms: Rooms) -> QWidget:
    """What hides the screen."""
    cover = rooms.findChild(QWidget, "cover")
    assert isinstance(cover, QWidget)
    return cover


def test_ctrl_l_locks(qtbot: QtBot, rooms: Rooms) -> None:
    with qtbot.waitSignal(rooms.locked):
        press(qtbot, rooms, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_no_key_reaches_what_lies_under_the_cover(qtbot: QtBot, rooms: Rooms) -> None:
    field = rooms.findChild(QPlainTextEdit)
    qtbot.keyClicks(field, "Min nabo")
    press(qtbot, rooms, Qt.Key.Key_F12)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_X):
        press(qtbot, rooms, key)
    press(qtbot, rooms, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cover_of(rooms).hasFocus()
    assert field.toPlainText() == "Min nabo"


def test_the_key_that_hides_the_screen_shows_it_again_with_the_hand_in_its_place(qtbot: QtBot, rooms: Rooms) -> None:
    field = rooms.findChild(QPlainTextEdit)
    for hidden in (True, False):
        press(qtbot, rooms, Qt.Key.Key_F12)
        assert cover_of(rooms).isVisible() is hidden
    assert field.hasFocus()


def test_enter_opens_a_tool_and_a_group_of_cards(qtbot: QtBot, rooms: Rooms) -> None:
    rooms.go(Where("chooser"))
    press(qtbot, rooms, Qt.Key.Key_Return)
    assert rooms.where.page == "conversation"
    press(qtbot, rooms, Qt.Key.Key_Return)
    press(qtbot, rooms, Qt.Key.Key_Return)
    assert len(rooms.desk.model.case.answers) == 1
