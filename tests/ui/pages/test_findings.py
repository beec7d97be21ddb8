"""Det har vi fundet: what is asked, what is kept, and what both see of it."""

from dataclasses import replace

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import Words
from dialogtool.core.case.keys import example_key, today_key
from dialogtool.core.findings.findings import confirmed, to_ask
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.findings import FindingsPage
from dialogtool.ui.where import Where
from tests.ui.pages.asking import LEFT, SENTENCE, card_of, press, shown, texts
from tests.ui.pages.fakes import ShoutingTongue, follow, say_yes, tell, verdict


def test_one_finding_stands_beside_the_words_that_show_it(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    card = card_of(page)
    assert card.name.text() == "Jeg kan overblik"
    assert "underline" in card.evidence.pieces[0].sentence.text()
    assert card.because.text() == "Det har du fortalt."


def test_nothing_is_chosen_beforehand(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    card = card_of(page)
    assert [made.isChecked() for made in card.verdict.buttons.values()] == [False, False, False]


def test_the_answer_is_kept_with_its_evidence_and_the_next_finding_comes(qtbot: QtBot, desk: Desk) -> None:
    key = tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    press(qtbot, page, "yes")
    kept = verdict(desk, "overblik")
    assert kept is not None
    assert (kept.choice, kept.evidence) == ("yes", (key,))
    assert card_of(page).name.text() == "Jeg kan mad"
    assert [card.item for card in page.yes.cards] == ["overblik"]


def test_not_me_is_kept_and_not_shown_again(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    press(qtbot, page, "no")
    assert verdict(desk, "overblik").choice == "no"
    assert "overblik" not in {finding.competence for finding in to_ask(desk.model.findings)}
    assert not page.yes.isVisibleTo(page)


def test_undo_brings_the_finding_back_undecided(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    press(qtbot, page, "no")
    qtbot.mouseClick(page.echo.undo, LEFT)
    assert verdict(desk, "overblik") is None
    assert card_of(page).finding.competence == "overblik"


def test_the_second_press_of_a_double_click_answers_nothing(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    press(qtbot, page, "yes")
    qtbot.mouseDClick(card_of(page).verdict.buttons["yes"], LEFT)
    assert verdict(desk, "mad") is None


def test_an_example_is_evidence_of_this_very_competence(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    qtbot.keyClicks(card_of(page).example, "I går")
    answer = desk.model.case.answers[example_key("overblik")]
    assert (answer.value, answer.makes, answer.shows) == (Words(text="I går"), "evidence", ("overblik",))
    assert answer.question == "Hvad gør du først?"


def test_while_somebody_types_the_field_stays_the_same(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    field = card_of(page).example
    qtbot.keyClicks(field, "Jeg laver mad")
    assert card_of(page).example is field
    assert field.textCursor().position() == len("Jeg laver mad")


def test_own_words_stand_instead_of_the_catalogues(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    qtbot.mouseClick(card_of(page).own_way, LEFT)
    assert page.focusWidget() is card_of(page).wording
    qtbot.keyClicks(card_of(page).wording, "Jeg styrer det")
    assert (verdict(desk, "overblik").choice, verdict(desk, "overblik").wording) == ("yes", "Jeg styrer det")
    qtbot.mouseClick(card_of(page).on, LEFT)
    assert page.yes.cards[0].accessibleName() == "Jeg styrer det"


def test_a_card_of_the_bouquet_opens_what_shows_it(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    say_yes(desk, "overblik")
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.yes.cards[0], LEFT)
    facts = card_of(page).evidence.pieces[0].facts.text()
    assert "21.11.2026" in facts
    assert "typed by the caseworker" in facts
    assert "arabic" in facts
    assert "through an interpreter" in facts


def test_an_opened_finding_can_be_judged_anew_and_closed(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    say_yes(desk, "overblik")
    page = shown(qtbot, desk)
    qtbot.mouseClick(page.yes.cards[0], LEFT)
    press(qtbot, page, "some")
    assert verdict(desk, "overblik").choice == "some"
    qtbot.keyClick(card_of(page), Qt.Key.Key_Escape)
    assert card_of(page).finding.competence == "mad"
    assert [card.item for card in page.some.cards] == ["overblik"]


def test_read_back_and_not_in_papers_are_marked_on_the_sentence(qtbot: QtBot, desk: Desk) -> None:
    key = tell(desk, SENTENCE)
    say_yes(desk, "overblik")
    page = shown(qtbot, desk)
    page.open_finding("overblik")
    piece = card_of(page).evidence.pieces[0]
    piece.read_back.click()
    piece.private.click()
    answer = desk.model.case.answers[key]
    assert (answer.origin.read_back, answer.private) == (True, True)


def test_a_sentence_not_for_papers_comes_up_after_a_press_only(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE, private=True)
    page = shown(qtbot, desk)
    piece = card_of(page).evidence.pieces[0]
    assert not piece.sentence.isVisibleTo(page)
    assert not card_of(page).because.isVisibleTo(page)
    qtbot.mouseClick(piece.reveal, LEFT)
    assert piece.sentence.isVisibleTo(page)


def test_what_was_told_cannot_become_markup(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "<b>mad</b> & <img src=x>")
    page = shown(qtbot, desk)
    sentence = card_of(page).evidence.pieces[0].sentence
    assert "&lt;b&gt;" in sentence.text()
    assert sentence.accessibleName() == "“<b>mad</b> & <img src=x>”"


def test_somebody_who_has_done_nothing_is_met_kindly_and_leaves_with_something(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.nothing is not None
    assert "You are here today. That counts." in texts(page)
    qtbot.keyClicks(page.nothing.text, "Jeg tog bussen")
    qtbot.mouseClick(page.nothing.on, LEFT)
    assert today_key(desk.model.meeting) in desk.model.case.answers
    press(qtbot, page, "yes")
    assert len(confirmed(desk.model.findings)) == 1


def test_when_all_is_answered_the_way_on_is_the_one_filled_button(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg laver mad.")
    page = shown(qtbot, desk)
    press(qtbot, page, "yes")
    assert page.on.property("weight") == "primary"
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(page.on, LEFT)
    assert went.args[0].page == "cv"


def test_later_brings_another_finding_and_decides_nothing(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    qtbot.mouseClick(card_of(page).on, LEFT)
    assert (card_of(page).finding.competence, verdict(desk, "overblik")) == ("mad", None)


@pytest.mark.parametrize("width", [1366, 683])
def test_no_text_asks_for_scrolling_sideways(qtbot: QtBot, desk: Desk, width: int) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    page.resize(width, 384)
    assert card_of(page).minimumSizeHint().width() <= width - 60


def test_what_can_be_reached_by_keyboard_has_a_name(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    say_yes(desk, "mad")
    page = shown(qtbot, desk)
    page.open_finding("mad")
    card = card_of(page)
    reached = [card.example, card.wording, card.on, *card.verdict.buttons.values(), *page.yes.cards]
    assert all(widget.accessibleName() or widget.text() for widget in reached)


def test_the_citizens_language_stands_beside_the_danish(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, replace(desk, words=desk.words.with_second(ShoutingTongue())))
    assert "JEG KAN OVERBLIK" in texts(page)


def test_an_emptied_example_is_taken_back(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    qtbot.keyClicks(card_of(page).example, "I går")
    card_of(page).example.clear()
    assert example_key("overblik") not in desk.model.case.answers


def test_what_is_emptied_in_the_kind_question_is_taken_back(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    qtbot.keyClicks(page.nothing.text, "Jeg")
    page.nothing.text.clear()
    assert desk.model.case.answers == {}
    assert not page.nothing.on.isEnabled()


def test_after_everything_one_may_choose_a_tool(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg laver mad.")
    page = shown(qtbot, desk)
    press(qtbot, page, "some")
    more = next(made for made in page.findChildren(QPushButton) if made.text() == "Choose a tool")
    with qtbot.waitSignal(page.go) as went:
        qtbot.mouseClick(more, LEFT)
    assert went.args[0].page == "chooser"


def test_undo_puts_the_hand_on_the_finding_it_brings_back(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = FindingsPage(desk)
    qtbot.addWidget(page)
    follow(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    press(qtbot, page, "yes")
    page.yes.cards[0].setFocus()
    desk.model.undo()
    assert card_of(page).first_focus().hasFocus()


def test_in_a_short_meeting_one_finding_is_enough_and_a_step_comes_next(qtbot: QtBot, desk: Desk) -> None:
    meeting = desk.model.current_meeting()
    assert meeting is not None
    desk.model.set_meeting(msgspec.structs.replace(meeting, short=True))
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    assert page.on.property("weight") != "primary"
    press(qtbot, page, "yes")
    assert page.on.property("weight") == "primary"
    with qtbot.waitSignal(page.go) as gone:
        page.on.click()
    assert gone.args == [Where("plan")]
