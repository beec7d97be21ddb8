"""Det har vi aftalt: what is read, what is kept, and how the talk ends."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Words
from dialogtool.core.plan.plan import build_plan
from dialogtool.ui.case_model import Change
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.agreed import AgreedPage
from tests.ui.pages.fakes import follow, plan_something, say_yes, tell

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, desk: Desk) -> AgreedPage:
    page = AgreedPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 700)
    page.show()
    return page


def test_what_was_found_today_and_the_next_step_are_read(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg laver mad.")
    say_yes(desk, "mad")
    plan_something(desk)
    page = shown(qtbot, desk)
    assert [card.accessibleName() for card in page.found.cards] == ["Jeg kan mad"]
    assert page.next.buttons == []


def test_what_was_found_in_an_earlier_talk_is_not_of_today(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg laver mad.")
    say_yes(desk, "mad")
    desk.model.end_meeting()
    desk.model.start_meeting(desk.model.new_meeting())
    page = shown(qtbot, desk)
    assert (page.found.isVisibleTo(page), page.nothing.isVisibleTo(page)) == (False, True)


def test_somebody_without_a_step_is_offered_a_small_one(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.nothing.text() == "You came today. That counts."
    chip = page.first_steps.chips.chips[0]
    qtbot.mouseClick(chip, LEFT)
    plan = build_plan(desk.model.case, desk.library)
    assert plan.next_step is not None
    assert plan.next_step.step.text == chip.item
    assert not page.first_steps.isVisibleTo(page)
    assert page.focusWidget() is page.when.line


def test_who_has_a_step_or_no_talk_is_offered_none(qtbot: QtBot, desk: Desk) -> None:
    plan_something(desk)
    assert not shown(qtbot, desk).first_steps.isVisible()
    desk.model.new_case("Ali")
    assert not shown(qtbot, desk).first_steps.isVisible()


def test_the_next_meeting_is_kept(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.keyClicks(page.when.line, "3.12")
    qtbot.keyClick(page.when.line, Qt.Key.Key_Return)
    assert desk.model.current_meeting().next_date == date(2026, 12, 3)


@pytest.mark.parametrize("kind", ["cv", "plan"])
def test_each_paper_is_saved(qtbot: QtBot, desk: Desk, kind: str) -> None:
    page = shown(qtbot, desk)
    {"cv": page.cv, "plan": page.plan}[kind].write(f"/et/sted/{kind}.docx")
    assert desk.papers.saved == [(kind, f"/et/sted/{kind}.docx", True)]


def test_the_talk_ends_on_the_citizens_page(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(page.end, LEFT)
    assert went.args[0].page == "citizen"
    assert desk.model.case.meetings[0].ended is not None
    assert desk.model.meeting == ""


def test_without_a_talk_there_is_nothing_to_end(qtbot: QtBot, desk: Desk) -> None:
    desk.model.end_meeting()
    page = shown(qtbot, desk)
    assert not page.meeting_card.isVisibleTo(page)
    assert page.end.text() == "To the citizen's page"


def test_a_date_that_is_not_understood_is_asked_about_before_the_talk_ends(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.keyClicks(page.when.line, "fredag")
    with qtbot.assertNotEmitted(page.go):
        page.end.click()
    assert desk.model.current_meeting() is not None
    page.when.line.setText("4.12")
    with qtbot.waitSignal(page.go):
        page.end.click()


def test_a_day_that_has_been_is_asked_about_and_not_kept(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.keyClicks(page.when.line, "3.12.2020")
    qtbot.keyClick(page.when.line, Qt.Key.Key_Return)
    assert page.when.note.text().startswith("That day has been.")
    page.refresh(Change())
    assert page.when.line.text() == "3.12.2020"
    with qtbot.assertNotEmitted(page.go):
        page.end.click()
    meeting = desk.model.current_meeting()
    assert meeting is not None
    assert meeting.next_date is None


def test_what_is_written_together_and_what_is_to_be_ready_are_kept_of_this_talk(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.keyClicks(page.note.text, "Vi ses")
    qtbot.keyClicks(page.prepare.text, "Brevet")
    said = {key.field: answer.value for key, answer in desk.model.case.answers.items()}
    assert said == {"note": Words("Vi ses"), "prepare": Words("Brevet")}


def test_without_a_talk_nothing_is_written_together(qtbot: QtBot, desk: Desk) -> None:
    desk.model.end_meeting()
    assert not shown(qtbot, desk).note.isVisible()
