"""The conversation: one screen at a time, both sides, and a hand that keeps its place."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit
from pytestqt.qtbot import QtBot

from dialogtool.content.folders import Folders
from dialogtool.content.library import load_library
from dialogtool.core.case.answers import Words
from dialogtool.core.case.case import Place
from dialogtool.core.tool.library import Library
from dialogtool.ui.case_model import CaseModel
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.conversation import STACKED_BELOW, ConversationPage
from dialogtool.ui.where import Where
from tests.ui.pages.fakes import CueMatcher, clock_from, desk_with, follow, ids

TOOL = "min-hverdag"


@pytest.fixture(scope="module")
def library() -> Library:
    """The shipped tools and catalogue."""
    root = Path(__file__).resolve().parents[3]
    return load_library(Folders(tools=root / "dialog_tools", catalogue=root / "resources" / "catalogue"))


@pytest.fixture
def desk(repository: Path, library: Library, qapp: object) -> Desk:
    """A desk with the shipped tools, and a talk going on."""
    made = desk_with(repository / "resources" / "theme")
    model = CaseModel(library, CueMatcher(), clock_from(made.model.now()), ids())
    model.new_case("Ane Holm")
    model.start_meeting(model.new_meeting())
    return Desk(made.words, made.theme, model, made.cabinet, made.papers, made.demo, made.tongue)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ConversationPage:
    """The conversation at the first hard question, in a window that is wide enough for both sides."""
    desk.model.place = Place(page="conversation", tool=TOOL, step="haard-dag")
    made = follow(ConversationPage(desk))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def step_of(page: ConversationPage) -> str:
    """The id of the step in sight."""
    return page.screens[page.index].step.id


def test_it_opens_where_it_was_left(page: ConversationPage) -> None:
    assert step_of(page) == "haard-dag"
    assert len(page.questions) == 1


def test_a_question_that_comes_up_leaves_the_hand_where_it_is(qtbot: QtBot, page: ConversationPage) -> None:
    first = page.questions[0]
    row = first.editor.findChild(QAbstractButton)
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    assert page.questions[0] is first
    assert len(page.questions) == 2
    assert row.hasFocus()


def test_a_question_that_falls_away_is_taken_down(qtbot: QtBot, page: ConversationPage) -> None:
    row = page.questions[0].editor.findChild(QAbstractButton)
    for _ in range(2):
        qtbot.keyClick(row, Qt.Key.Key_Space)
    assert [question.asked.field.id for question in page.questions] == ["hjalp"]


def test_skipping_declines_what_was_not_said_and_goes_on(page: ConversationPage, desk: Desk) -> None:
    page.skip_screen()
    answer = desk.model.case.answer(TOOL, "hjalp")
    assert answer is not None
    assert answer.value is None
    assert step_of(page) == "regner-med"


def test_a_question_with_nothing_to_answer_lets_the_two_go_on(page: ConversationPage) -> None:
    page.questions[0].editor.passed.emit()
    assert step_of(page) == "regner-med"


def test_going_on_without_an_answer_leaves_the_question_unasked(page: ConversationPage, desk: Desk) -> None:
    page.go_on()
    assert desk.model.case.answer(TOOL, "hjalp") is None


def test_what_is_typed_is_kept_and_undone_in_one(qtbot: QtBot, page: ConversationPage, desk: Desk) -> None:
    page.go_on()
    field = page.findChild(QPlainTextEdit)
    qtbot.keyClicks(field, "Min nabo Inge")
    answer = desk.model.case.answer(TOOL, "regner-med")
    assert answer is not None
    assert answer.value == Words(text="Min nabo Inge")
    desk.model.undo()
    assert field.toPlainText() == ""


def test_undo_goes_back_to_the_question_it_changes(qtbot: QtBot, page: ConversationPage, desk: Desk) -> None:
    page.go_on()
    qtbot.keyClicks(page.findChild(QPlainTextEdit), "Min nabo")
    page.go_on()
    desk.model.undo()
    assert step_of(page) == "regner-med"


def test_a_sentence_can_be_kept_out_of_the_papers(qtbot: QtBot, page: ConversationPage, desk: Desk) -> None:
    page.go_on()
    qtbot.keyClicks(page.findChild(QPlainTextEdit), "Min nabo")
    page.questions[0].private.click()
    answer = desk.model.case.answer(TOOL, "regner-med")
    assert answer is not None
    assert answer.private


def test_the_hints_fold_away_and_back_by_one_key(qtbot: QtBot, page: ConversationPage) -> None:
    wide = page.beside.width()
    for expected in (True, False):
        qtbot.keyClick(page, Qt.Key.Key_F9)
        assert (page.beside.width() < wide) is expected


def test_in_a_narrow_window_the_hints_stand_under_the_question(qtbot: QtBot, page: ConversationPage) -> None:
    page.resize(STACKED_BELOW - 100, 700)
    qtbot.waitUntil(lambda: not page.beside.isVisible())
    assert page.side.isVisible()
    assert page.side.width() > page.beside.width()
    page.resize(STACKED_BELOW + 100, 700)
    qtbot.waitUntil(page.beside.isVisible)


def test_before_the_first_screen_are_the_tools_and_after_the_last_what_was_found(page: ConversationPage) -> None:
    went: list[str] = []
    page.go.connect(lambda where: went.append(where.page))
    page.index = 0
    page.go_back()
    page.index = len(page.screens) - 1
    page.go_on()
    assert went == ["chooser", "findings"]


def test_the_page_tells_how_far_it_is(page: ConversationPage) -> None:
    assert page.progress().startswith("Min hverdag · ")


def test_in_a_short_meeting_a_part_is_enough(qtbot: QtBot, page: ConversationPage) -> None:
    meeting = page.desk.model.current_meeting()
    assert meeting is not None
    page.desk.model.set_meeting(msgspec.structs.replace(meeting, short=True))
    part = page.screens[page.index].part
    last = max(index for index, screen in enumerate(page.screens) if screen.part == part)
    while page.index < last:
        page.go_on()
    with qtbot.waitSignal(page.go) as gone:
        page.go_on()
    assert gone.args == [Where("findings")]


def test_tab_leads_from_the_questions_to_the_way_on_and_then_to_the_hints(qtbot: QtBot, page: ConversationPage) -> None:
    page.arrive()
    editor = page.questions[-1].editor
    editor.findChildren(QAbstractButton)[-1].setFocus()
    turn = []
    for _ in range(5):
        qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        turn.append(page.window().focusWidget())
    assert turn == [page.back, page.skip, page.on, page.side.toggle, page.side.citizen_types]
