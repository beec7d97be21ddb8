"""The unlocked window as a whole: its keys, the cover, and the way out."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.app.front import Front
from dialogtool.paths import find_places
from dialogtool.storage.keys import KdfCost
from dialogtool.ui import theme as themes
from dialogtool.ui.page_list import PAGES, load_pages
from dialogtool.ui.rooms import Rooms
from dialogtool.ui.where import Where
from tests.screens import PASSWORD


@pytest.fixture(scope="module")
def entered(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    """The window with its door open; made once, since opening takes a while."""
    home = tmp_path_factory.mktemp("home")
    made = Front(
        qapp, find_places({**os.environ, "DIALOGTOOL_HOME": str(home)}), KdfCost(memory_kib=8, passes=1, lanes=1)
    )
    made.door.create(PASSWORD)
    made.window.show()
    made.enter()
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()


@pytest.fixture
def front(qtbot: QtBot, entered: Front) -> Front:
    """New rooms in Danish, with a new citizen and a talk going on; they tell that they were locked, and no more."""
    with qtbot.waitActive(entered.window):
        entered.window.show()
        entered.window.activateWindow()
    entered.speak("da")
    assert entered.rooms is not None
    entered.rooms.locked.disconnect()
    entered.rooms.desk.model.new_case("Ane Holm")
    entered.rooms.desk.model.start_meeting(entered.rooms.desk.model.new_meeting())
    return entered


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
    field = rooms.page.findChild(QPlainTextEdit)
    qtbot.keyClicks(field, "Min nabo")
    press(qtbot, rooms, Qt.Key.Key_F12)
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_X):
        press(qtbot, rooms, key)
    press(qtbot, rooms, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cover_of(rooms).hasFocus()
    assert field.toPlainText() == "Min nabo"


def test_the_key_that_hides_the_screen_shows_it_again_with_the_hand_in_its_place(qtbot: QtBot, rooms: Rooms) -> None:
    field = rooms.page.findChild(QPlainTextEdit)
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


def test_undo_and_redo_reach_the_talk_from_a_place_to_write(qtbot: QtBot, rooms: Rooms) -> None:
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    field = rooms.page.findChild(QPlainTextEdit)
    qtbot.keyClicks(field, "Min nabo")
    press(qtbot, rooms, Qt.Key.Key_Z, ctrl)
    assert (field.toPlainText(), len(rooms.desk.model.case.answers)) == ("", 0)
    press(qtbot, rooms, Qt.Key.Key_Z, ctrl | shift)
    assert field.toPlainText() == "Min nabo"
    assert field.textCursor().atEnd()


def test_undo_on_a_half_written_line_is_the_lines_own(qtbot: QtBot, rooms: Rooms) -> None:
    qtbot.keyClicks(rooms.page.findChild(QPlainTextEdit), "Min nabo")
    rooms.go(Where("conversation", "min-hverdag", "dagen"))
    line = rooms.page.findChild(QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "vinduer")
    press(qtbot, rooms, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == ""
    assert len(rooms.desk.model.case.answers) == 1
    press(qtbot, rooms, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(rooms.desk.model.case.answers) == 0


def test_what_is_half_written_on_a_line_is_taken_when_the_language_changes(qtbot: QtBot, front: Front) -> None:
    front.rooms.go(Where("conversation", "min-hverdag", "dagen"))
    line = front.rooms.page.findChild(QLineEdit)
    line.setFocus()
    qtbot.keyClicks(line, "vinduer")
    front.speak("en")
    (answer,) = front.rooms.desk.model.case.answers.values()
    assert [placement.card for placement in answer.value.placements] == ["vinduer"]


def test_another_language_leaves_the_talk_at_its_question(qtbot: QtBot, front: Front) -> None:
    front.rooms.go(Where("conversation", "min-hverdag"))
    press(qtbot, front.rooms, Qt.Key.Key_Return)
    press(qtbot, front.rooms, Qt.Key.Key_Return)
    assert len(front.rooms.desk.model.case.answers) == 1
    front.speak("en")
    assert front.rooms.where.step == "dagen"
    assert front.rooms.page.index == 0


def test_a_talk_whose_tool_is_gone_goes_on_with_the_choice_of_tools(rooms: Rooms) -> None:
    rooms.go(Where("conversation", "et-vaerktoej-der-er-vaek", "trin"))
    assert rooms.where.page == "chooser"
    assert rooms.desk.model.place.page == "chooser"


def test_undo_on_the_citizens_page_shows_the_earlier_name(qtbot: QtBot, rooms: Rooms) -> None:
    rooms.go(Where("citizen"))
    field = rooms.page.details.fields["name"]
    qtbot.keyClicks(field, " Skov")
    assert rooms.page.name.text() == "Ane Holm Skov"
    rooms.desk.model.undo()
    assert (field.text(), rooms.page.name.text()) == ("Ane Holm", "Ane Holm")


class FullDisk:
    """A keeper whose disk is full until there is `room`."""

    def __init__(self) -> None:
        self.room = False

    def save(self, _case: object, _place: object) -> None:
        """Nothing reaches the disk."""

    def flush(self, timeout: float = 1.0) -> bool:
        return self.room and bool(timeout)


@pytest.fixture
def disk(rooms: Rooms, monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    """A disk that is full from now on."""
    made = FullDisk()
    monkeypatch.setattr(rooms._autosave, "_keeper", made)
    return made


def test_the_window_stays_while_the_disk_is_full_until_somebody_insists(rooms: Rooms, disk: FullDisk) -> None:
    window = rooms.window()
    assert not window.close()
    assert window.isVisible()
    assert any("én gang til" in label.text() and label.isVisible() for label in rooms.findChildren(QLabel))
    assert rooms.may_leave()


def test_the_door_is_not_locked_over_words_that_are_not_on_the_disk(qtbot: QtBot, rooms: Rooms, disk: FullDisk) -> None:
    with qtbot.assertNotEmitted(rooms.locked):
        rooms.lock()
    disk.room = True
    with qtbot.waitSignal(rooms.locked):
        rooms.lock()


def test_a_fault_of_the_program_stays_said_when_the_case_is_saved(front: Front) -> None:
    front.rooms.tell("Noget gik galt.")
    front.rooms._autosave.heard_saved(datetime(2026, 11, 21, tzinfo=UTC))
    assert any(label.text() == "Noget gik galt." and label.isVisible() for label in front.rooms.findChildren(QLabel))


def test_another_language_dresses_nothing_anew(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    worn: list[str] = []
    monkeypatch.setattr(themes, "wear", lambda _app, theme: worn.append(theme.scheme))
    front.speak("en")
    assert worn == []
    front.dress("dark")
    front.dress("light")
    assert worn == ["dark", "light"]


def test_every_page_is_loaded_one_at_a_time() -> None:
    assert tuple(load_pages()) == tuple(PAGES)
