"""A tool is shown while it is written: what is saved is seen, and what is wrong is said with its line."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from dialogtool.app.authoring import new_tool
from dialogtool.app.previewing import SETTLED_MS, Preview
from dialogtool.app.shelves import places_here
from dialogtool.core.case.answers import Words


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The file of a tool that was just begun."""
    return new_tool(places_here(), "min-uge", tmp_path / "tools")


@pytest.fixture
def preview(qtbot: QtBot, file: Path) -> Preview:
    """It is looked at."""
    made = Preview(places_here(), file.parent)
    qtbot.addWidget(made.room)
    made.room.show()
    return made


def texts(preview: Preview) -> str:
    return "\n".join(label.text() for label in preview.room.findChildren(QLabel) if label.isVisibleTo(preview.room))


def change(file: Path, before: str, after: str) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


def test_the_tool_is_shown_and_all_is_in_order(preview: Preview) -> None:
    assert "Hvad har du lyst til at fortælle om?" in texts(preview)
    assert "Alt er i orden." in texts(preview)


def test_what_is_saved_is_shown_by_itself(qtbot: QtBot, preview: Preview, file: Path) -> None:
    change(file, "Hvad har du lyst til at fortælle om?", "Hvad glæder du dig til?")
    qtbot.waitUntil(lambda: "Hvad glæder du dig til?" in texts(preview), timeout=10_000)


def test_a_fault_is_told_with_its_line_and_the_last_good_version_stays(preview: Preview, file: Path) -> None:
    change(file, "kind: long-text", "kind: lang-tekst")
    preview.read()
    assert "line 2" in texts(preview)
    assert "Hvad har du lyst til at fortælle om?" in texts(preview)


def test_answers_and_place_outlive_a_new_version(preview: Preview, file: Path) -> None:
    page = preview.room.page
    assert page is not None
    page.questions[0].editor.answered.emit(Words("Jeg bager"), False)
    page.go_on()
    change(file, "Hvordan var det?", "Hvordan gik det?")
    preview.read()
    assert "Hvordan gik det?" in texts(preview)


def test_a_file_that_cannot_be_read_at_all_says_so(qtbot: QtBot, file: Path) -> None:
    file.write_text("{", encoding="utf-8")
    preview = Preview(places_here(), file.parent)
    qtbot.addWidget(preview.room)
    preview.room.show()
    assert preview.room.page is None
    assert "Værktøjet kommer frem her" in texts(preview)


def test_after_the_last_step_it_begins_again(preview: Preview) -> None:
    page = preview.room.page
    assert page is not None
    page.go_on()
    assert preview.room.page is not None
    assert preview.room.page.index == 0


def test_what_is_saved_when_the_window_is_gone_is_left_alone(qtbot: QtBot, file: Path) -> None:
    preview = Preview(places_here(), file.parent)
    preview._on_saved()
    with qtbot.waitSignal(preview.room.destroyed):
        preview.room.deleteLater()
    qtbot.wait(2 * SETTLED_MS)
    assert not isValid(preview.room)
