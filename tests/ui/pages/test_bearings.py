"""Vejen indtil nu: what was found, what was done, and where she stood, in her own words."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Ruling, StepSet
from dialogtool.core.case.keys import step_key
from dialogtool.core.tool.asking import Asked
from dialogtool.core.tool.facts import MEETING
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.bearings import BearingsPage
from tests.making import key
from tests.ui.pages.fakes import follow, keep, say_yes, tell
from tests.ui.seeing import texts_on

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, desk: Desk) -> BearingsPage:
    page = BearingsPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 900)
    page.show()
    return page


def stand(desk: Desk, value: int, reason: str = "") -> None:
    """She places herself on the ruler in the talk going on."""
    of = key("styr", MEETING + desk.model.meeting, "hvor-staar-jeg")
    desk.model.answer(Asked(key=of, question="Hvor godt styr?", makes="bearing"), Ruling(value, reason))


def test_there_is_a_word_for_the_time_before_anything(qtbot: QtBot, desk: Desk) -> None:
    assert shown(qtbot, desk).nothing.isVisible()


def test_each_time_stands_with_its_reason_and_nothing_is_summed(qtbot: QtBot, desk: Desk) -> None:
    stand(desk, 3, "Det er nyt")
    desk.model.end_meeting()
    desk.model.start_meeting(desk.model.new_meeting())
    stand(desk, 6, "De regner med mig")
    card = shown(qtbot, desk).bearings.cards["styr"]
    assert [text for text in texts_on(card) if "“" in text] == ["3  “Det er nyt”", "6  “De regner med mig”"]


def test_a_screen_reader_hears_each_place(qtbot: QtBot, desk: Desk) -> None:
    stand(desk, 3)
    card = shown(qtbot, desk).bearings.cards["styr"]
    names = [widget.accessibleName() for widget in card.findChildren(object) if hasattr(widget, "accessibleName")]
    assert "21 Nov: 3 of 10." in names


def test_what_was_done_and_found_stands_at_its_meeting(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg laver mad.")
    say_yes(desk, "mad")
    keep(desk, step_key("a"), StepSet(text="Ring", status="some", reason="Det var optaget"), makes="step")
    said = texts_on(shown(qtbot, desk).road)
    assert {"Ring (a beginning)", "“Det var optaget”", "We found this in you"} <= set(said)


def test_it_grows_while_the_two_talk(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    stand(desk, 3)
    assert set(page.bearings.cards) == {"styr"}
    assert not page.nothing.isVisible()


def test_the_way_on_is_to_the_tools_in_a_talk_and_to_the_citizen_outside_one(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    for there in ("chooser", "citizen"):
        with qtbot.waitSignal(page.go) as went:
            qtbot.mouseClick(page.on, LEFT)
        assert went.args[0].page == there
        desk.model.end_meeting()
