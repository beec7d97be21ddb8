"""What the tests of editors share."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dialogtool.ui.desk import Desk
from dialogtool.ui.theme import load_theme
from tests.ui.editors.bench import Bench, Tongue, desk_with


@pytest.fixture
def desk(repository: Path, qapp: object) -> Desk:
    """A desk with a small deck of cards, in one language."""
    return desk_with(load_theme(repository / "resources" / "theme", "light"))


@pytest.fixture
def two_tongues(repository: Path, qapp: object) -> Desk:
    """The same desk with a second language beside the Danish."""
    return desk_with(load_theme(repository / "resources" / "theme", "light"), Tongue("ar", "(ar) "))


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk) -> Bench:
    """Where editors are put to work: shown in a window, and listened to."""
    return Bench(qtbot, desk)
