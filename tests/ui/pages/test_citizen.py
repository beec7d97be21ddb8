"""The citizen's page: where things stand, and the way into a talk."""

import msgspec
from pytestqt.qtbot import QtBot

from dialogtool.core.case import Place
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.citizen import CitizenPage
from dialogtool.ui.where import Where

LEFT_AT = Place(page="conversation", tool="min-hverdag", step="tak")


def went(qtbot: QtBot, desk: Desk) -> Where:
    """Where "Start samtale" leads."""
    page = CitizenPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.go) as heard:
        page.start_talk()
    return heard.args[0]


def introduce(desk: Desk) -> None:
    """Before we begin was read in the talk that is going on."""
    meeting = desk.model.current_meeting()
    assert meeting is not None
    desk.model.set_meeting(msgspec.structs.replace(meeting, introduced=True))


def test_the_first_talk_begins_with_what_this_is(qtbot: QtBot, desk: Desk) -> None:
    assert went(qtbot, desk).page == "before"


def test_a_talk_that_was_left_goes_on_at_its_place(qtbot: QtBot, desk: Desk) -> None:
    introduce(desk)
    desk.model.place = LEFT_AT
    assert went(qtbot, desk) == Where("conversation", "min-hverdag", "tak")


def test_the_next_talk_begins_with_the_choice_of_tools_wherever_the_last_one_ended(qtbot: QtBot, desk: Desk) -> None:
    introduce(desk)
    desk.model.end_meeting()
    desk.model.place = Place(page="agreed")
    assert went(qtbot, desk).page == "chooser"
    assert desk.model.current_meeting() is not None
