"""The smaller groups of the CV page: the sentence to an employer, good words, the picture, and the layout."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import Conditions
from dialogtool.core.case.answers import Answer, AnswerKey, Photo, Words
from dialogtool.core.case.keys import photo_key, works_best_key
from dialogtool.core.case.plan_values import WorkplaceWord
from dialogtool.core.catalogue.catalogue import Scale
from dialogtool.core.cv.cv import WORKS_BEST, build_cv
from dialogtool.core.tool.asking import Asked
from dialogtool.ui.desk import Desk
from dialogtool.ui.photographs import photograph
from dialogtool.ui.widgets.cv.best import CvBest
from dialogtool.ui.widgets.cv.look import CvLook
from dialogtool.ui.widgets.cv.photo import CvPhoto
from dialogtool.ui.widgets.cv.references import CvReferences
from dialogtool.ui.widgets.plan.workplace_word import CvWord
from tests.ui.pages.cv_bench import a_line, opened, settings, shown, with_ideas
from tests.ui.pages.fakes import keep

LEFT = Qt.MouseButton.LeftButton
TOLD = AnswerKey(tool="rammer", field="saetning")
PACE = Scale(
    id="pace", label="Tempo", short="Tempo", picture="", anchors=("", "", "", "", ""),
    best=("jeg har god tid", "", "", "", ""), needs="",
)  # fmt: skip


@pytest.fixture
def cv_desk(desk: Desk) -> Desk:
    return with_ideas(desk)


def tell_best(desk: Desk, text: str) -> None:
    desk.model.answer(Asked(key=TOLD, question="", fact=WORKS_BEST), Words(text=text))


def best_on_cv(desk: Desk) -> str:
    model = desk.model
    return build_cv(model.case, model.library, model.findings).works_best


def test_the_sentence_as_it_was_told_is_on_the_cv_only_when_it_is_asked_for(qtbot: QtBot, cv_desk: Desk) -> None:
    tell_best(cv_desk, "Jeg arbejder bedst, når der er ro.")
    page = shown(qtbot, cv_desk)
    part = opened(page, "best", CvBest)
    assert part.text.toPlainText() == "Jeg arbejder bedst, når der er ro."
    assert best_on_cv(cv_desk) == ""
    part.on_cv.click()
    assert best_on_cv(cv_desk) == "Jeg arbejder bedst, når der er ro."


def test_the_sentence_is_changed_where_it_was_told(qtbot: QtBot, cv_desk: Desk) -> None:
    tell_best(cv_desk, "der er ro.")
    page = shown(qtbot, cv_desk)
    part = opened(page, "best", CvBest)
    part.text.selectAll()
    qtbot.keyClicks(part.text, "der er sol.")
    assert cv_desk.model.case.answers[TOLD].value == Words(text="der er sol.")
    assert works_best_key() not in cv_desk.model.case.answers


def test_a_sentence_is_offered_and_one_undo_takes_it_and_its_place_back(qtbot: QtBot, cv_desk: Desk) -> None:
    cv_desk.catalogue.scales["pace"] = PACE
    keep(cv_desk, AnswerKey(tool="rammer", field="skala"), Conditions(levels={"pace": 0}), makes="condition")
    page = shown(qtbot, cv_desk)
    part = opened(page, "best", CvBest)
    assert part.offer.sentence.text() == "Jeg arbejder bedst, når jeg har god tid."
    qtbot.mouseClick(part.offer.use, LEFT)
    assert best_on_cv(cv_desk) == "Jeg arbejder bedst, når jeg har god tid."
    assert not part.offer.isVisibleTo(page)
    cv_desk.model.undo()
    assert settings(cv_desk).extras is None
    assert works_best_key() not in cv_desk.model.case.answers


def test_a_marked_sentence_cannot_be_put_on_the_cv(qtbot: QtBot, cv_desk: Desk) -> None:
    tell_best(cv_desk, "KANARIE")
    cv_desk.model.mark_private(TOLD, private=True)
    page = shown(qtbot, cv_desk)
    assert not opened(page, "best", CvBest).on_cv.isEnabled()


def words(desk: Desk) -> list[WorkplaceWord]:
    answers: list[Answer] = list(desk.model.case.answers.values())
    return [answer.value for answer in answers if isinstance(answer.value, WorkplaceWord)]


def a_word(qtbot: QtBot, part: CvReferences) -> CvWord:
    qtbot.mouseClick(part.words.add, LEFT)
    (word,) = part.words.words.values()
    return word


def test_a_good_word_stands_on_the_cv_when_the_citizen_says_yes_to_just_these_words(
    qtbot: QtBot, cv_desk: Desk
) -> None:
    page = shown(qtbot, cv_desk)
    word = a_word(qtbot, opened(page, "reference", CvReferences))
    qtbot.keyClicks(word.text, "Hun er god.")
    qtbot.keyClicks(word.who, "Ruth")
    qtbot.keyClicks(word.place, "Kroen")
    word.confirmed.click()
    assert words(cv_desk) == [WorkplaceWord(text="Hun er god.", who="Ruth", place="Kroen", confirmed=True)]
    qtbot.keyClicks(word.text, "!")
    assert not words(cv_desk)[0].confirmed


def test_a_good_word_is_taken_away(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    part = opened(page, "reference", CvReferences)
    a_word(qtbot, part).take.click()
    assert (words(cv_desk), part.words.words) == ([], {})
    assert page.focusWidget() is part.words.add


def test_somebody_who_vouches_stands_among_the_references(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "inge", "reference")
    page = shown(qtbot, cv_desk)
    assert list(opened(page, "reference", CvReferences).lines.list.rows) == ["inge"]
    assert page.groups.folds["reference"].header.accessibleDescription() == "Inge"


@pytest.fixture
def camera_file(tmp_path: Path) -> str:
    """A large picture with words in it that tell where it was taken."""
    picture = QImage(900, 1200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#4477aa"))
    path = tmp_path / "foto.jpg"
    writer = QImageWriter(str(path), QByteArray(b"jpeg"))
    writer.setText("Description", "KANARIE 55.47 N")
    writer.write(picture)
    assert b"KANARIE" in path.read_bytes()
    return str(path)


def test_a_photograph_is_small_and_tells_nothing_but_the_picture(camera_file: str, tmp_path: Path) -> None:
    data = photograph(camera_file)
    assert data.startswith(b"\xff\xd8\xff")
    assert b"KANARIE" not in data
    small = tmp_path / "lille.jpg"
    small.write_bytes(data)
    size = QImageReader(str(small)).size()
    assert (size.width(), size.height()) == (450, 600)


def test_a_small_png_keeps_its_size_and_stands_on_white(tmp_path: Path) -> None:
    picture = QImage(40, 30, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    picture.save(str(tmp_path / "ikon.png"))
    read = QImage.fromData(photograph(str(tmp_path / "ikon.png")))
    assert (read.width(), read.height()) == (40, 30)
    assert read.pixelColor(5, 5).lightness() > 250


@pytest.mark.parametrize("content", [b"", b"hej", b"\x89PNG\r\n\x1a\nodelagt"])
def test_what_is_no_picture_gives_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.png"
    path.write_bytes(content)
    assert photograph(str(path)) == b""
    assert photograph(str(tmp_path / "findes-ikke.jpg")) == b""


def test_a_picture_is_on_the_cv_it_was_chosen_for_and_one_undo_takes_it_off(
    qtbot: QtBot, cv_desk: Desk, camera_file: str
) -> None:
    page = shown(qtbot, cv_desk)
    part = opened(page, "photo", CvPhoto)
    assert not part.on_cv.isVisibleTo(page)
    part.take(camera_file)
    assert isinstance(cv_desk.model.case.answers[photo_key()].value, Photo)
    assert part.on_cv.isChecked()
    assert not part.picture.pixmap().isNull()
    cv_desk.model.undo()
    assert photo_key() not in cv_desk.model.case.answers
    assert settings(cv_desk).extras is None


def test_the_picture_can_be_kept_off_one_cv_and_be_taken_away(qtbot: QtBot, cv_desk: Desk, camera_file: str) -> None:
    page = shown(qtbot, cv_desk)
    part = opened(page, "photo", CvPhoto)
    part.take(camera_file)
    part.on_cv.click()
    assert "photo" not in (settings(cv_desk).extras or ())
    part.remove.click()
    assert photo_key() not in cv_desk.model.case.answers


def test_a_file_that_is_no_picture_is_told_calmly(qtbot: QtBot, cv_desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.jpg").write_text("hej")
    page = shown(qtbot, cv_desk)
    part = opened(page, "photo", CvPhoto)
    part.take(str(tmp_path / "x.jpg"))
    assert part.told.isVisibleTo(page)
    assert photo_key() not in cv_desk.model.case.answers


def test_the_file_is_asked_for_without_stopping_the_window(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    opened(page, "photo", CvPhoto).choose.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_the_layout_and_the_length_of_texts_are_chosen(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    part = opened(page, "look", CvLook)
    part.layouts.tiles["short"].click()
    part.texts.tiles["long"].click()
    assert (settings(cv_desk).layout, settings(cv_desk).long) == ("short", True)
    assert page.groups.folds["look"].header.accessibleDescription() == "One page about me, for a visit"


def test_dates_pauses_and_address_are_chosen_apart(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    part = opened(page, "look", CvLook)
    assert [box.isChecked() for box in part.extras.values()] == [True, False, True]
    part.extras["dates"].click()
    part.extras["breaks"].click()
    assert settings(cv_desk).extras == ("address", "references", "breaks")


def test_what_would_help_leads_to_its_group(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    page.help.group_asked.emit("language")
    assert page.groups.folds["language"].is_open
    assert page.focusWidget() is page.groups.folds["language"].header


def test_one_group_is_open_at_a_time(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    page.groups.folds["look"].header.click()
    page.groups.folds["photo"].header.click()
    assert [id for id, fold in page.groups.folds.items() if fold.is_open] == ["photo"]
    page.groups.folds["photo"].header.click()
    assert not any(fold.is_open for fold in page.groups.folds.values())
