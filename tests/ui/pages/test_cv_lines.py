"""The lines of a CV: written, changed, put on it or left out, ordered and taken away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.case.answers import AnswerKey, Chosen
from dialogtool.core.case.keys import cv_item_key, line_left_out_key, line_order_key
from dialogtool.core.cv.cv import build_cv
from dialogtool.ui.desk import Desk
from dialogtool.ui.widgets.cv.everyday import CvEveryday
from tests.ui.pages.cv_bench import a_line, form_of, item, items, lines_in, new_form, settings, shown, with_ideas
from tests.ui.pages.fakes import keep, say_yes, tell

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def cv_desk(desk: Desk) -> Desk:
    return with_ideas(desk)


def titles(desk: Desk, cv: str = "") -> list[str]:
    model = desk.model
    built = build_cv(model.case, model.library, model.findings, cv)
    return [one.title for section in built.sections for one in section.experiences]


def test_a_line_is_kept_as_soon_as_it_has_a_title(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    form = new_form(lines_in(page, "done"))
    qtbot.keyClicks(form.fields.lines["place"], "Kroen")
    assert items(cv_desk) == []
    qtbot.keyClicks(form.fields.lines["title"], "kok")
    qtbot.keyClicks(form.fields.texts["text"], "Jeg lavede mad.")
    (kept,) = items(cv_desk)
    assert (kept.kind, kept.title, kept.place, kept.text) == ("work", "kok", "Kroen", "Jeg lavede mad.")


def test_years_that_do_not_fit_are_asked_about_and_may_stay(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    form = new_form(lines_in(page, "done"))
    lines, years = form.fields.lines, form.fields.years
    for name, said in (("title", "kok"), ("start", "20015"), ("end", "2016")):
        qtbot.keyClicks(lines[name], said)
    qtbot.keyClick(lines["end"], Qt.Key.Key_Return)
    assert years.text().startswith("Do the years fit?")
    assert items(cv_desk)[0].start == "20015"
    lines["start"].clear()
    qtbot.keyClicks(lines["start"], "2015")
    assert not years.isVisible()


def test_a_finished_line_stands_in_the_list_and_the_keyboard_on_it(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "done")
    form = new_form(lines)
    qtbot.keyClicks(form.fields.lines["title"], "kok")
    assert lines.list.rows == {}
    qtbot.mouseClick(form.done, LEFT)
    (row,) = lines.list.rows.values()
    assert row.title.text() == "Kok"
    assert page.focusWidget() is row.change


def test_each_kind_has_fields_of_its_own(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    form = new_form(lines_in(page, "done"))
    assert "place" in form.fields.lines
    form.kind.tiles["break"].click()
    assert set(form.fields.lines) == {"title", "start", "end"}
    qtbot.keyClicks(form.fields.lines["title"], "syg")
    assert items(cv_desk)[0].kind == "break"


def test_a_time_that_counts_from_today_is_kept_as_its_year(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "kok")
    page = shown(qtbot, cv_desk)
    form = form_of(lines_in(page, "done"), "kok")
    qtbot.keyClicks(form.fields.lines["start"], "sidste år")
    form.fields.lines["start"].editingFinished.emit()
    assert item(cv_desk, "kok").start == "2025"
    qtbot.waitUntil(lambda: form.fields.lines["start"].text() == "2025")


def test_what_still_goes_on_has_no_end(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "kok", start="2019", end="2020")
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "done")
    form = form_of(lines, "kok")
    form.ongoing.click()
    assert (item(cv_desk, "kok").ongoing, item(cv_desk, "kok").end) == (True, "")
    assert not form.fields.lines["end"].isEnabled()
    assert lines.list.rows["kok"].facts.text() == "2019 – nu"


def test_more_holds_a_longer_text_and_who_confirms_it(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "kok")
    page = shown(qtbot, cv_desk)
    form = form_of(lines_in(page, "done"), "kok")
    assert not form.others.isVisibleTo(page)
    form.more.click()
    qtbot.keyClicks(form.others.lines["confirmed_by"], "Ruth")
    qtbot.keyClicks(form.others.texts["long_text"], "Længe.")
    assert (item(cv_desk, "kok").confirmed_by, item(cv_desk, "kok").long_text) == ("Ruth", "Længe.")


def test_only_one_form_is_open_at_a_time(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "kok")
    a_line(cv_desk, "vagt")
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "done")
    form_of(lines, "kok")
    form_of(lines, "vagt")
    assert lines.list.rows["kok"].form is None
    assert not lines.list.rows["kok"].change.isChecked()
    new_form(lines)
    assert lines.list.rows["vagt"].form is None


def test_a_line_is_left_out_and_put_back_with_one_undo_each(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "kok")
    page = shown(qtbot, cv_desk)
    row = lines_in(page, "done").list.rows["kok"]
    qtbot.mouseClick(row.on_cv, LEFT)
    assert line_left_out_key("kok") in cv_desk.model.case.answers
    assert titles(cv_desk) == []
    cv_desk.model.undo()
    assert row.on_cv.isChecked()
    assert titles(cv_desk) == ["Kok"]


def test_a_pause_that_is_put_on_the_cv_brings_pauses_with_it(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "pause", "break")
    page = shown(qtbot, cv_desk)
    row = lines_in(page, "done").list.rows["pause"]
    assert not row.on_cv.isChecked()
    row.on_cv.click()
    assert titles(cv_desk) == ["Pause"]
    row.on_cv.click()
    row.on_cv.click()
    assert row.on_cv.isChecked()


def test_a_left_out_pause_comes_back_with_its_kind_in_one_step(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "pause", "break")
    keep(cv_desk, line_left_out_key("pause"), Chosen(ids=("pause",)))
    page = shown(qtbot, cv_desk)
    lines_in(page, "done").list.rows["pause"].on_cv.click()
    assert titles(cv_desk) == ["Pause"]
    cv_desk.model.undo()
    assert line_left_out_key("pause") in cv_desk.model.case.answers
    assert settings(cv_desk).extras is None


def test_lines_are_moved_within_their_heading(qtbot: QtBot, cv_desk: Desk) -> None:
    for id, kind in (("a", "work"), ("b", "work"), ("skole", "education")):
        a_line(cv_desk, id, kind)
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "done")
    form = form_of(lines, "b")
    form.up.click()
    assert titles(cv_desk) == ["Skole", "B", "A"]
    assert list(lines.list.order()) == ["skole", "b", "a"]
    assert (form.up.isEnabled(), form.down.isEnabled()) == (False, True)
    form.down.click()
    assert titles(cv_desk) == ["Skole", "A", "B"]
    assert line_order_key() in cv_desk.model.case.answers


def test_a_line_is_taken_away_and_comes_back_by_undo(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "kok")
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "done")
    form_of(lines, "kok").take.click()
    assert titles(cv_desk) == []
    assert lines.list.rows == {}
    cv_desk.model.undo()
    assert list(lines.list.rows) == ["kok"]


def test_a_marked_line_stays_in_the_list_so_that_the_mark_can_go(qtbot: QtBot, cv_desk: Desk) -> None:
    a_line(cv_desk, "kok")
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "done")
    form = form_of(lines, "kok")
    form.more.click()
    form.private.click()
    assert cv_desk.model.case.answers[cv_item_key("kok")].private
    assert not lines.list.rows["kok"].on_cv.isEnabled()
    assert "Not in the papers" in lines.list.rows["kok"].facts.text()
    form.private.click()
    assert lines.list.rows["kok"].on_cv.isChecked()


@pytest.fixture
def lived(cv_desk: Desk) -> Desk:
    """A period at work on a life line."""
    periods = (Period(id="slagteri", title="slagteri", arena="arbejde"),)
    keep(cv_desk, AnswerKey(tool="min-livslinje", field="linje"), Line(periods=periods), makes="period")
    return cv_desk


def test_a_period_of_the_life_line_is_written_anew_for_the_cv_and_given_back(qtbot: QtBot, lived: Desk) -> None:
    page = shown(qtbot, lived)
    lines = lines_in(page, "done")
    assert lines.list.rows["slagteri"].facts.text() == "From the life line"
    form = form_of(lines, "slagteri")
    assert not form.take.isVisibleTo(page)
    form.fields.lines["title"].selectAll()
    qtbot.keyClicks(form.fields.lines["title"], "Slagter")
    assert titles(lived) == ["Slagter"]
    assert form.take.text() == "As on the life line again"
    form.take.click()
    assert titles(lived) == ["Slagteri"]


def test_a_language_is_put_on_with_one_press_and_asked_about_at_once(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "language")
    qtbot.mouseClick(lines.ideas.chips.chips[0], LEFT)
    (id,) = lines.list.rows
    form = lines.list.rows[id].form
    assert form is not None
    assert page.focusWidget() is form.level.picks.tiles["modersmål"]
    form.level.picks.tiles["B1"].click()
    assert item(cv_desk, id).level == "B1"
    assert lines.list.rows[id].facts.text() == "Forstår og taler til hverdag"
    assert lines.ideas.chips.chips == []


def test_categories_of_a_licence_gather_on_one_line(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "licence")
    for _ in range(2):
        lines.ideas.chips.chips[0].click()
    assert [(one.title, one.level) for one in items(cv_desk)] == [("Kørekort", "B, C")]


def test_a_few_ideas_are_shown_and_the_others_on_request(qtbot: QtBot, cv_desk: Desk) -> None:
    page = shown(qtbot, cv_desk)
    lines = lines_in(page, "leisure")
    assert len(lines.ideas.chips.chips) == 8
    lines.ideas.all.click()
    QApplication.processEvents()
    assert len(lines.ideas.chips.chips) == 10
    lines.ideas.chips.chips[3].setFocus()
    lines.ideas.chips.chips[3].click()
    assert page.focusWidget() is lines.ideas.chips.chips[3]


def test_what_is_done_from_day_to_day_can_be_left_out(qtbot: QtBot, cv_desk: Desk) -> None:
    told = tell(cv_desk, "Jeg laver mad til otte.")
    say_yes(cv_desk, "mad")
    page = shown(qtbot, cv_desk)
    part = page.groups.open("everyday")
    assert isinstance(part, CvEveryday)
    (id,) = part.boxes
    part.boxes[id].click()
    assert line_left_out_key(id) in cv_desk.model.case.answers
    cv_desk.model.undo()
    assert part.boxes[id].isChecked()
    cv_desk.model.take_back(told)
    assert part.boxes == {}
