"""What a job may be called, as it is typed: on the life line and on the CV."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.words.terms import NoTerms, Term
from dialogtool.ui.desk import Desk
from dialogtool.ui.widgets.cv.edits import item_kept
from dialogtool.ui.widgets.cv.line_form import CvLineForm
from dialogtool.ui.widgets.job_titles import JobTitles


class Jobs(NoTerms):
    """Two jobs of a classification."""

    def occupations(self, typed: str, most: int = 10) -> tuple[Term, ...]:
        labels = [label for label in ("kokkeassistent", "kok") if label.startswith(typed.casefold())]
        return tuple(Term(f"uri:{label}", "occupation", label, label, 1.0) for label in labels[:most])


@pytest.fixture
def line(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def titles(qtbot: QtBot, desk: Desk, line: QLineEdit) -> JobTitles:
    made = JobTitles(line, replace(desk, terms=Jobs()))
    qtbot.addWidget(made)
    made.offer(is_job=True)
    return made


def shown(titles: JobTitles) -> list[str]:
    return [chip.item for chip in titles.chips.chips]


def test_what_is_typed_is_looked_up_when_the_hand_rests(qtbot: QtBot, line: QLineEdit, titles: JobTitles) -> None:
    qtbot.keyClicks(line, "kok")
    qtbot.waitUntil(lambda: shown(titles) == ["Kokkeassistent"])


def test_one_or_two_letters_are_too_few_and_what_is_no_job_is_not_looked_up(line: QLineEdit, titles: JobTitles) -> None:
    for text, is_job in (("ko", True), ("kokke", False)):
        line.setText(text)
        titles.offer(is_job=is_job)
        titles.look_up()
        assert titles.isHidden()


def test_a_title_that_is_pressed_stands_as_if_it_was_typed(qtbot: QtBot, line: QLineEdit, titles: JobTitles) -> None:
    line.setText("kokke")
    titles.look_up()
    with qtbot.waitSignal(line.textEdited) as typed:
        qtbot.mouseClick(titles.chips.chips[0], Qt.MouseButton.LeftButton)
    assert (typed.args, line.text(), titles.isHidden()) == (["Kokkeassistent"], "Kokkeassistent", True)


def test_on_the_cv_it_is_kept_as_the_title_of_the_line(qtbot: QtBot, desk: Desk) -> None:
    form = CvLineForm("a", CvItemSet(kind="work", title="kokke"), replace(desk, terms=Jobs()))
    qtbot.addWidget(form)
    offered = form.findChild(JobTitles)
    offered.look_up()
    qtbot.mouseClick(offered.chips.chips[0], Qt.MouseButton.LeftButton)
    assert item_kept(desk, "a").title == "Kokkeassistent"


def test_where_nothing_was_imported_nothing_is_offered(qtbot: QtBot, desk: Desk) -> None:
    form = CvLineForm("a", CvItemSet(kind="work", title="kokke"), desk)
    qtbot.addWidget(form)
    offered = form.findChild(JobTitles)
    offered.look_up()
    assert offered.isHidden()
