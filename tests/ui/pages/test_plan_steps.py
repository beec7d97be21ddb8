"""The steps of Min vej: who, when, how much they are believed in, and how they went."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import HowItWent, Went
from dialogtool.core.case.answers import AnswerKey, Words
from dialogtool.core.case.keys import step_key
from dialogtool.core.tool.asking import Asked
from dialogtool.ui.desk import Desk
from tests.ui.pages.planning import LEFT, opened_step, plan, shown, step


def test_who_when_and_lane_are_kept(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    details = opened_step(qtbot, page, "a").details
    qtbot.mouseClick(details.who.tiles["together"], LEFT)
    qtbot.mouseClick(details.lane.tiles["netvaerk"], LEFT)
    qtbot.keyClicks(details.when.line, "3.12")
    qtbot.keyClick(details.when.line, Qt.Key.Key_Return)
    kept = step(planned, "a")
    assert (kept.who, kept.lane, kept.when) == ("together", "netvaerk", date(2026, 12, 3))


def test_what_is_no_day_is_asked_about_and_not_kept(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    when = opened_step(qtbot, page, "a").details.when
    qtbot.keyClicks(when.line, "snart")
    qtbot.keyClick(when.line, Qt.Key.Key_Return)
    assert (when.note.isVisibleTo(page), when.line.text(), step(planned, "a").when) == (True, "snart", None)


def test_a_usual_day_can_be_pressed(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    details = opened_step(qtbot, page, "a").details
    qtbot.mouseClick(details.when.chips.chips[1], LEFT)
    assert step(planned, "a").when == date(2026, 11, 28)


def test_under_seven_a_smaller_step_is_offered(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    believing = opened_step(qtbot, page, "a").details.believing
    assert believing.offer.isVisibleTo(page)
    believing.ruler.marks[8].click()
    assert not believing.offer.isVisibleTo(page)
    assert step(planned, "a").confidence == 8


def test_a_smaller_step_takes_the_place_of_the_larger_and_is_believed_in_anew(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    panel = opened_step(qtbot, page, "a")
    qtbot.mouseClick(panel.details.believing.ideas.chips[0], LEFT)
    assert (step(planned, "a").text, step(planned, "a").confidence) == ("Find stedet på et kort.", None)


def test_exactly_one_step_is_the_next(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    qtbot.mouseClick(opened_step(qtbot, page, "a").make_next, LEFT)
    states = [one.is_next for lane in plan(planned).lanes for one in lane.steps]
    assert (plan(planned).next_step.id, sum(states)) == ("a", 1)


@pytest.mark.parametrize(("place", "status"), [(0, "done"), (1, "some"), (2, "hindered")])
def test_how_the_next_step_went_is_kept(qtbot: QtBot, planned: Desk, place: int, status: str) -> None:
    page = shown(qtbot, planned)
    qtbot.mouseClick(page.next.buttons[place], LEFT)
    assert step(planned, "b").status == status
    assert page.work.echo.isVisibleTo(page)


def test_when_the_next_step_is_done_another_one_is_next(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    qtbot.mouseClick(page.next.buttons[0], LEFT)
    assert plan(planned).next_step.id == "a"


def test_a_step_is_taken_away_and_undo_brings_it_back(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    qtbot.mouseClick(opened_step(qtbot, page, "a").take, LEFT)
    assert "step/a" not in page.work.road.tiles()
    qtbot.mouseClick(page.work.echo.undo, LEFT)
    assert step(planned, "a").text == "Ring til køkkenet"


def test_a_step_that_a_tool_asked_for_can_be_changed_and_taken_away(qtbot: QtBot, desk: Desk) -> None:
    key = AnswerKey(tool="aftale", field="skridt")
    desk.model.answer(Asked(key=key, question="Hvad gør du nu?", makes="step"), Words(text="Ring hjem"))
    page = shown(qtbot, desk)
    panel = opened_step(qtbot, page, desk.model.case.answers[key].id)
    qtbot.keyClicks(panel.text, " i dag")
    assert plan(desk).next_step.step.text == "Ring hjem i dag"
    qtbot.mouseClick(panel.take, LEFT)
    assert plan(desk).next_step is None


def test_a_step_may_stay_out_of_papers(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    opened_step(qtbot, page, "a").private.click()
    assert "a" in plan(planned).private


def test_what_came_in_the_way_is_written_beside_how_it_went(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    details = opened_step(qtbot, page, "a").details
    qtbot.mouseClick(details.status.tiles["hindered"], LEFT)
    qtbot.keyClicks(details.reason, "Bussen")
    assert (step(planned, "a").status, step(planned, "a").reason) == ("hindered", "Bussen")


def test_how_a_step_went_since_last_time_is_shown_and_stays_where_it_was_told(qtbot: QtBot, planned: Desk) -> None:
    went = Went(steps={"a": HowItWent(status="some", reason="Jeg ringede")})
    asked = Asked(key=AnswerKey(tool="siden-sidst", field="gik"), question="Hvordan gik det?", makes="went")
    planned.model.answer(asked, went)
    page = shown(qtbot, planned)
    panel = opened_step(qtbot, page, "a")
    assert (panel.details.status.tiles["some"].isChecked(), panel.details.reason.text()) == (True, "Jeg ringede")
    qtbot.keyClicks(panel.text, " i dag")
    assert (step(planned, "a").status, step(planned, "a").text) == ("some", "Ring til køkkenet i dag")
    assert planned.model.case.answers[step_key("a")].value.status == "open"
    qtbot.mouseClick(panel.details.status.tiles["done"], LEFT)
    assert (step(planned, "a").status, step(planned, "a").reason) == ("done", "Jeg ringede")


def test_enter_goes_from_the_words_to_the_next_question(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    panel = opened_step(qtbot, page, "a")
    qtbot.keyClick(panel.text, Qt.Key.Key_Return)
    assert page.focusWidget() is not panel.text


def test_the_next_meeting_is_a_usual_day(qtbot: QtBot, planned: Desk) -> None:
    meeting = planned.model.current_meeting()
    planned.model.set_meeting(replace(meeting, next_date=date(2026, 12, 9)))
    page = shown(qtbot, planned)
    details = opened_step(qtbot, page, "a").details
    qtbot.mouseClick(details.when.chips.chips[3], LEFT)
    assert step(planned, "a").when == date(2026, 12, 9)
