"""What a caseworker keeps of a case: the rhythm, closing it with a day to delete, and deleting, which asks twice."""

from dataclasses import replace
from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Number
from dialogtool.core.case.keys import closed_key, rhythm_key
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.tool.library import Library
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.citizen import CitizenPage
from dialogtool.ui.where import Where
from dialogtool.ui.widgets.citizen.said_search import SaidSearch
from tests.ui.pages.cabinet import ListCabinet
from tests.ui.pages.fakes import follow, tell

LEFT = Qt.MouseButton.LeftButton
CLOSED = "The case was closed 21.11.2026. It is to be deleted {day}."


@pytest.fixture
def cabinet() -> ListCabinet:
    return ListCabinet()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, cabinet: ListCabinet) -> CitizenPage:
    made = CitizenPage(replace(desk, cabinet=cabinet))
    qtbot.addWidget(made)
    follow(made)
    made.resize(1366, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.keeping.open()
    return made


def value(page: CitizenPage, key: object) -> object:
    answer = page.desk.model.case.answers.get(key)  # pyright: ignore[reportCallIssue, reportArgumentType]
    return answer.value if answer else None


def test_a_rhythm_is_agreed_on_and_taken_back(qtbot: QtBot, page: CitizenPage) -> None:
    rhythm = page.care.rhythm
    rhythm.setFocus()
    qtbot.keyClick(rhythm, Qt.Key.Key_Down)
    qtbot.keyClick(rhythm, Qt.Key.Key_Down)
    assert value(page, rhythm_key()) == Number(2)
    qtbot.keyClick(rhythm, Qt.Key.Key_Home)
    assert value(page, rhythm_key()) is None


def test_a_closed_case_says_when_it_is_to_be_deleted_and_can_be_opened_again(qtbot: QtBot, page: CitizenPage) -> None:
    qtbot.mouseClick(page.care.close_case, LEFT)
    assert value(page, closed_key()) == Closed(date(2026, 11, 21), date(2027, 11, 21))
    assert page.closed.text() == page.care.told.text() == CLOSED.format(day="21.11.2027")
    assert page.desk.model.current_meeting() is None
    qtbot.keyClick(page.care.open_again, Qt.Key.Key_Return)
    assert value(page, closed_key()) is None
    assert not page.closed.isVisible()


def test_how_long_a_case_is_kept_stands_in_a_data_file(qtbot: QtBot, page: CitizenPage) -> None:
    catalogue = msgspec.structs.replace(page.desk.catalogue, keeping={"months-after-closing": 3})
    page.desk.model.library = Library(catalogue=catalogue)
    qtbot.mouseClick(page.care.close_case, LEFT)
    assert page.closed.text() == CLOSED.format(day="21.2.2027")


def test_deleting_says_what_goes_and_asks_twice(qtbot: QtBot, page: CitizenPage, cabinet: ListCabinet) -> None:
    tell(page.desk, "Jeg bager")
    deleting = page.care.deleting
    qtbot.mouseClick(deleting.ask, LEFT)
    assert "1 answer" in deleting.told.text()
    assert deleting.keep.hasFocus()
    qtbot.mouseClick(deleting.first, LEFT)
    assert cabinet.erased == []
    id = page.desk.model.case.citizen.id
    with qtbot.waitSignal(page.go) as heard:
        qtbot.mouseClick(deleting.second, LEFT)
    assert (cabinet.erased, heard.args) == ([id], [Where("citizens")])
    assert not page.desk.model.is_open


def test_at_each_question_the_case_can_be_kept(qtbot: QtBot, page: CitizenPage, cabinet: ListCabinet) -> None:
    deleting = page.care.deleting
    for presses in ((deleting.ask,), (deleting.ask, deleting.first)):
        for pressed in (*presses, deleting.keep):
            qtbot.mouseClick(pressed, LEFT)
        assert deleting.ask.isVisible()
        assert not deleting.second.isVisible()
    assert cabinet.erased == []


def test_copies_that_could_not_be_opened_are_told_by_name(
    qtbot: QtBot, page: CitizenPage, cabinet: ListCabinet
) -> None:
    cabinet.left = ("a.db",)
    deleting = page.care.deleting
    for pressed in (deleting.ask, deleting.first, deleting.second):
        qtbot.mouseClick(pressed, LEFT)
    assert deleting.told.text().endswith("a.db")
    with qtbot.waitSignal(page.go):
        qtbot.mouseClick(deleting.on, LEFT)


def test_what_was_said_in_the_case_is_found_and_leads_there(qtbot: QtBot, page: CitizenPage) -> None:
    tell(page.desk, "Jeg bager brød")
    tell(page.desk, "Jeg bager hemmeligt", private=True)
    qtbot.mouseClick(page.search.header, LEFT)
    search = page.search.part
    assert isinstance(search, SaidSearch)
    qtbot.keyClicks(search.line, "bag")
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert isinstance(search.found, QListWidget)
    assert search.found.item(0).text() == "“Jeg bager brød”\n21.11.2026 · Hvad lavede du i går?"
    assert search.found.count() == 1
    with qtbot.waitSignal(page.go) as heard:
        qtbot.keyClick(search.found, Qt.Key.Key_Return)
    assert heard.args == [Where("citizen")]


def test_nothing_of_closing_stands_on_the_page_of_an_open_case(page: CitizenPage) -> None:
    assert not any("closed 21" in one.text() for one in page.findChildren(QLabel))
