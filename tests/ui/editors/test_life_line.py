"""The life line: told in a form, moved by hand and by key, read by a screen reader, painted for paper."""

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogtool.core.aid_values import Line, Period
from dialogtool.core.aids import LifeLine
from dialogtool.core.catalogue import Arena
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.life_line import LifeLineEditor
from dialogtool.ui.editors.life_line_edits import LifeEdit
from dialogtool.ui.editors.life_line_stone import LifeStone
from dialogtool.ui.editors.painted import as_png, as_svg, painted_for
from tests.ui.editors.bench import LEFT, Bench, button, spoken

FIELD = LifeLine(id="liv", arenas=("hjem", "svaert"))
PHRASES = {"time.span": "{start}–{end}", "time.to-now": "{start} – nu"}
HARD = Arena(id="svaert", label="Svært", picture="26C5", cv_heading="Svært", inside="hard-times")


@pytest.fixture(autouse=True)
def _hard_times(bench: Bench) -> None:
    model = bench.desk.model
    arenas = {**model.library.catalogue.arenas, "svaert": HARD}
    catalogue = msgspec.structs.replace(model.library.catalogue, arenas=arenas, phrases=PHRASES)
    model.library = msgspec.structs.replace(model.library, catalogue=catalogue)


def periods(*titles: str) -> Line:
    return Line(tuple(Period(id=title, title=title) for title in titles))


def life(bench: Bench, line: Line | None = None, field: LifeLine = FIELD) -> LifeLineEditor:
    editor = bench.put(field, line)
    assert isinstance(editor, LifeLineEditor)
    return editor


def stone(editor: LifeLineEditor, id: str) -> LifeStone:
    found = editor.canvas.stone_of(id)
    assert found is not None
    return found


def told(bench: Bench) -> tuple[Period, ...]:
    assert isinstance(bench.answer, Line)
    return bench.answer.periods


def order(bench: Bench) -> str:
    return "".join(period.title for period in told(bench))


def write(bench: Bench, line: QWidget, text: str) -> None:
    line.setFocus()
    bench.qtbot.keyClicks(line, text)
    QApplication.processEvents()


def add(bench: Bench, editor: LifeLineEditor, title: str) -> None:
    bench.press(editor.add)
    write(bench, editor.panel.title, title)
    bench.key(editor.panel.title, Qt.Key.Key_Return)


def carry(stone: LifeStone, by: QPoint, let_go: bool = True) -> None:
    start = stone.rect().center()
    place = stone.mapToGlobal(start)
    QTest.mousePress(stone, LEFT, pos=start)
    for part in (0.5, 1.0):
        QTest.mouseMove(stone, stone.mapFromGlobal(place + by * part))
    if let_go:
        QTest.mouseRelease(stone, LEFT, pos=stone.mapFromGlobal(place + by))
    QApplication.processEvents()


def test_an_empty_line_invites_and_asks_nothing(bench: Bench) -> None:
    editor = life(bench)
    assert editor.empty.isVisible()
    assert not editor.tools.isVisible()
    assert not editor.panel.isVisible()
    assert editor.first_focus() is editor.add


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


def test_keys_move_it_along_and_up_and_down(bench: Bench) -> None:
    editor = life(bench, periods("a", "b", "c"))
    stone(editor, "a").setFocus()
    bench.key(stone(editor, "a"), Qt.Key.Key_Right)
    assert order(bench) == "bac"
    assert stone(editor, "a").hasFocus()
    bench.key(stone(editor, "a"), Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert order(bench) == "abc"
    assert told(bench)[0].height == 2
    bench.key(stone(editor, "a"), Qt.Key.Key_Down)
    assert told(bench)[0].height == 1


def test_beyond_the_ends_nothing_moves(bench: Bench) -> None:
    editor = life(bench, Line((Period(id="a", title="a", height=2),)))
    bench.key(stone(editor, "a"), Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up)
    assert bench.told == []


def test_arrows_are_mirrored_with_the_line(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert stone(editor, "a").x() > stone(editor, "b").x()
    bench.key(stone(editor, "a"), Qt.Key.Key_Left)
    assert order(bench) == "ba"


def test_delete_takes_it_off_and_the_next_one_is_at_hand(bench: Bench) -> None:
    editor = life(bench, periods("a", "b", "c"))
    bench.key(stone(editor, "b"), Qt.Key.Key_Delete)
    assert order(bench) == "ac"
    assert stone(editor, "c").hasFocus()
    bench.key(stone(editor, "c"), Qt.Key.Key_Delete)
    bench.key(stone(editor, "a"), Qt.Key.Key_Backspace)
    assert bench.answer == Line()
    assert editor.add.hasFocus()


def test_the_form_takes_it_off_too(bench: Bench) -> None:
    editor = life(bench, periods("a"))
    bench.key(stone(editor, "a"), Qt.Key.Key_Return)
    bench.press(editor.panel.take_away)
    assert bench.answer == Line()
    assert not editor.panel.isVisible()


def test_buttons_do_what_the_keys_do(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    bench.press(stone(editor, "b"))
    assert editor.tools.about.text() == "b"
    for edit in (LifeEdit.EARLIER, LifeEdit.HIGHER, LifeEdit.LATER, LifeEdit.LOWER):
        bench.press(editor.tools.buttons[edit])
    lines = [line for line, _typing in bench.told if isinstance(line, Line)]
    assert ["".join(period.id for period in line.periods) for line in lines] == ["ba", "ba", "ab", "ab"]
    bench.press(editor.tools.buttons[LifeEdit.CHANGE])
    assert editor.panel.isVisible()
    bench.press(editor.panel.done)
    bench.press(editor.tools.buttons[LifeEdit.REMOVE])
    assert order(bench) == "a"


def test_pressed_twice_it_is_changed(bench: Bench) -> None:
    editor = life(bench, periods("a"))
    bench.qtbot.mouseDClick(stone(editor, "a"), LEFT)
    assert editor.panel.isVisible()


def test_another_period_puts_the_form_away(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    bench.key(stone(editor, "a"), Qt.Key.Key_Return)
    bench.press(stone(editor, "b"))
    assert not editor.panel.isVisible()
    assert editor.tools.about.text() == "b"


def test_it_is_carried_along_the_line(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    away = stone(editor, "b").x() - stone(editor, "a").x()
    carry(stone(editor, "a"), QPoint(away, 4))
    assert bench.told == [(periods("b", "a"), False)]


def test_it_is_carried_up_and_down(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    carry(stone(editor, "a"), QPoint(0, -52))
    assert told(bench)[0].height == 2
    carry(stone(editor, "a"), QPoint(0, 300))
    assert told(bench)[0].height == -2


def test_a_hand_may_shake(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    carry(stone(editor, "a"), QPoint(12, -20))
    assert bench.told == []


def test_in_another_row_it_keeps_its_height(bench: Bench) -> None:
    editor = life(bench, periods("a", "b", "c", "d"))
    there = stone(editor, "d").pos() - stone(editor, "a").pos()
    carry(stone(editor, "a"), there + QPoint(0, 30))
    assert order(bench) == "bcda"
    assert told(bench)[3].height == 0


def test_the_others_make_room_while_it_is_carried_and_escape_gives_up(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    away = stone(editor, "b").x() - stone(editor, "a").x()
    carry(stone(editor, "a"), QPoint(away, 0), let_go=False)
    assert [one.item for one in editor.canvas.stones] == ["b", "a"]
    bench.key(stone(editor, "a"), Qt.Key.Key_Escape)
    assert [one.item for one in editor.canvas.stones] == ["a", "b"]
    assert bench.told == []


def test_tab_goes_through_the_periods_in_their_order(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    bench.key(stone(editor, "b"), Qt.Key.Key_Left)
    stone(editor, "b").setFocus()
    bench.key(stone(editor, "b"), Qt.Key.Key_Tab)
    assert stone(editor, "a").hasFocus()
    bench.key(stone(editor, "a"), Qt.Key.Key_Tab)
    assert editor.tools.buttons[LifeEdit.CHANGE].hasFocus()


def test_what_is_added_has_its_place_in_the_way_of_tab(bench: Bench) -> None:
    editor = life(bench, periods("a"))
    add(bench, editor, "b")
    bench.press(editor.panel.done)
    bench.key(stone(editor, "b"), Qt.Key.Key_Backtab)
    assert stone(editor, "a").hasFocus()


def test_a_screen_reader_hears_all_that_is_seen(bench: Bench) -> None:
    full = Period(id="Kok", title="Kok", arena="hjem", start="2010", end="2012", height=-1, private=True)
    editor = life(bench, Line((full,)))
    assert spoken(stone(editor, "Kok")) == "Kok"
    assert stone(editor, "Kok").accessibleDescription() == "2010–2012, Hjem, low, Not in the papers"


def test_nothing_is_clipped_where_it_is_narrow(bench: Bench) -> None:
    editor = life(bench, periods(*(f"Arbejdsmarkedsuddannelsesbevis {n}" for n in range(15))))
    QApplication.processEvents()
    assert len(editor.canvas.scene.counts) > 5
    for one in editor.canvas.stones:
        assert editor.canvas.rect().contains(one.geometry())


def test_the_picture_for_paper_says_what_it_shows_and_no_more(bench: Bench) -> None:
    secret = Period(id="x", title="Hemmelig", private=True)
    hard = Period(id="y", title="Krise", arena="svaert")
    line = Line(
        (Period(id="Kok", title="Kok", start="2010", height=1), secret, hard, Period(id="b", title="Skole", height=-2))
    )
    painted = painted_for(FIELD, line, bench.desk)
    assert painted is not None
    assert painted.alt == "A life line from long ago to now: Kok (2010, high); Skole (very low)."
    assert as_png(painted).startswith(b"\x89PNG")
    assert b"<svg" in as_svg(painted)


def test_there_is_no_picture_of_what_is_in_no_papers(desk: Desk) -> None:
    path = LifeLine(id="liv", arenas=("hjem",), path="hard-times")
    assert painted_for(path, periods("a"), desk) is None
    assert painted_for(FIELD, Line(), desk) is None
    assert painted_for(FIELD, None, desk) is None
