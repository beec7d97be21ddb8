"""What is loaded at the door, and who gets it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from dialogtool.app.loading import Loading
from dialogtool.app.shelves import places_here
from dialogtool.storage import vault
from dialogtool.ui.page_list import PAGES
from tests.storage.sample import FAST, PASSWORD


@pytest.fixture
def loading(qtbot: QtBot) -> Iterator[Loading]:
    made = Loading(places_here())
    yield made
    made.deleteLater()


def test_all_that_opens_the_door_is_loaded_before_the_pages(qtbot: QtBot, loading: Loading) -> None:
    steps = QSignalSpy(loading.loaded)
    loading.begin()
    loading.finish()
    names = [steps.at(place)[0] for place in range(steps.count())]
    assert names[:2] == ["dialogtool.storage.driver", "dialogtool.storage.vault"]
    assert names[-len(PAGES) - 2 :] == ["library", "matcher", *PAGES]


def test_who_goes_in_gets_what_was_loaded_at_the_door(loading: Loading) -> None:
    loading.begin()
    loading.finish()
    library, matcher = loading.library(), loading.matcher()
    assert loading.hand_over() == (library, matcher)
    assert loading.library() is not library, "the files may have changed since"


def test_who_goes_in_before_it_is_loaded_gets_it_and_nothing_is_loaded_twice(loading: Loading) -> None:
    steps = QSignalSpy(loading.loaded)
    loading.begin()
    library, matcher = loading.hand_over()
    assert library.tools
    assert matcher
    loading.finish()
    assert "library" not in [steps.at(place)[0] for place in range(steps.count())]


def test_it_loads_by_itself_a_little_at_a_time(qtbot: QtBot, loading: Loading) -> None:
    steps = QSignalSpy(loading.loaded)
    loading.begin()
    assert steps.count() == 0
    qtbot.waitUntil(lambda: steps.count() > 1)


def test_before_the_first_frame_nothing_is_loaded_of_what_lies_behind_the_door(home: Path) -> None:
    store, _ = vault.create(home, "Mette", PASSWORD, FAST)
    store.close()
    code = "import sys; from dialogtool.cli import main; main(['--exit-after-paint']); print(*sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(ended.stdout.split())
    assert "dialogtool.ui.pages.unlock" in loaded
    assert not loaded & {"dialogtool.storage.vault", "dialogtool.ui.desk", "dialogtool.matching.matcher", "sqlcipher3"}
