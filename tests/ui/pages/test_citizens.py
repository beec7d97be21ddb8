"""The start page: a search field alone. A week, a search in what was said and what came are there on request."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.case.keys import CV, FINDINGS, MEETING_PAGE, step_key
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.meetings.rhythm import Seen
from dialogtool.core.meetings.said import Said
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.citizens import CitizensPage
from dialogtool.ui.where import Where, where_answered
from dialogtool.ui.widgets.citizen.arrival_panel import ArrivalPanel
from dialogtool.ui.widgets.citizen.said_search import SaidSearch
from dialogtool.ui.widgets.citizen.week_panel import WeekPanel
from tests.core.planted import LIBRARY
from tests.ui.pages.cabinet import FoundWords, ListCabinet
from tests.ui.pages.post_office import FakePost

LEFT = Qt.MouseButton.LeftButton
DAYS = (
    Seen("ane", "Ane Holm", next_date=date(2026, 11, 21)),
    Seen("bo", "Bo Friis", next_date=date(2026, 11, 22), last_talk=date(2026, 11, 1)),
    Seen("eva", "Eva Dal", last_talk=date(2026, 1, 2)),
    Seen("ida", "Ida Bach", closed=Closed(date(2025, 11, 1), date(2026, 11, 1))),
)


def said(key: AnswerKey, words: str) -> Said:
    return Said(key=key, question="Hvad gør du?", words=words, meeting="m1", at=datetime(2026, 11, 20, 9, tzinfo=UTC))


TOLD = (
    FoundWords("bo", "Bo Friis", said(step_key("s"), "Jeg bager brød")),
    FoundWords("bo", "Bo Friis", said(AnswerKey(tool="hverdag", field="svaert"), "Brød jeg mit løfte")),
)


@pytest.fixture
def cabinet() -> ListCabinet:
    return ListCabinet(days=DAYS, told=TOLD)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, cabinet: ListCabinet) -> CitizensPage:
    desk.model.close()
    desk.model.library = LIBRARY
    made = CitizensPage(replace(desk, cabinet=cabinet, post=FakePost()))
    qtbot.addWidget(made)
    made.resize(1366, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.arrive()
    return made


def rows_of(names: QListWidget) -> list[str]:
    return [names.item(row).text() for row in range(names.count())]


def press_row(qtbot: QtBot, names: QListWidget, row: int = 0) -> None:
    """A press in the middle of one row."""
    place = names.visualItemRect(names.item(row)).center()
    qtbot.mouseClick(names.viewport(), LEFT, pos=place)


def went(qtbot: QtBot, page: CitizensPage, names: QListWidget, row: int = 0) -> Where:
    with qtbot.waitSignal(page.go) as heard:
        press_row(qtbot, names, row)
    return heard.args[0]


def test_the_page_names_nobody_before_somebody_asks(page: CitizensPage, cabinet: ListCabinet) -> None:
    words = " ".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())
    assert not any(one.name in words for one in DAYS)
    assert cabinet.asked == 0
    assert page.search.hasFocus()


def test_the_week_says_who_comes_today_and_this_week_and_with_whom_it_is_long_since(
    qtbot: QtBot, page: CitizensPage
) -> None:
    qtbot.mouseClick(page.ways.week.header, LEFT)
    panel = page.ways.week.part
    assert isinstance(panel, WeekPanel)
    assert [rows_of(names) for names in panel.lists] == [
        ["Ane Holm · agreed on 21.11.2026"],
        ["Bo Friis · agreed on 22.11.2026"],
        ["Eva Dal · last talk 2.1.2026"],
        ["Ida Bach · closed 1.11.2025"],
    ]
    assert went(qtbot, page, panel.lists[2]) == Where("citizen", citizen="eva")


def test_a_week_without_anybody_says_so(qtbot: QtBot, page: CitizensPage, cabinet: ListCabinet) -> None:
    cabinet.days = ()
    page.ways.week.open()
    panel = page.ways.week.part
    assert isinstance(panel, WeekPanel)
    assert "Nobody today." in [one.text() for one in panel.findChildren(QLabel)]
    assert panel.lists == []


def test_what_was_said_is_found_in_all_cases_but_not_what_was_told_in_a_path(qtbot: QtBot, page: CitizensPage) -> None:
    qtbot.mouseClick(page.ways.search.header, LEFT)
    search = page.ways.search.part
    assert isinstance(search, SaidSearch)
    assert search.line.hasFocus()
    qtbot.keyClicks(search.line, "brød")
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert rows_of(search.found) == ["“Jeg bager brød”\nBo Friis · 20.11.2026 · Hvad gør du?"]
    assert went(qtbot, page, search.found) == Where("plan", citizen="bo")


def test_words_that_nobody_said_are_told_kindly(qtbot: QtBot, page: CitizensPage) -> None:
    page.ways.search.open()
    search = page.ways.search.part
    assert isinstance(search, SaidSearch)
    qtbot.keyClicks(search.line, "xyz")
    qtbot.waitUntil(search.told.isVisible)
    assert not search.found.isVisible()
    qtbot.keyClick(search.line, Qt.Key.Key_Return)
    assert search.line.hasFocus()


def test_a_handover_is_received_and_leads_to_the_citizen_or_to_both_copies(qtbot: QtBot, page: CitizensPage) -> None:
    qtbot.mouseClick(page.ways.arrival.header, LEFT)
    panel = page.ways.arrival.part
    assert isinstance(panel, ArrivalPanel)
    for signal, where in ((panel.taken, "citizen"), (panel.to_compare, "merge")):
        with qtbot.waitSignal(page.go) as heard:
            signal.emit("bo")
        assert heard.args == [Where(where, citizen="bo")]
    qtbot.mouseClick(panel.done, LEFT)
    assert not page.ways.arrival.is_open


def test_a_name_that_is_known_is_asked_about_before_a_case_is_begun(qtbot: QtBot, page: CitizensPage) -> None:
    qtbot.keyClicks(page.search, "bo friis")
    qtbot.mouseClick(page.new_button, LEFT)
    assert not page.desk.model.is_open
    assert [made.text() for made in page.known.choices] == [
        "Yes, open Bo Friis, last talk 1.11.2026",
        "No, somebody else of the same name",
    ]
    with qtbot.waitSignal(page.go) as heard:
        qtbot.keyClick(page.known.choices[0], Qt.Key.Key_Return)
    assert heard.args == [Where("citizen", citizen="bo")]


def test_somebody_else_of_the_same_name_has_a_case_of_her_own(qtbot: QtBot, page: CitizensPage) -> None:
    qtbot.keyClicks(page.search, "Ane Holm")
    qtbot.mouseClick(page.new_button, LEFT)
    assert page.known.choices[0].text() == "Yes, open Ane Holm"
    with qtbot.waitSignal(page.go):
        qtbot.mouseClick(page.known.choices[-1], LEFT)
    assert page.desk.model.case.citizen.name == "Ane Holm"


def test_a_new_name_is_not_asked_about(qtbot: QtBot, page: CitizensPage) -> None:
    qtbot.keyClicks(page.search, "Ane")
    with qtbot.waitSignal(page.go):
        qtbot.mouseClick(page.new_button, LEFT)
    assert not page.known.isVisible()


@pytest.mark.parametrize(
    ("key", "where"),
    [
        (AnswerKey(tool="hverdag", field="ting"), Where("conversation", "hverdag", "om-ting")),
        (
            AnswerKey(tool="hverdag", field="fortael", subject="sang"),
            Where("conversation", "hverdag", "om-fortael/sang"),
        ),
        (AnswerKey(tool="hverdag", field="gone"), Where("citizen")),
        (AnswerKey(tool=FINDINGS, field="x"), Where("findings")),
        (AnswerKey(tool=CV, field="x"), Where("cv")),
        (AnswerKey(tool=MEETING_PAGE, field="x"), Where("agreed")),
    ],
)
def test_what_was_said_leads_to_where_it_was_asked(key: AnswerKey, where: Where) -> None:
    assert where_answered(key, LIBRARY) == where


def test_the_button_that_clears_the_name_stands_in_the_middle_of_its_line(page: CitizensPage) -> None:
    page.setStyleSheet(page.desk.theme.style)
    page.search.setText("Ane")
    (clear,) = page.search.findChildren(QToolButton)
    QApplication.processEvents()
    assert abs(clear.geometry().center().y() - page.search.rect().center().y()) <= 1
    assert page.search.rect().contains(clear.geometry())
