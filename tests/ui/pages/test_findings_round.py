"""Det har vi fundet in one go: it counts down, ends, and can be begun again."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from dialogtool.ui.desk import Desk
from dialogtool.ui.where import Where
from tests.ui.pages.asking import LEFT, SENTENCE, card_of, press, shown, texts
from tests.ui.pages.fakes import tell


def test_it_counts_down_what_it_began_with_and_then_says_that_this_was_all(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    counted = page.count.text()
    press(qtbot, page, "yes")
    assert (counted, page.count.text()) == ("1 of 2", "2 of 2")
    qtbot.mouseClick(card_of(page).on, LEFT)
    assert "That was all for now." in texts(page)
    assert (page.count.text(), page.on.property("weight")) == ("", "primary")


def test_who_wants_more_is_asked_about_what_was_put_off(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    for _ in range(2):
        qtbot.mouseClick(card_of(page).on, LEFT)
    assert "There is more to look at, now or another day." in texts(page)
    more = next(made for made in page.findChildren(QPushButton) if made.text() == "Look at more")
    qtbot.mouseClick(more, LEFT)
    assert (card_of(page).finding.competence, page.count.text()) == ("overblik", "1 of 2")


def test_what_turns_up_while_it_asks_waits_for_the_next_round(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, "Jeg laver mad.")
    page = shown(qtbot, desk)
    tell(desk, SENTENCE)
    assert page.count.text() == "1 of 1"
    press(qtbot, page, "yes")
    assert "There is more to look at, now or another day." in texts(page)


def test_undo_brings_the_finding_back_whose_words_were_not_meant_so(qtbot: QtBot, desk: Desk) -> None:
    tell(desk, SENTENCE)
    page = shown(qtbot, desk)
    for _ in range(2):
        qtbot.mouseClick(card_of(page).unmeant, LEFT)
    for competence, count in (("mad", "2 of 2"), ("overblik", "1 of 2")):
        desk.model.undo()
        assert (card_of(page).finding.competence, page.count.text()) == (competence, count)


def test_there_is_a_quiet_way_on_while_nothing_is_confirmed(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert (page.on.isVisibleTo(page), page.on.property("weight")) == (True, "quiet")
    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(page.on, LEFT)
    assert gone.args == [Where("plan")]
    tell(desk, SENTENCE)
    with qtbot.waitSignal(page.go) as gone:
        qtbot.mouseClick(page.on, LEFT)
    assert (page.on.property("weight"), gone.args) == ("quiet", [Where("cv")])
