"""CV: the choices, the paper beside them, and what lies behind a line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from dialogtool.core.basis.problems import Problem
from dialogtool.core.case.answers import Words
from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key, profile_key, verdict_key
from dialogtool.core.cv.cv import build_cv
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.cv import CvPage
from dialogtool.ui.where import Where
from dialogtool.ui.widgets.cv.choice import CvChoice
from dialogtool.ui.widgets.cv.choice_words import CvChoiceWords
from dialogtool.ui.widgets.cv.choices import CvChoices
from dialogtool.ui.widgets.cv.profile import CvProfile
from dialogtool.ui.widgets.papers.paper import PaperLine
from tests.ui.pages.fakes import follow, keep, say_yes, tell, verdict

LEFT = Qt.MouseButton.LeftButton
SENTENCE = "Jeg planlægger det hele og laver mad til otte."


@pytest.fixture
def told(desk: Desk) -> Desk:
    """A desk with two confirmed competences."""
    tell(desk, SENTENCE)
    say_yes(desk, "overblik", "mad")
    return desk


def shown(qtbot: QtBot, desk: Desk, width: int = 1366) -> CvPage:
    page = CvPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(width, 700)
    page.show()
    return page


def competences(page: CvPage) -> CvChoices:
    """The group of competences, opened."""
    part = page.groups.open("can")
    QApplication.processEvents()
    assert isinstance(part, CvChoices)
    return part


def profile(page: CvPage) -> CvProfile:
    """The group of the profile, opened."""
    part = page.groups.open("profile")
    QApplication.processEvents()
    assert isinstance(part, CvProfile)
    return part


def lines(desk: Desk) -> list[str]:
    model = desk.model
    return [one.line for one in build_cv(model.case, model.library, model.findings).competences]


def unfolded(qtbot: QtBot, page: CvPage, competence: str) -> tuple[CvChoice, CvChoiceWords]:
    choice = competences(page).rows[competence]
    qtbot.mouseClick(choice.change, LEFT)
    QApplication.processEvents()
    assert choice.more is not None
    return choice, choice.more


def paper_line(page: CvPage, text: str) -> PaperLine:
    return next(line for line in page.paper.lines.values() if line.line == text)


def test_a_competence_is_taken_off_the_cv_and_put_back(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    rows = competences(page).rows
    rows["mad"].on_cv.click()
    assert lines(told) == ["Kan overblik på arbejde"]
    rows["mad"].on_cv.click()
    assert lines(told) == ["Kan overblik på arbejde", "Kan mad på arbejde"]


def test_each_of_three_wordings_can_be_chosen(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    choice, words = unfolded(qtbot, page, "mad")
    assert [tile.isChecked() for tile in words.tiles] == [False, True, False]
    qtbot.mouseClick(words.tiles[2], LEFT)
    assert lines(told)[1] == "Stærk i mad"
    assert choice.line.text() == "Stærk i mad"


def test_own_words_come_before_every_wording_until_one_is_chosen(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    _choice, words = unfolded(qtbot, page, "mad")
    qtbot.keyClicks(words.wording, "Jeg laver mad")
    assert lines(told)[1] == "Jeg laver mad"
    qtbot.mouseClick(words.tiles[0], LEFT)
    assert (lines(told)[1], verdict(told, "mad").wording) == ("Jeg kan mad", "")


def test_a_competence_moves_up(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    _choice, words = unfolded(qtbot, page, "mad")
    qtbot.mouseClick(words.up, LEFT)
    assert lines(told) == ["Kan mad på arbejde", "Kan overblik på arbejde"]
    assert list(competences(page).rows) == ["mad", "overblik"]
    assert not words.up.isEnabled()


def test_only_one_row_is_unfolded_at_a_time(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    _choice, first = unfolded(qtbot, page, "mad")
    unfolded(qtbot, page, "overblik")
    assert not first.isVisibleTo(page)


def test_the_profile_is_proposed_and_can_be_written_anew(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    text = profile(page).text
    assert text.toPlainText() == "Jeg kan overblik. Jeg kan mad."
    text.selectAll()
    qtbot.keyClicks(text, "Jeg er rolig.")
    assert told.model.case.answers[profile_key()].value == Words(text="Jeg er rolig.")


def test_the_proposed_profile_comes_back(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    part = profile(page)
    assert not part.proposed.isVisibleTo(part)
    part.text.setPlainText("Noget andet")
    part.show_part()
    qtbot.mouseClick(part.proposed, LEFT)
    assert part.text.toPlainText() == "Jeg kan overblik. Jeg kan mad."


def test_the_paper_follows_when_the_hand_rests(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    qtbot.keyClicks(profile(page).text, "Hej. ")
    qtbot.waitUntil(lambda: "Hej." in page.paper.accessibleDescription())


def test_a_line_of_the_paper_opens_its_evidence(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    qtbot.mouseClick(paper_line(page, "Kan mad på arbejde"), LEFT)
    assert page.panel.isVisibleTo(page)
    assert page.panel.evidence.pieces[0].sentence.accessibleName() == f"“{SENTENCE}”"


def test_enter_opens_a_line_and_escape_goes_back_to_it(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    line = paper_line(page, "Kan mad på arbejde")
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert page.panel.line.text() == "Kan mad på arbejde"
    qtbot.keyClick(page.panel, Qt.Key.Key_Escape)
    assert not page.panel.isVisibleTo(page)
    assert page.focusWidget() is line


def test_what_shows_a_competence_opens_from_its_row_too(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    qtbot.mouseClick(unfolded(qtbot, page, "mad")[1].show_evidence, LEFT)
    assert page.panel.line.text() == "Kan mad på arbejde"


def test_a_sentence_not_for_papers_is_on_no_paper_and_behind_a_press(qtbot: QtBot, told: Desk) -> None:
    tell(told, "Jeg var rolig i retten.", private=True)
    say_yes(told, "ro")
    page = shown(qtbot, told)
    assert "retten" not in page.paper.accessibleDescription()
    assert competences(page).rows["ro"].note.isVisibleTo(page)


def test_lines_that_show_nothing_cannot_be_pressed(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    said = {line.line for line in page.paper.lines.values()}
    assert "Ane Holm" not in said
    assert {"Kan mad på arbejde", "Kan overblik på arbejde"} <= said


def test_an_empty_cv_says_what_would_help_and_leads_there(qtbot: QtBot, desk: Desk) -> None:
    page = shown(qtbot, desk)
    assert page.help.way.text() == "To phone and mail"
    with qtbot.waitSignal(page.go) as asked:
        qtbot.mouseClick(page.help.way, LEFT)
    assert asked.args == [Where("citizen")]
    assert competences(page).none.isVisibleTo(page)


def test_a_line_of_the_paper_that_was_written_for_it_opens_its_form(qtbot: QtBot, told: Desk) -> None:
    keep(told, cv_item_key("x"), CvItemSet("work", "Kok", place="Kroen"), makes="cv-item")
    page = shown(qtbot, told)
    qtbot.mouseClick(paper_line(page, "Kok, Kroen"), LEFT)
    form = page.groups.lines_of("work").list.rows["x"].form
    assert form is not None
    assert page.focusWidget() is form.fields.lines["town"]


def test_the_place_is_asked_for_without_stopping_the_window(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    qtbot.mouseClick(page.save.save, LEFT)
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("cv.docx")
    dialog.reject()


def test_a_saved_file_is_told_with_its_path(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    page.save.write("/et/sted/cv.docx")
    assert told.papers.saved == [("cv", "/et/sted/cv.docx", True)]
    assert page.save.told.text() == "Saved and checked: /et/sted/cv.docx"


def test_what_went_wrong_is_said_in_plain_words_on_the_page(qtbot: QtBot, told: Desk) -> None:
    told.papers.fault = Problem(code="full", message="The disk is full.", cure="Choose another place.")
    page = shown(qtbot, told)
    page.save.write("/et/sted/cv.docx")
    assert page.save.told.text() == "The disk is full. Choose another place."


def test_a_narrow_window_puts_the_paper_under_the_choices(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told, width=683)
    assert page.sides.left.isAncestorOf(page.paper)
    page.resize(1366, 700)
    assert page.sides.right.isAncestorOf(page.paper)


def test_the_paper_has_the_proportions_of_a4(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    assert page.paper.pages == 1
    assert page.paper.heightForWidth(700) == pytest.approx(700 * 297 / 210 + 16, abs=2)


def test_undo_of_a_choice_brings_it_into_sight(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    competences(page).rows["mad"].on_cv.click()
    told.model.undo()
    assert competences(page).rows["mad"].on_cv.isChecked()


def test_undo_opens_the_group_of_what_it_changed(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    competences(page).rows["mad"].on_cv.click()
    page.groups.open("look")
    told.model.undo()
    assert page.groups.folds["can"].is_open
    assert not page.groups.folds["look"].is_open


def test_a_line_that_leaves_the_cv_puts_its_evidence_away(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    page.open_line("Kan mad på arbejde")
    competences(page).rows["mad"].on_cv.click()
    assert not page.panel.isVisibleTo(page)


def test_a_competence_that_is_no_longer_confirmed_leaves_its_row(qtbot: QtBot, told: Desk) -> None:
    page = shown(qtbot, told)
    told.model.take_back(verdict_key("mad"))
    assert list(competences(page).rows) == ["overblik"]
