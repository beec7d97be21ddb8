"""The life line: moved by hand and by key, read by a screen reader, painted for paper."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.tool.aids import LifeLine
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.life_line.edits import LifeEdit
from dialogtool.ui.editors.life_line.stone import LifeStone
from dialogtool.ui.parts.painted import as_png, as_svg, painted_for
from tests.ui.editors.bench import LEFT, Bench, spoken
from tests.ui.editors.lives import FIELD, add, life, order, periods, stone, told, with_hard_times


@pytest.fixture(autouse=True)
def _hard_times(bench: Bench) -> None:
    with_hard_times(bench.desk)


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


def test_it_follows_the_hand(bench: Bench) -> None:
    editor = life(bench, periods("a", "b"))
    before = stone(editor, "a").pos()
    carry(stone(editor, "a"), QPoint(33, 7), let_go=False)
    assert stone(editor, "a").pos() - before == QPoint(33, 7)
    assert bench.told == []


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
