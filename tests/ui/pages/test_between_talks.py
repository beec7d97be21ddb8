"""What is written between talks, on the citizen's page alone."""

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Ruling, Words
from dialogtool.core.case.keys import belief_key, own_note_key
from dialogtool.ui.desk import Desk
from dialogtool.ui.page_list import page_named
from dialogtool.ui.pages.citizen import CitizenPage
from dialogtool.ui.where import MEETING_PAGES
from dialogtool.ui.widgets.citizen.own_notes import OwnNotes
from tests.ui.pages.fakes import follow
from tests.ui.seeing import texts_on

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, desk: Desk, talking: bool = False) -> CitizenPage:
    if not talking:
        desk.model.end_meeting()
    page = CitizenPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 1400)
    page.show()
    return page


def opened(qtbot: QtBot, page: CitizenPage) -> OwnNotes:
    qtbot.mouseClick(page.own.fold.header, LEFT)
    return page.own


def latest(desk: Desk) -> str:
    return desk.model.case.meetings[-1].id


def test_the_caseworkers_own_note_is_folded_away_and_says_who_may_read_it(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert not page.own.fold.is_open
    assert page.own.fold.header.accessibleDescription() == "May be part of an access request"


def test_her_own_note_is_kept_of_the_latest_talk(qtbot: QtBot, desk: Desk) -> None:
    own = opened(qtbot, shown(qtbot, desk))
    assert own.note is not None
    qtbot.keyClicks(own.note.text, "Ring til Bo")
    assert desk.model.case.answers[own_note_key(latest(desk))].value == Words("Ring til Bo")


def test_the_belief_is_a_number_and_then_words(qtbot: QtBot, desk: Desk) -> None:
    own = opened(qtbot, shown(qtbot, desk))
    assert own.belief is not None
    assert not own.belief.words.isEnabled()
    qtbot.mouseClick(own.belief.ruler.marks[6], LEFT)
    qtbot.keyClicks(own.belief.words, "Et besøg")
    assert desk.model.case.answers[belief_key(latest(desk))].value == Ruling(6, "Et besøg")
    qtbot.mouseClick(own.belief.ruler.marks[7], LEFT)
    assert desk.model.case.answers[belief_key(latest(desk))].value == Ruling(7, "Et besøg")


def test_it_says_that_the_belief_never_travels_and_may_be_asked_for(qtbot: QtBot, desk: Desk) -> None:
    own = opened(qtbot, shown(qtbot, desk))
    assert "It never travels with the case. It can be part of an access request." in texts_on(own)


def test_nothing_of_it_is_there_while_a_talk_is_going_on(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk, talking=True)
    assert not page.own.isVisible()
    assert not page.no_show.isVisible()


@pytest.mark.parametrize("name", sorted(MEETING_PAGES - {"conversation"}))
def test_no_page_that_both_see_has_any_of_it(name: str, qtbot: QtBot, desk: Desk) -> None:
    page = page_named(name, desk)
    qtbot.addWidget(page)
    assert page.findChildren(OwnNotes) == []


def test_a_meeting_that_came_to_nothing_is_kept_with_a_new_day_and_no_blame(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.no_show.begin, LEFT)
    qtbot.keyClicks(page.no_show.when.line, "3.12")
    qtbot.keyClick(page.no_show.when.line, Qt.Key.Key_Return)
    qtbot.mouseClick(page.no_show.keep, LEFT)
    missed = desk.model.case.meetings[-1]
    assert (missed.missed, missed.next_date) == (True, date(2026, 12, 3))
    assert desk.model.current_meeting() is None


def test_a_day_that_is_none_is_asked_about_first(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.no_show.begin, LEFT)
    qtbot.keyClicks(page.no_show.when.line, "snart")
    qtbot.mouseClick(page.no_show.keep, LEFT)
    assert not desk.model.case.meetings[-1].missed
    qtbot.mouseClick(page.no_show.leave, LEFT)
    assert not page.no_show.form.isVisible()


def test_the_day_that_was_agreed_for_is_the_day_that_came_to_nothing(qtbot: QtBot, desk: Desk) -> None:
    meeting = desk.model.current_meeting()
    assert meeting is not None
    earlier = meeting.started.replace(month=10)
    desk.model.set_meeting(msgspec.structs.replace(meeting, started=earlier, next_date=date(2026, 11, 19)))
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.no_show.begin, LEFT)
    qtbot.mouseClick(page.no_show.keep, LEFT)
    assert desk.model.case.meetings[-1].started.date() == date(2026, 11, 19)
