"""What is told of one period of a life, in the form under the line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.tool.aids import LifeLine
from tests.ui.editors.bench import SHARED_SIDE, Bench, button
from tests.ui.editors.lives import add, life, order, periods, stone, told, with_hard_times, write


@pytest.fixture(autouse=True)
def _hard_times(bench: Bench) -> None:
    with_hard_times(bench.desk)


def test_something_is_added_when_its_title_is_written(bench: Bench) -> None:
    editor = life(bench)
    bench.press(editor.add)
    write(bench, editor.panel.title, " Rengøring ")
    assert bench.told == []
    bench.key(editor.panel.title, Qt.Key.Key_Return)
    assert bench.told == [(periods("Rengøring"), False)]
    assert editor.panel.isVisible()


def test_a_title_is_taken_when_the_hand_goes_elsewhere(bench: Bench) -> None:
    editor = life(bench)
    bench.press(editor.add)
    write(bench, editor.panel.title, "Skole")
    bench.press(editor.panel.done)
    assert bench.answer == periods("Skole")
    assert not editor.panel.isVisible()
    assert stone(editor, "Skole").hasFocus()


def test_what_was_told_before_the_title_comes_along(bench: Bench) -> None:
    editor = life(bench)
    bench.press(editor.add)
    bench.press(button(editor, "Hjem"))
    write(bench, editor.panel.start, "i min barndom")
    assert bench.told == []
    write(bench, editor.panel.title, "Gård")
    bench.press(editor.panel.done)
    assert told(bench) == (Period(id="Gård", title="Gård", arena="hjem", start="i min barndom"),)


def test_nothing_is_added_without_a_title(bench: Bench) -> None:
    editor = life(bench)
    bench.press(editor.add)
    bench.press(editor.panel.done)
    assert bench.told == []
    assert editor.add.hasFocus()


def test_years_that_do_not_fit_are_asked_about_and_may_stay(bench: Bench) -> None:
    editor = life(bench)
    add(bench, editor, "Kok")
    write(bench, editor.panel.start, "2015")
    write(bench, editor.panel.end, "2010")
    assert not editor.panel.years.isVisible()
    bench.key(editor.panel.end, Qt.Key.Key_Return)
    assert editor.panel.years.text().startswith("Do the years fit?")
    assert (told(bench)[0].start, told(bench)[0].end) == ("2015", "2010")
    editor.panel.end.clear()
    write(bench, editor.panel.end, "2020")
    assert not editor.panel.years.isVisible()


def test_two_may_have_the_same_title(bench: Bench) -> None:
    editor = life(bench, periods("Rengøring"))
    add(bench, editor, "Rengøring")
    assert [period.id for period in told(bench)] == ["Rengøring", "Rengøring 2"]


def test_everything_is_told_in_own_words_as_it_is_written(bench: Bench) -> None:
    editor = life(bench)
    add(bench, editor, "Kok")
    write(bench, editor.panel.start, "omkring 2010")
    write(bench, editor.panel.end, "2012")
    write(bench, editor.panel.place, "Esbjerg")
    assert told(bench)[0] == Period(id="Kok", title="Kok", start="omkring 2010", end="2012", place="Esbjerg")
    assert bench.told[-1][1]
    bench.press(editor.panel.private)
    assert told(bench)[0].private


def test_what_is_still_done_has_no_end(bench: Bench) -> None:
    editor = life(bench, Line((Period(id="Kok", title="Kok", start="2010", end="2012"),)))
    bench.key(stone(editor, "Kok"), Qt.Key.Key_Return)
    bench.press(editor.panel.ongoing)
    assert told(bench)[0] == Period(id="Kok", title="Kok", start="2010", ongoing=True)
    assert not editor.panel.end.isVisible()


def test_a_part_of_life_can_be_chosen_and_left_again(bench: Bench) -> None:
    editor = life(bench, periods("Kok"))
    bench.key(stone(editor, "Kok"), Qt.Key.Key_Return)
    bench.press(button(editor, "Hjem"))
    assert told(bench)[0].arena == "hjem"
    bench.press(button(editor, "Hjem"))
    assert told(bench)[0].arena == ""


def test_what_was_hard_is_in_no_papers_to_begin_with(bench: Bench) -> None:
    editor = life(bench, periods("En tid"))
    bench.key(stone(editor, "En tid"), Qt.Key.Key_Return)
    bench.press(button(editor, "Svært"))
    assert told(bench)[0].private
    bench.press(editor.panel.private)
    assert not told(bench)[0].private


def test_all_that_is_told_on_a_hard_path_is_in_no_papers(bench: Bench) -> None:
    editor = life(bench, field=LifeLine(id="liv", arenas=("hjem",), path="hard-times"))
    add(bench, editor, "En tid")
    assert told(bench)[0].private


def test_a_title_is_changed_but_never_empty(bench: Bench) -> None:
    editor = life(bench, periods("Kok"))
    bench.key(stone(editor, "Kok"), Qt.Key.Key_Return)
    bench.qtbot.keyClicks(editor.panel.title, " i byen")
    editor.panel.title.selectAll()
    bench.key(editor.panel.title, Qt.Key.Key_Delete)
    bench.press(editor.panel.done)
    assert stone(editor, "Kok").hasFocus()
    assert editor.panel.title.text() in {"i byen", "Kok i byen"}
    assert told(bench)[0].id == "Kok"


def test_a_year_helps_a_new_period_to_its_place(bench: Bench) -> None:
    editor = life(bench, Line((Period(id="a", title="a", start="1990"), Period(id="b", title="b", start="2005"))))
    add(bench, editor, "c")
    write(bench, editor.panel.start, "omkring 1998")
    assert order(bench) == "abc"
    bench.key(editor.panel.start, Qt.Key.Key_Return)
    assert order(bench) == "acb"


def test_the_hand_decides_after(bench: Bench) -> None:
    editor = life(bench, Line((Period(id="a", title="a", start="1990"), Period(id="b", title="b", start="2005"))))
    bench.key(stone(editor, "b"), Qt.Key.Key_Return)
    write(bench, editor.panel.start, "1980")
    bench.key(editor.panel.start, Qt.Key.Key_Return)
    assert order(bench) == "ab"


def test_escape_closes_the_form(bench: Bench) -> None:
    editor = life(bench, periods("a"))
    bench.key(stone(editor, "a"), Qt.Key.Key_Return)
    bench.key(editor.panel.title, Qt.Key.Key_Escape)
    assert not editor.panel.isVisible()
    assert stone(editor, "a").hasFocus()


def test_undo_of_what_the_form_is_about_closes_it(bench: Bench) -> None:
    editor = life(bench)
    add(bench, editor, "Kok")
    editor.show_value(None)
    assert not editor.panel.isVisible()
    assert editor.add.isVisible()
    assert editor.empty.isVisible()


def test_a_change_from_elsewhere_is_seen_in_the_form(bench: Bench) -> None:
    editor = life(bench, periods("Kok"))
    bench.key(stone(editor, "Kok"), Qt.Key.Key_Return)
    editor.show_value(Line((Period(id="Kok", title="Bager", place="Ribe"),)))
    assert (editor.panel.title.text(), editor.panel.place.text()) == ("Bager", "Ribe")


def test_there_is_room_for_so_much_and_no_more(bench: Bench) -> None:
    editor = life(bench)
    bench.press(editor.add)
    editor.panel.place.setFocus()
    QApplication.clipboard().setText("x" * 500)
    editor.panel.place.paste()
    assert "80" in editor.panel.note.text()


def test_the_form_takes_it_off_too(bench: Bench) -> None:
    editor = life(bench, periods("a"))
    bench.key(stone(editor, "a"), Qt.Key.Key_Return)
    bench.press(editor.panel.take_away)
    assert bench.answer == Line()
    assert not editor.panel.isVisible()


def test_the_open_form_fits_the_narrowest_window(bench: Bench) -> None:
    editor = life(bench, periods("a"))
    bench.key(stone(editor, "a"), Qt.Key.Key_Return)
    inner = editor.parentWidget()
    assert inner is not None
    assert inner.minimumSizeHint().width() <= inner.width() <= SHARED_SIDE
