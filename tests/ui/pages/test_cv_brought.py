"""An old CV on the CV page: fetched from a file, used line by line, or put away."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import Words
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import material_key
from dialogtool.core.cv.brought import Imported, TalkAbout
from dialogtool.ui.desk import Desk
from dialogtool.ui.widgets.cv.brought import CvBrought
from tests.ui.pages.cv_bench import items, opened, shown, with_ideas
from tests.ui.pages.fakes import keep

OLD = Imported(
    items=(CvItemSet("education", "9. klasse"),),
    talk_about=TalkAbout(lines=("2010-2012 Kok, Kroen", "Kan lide at fiske")),
    problems=(Problem(code="x", message="x", cure="y"),),
)
FAULT = Problem(code="pdf", message="A PDF cannot be read.", cure="Bring the Word file.")


@pytest.fixture
def cv_desk(desk: Desk) -> Desk:
    """A desk that reads an old CV from any file but one."""
    return replace(with_ideas(desk), read_cv=lambda path: FAULT if path.endswith("pdf") else OLD)


def texts(part: CvBrought) -> list[str]:
    return [line.text for line in part.lines]


def test_an_old_cv_becomes_lines_on_the_list_and_lines_to_talk_about(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    part = opened(page, "brought", CvBrought)
    part.take("/et/sted/gammelt.docx")
    assert texts(part) == ["2010-2012 Kok, Kroen", "Kan lide at fiske"]
    assert [one.title for one in items(cv_desk)] == ["9. klasse"]
    assert part.told.text() == (
        "1 line is on the list now. 2 lines to talk about. Something in the file could not be read."
    )
    cv_desk.model.undo()
    assert (texts(part), items(cv_desk)) == ([], [])


def test_what_was_there_already_is_told(qtbot: QtBot, cv_desk: Desk) -> None:
    nothing = replace(cv_desk, read_cv=lambda _path: Imported())
    page = shown(qtbot, nothing)
    part = opened(page, "brought", CvBrought)
    part.take("/et/sted/gammelt.docx")
    assert part.told.text() == "There was nothing new in it."


def test_a_file_that_cannot_be_read_is_told_with_what_to_do(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    part = opened(page, "brought", CvBrought)
    part.take("/et/sted/gammelt.pdf")
    assert part.told.text() == "A PDF cannot be read. Bring the Word file."


@pytest.fixture
def brought(cv_desk: Desk) -> Desk:
    """Lines of an old CV that were brought in earlier."""
    keep(cv_desk, material_key("m"), Words("2010-2012 Kok, Kroen\nKan lide at fiske"))
    return cv_desk


def test_a_line_that_is_used_opens_its_form_and_one_undo_takes_both_back(qtbot: QtBot, brought: Desk) -> None:
    page = shown(qtbot, brought)
    part = opened(page, "brought", CvBrought)
    first = next(iter(part.lines.values()))
    first.face.click()
    first.ways["work"].click()
    assert items(brought) == [CvItemSet("work", "Kok", "Kroen", start="2010", end="2012")]
    assert page.groups.folds["done"].is_open
    (row,) = page.groups.lines_of("work").list.rows.values()
    assert row.form is not None
    brought.model.undo()
    assert items(brought) == []
    assert texts(opened(page, "brought", CvBrought)) == ["2010-2012 Kok, Kroen", "Kan lide at fiske"]


def test_a_line_is_put_away_and_the_keyboard_goes_on_to_the_next(qtbot: QtBot, brought: Desk) -> None:
    page = shown(qtbot, brought)
    part = opened(page, "brought", CvBrought)
    first, second = part.lines.values()
    first.face.click()
    first.ways[""].click()
    assert texts(part) == ["Kan lide at fiske"]
    assert page.focusWidget() is second.face
    brought.model.undo()
    assert len(part.lines) == 2


def test_phone_and_mail_go_to_the_citizens_details_and_one_undo_takes_both_back(qtbot: QtBot, cv_desk: Desk) -> None:
    keep(cv_desk, material_key("m"), Words("Mobil: 22 33 44 55\nTlf. 99 88 77 66\nKok"))
    page = shown(qtbot, cv_desk)
    part = opened(page, "brought", CvBrought)
    first, second, third = part.lines.values()
    first.face.click()
    first.ways["contact"].click()
    assert cv_desk.model.case.citizen.phone == "22 33 44 55"
    assert part.told.text() == "It stands with the citizen's own details now."
    assert page.focusWidget() is second.face
    second.face.click()
    second.ways["contact"].click()
    assert (texts(part), cv_desk.model.case.citizen.phone) == (["Kok"], "22 33 44 55")
    assert part.told.text().endswith("they stay as they are.")
    third.face.click()
    assert "contact" not in third.ways
    cv_desk.model.undo()
    cv_desk.model.undo()
    assert (len(part.lines), cv_desk.model.case.citizen.phone) == (3, "")


def test_a_line_can_become_a_reference(qtbot: QtBot, cv_desk: Desk) -> None:
    keep(cv_desk, material_key("m"), Words("Bo Jensen, lagerchef, 22 11 00 99"))
    page = shown(qtbot, cv_desk)
    (line,) = opened(page, "brought", CvBrought).lines.values()
    line.face.click()
    line.ways["reference"].click()
    assert items(cv_desk) == [CvItemSet("reference", "Bo Jensen", "lagerchef", text="22 11 00 99")]
    assert page.groups.folds["reference"].is_open


def test_one_line_is_unfolded_at_a_time(qtbot: QtBot, brought: Desk) -> None:
    page = shown(qtbot, brought)
    first, second = opened(page, "brought", CvBrought).lines.values()
    first.face.click()
    second.face.click()
    assert (first.face.isChecked(), second.face.isChecked()) == (False, True)
    assert not first.ways["work"].isVisibleTo(page)


def test_a_few_lines_are_shown_at_a_time(qtbot: QtBot, cv_desk: Desk) -> None:
    keep(cv_desk, material_key("m"), Words("\n".join(f"Linje {number}" for number in range(8))))
    page = shown(qtbot, cv_desk)
    part = opened(page, "brought", CvBrought)
    assert len(part.lines) == 6
    assert part.left.text() == "2 more lines after these"
    assert page.groups.folds["brought"].header.accessibleDescription() == "8 lines to talk about."


def test_the_file_is_asked_for_without_stopping_the_window(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    opened(page, "brought", CvBrought).fetch.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_where_there_are_no_files_none_is_asked_for(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, with_ideas(desk))
    assert not opened(page, "brought", CvBrought).fetch.isVisibleTo(page)
