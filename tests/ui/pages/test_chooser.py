"""The choice of tools."""

import msgspec
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Words
from dialogtool.core.tool.aids import RoadPiece
from dialogtool.core.tool.definition import Part, Tool
from dialogtool.core.tool.fields import LongText, Ruler
from dialogtool.core.tool.library import Library
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.chooser import ChooserPage
from dialogtool.ui.where import Where, after_tool
from tests.making import a_step, a_tool, key
from tests.ui.pages.fakes import keep

DAY = a_tool(LongText(id="dag", makes="experience"), id="dag")
LAST = msgspec.structs.replace(a_tool(LongText(id="sidst"), id="sidst"), companion="first")
STOOD = a_tool(Ruler(id="styr", low="lidt", high="meget", makes="bearing"), id="pejling")
BEARINGS = msgspec.structs.replace(STOOD, companion="any")
PARTS = tuple(Part(id=id, title=f"Del {id}", minutes=6, steps=(a_step(LongText(id=id)),)) for id in ("a", "b"))
LONG = msgspec.structs.replace(a_tool(LongText(id="a"), id="lang"), parts=PARTS)


def chooser(qtbot: QtBot, desk: Desk, *tools: Tool) -> ChooserPage:
    desk.model.library = Library(tools={tool.id: tool for tool in tools}, catalogue=desk.catalogue)
    page = ChooserPage(desk)
    qtbot.addWidget(page)
    page.show()
    return page


def with_interpreter(desk: Desk) -> None:
    meeting = desk.model.current_meeting()
    assert meeting is not None
    desk.model.set_meeting(msgspec.structs.replace(meeting, interpreter=True))


def texts(page: ChooserPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_without_a_tool_it_says_where_to_look_and_the_keyboard_has_a_place(qtbot: QtBot, desk: Desk) -> None:
    page = ChooserPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive()
    assert page.cards == []
    assert page.found.hasFocus()
    assert "No dialogue tool" in texts(page)


def test_the_tool_that_fits_best_stands_first_with_its_reason(qtbot: QtBot, desk: Desk) -> None:
    page = chooser(qtbot, desk, LONG, DAY)
    assert [card.tool_id for card in page.cards] == ["dag", "lang"]
    assert "Fits well now" in texts(page)
    assert "Fits well now" in page.cards[0].accessibleDescription()


def test_tools_for_every_meeting_stand_by_themselves(qtbot: QtBot, desk: Desk) -> None:
    page = chooser(qtbot, desk, LAST, DAY)
    assert [card.tool_id for card in page.cards] == ["dag", "sidst"]


def test_a_quarter_of_an_hour_offers_one_part_of_each_tool(qtbot: QtBot, desk: Desk) -> None:
    page = chooser(qtbot, desk, LONG)
    assert "Del a" not in texts(page)
    page.time[1].click()
    assert page.desk.model.is_short
    assert "Del a" in texts(page)
    with qtbot.waitSignal(page.go) as gone:
        page.cards[0].click()
    assert gone.args == [Where("conversation", "lang", "om-a")]


def test_with_an_interpreter_a_quarter_of_an_hour_takes_a_part_of_what_belongs_to_every_talk(
    qtbot: QtBot, desk: Desk
) -> None:
    with_interpreter(desk)
    page = chooser(qtbot, desk, msgspec.structs.replace(LONG, companion="any"))
    assert "about 24 minutes" in page.cards[0].accessibleDescription()
    page.time[1].click()
    assert "Del a" in texts(page)
    assert "about 12 minutes" in page.cards[0].accessibleDescription()
    assert page.cards[0].step == "om-a"


def test_what_there_is_no_time_for_in_a_quarter_of_an_hour_stands_last(qtbot: QtBot, desk: Desk) -> None:
    with_interpreter(desk)
    for id in ("a", "b"):
        keep(desk, key(id, tool="lang"), Words("Ja"))
    other = msgspec.structs.replace(DAY, id="nat")
    page = chooser(qtbot, desk, DAY, LONG, other)
    page.time[1].click()
    assert [card.tool_id for card in page.cards if card.tool_id != page.cards[0].tool_id][-1] == "lang"


def test_plenty_of_time_is_one_press_away_again(qtbot: QtBot, desk: Desk) -> None:
    page = chooser(qtbot, desk, LONG)
    page.time[1].click()
    page.time[0].click()
    assert not page.desk.model.is_short
    assert (page.time[0].isChecked(), page.time[1].isChecked()) == (True, False)


def test_outside_a_meeting_nobody_asks_for_the_time(qtbot: QtBot, desk: Desk) -> None:
    desk.model.end_meeting()
    page = chooser(qtbot, desk, DAY)
    assert not any(made.isVisibleTo(page) for made in page.time)


def test_each_tool_leads_to_what_it_was_for() -> None:
    assert after_tool(DAY) == "findings"
    assert after_tool(LAST) == "chooser"
    assert after_tool(BEARINGS) == "bearings"
    assert after_tool(a_tool(RoadPiece(id="vej", lays="steps"))) == "plan"
