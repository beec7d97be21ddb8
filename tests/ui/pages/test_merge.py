"""Two copies of one case: both are shown, people choose, and nothing else changes."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Answer, Chosen, Words
from dialogtool.core.case.case import Case, with_answer, with_citizen
from dialogtool.core.case.keys import belief_key, closed_key
from dialogtool.core.tool.asking import asked_again
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.merge import MergePage
from tests.making import a_meeting, an_answer
from tests.ui.pages.fakes import follow, keep, tell
from tests.ui.pages.post_office import FakePost, desk_with_post, parcel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def apart(desk: Desk) -> Desk:
    """A case where one sentence and the phone were changed here since the copy was made, which has one answer more."""
    key = tell(desk, "Jeg bager.")
    theirs = with_answer(desk.model.case, an_answer("mere", Words("Jeg synger.")))
    theirs = with_citizen(theirs, msgspec.structs.replace(theirs.citizen, phone="1"))
    desk.model.answer(asked_again(desk.model.case.answers[key]), Words("Jeg bager brød."))
    desk.model.set_citizen(msgspec.structs.replace(desk.model.case.citizen, phone="2"))
    return desk_with_post(desk, FakePost(arrived=parcel(theirs)))


def shown(qtbot: QtBot, desk: Desk, width: int = 1366) -> MergePage:
    page = MergePage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(width, 700)
    page.show()
    page.arrive()
    return page


def said(page: MergePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def told(desk: Desk) -> set[str]:
    return {answer.value.text for answer in desk.model.case.answers.values() if isinstance(answer.value, Words)}


def test_nothing_is_chosen_to_begin_with(qtbot: QtBot, apart: Desk) -> None:
    page = shown(qtbot, apart)
    assert [difference.side for difference in page.differences] == [None, None]
    assert not page.join.isEnabled()
    assert "2 choices are left." in said(page)
    assert page.focusWidget() is page.differences[0].first_focus()


def test_both_answers_are_shown_with_who_and_when(qtbot: QtBot, apart: Desk) -> None:
    page = shown(qtbot, apart)
    (difference,) = page.answers.values()
    assert [tile.accessibleName() for tile in difference.tiles.values()] == ["Jeg bager brød.", "Jeg bager."]
    assert "The caseworker wrote it · 21.11.2026 10." in difference.tiles["mine"].accessibleDescription()


def test_each_difference_is_chosen_by_itself(qtbot: QtBot, apart: Desk) -> None:
    page = shown(qtbot, apart)
    qtbot.mouseClick(page.details["phone"].tiles["mine"], LEFT)
    (difference,) = page.answers.values()
    qtbot.mouseClick(difference.tiles["mine"], LEFT)
    qtbot.mouseClick(difference.tiles["theirs"], LEFT)
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(page.join, LEFT)
    assert went.args[0].page == "citizen"
    assert told(apart) == {"Jeg bager.", "Jeg synger."}
    assert apart.model.case.citizen.phone == "2"


def test_bringing_together_is_one_step_of_undo(qtbot: QtBot, apart: Desk) -> None:
    before = apart.model.case
    page = shown(qtbot, apart)
    page.choose_theirs()
    page.bring_together()
    assert apart.model.case != before
    apart.model.undo()
    assert apart.model.case == before


@pytest.mark.parametrize(("way", "left"), [("all_mine", 0), ("all_theirs", 0), ("all_newest", 1)])
def test_one_press_can_choose_for_all(qtbot: QtBot, apart: Desk, way: str, left: int) -> None:
    page = shown(qtbot, apart)
    qtbot.mouseClick(getattr(page, way), LEFT)
    assert sum(difference.side is None for difference in page.differences) == left
    assert [difference.side for difference in page.answers.values()] == ["theirs" if way == "all_theirs" else "mine"]


def test_what_nobody_has_to_choose_about_is_told_as_kept(qtbot: QtBot, apart: Desk) -> None:
    keep(apart, belief_key("m1"), Words("Kun mit"))
    tell(apart, "KANARIE", private=True)
    text = said(shown(qtbot, apart))
    assert "Fortæl – Jeg synger." in text
    assert "1 note of your own" in text
    assert "Kun mit" not in text
    assert "KANARIE" not in text


def test_changing_nothing_changes_nothing(qtbot: QtBot, apart: Desk) -> None:
    page, before = shown(qtbot, apart), apart.model.case
    with qtbot.waitSignal(page.go):
        qtbot.mouseClick(page.back, LEFT)
    assert apart.model.case is before
    assert apart.post.arrived is None


def test_a_case_that_changed_meanwhile_is_compared_anew(qtbot: QtBot, apart: Desk) -> None:
    page = shown(qtbot, apart)
    with qtbot.waitSignal(page.go) as went:
        apart.model.undo()
    assert went.args[0].page == "merge"


def other_copy(desk: Desk, case: Case) -> Desk:
    return desk_with_post(desk, FakePost(arrived=parcel(case)))


def test_a_copy_that_only_adds_needs_no_choice(qtbot: QtBot, desk: Desk) -> None:
    more = with_answer(desk.model.case, an_answer("mere"))
    page = shown(qtbot, other_copy(desk, msgspec.structs.replace(more, meetings=(a_meeting("m9"),))))
    assert page.join.isEnabled()
    assert "The talk of 21.11.2026" in said(page)
    assert page.focusWidget() is page.join


def test_the_same_copy_brings_nothing(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, other_copy(desk, desk.model.case))
    assert not page.join.isEnabled()
    assert "There is nothing to bring together." in said(page)


def test_a_long_list_is_counted_at_its_end(qtbot: QtBot, desk: Desk) -> None:
    more = {answer.key: answer for answer in (an_answer(f"f{number}") for number in range(70))}
    page = shown(qtbot, other_copy(desk, msgspec.structs.replace(desk.model.case, answers=more)))
    assert "and 10 more" in said(page)


def test_every_kind_of_answer_is_told_in_words(qtbot: QtBot, planned: Desk) -> None:
    changed = {key: retold(answer) for key, answer in planned.model.case.answers.items()}
    page = shown(qtbot, other_copy(planned, msgspec.structs.replace(planned.model.case, answers=changed)), 683)
    heads = [label.text() for label in page.findChildren(QLabel) if label.property("look") == "strong"]
    assert {"Goal", "A sub-goal", "A step"} <= set(heads)
    assert all(tile.accessibleName() for one in page.differences for tile in one.tiles.values())


def retold(answer: Answer) -> Answer:
    """The same answer with other words where it has some."""
    if hasattr(answer.value, "text"):
        return msgspec.structs.replace(answer, value=msgspec.structs.replace(answer.value, text="Noget andet"))
    return answer


def test_a_choice_of_the_program_that_no_words_tell_of_is_not_listed(qtbot: QtBot, apart: Desk) -> None:
    keep(apart, closed_key(), Chosen(ids=()))
    assert "Choice in the program" not in said(shown(qtbot, apart))
