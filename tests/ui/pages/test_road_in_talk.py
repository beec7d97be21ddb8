"""The road in a conversation: what is laid is answered, undone as one, and reached by Tab where it stands."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import AnswerKey, Chosen, Value
from dialogtool.core.case.case import Place
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.tool.aids import RoadPiece, SinceLast
from dialogtool.core.tool.library import Library
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.road.road_piece import RoadEditor
from dialogtool.ui.pages.conversation import ConversationPage
from tests.core.small_life import CueMatcher, catalogue
from tests.making import a_step, a_tool
from tests.ui.pages.fakes import clock_from, desk_with, follow, ids

TOOL = a_tool(
    a_step(SinceLast(id="gik", makes="went"), every_meeting=True), RoadPiece(id="vej", lays="steps"), id="min-vej"
)
VEJ = AnswerKey(tool="min-vej", field="vej")


@pytest.fixture
def desk(repository: Path, qapp: object) -> Desk:
    """A desk with a tool that looks back and then lays steps; nothing was agreed before."""
    made = desk_with(repository / "resources" / "theme")
    library = Library(tools={TOOL.id: TOOL}, catalogue=catalogue())
    model = CaseModel(library, CueMatcher(), clock_from(made.model.now()), ids())
    model.new_case("Ane Holm")
    model.start_meeting(model.new_meeting())
    return Desk(made.words, made.theme, model, made.cabinet, made.papers, made.demo, made.tongue)


def talk(qtbot: QtBot, desk: Desk, step: str) -> ConversationPage:
    desk.model.place = Place(page="conversation", tool=TOOL.id, step=step)
    page = follow(ConversationPage(desk))
    assert isinstance(page, ConversationPage)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def road_in(page: ConversationPage) -> RoadEditor:
    editor = page.questions[0].editor
    assert isinstance(editor, RoadEditor)
    return editor


def value(desk: Desk, key: AnswerKey = VEJ) -> Value | None:
    answer = desk.model.case.answers.get(key)
    return answer.value if answer else None


def on_the_road(desk: Desk) -> list[str]:
    return [each.step.text for lane in build_plan(desk.model.case, desk.library).lanes for each in lane.steps]


def lay(qtbot: QtBot, page: ConversationPage, words: str) -> None:
    road = road_in(page).work
    qtbot.mouseClick(road.road.rows[1].add, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(road.panel.text, words)


def test_what_is_laid_is_the_answer_and_undone_as_one(qtbot: QtBot, desk: Desk) -> None:
    page = talk(qtbot, desk, "om-vej")
    lay(qtbot, page, "Stå op")
    assert on_the_road(desk) == ["Stå op"]
    assert isinstance(value(desk), Chosen)
    desk.model.undo()
    assert (on_the_road(desk), value(desk)) == ([], None)
    assert road_in(page).work.panel is None
    desk.model.redo()
    assert on_the_road(desk) == ["Stå op"]
    assert len(value(desk).ids) == 1


def test_the_hand_stays_in_the_words_while_the_road_follows(qtbot: QtBot, desk: Desk) -> None:
    page = talk(qtbot, desk, "om-vej")
    lay(qtbot, page, "Stå op")
    road = road_in(page).work
    qtbot.waitUntil(lambda: len(road.road.rows[1].stones) == 1)
    assert road.panel.text.hasFocus()


def test_tab_goes_through_the_words_and_the_road_in_one_go(qtbot: QtBot, desk: Desk) -> None:
    page = talk(qtbot, desk, "om-vej")
    lay(qtbot, page, "Stå op")
    QApplication.processEvents()
    road = road_in(page).work
    way = way_from(road.panel.text)
    inside = [page.questions[0].isAncestorOf(each) for each in way]
    assert way.index(road.road.rows[0].add) < way.index(road.road.sign)
    assert inside == sorted(inside, reverse=True)


def way_from(first: QWidget) -> list[QWidget]:
    """What Tab comes to from here on, until it is here again."""
    way, hand = [first], first.nextInFocusChain()
    while hand is not first:
        way.append(hand)
        hand = hand.nextInFocusChain()
    return [each for each in way if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_with_nothing_to_look_back_on_the_two_go_on_and_it_is_settled(qtbot: QtBot, desk: Desk) -> None:
    page = talk(qtbot, desk, "om-gik")
    editor = page.questions[0].editor
    qtbot.mouseClick(editor.first_focus(), Qt.MouseButton.LeftButton)
    assert isinstance(page.questions[0].editor, RoadEditor)
    passed = AnswerKey(tool="min-vej", field="gik", subject=f"meeting:{desk.model.meeting}")
    assert passed in desk.model.case.answers
    assert value(desk, passed) is None
