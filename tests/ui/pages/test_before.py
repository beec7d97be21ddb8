"""Før vi begynder: who is here, what was promised, and what this is."""

from datetime import date

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import StepSet, Words
from dialogtool.core.case.case import Meeting
from dialogtool.core.case.keys import agenda_key, belief_key, own_note_key, prepare_key, step_key
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.before import BeforePage
from tests.ui.pages.fakes import follow, keep
from tests.ui.seeing import texts_on

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, desk: Desk) -> BeforePage:
    page = BeforePage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 900)
    page.show()
    return page


def now(desk: Desk) -> Meeting:
    meeting = desk.model.current_meeting()
    assert meeting is not None
    return meeting


def next_meeting(desk: Desk, missed: bool = False) -> None:
    """The talk ends, and the next one begins; between them one perhaps came to nothing."""
    desk.model.set_meeting(msgspec.structs.replace(now(desk), introduced=True, next_date=date(2026, 12, 3)))
    desk.model.end_meeting()
    if missed:
        desk.model.set_meeting(msgspec.structs.replace(desk.model.new_meeting(), missed=True))
    desk.model.start_meeting(desk.model.new_meeting())


def test_who_is_here_is_kept_by_name_and_role(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    who = page.card.who
    qtbot.mouseClick(who.boxes["present.mentor"], LEFT)
    qtbot.keyClicks(who.lines["present.mentor"], "Ole Bro")
    qtbot.keyClick(who.lines["present.mentor"], Qt.Key.Key_Return)
    assert now(desk).present == ("Ole Bro, present.mentor",)
    qtbot.mouseClick(who.boxes["present.mentor"], LEFT)
    assert now(desk).present == ()


def test_an_interpreter_is_known_to_the_whole_talk(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    box = page.card.who.boxes["present.interpreter"]
    assert box.isChecked()
    qtbot.mouseClick(box, LEFT)
    assert not now(desk).interpreter


def test_the_talk_begins_with_the_tools_once_this_was_read(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(page.on, LEFT)
    assert went.args[0].page == "chooser"
    assert now(desk).introduced
    assert now(desk).spoken == "ar"


def test_what_was_promised_last_time_and_was_to_be_ready_is_read_first(qtbot: QtBot, desk: Desk) -> None:
    keep(desk, step_key("a"), StepSet(text="Ring til køkkenet"), makes="step")
    keep(desk, prepare_key(now(desk).id), Words("Tag brevet med"))
    next_meeting(desk, missed=True)
    said = texts_on(shown(qtbot, desk).card.last)
    assert "•  Ring til køkkenet" in said
    assert "Tag brevet med" in said
    assert any(text.startswith("We could not meet on") for text in said)


def test_a_first_talk_has_nothing_from_last_time(qtbot: QtBot, desk: Desk) -> None:
    assert not shown(qtbot, desk).card.last.isVisible()


def test_when_nothing_was_promised_that_is_said(qtbot: QtBot, desk: Desk) -> None:
    next_meeting(desk)
    assert "Nothing is left from last time." in texts_on(shown(qtbot, desk).card.last)


def test_what_to_talk_about_is_kept_as_it_is_written(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.keyClicks(page.card.talk.text, "Bussen")
    answer = desk.model.case.answers[agenda_key(now(desk).id)]
    assert answer.value == Words("Bussen")
    page.card.talk.text.selectAll()
    qtbot.keyClick(page.card.talk.text, Qt.Key.Key_Delete)
    assert agenda_key(now(desk).id) not in desk.model.case.answers


def test_later_on_the_promises_are_folded_away_and_can_be_asked_for(qtbot: QtBot, desk: Desk) -> None:
    next_meeting(desk)
    page = shown(qtbot, desk)
    promise = "You decide every word in your CV."
    assert promise not in texts_on(page)
    qtbot.mouseClick(page.again.header, LEFT)
    assert promise in texts_on(page)


def test_without_a_talk_the_promises_can_still_be_read(qtbot: QtBot, desk: Desk) -> None:
    desk.model.end_meeting()
    page = shown(qtbot, desk)
    assert not page.card.isVisible()
    qtbot.mouseClick(page.on, LEFT)
    assert now(desk).introduced


@pytest.mark.parametrize("of", [own_note_key, belief_key])
def test_what_the_caseworker_writes_alone_is_not_here(qtbot: QtBot, desk: Desk, of: object) -> None:
    keep(desk, of(now(desk).id), Words("KANARIE"))  # type: ignore[operator]
    next_meeting(desk)
    assert not [text for text in texts_on(shown(qtbot, desk)) if "KANARIE" in text]
