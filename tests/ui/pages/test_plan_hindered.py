"""When something comes in the way: what could, what then, and, when it does again, a smaller step or another road."""

from datetime import timedelta

import msgspec
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import HowItWent, Went
from dialogtool.core.case.keys import sub_goal_key, went_key
from dialogtool.core.plan.history import happenings_of
from dialogtool.ui.desk import Desk
from tests.ui.pages.fakes import keep
from tests.ui.pages.planning import LEFT, opened_step, plan, shown, step


def hindered_before(desk: Desk, id: str, why: str = "Bussen kom ikke") -> None:
    """Something came in the way of a step at the meeting that goes on; now it is the next meeting."""
    meeting = desk.model.current_meeting()
    keep(desk, went_key(meeting.id), Went({id: HowItWent("hindered", why)}), makes="went")
    later = msgspec.structs.replace(desk.model.new_meeting(), started=meeting.started + timedelta(days=14))
    desk.model.start_meeting(later)


def test_what_could_come_in_the_way_leads_to_what_is_done_then(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    details = opened_step(qtbot, page, "a").details
    assert not details.plan_for_it.isVisibleTo(page)
    qtbot.keyClicks(details.hinders, "Jeg bliver træt")
    assert details.plan_for_it.isVisibleTo(page)
    qtbot.keyClicks(details.then, "Vi ringer sammen")
    assert (step(planned, "a").hinders, step(planned, "a").then) == ("Jeg bliver træt", "Vi ringer sammen")


def test_how_it_went_is_kept_for_each_meeting_and_undone_in_one(qtbot: QtBot, planned: Desk) -> None:
    hindered_before(planned, "b")
    page = shown(qtbot, planned)
    qtbot.mouseClick(page.next.buttons[1], LEFT)
    assert [one.status for one in happenings_of(planned.model.case)["b"]] == ["hindered", "some"]
    planned.model.undo()
    assert [one.status for one in happenings_of(planned.model.case)["b"]] == ["hindered"]
    assert step(planned, "b").status == "hindered"


def test_once_is_told_of_and_nothing_more(qtbot: QtBot, planned: Desk) -> None:
    hindered_before(planned, "a")
    page = shown(qtbot, planned)
    another = opened_step(qtbot, page, "a").another
    assert another.told.text() == "21.11.2026 · Something came in the way · Bussen kom ikke"
    assert not another.offer.isVisibleTo(page)


def test_the_second_time_a_smaller_step_or_another_road_is_offered(qtbot: QtBot, planned: Desk) -> None:
    hindered_before(planned, "a")
    page = shown(qtbot, planned)
    panel = opened_step(qtbot, page, "a")
    qtbot.mouseClick(panel.details.status.tiles["hindered"], LEFT)
    assert panel.another.offer.isVisibleTo(page)
    assert [chip.item for chip in panel.another.other.chips] == ["Besøg et sted."]
    qtbot.mouseClick(panel.another.smaller.chips[0], LEFT)
    assert (plan(planned).next_step.step.text, page.work.panel.id) == (
        "Find stedet på et kort.",
        plan(planned).next_step.id,
    )
    assert (step(planned, "a").text, step(planned, "a").status) == ("Ring til køkkenet", "hindered")
    assert sum(one.is_next for lane in plan(planned).lanes for one in lane.steps) == 1


def test_the_step_that_comes_first_instead_is_undone_in_one(qtbot: QtBot, planned: Desk) -> None:
    hindered_before(planned, "a")
    page = shown(qtbot, planned)
    panel = opened_step(qtbot, page, "a")
    qtbot.mouseClick(panel.details.status.tiles["hindered"], LEFT)
    qtbot.mouseClick(panel.another.other.chips[0], LEFT)
    planned.model.undo()
    assert plan(planned).next_step.id == "b"
    assert [one.id for lane in plan(planned).lanes for one in lane.steps] == ["a", "b"]


def test_a_step_says_which_sub_goal_it_is_a_part_of(qtbot: QtBot, planned: Desk) -> None:
    page = shown(qtbot, planned)
    leads = opened_step(qtbot, page, "a").details.leads
    qtbot.mouseClick(leads.picks.tiles["s"], LEFT)
    assert step(planned, "a").sub_goal == "s"
    assert leads.picks.tiles["s"].isChecked()


def test_without_sub_goals_nobody_is_asked(qtbot: QtBot, planned: Desk) -> None:
    planned.model.take_back(sub_goal_key("s"))
    page = shown(qtbot, planned)
    assert not opened_step(qtbot, page, "a").details.leads.isVisibleTo(page)


def test_a_sub_goal_is_picked_among_ideas(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    page.work.open_adding("hverdag")
    qtbot.mouseClick(page.work.panel.sub_goal, LEFT)
    qtbot.mouseClick(page.work.panel.ideas.chips[0], LEFT)
    assert plan(desk).lanes[1].sub_goals[0].sub_goal.text == "Rolige morgener."
    assert not page.work.panel.ideas.isVisibleTo(page)


def test_outside_a_conversation_it_stands_on_the_step_alone(qtbot: QtBot, planned: Desk) -> None:
    planned.model.end_meeting()
    page = shown(qtbot, planned)
    qtbot.mouseClick(page.next.buttons[0], LEFT)
    assert step(planned, "b").status == "done"
    assert not [key for key in planned.model.case.answers if key.field == "went"]
