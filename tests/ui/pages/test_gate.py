"""Before a paper goes out of the house: what the guard asks, and when the way is open."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Chosen, Words
from dialogtool.core.case.keys import guard_key, profile_key
from dialogtool.core.guard.guard import decisions_in
from dialogtool.core.papers.blocks import Document
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.cv import CvPage
from dialogtool.ui.widgets.papers.gate import Gate
from dialogtool.ui.widgets.papers.guard_row import LONGEST_LINE
from tests.core.guarding import RULES, paper
from tests.ui.pages.fakes import follow, say_yes, tell
from tests.ui.pages.fakes import keep as keep_answer

LEFT = Qt.MouseButton.LeftButton
SICK = "Jeg har været syg."
INGE = "Jeg hjælper Inge."
PAPER = paper(f"Jeg bager. {SICK}", INGE)


@pytest.fixture
def guarded(desk: Desk) -> Desk:
    """A desk whose catalogue tells the guard what to look for."""
    library = desk.model.library
    catalogue = msgspec.structs.replace(library.catalogue, guard=RULES)
    desk.model.library = msgspec.structs.replace(library, catalogue=catalogue)
    return desk


class Ways:
    """Remembers how often the gate opened."""

    def __init__(self) -> None:
        self.gone = 0

    def go(self) -> None:
        self.gone += 1


def asked(qtbot: QtBot, desk: Desk, document: Document = PAPER) -> tuple[Gate, Ways]:
    gate, ways = Gate(desk, ("cv",)), Ways()
    qtbot.addWidget(gate)
    gate.show()
    gate.pass_("cv", document, ways.go)
    return gate, ways


def test_a_paper_with_nothing_to_look_at_goes_at_once(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded, paper("Jeg bager."))
    assert ways.gone == 1
    assert gate.isHidden()


def test_each_sentence_comes_with_its_reason_and_two_answers(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded)
    assert gate.panel.title.text() == "Two sentences to look at before the paper goes out of the house"
    assert [row.sentence for row in gate.panel.rows] == [SICK, INGE]
    assert [button.text() for button in gate.panel.rows[0].buttons.values()] == ["It may stay", "Take it out"]
    assert ways.gone == 0


def test_neither_answer_is_chosen_beforehand_and_both_weigh_the_same(qtbot: QtBot, guarded: Desk) -> None:
    gate, _ways = asked(qtbot, guarded)
    keep, out = gate.panel.rows[0].buttons.values()
    assert not keep.isChecked()
    assert not out.isChecked()
    assert (keep.property("weight"), keep.height()) == (out.property("weight"), out.height())


def test_a_screen_reader_hears_the_sentence_and_the_reason(qtbot: QtBot, guarded: Desk) -> None:
    gate, _ways = asked(qtbot, guarded)
    button = gate.panel.rows[0].buttons["leave-out"]
    assert button.accessibleName() == f"Take it out: “{SICK}”"
    assert gate.panel.accessibleName() == gate.panel.title.text()


def test_the_way_is_open_when_all_is_decided(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded)
    first, second = gate.panel.rows
    qtbot.mouseClick(first.buttons["leave-out"], LEFT)
    assert (ways.gone, gate.panel.isVisible()) == (0, True)
    qtbot.mouseClick(second.buttons["keep"], LEFT)
    assert (ways.gone, gate.panel.isVisible()) == (1, False)
    assert decisions_in(guarded.model.case) == {SICK: "leave-out", INGE: "keep"}


def test_an_answer_can_be_changed_before_the_last_one(qtbot: QtBot, guarded: Desk) -> None:
    gate, _ways = asked(qtbot, guarded)
    for decision in ("leave-out", "keep"):
        qtbot.mouseClick(gate.panel.rows[0].buttons[decision], LEFT)
    assert decisions_in(guarded.model.case) == {SICK: "keep"}
    assert gate.panel.rows[0].buttons["keep"].text() == "✓ It may stay"


def test_what_was_decided_is_not_asked_again(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded, paper(SICK))
    qtbot.mouseClick(gate.panel.rows[0].buttons["keep"], LEFT)
    gate.pass_("plan", paper(SICK), ways.go)
    assert ways.gone == 2
    gate.pass_("plan", paper("Nu er jeg syg."), ways.go)
    assert ways.gone == 2


def test_undo_does_not_take_a_decision_back(qtbot: QtBot, guarded: Desk) -> None:
    tell(guarded, "Jeg bager.")
    gate, _ways = asked(qtbot, guarded, paper(SICK))
    qtbot.mouseClick(gate.panel.rows[0].buttons["keep"], LEFT)
    guarded.model.undo()
    assert decisions_in(guarded.model.case) == {SICK: "keep"}


def test_the_keyboard_decides_everything(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded)
    first, second = gate.panel.rows
    assert gate.focusWidget() is first.buttons["keep"]
    qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Space)
    assert gate.focusWidget() is second.buttons["keep"]
    qtbot.keyClick(gate.focusWidget(), Qt.Key.Key_Return)
    assert (ways.gone, decisions_in(guarded.model.case)[SICK]) == (1, "leave-out")


def test_escape_leaves_the_paper_where_it_is(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded)
    qtbot.mouseClick(gate.panel.rows[0].buttons["keep"], LEFT)
    qtbot.keyClick(gate.panel, Qt.Key.Key_A)
    assert gate.panel.isVisible()
    qtbot.keyClick(gate.panel, Qt.Key.Key_Escape)
    assert (ways.gone, gate.panel.isVisible()) == (0, False)
    assert decisions_in(guarded.model.case) == {SICK: "keep"}


def test_another_change_in_the_case_shuts_the_gate(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded, paper(SICK))
    tell(guarded, "Nu står der noget andet.")
    assert (ways.gone, gate.panel.isVisible()) == (0, False)


def test_a_double_click_answers_once(qtbot: QtBot, guarded: Desk) -> None:
    gate, _ways = asked(qtbot, guarded)
    qtbot.mouseDClick(gate.panel.rows[0].buttons["keep"], LEFT)
    assert decisions_in(guarded.model.case) == {}


HANS = ("Jeg hjælper Hans Jensen.", "Hver uge ringer Hans Jensen.", "Nu passer jeg Hans Jensens have.")
OFTEN = paper(*HANS[:2], SICK, "Jeg hjælper Hans Jensen og Inge.", HANS[2])


def test_one_answer_may_hold_for_all_places_with_a_name(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded, OFTEN)
    first, *others = gate.panel.rows
    assert [other.for_all for other in others] == [None] * len(others)
    assert first.for_all is not None
    assert first.for_all.text() == "The same in all 3 places with Hans Jensen"
    first.for_all.click()
    assert decisions_in(guarded.model.case) == {}
    qtbot.mouseClick(first.buttons["leave-out"], LEFT)
    assert decisions_in(guarded.model.case) == dict.fromkeys(HANS, "leave-out")
    assert ways.gone == 0
    assert [row.is_decided for row in gate.panel.rows] == [True, True, False, False, True]


def test_what_was_answered_first_can_be_said_of_the_others_afterwards(qtbot: QtBot, guarded: Desk) -> None:
    gate, _ways = asked(qtbot, guarded, OFTEN)
    first = gate.panel.rows[0]
    qtbot.mouseClick(first.buttons["keep"], LEFT)
    assert first.for_all is not None
    first.for_all.click()
    assert decisions_in(guarded.model.case) == dict.fromkeys(HANS, "keep")
    first.for_all.click()
    assert decisions_in(guarded.model.case) == dict.fromkeys(HANS, "keep")


def test_each_of_them_can_still_be_answered_by_itself(qtbot: QtBot, guarded: Desk) -> None:
    gate, _ways = asked(qtbot, guarded, OFTEN)
    first, second, *_others = gate.panel.rows
    assert first.for_all is not None
    first.for_all.click()
    qtbot.mouseClick(first.buttons["keep"], LEFT)
    qtbot.mouseClick(second.buttons["leave-out"], LEFT)
    assert decisions_in(guarded.model.case) == {HANS[0]: "keep", HANS[1]: "leave-out", HANS[2]: "keep"}


def test_the_way_opens_once_when_one_answer_decides_everything(qtbot: QtBot, guarded: Desk) -> None:
    gate, ways = asked(qtbot, guarded, paper(*HANS[:2]))
    box = gate.panel.rows[0].for_all
    assert box is not None
    assert box.text() == "The same in both places with Hans Jensen"
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Space):
        qtbot.keyClick(gate.focusWidget(), key)
    assert (gate.focusWidget(), box.isChecked()) == (box, True)
    qtbot.keyClick(gate.panel.rows[0].buttons["keep"], Qt.Key.Key_Space)
    assert (ways.gone, decisions_in(guarded.model.case)) == (1, dict.fromkeys(HANS[:2], "keep"))


def test_a_screen_reader_hears_which_sentences_an_answer_would_hold_for(qtbot: QtBot, guarded: Desk) -> None:
    far = "Hans" + " Inge Sofie Karen" * 5
    gate, _ways = asked(qtbot, guarded, paper(f"Jeg hjælper {far}.", f"Hver uge ringer {far}."))
    box = gate.panel.rows[0].for_all
    assert box is not None
    assert box.accessibleName() == f"The same in both places with {far}"
    assert "“Hver uge ringer " in box.accessibleDescription()
    assert max(map(len, box.text().splitlines())) <= LONGEST_LINE


def cv_page(qtbot: QtBot, desk: Desk, profile: str) -> CvPage:
    tell(desk, "Jeg planlægger det hele og laver mad til otte.")
    say_yes(desk, "mad")
    keep_answer(desk, profile_key(), Words(text=profile))
    page = CvPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(1366, 700)
    page.show()
    return page


def test_the_cv_asks_before_it_asks_where_to(qtbot: QtBot, guarded: Desk) -> None:
    page = cv_page(qtbot, guarded, f"Jeg er rolig. {SICK}")
    qtbot.mouseClick(page.save.save, LEFT)
    assert page.findChild(QFileDialog) is None
    assert page.focusWidget() is page.save.gate.panel.rows[0].buttons["keep"]
    qtbot.mouseClick(page.save.gate.panel.rows[0].buttons["keep"], LEFT)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_the_panel_comes_into_sight_wherever_the_page_was(qtbot: QtBot, guarded: Desk) -> None:
    page = cv_page(qtbot, guarded, f"Jeg er rolig. {SICK}")
    page.resize(683, 384)
    bar = page.sides.left.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    page.save.leave()
    title = page.save.gate.panel.title
    qtbot.waitUntil(lambda: not title.visibleRegion().isEmpty())


def test_more_sentences_than_one_has_words_for_are_counted(qtbot: QtBot, guarded: Desk) -> None:
    many = paper(" ".join(f"Jeg var syg i uge {week}." for week in range(12)))
    gate, _ways = asked(qtbot, guarded, many)
    assert gate.panel.title.text().startswith("12 sentences")


def test_what_was_decided_can_be_seen_and_decided_anew(qtbot: QtBot, guarded: Desk) -> None:
    page = cv_page(qtbot, guarded, SICK)
    gate = page.save.gate
    assert not gate.again.isVisible()
    guarded.model.remember(guard_key(SICK), Chosen(ids=("leave-out",)))
    qtbot.mouseClick(gate.again, LEFT)
    assert gate.panel.rows[0].buttons["leave-out"].isChecked()
    qtbot.mouseClick(gate.panel.rows[0].buttons["keep"], LEFT)
    assert decisions_in(guarded.model.case) == {SICK: "keep"}
    qtbot.mouseClick(gate.panel.close_button, LEFT)
    assert gate.again.isVisible()


def test_a_page_that_is_opened_later_offers_it_too(qtbot: QtBot, guarded: Desk) -> None:
    guarded.model.remember(guard_key(SICK), Chosen(ids=("keep",)))
    page = cv_page(qtbot, guarded, "Jeg er rolig.")
    assert page.save.gate.again.isVisible()
    qtbot.mouseClick(page.save.gate.again, LEFT)
    assert page.save.gate.panel.rows == []
    assert page.focusWidget() is page.save.gate.panel.close_button
