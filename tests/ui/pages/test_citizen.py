"""The citizen's page: where things stand, and the way into a talk."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import People, Person
from dialogtool.core.case.answers import AnswerKey, StepSet, Words
from dialogtool.core.case.case import Meeting, Place
from dialogtool.core.case.keys import step_key, trial_key
from dialogtool.core.case.plan_values import TrialSet
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.citizen import CitizenPage
from dialogtool.ui.where import Where
from dialogtool.ui.widgets.plan.small_road import SmallRoad
from tests.ui.pages.fakes import follow, keep
from tests.ui.pages.post_office import FakePost

LEFT_AT = Place(page="conversation", tool="min-hverdag", step="tak")


def went(qtbot: QtBot, desk: Desk) -> Where:
    """Where "Start samtale" leads."""
    page = CitizenPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.go) as heard:
        page.start_talk()
    return heard.args[0]


def shown(qtbot: QtBot, desk: Desk) -> CitizenPage:
    """The page as the window has it."""
    page = CitizenPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.arrive()
    return page


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


def test_each_talk_begins_with_who_is_here_wherever_the_last_one_ended(qtbot: QtBot, desk: Desk) -> None:
    introduce(desk)
    desk.model.end_meeting()
    desk.model.place = Place(page="agreed")
    assert went(qtbot, desk).page == "before"
    assert desk.model.current_meeting() is not None


def words_on(page: CitizenPage) -> list[str]:
    """Everything that can be read on the page."""
    return [said.text() for said in page.findChildren(QLabel) if not said.isHidden()]


def test_one_minute_says_who_where_to_and_what_was_agreed(qtbot: QtBot, planned: Desk) -> None:
    keep(planned, AnswerKey(tool="oensker", field="x"), Words(text="En have"), makes="wish")
    ole = Person("ole", "Ole", "familie", helps="Kører mig", first=True)
    keep(planned, AnswerKey(tool="netvaerk", field="x"), People((ole, Person("l", "Lila", "venner"))), makes="contact")
    page = shown(qtbot, planned)
    for said in ("“En have.”", "Stå op klokken syv.", "Køkkenmedhjælper", "– Ring til køkkenet", "Lila", "Kører mig"):
        assert said in words_on(page), said


def test_what_was_tried_stands_with_how_it_went_and_nobody_is_blamed(qtbot: QtBot, desk: Desk) -> None:
    keep(desk, trial_key("t"), TrialSet("Rema", after="Formiddage går bedst"), makes="trial")
    step = StepSet(text="Ring", lane="hverdag", status="hindered", helps="Mette")
    keep(desk, step_key("a"), step, makes="step")
    said = words_on(shown(qtbot, desk))
    assert "Trial: Formiddage går bedst" in said
    assert "Something came in the way" in said


def test_the_page_of_somebody_new_says_what_will_come(qtbot: QtBot, desk: Desk) -> None:
    said = words_on(shown(qtbot, desk))
    for text in ("Nothing yet. It comes with the first steps.", "Nobody is named yet.", "No steps were agreed."):
        assert text in said, text


def test_the_start_of_a_talk_is_the_only_filled_button_and_has_the_keyboard(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    filled = [made for made in page.findChildren(QPushButton) if made.property("weight") == "primary"]
    assert [made for made in filled if made.isVisible()] == [page.start]
    assert page.focusWidget() is page.start


@pytest.mark.parametrize("where", ["plan", "cv"])
def test_each_way_on_is_one_press(qtbot: QtBot, planned: Desk, where: str) -> None:
    page = shown(qtbot, planned)
    with qtbot.waitSignal(page.go) as heard:
        qtbot.mouseClick(page.ways.buttons[where], Qt.MouseButton.LeftButton)
    assert heard.args == [Where(where)]


def test_the_handover_unfolds_once_and_folds_away_again(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, replace(planned, post=FakePost()))
    for _ in range(2):
        qtbot.mouseClick(page.ways.hand_on, Qt.MouseButton.LeftButton)
    panel = page.ways.panel
    assert panel is not None
    assert panel.isVisible()
    qtbot.mouseClick(panel.done, Qt.MouseButton.LeftButton)
    assert page.ways.panel is None
    assert page.ways.hand_on.hasFocus()


def test_name_and_address_are_folded_away_until_they_are_wanted(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    assert not page.details.isVisible()
    qtbot.mouseClick(page.more.header, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.details.fields["phone"], "20")
    assert planned.model.case.citizen.phone == "20"


def test_a_meeting_that_was_missed_stands_on_the_line_without_blame(qtbot: QtBot, desk: Desk) -> None:
    desk.model.set_meeting(Meeting(id="m2", started=datetime(2026, 12, 3, 9, tzinfo=UTC), missed=True))
    assert {"2026", "● 21.11.", "○ 3.12. was moved"} <= set(words_on(shown(qtbot, desk)))


@pytest.mark.parametrize("size", [(1366, 700), (683, 384)])
def test_the_page_never_scrolls_sideways(qtbot: QtBot, planned: Desk, size: tuple[int, int]) -> None:
    page = shown(qtbot, planned)
    page.resize(*size)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.widget().width() <= area.viewport().width()


def test_the_small_road_tells_its_stones_to_a_screen_reader(qtbot: QtBot, planned: Desk) -> None:
    road = shown(qtbot, planned).findChild(SmallRoad)
    assert road is not None
    assert "Ring til køkkenet" in road.accessibleDescription()


def test_the_small_road_has_time_at_a_workplace_and_nothing_marked(qtbot: QtBot, planned: Desk) -> None:
    today = planned.model.today()
    for place, start in (("Rema", today - timedelta(days=7)), ("Bageriet", today + timedelta(days=7))):
        keep(planned, trial_key(place), TrialSet(place, start=start), makes="trial")
    keep(planned, trial_key("x"), TrialSet("Skjult"), makes="trial")
    planned.model.mark_private(trial_key("x"), True)
    keep(planned, trial_key("over"), TrialSet("Skolen", after="For stort"), makes="trial")
    keep(planned, trial_key("uden"), TrialSet("Haven"), makes="trial")
    road = shown(qtbot, planned).findChild(SmallRoad)
    assert road is not None
    said = road.accessibleDescription()
    for told in ("Skolen (Tried)", "Rema (Now)", "Bageriet (Soon)", "Haven (The day is not set)"):
        assert told in said
    assert "Skjult" not in said
    assert not road.grab().isNull()
