"""Damage that is found once the door is open closes it again, and the newest verified copy is offered."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogtool.app.front import Front
from dialogtool.paths import find_places
from dialogtool.storage.faults import fault
from dialogtool.storage.keys import KdfCost
from dialogtool.ui.pages.unlock import UnlockPage
from tests.screens import PASSWORD


@pytest.fixture
def front(qapp: QApplication, home: Path) -> Iterator[Front]:
    """The window with its door open, and a verified copy of the file."""
    made = Front(
        qapp, find_places({**os.environ, "DIALOGTOOL_HOME": str(home)}), KdfCost(memory_kib=8, passes=1, lanes=1)
    )
    made.door.create(PASSWORD)
    made.enter()
    assert made.door.store is not None
    made.door.store.back_up()
    yield made
    made.close()
    made.window.close()
    made.window.deleteLater()


def page_at_the_door(front: Front) -> UnlockPage:
    page = front.window.centralWidget()
    assert isinstance(page, UnlockPage)
    return page


def test_the_door_closes_and_offers_the_copy(front: Front) -> None:
    front.damaged.emit(fault("damaged-database").problem)
    page = page_at_the_door(front)
    assert front.rooms is None
    assert front.door.store is None
    assert page.fault.text().startswith("Filen med samtalerne er skadet.")
    assert page.copy.isVisibleTo(page)


def test_what_was_said_in_between_is_saved_and_the_copy_brings_back_a_file_that_opens(front: Front) -> None:
    assert front.rooms is not None
    front.rooms.desk.model.new_case("Ane Holm")
    front.damaged.emit(fault("damaged-database").problem)
    page = page_at_the_door(front)
    page.password.setText(PASSWORD)
    page.put_copy_back()
    assert front.rooms is not None
    assert front.door.trouble() == ""


def test_word_that_comes_when_the_door_is_closed_already_changes_nothing(front: Front) -> None:
    front.close()
    front.damaged.emit(fault("damaged-database").problem)
    assert front.door.trouble() == ""


def test_what_the_check_of_the_file_finds_comes_to_the_window(
    qtbot: QtBot, front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    def find_damage(_db: object) -> Iterator[str]:
        raise fault("damaged-database")
        yield

    front.close()
    front.door.unlock(PASSWORD)
    monkeypatch.setattr("dialogtool.storage.later_check.checks_left", find_damage)
    with qtbot.waitSignal(front.damaged):
        front.enter()
    assert page_at_the_door(front).copy.isVisibleTo(front.window)
