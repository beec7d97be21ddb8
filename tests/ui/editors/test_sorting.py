"""Sorting into three columns: by button, by key, by hand."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dialogtool.core.case.answers import Sorted
from dialogtool.core.tool.fields import Column, Sorting
from dialogtool.ui.editors.sorting.sorting import SortingEditor
from tests.making import options
from tests.ui.editors.bench import LEFT, Bench, button
from tests.ui.editors.boards import carry, item

COLUMNS = tuple(Column(id=id, label=id.capitalize()) for id in ("mig", "lidt", "ikke"))
ITEMS = options("a", "b", "c", "d", "e", "f", "g")


def sorting(bench: Bench, **columns: tuple[str, ...]) -> SortingEditor:
    field = Sorting(id="sorter", columns=COLUMNS, options=ITEMS)
    editor = bench.put(field, Sorted(columns=columns) if columns else None, ITEMS)
    assert isinstance(editor, SortingEditor)
    return editor


def test_a_few_wait_at_a_time_and_the_rest_is_told(bench: Bench) -> None:
    editor = sorting(bench)
    assert [tile.item for tile in editor.tray.tiles] == ["a", "b", "c", "d", "e"]
    assert editor.tray.said.text() == "2 more are waiting."


def test_the_card_in_hand_goes_where_the_button_says_and_the_next_comes(bench: Bench) -> None:
    editor = sorting(bench)
    bench.press(button(editor, "Lidt"))
    bench.press(button(editor, "Mig"))
    assert bench.answer == Sorted(columns={"lidt": ("a",), "mig": ("b",)})
    assert item(editor, "c").isChecked()


def test_another_card_is_taken_in_hand(bench: Bench) -> None:
    editor = sorting(bench)
    bench.press(item(editor, "d"))
    bench.press(button(editor, "Ikke"))
    assert bench.answer == Sorted(columns={"ikke": ("d",)})


def test_keys_name_the_columns(bench: Bench) -> None:
    editor = sorting(bench)
    item(editor, "a").setFocus()
    bench.key(item(editor, "a"), Qt.Key.Key_3)
    assert bench.answer == Sorted(columns={"ikke": ("a",)})
    assert item(editor, "b").hasFocus()


def test_arrows_move_what_is_sorted_and_back_to_those_that_wait(bench: Bench) -> None:
    editor = sorting(bench, mig=("a",))
    item(editor, "a").setFocus()
    bench.key(item(editor, "a"), Qt.Key.Key_Right)
    assert bench.answer == Sorted(columns={"lidt": ("a",)})
    assert item(editor, "a").hasFocus()
    bench.key(item(editor, "a"), Qt.Key.Key_Left)
    bench.key(item(editor, "a"), Qt.Key.Key_Left)
    assert bench.answer == Sorted()


def test_beyond_the_last_column_nothing_moves(bench: Bench) -> None:
    editor = sorting(bench, ikke=("a",))
    bench.key(item(editor, "a"), Qt.Key.Key_Right)
    assert bench.told == []


def test_arrows_are_mirrored_with_the_columns(bench: Bench) -> None:
    editor = sorting(bench, mig=("a",))
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.key(item(editor, "a"), Qt.Key.Key_Left)
    assert bench.answer == Sorted(columns={"lidt": ("a",)})


def test_delete_and_the_button_put_back(bench: Bench) -> None:
    editor = sorting(bench, mig=("a", "b"))
    bench.key(item(editor, "a"), Qt.Key.Key_Delete)
    assert bench.answer == Sorted(columns={"mig": ("b",)})
    bench.press(item(editor, "b"))
    bench.press(button(editor, "Put it back"))
    assert bench.answer == Sorted()


def test_a_card_is_carried_to_a_column(bench: Bench) -> None:
    editor = sorting(bench)
    carry(item(editor, "c"), editor.columns[1])
    assert bench.told == [(Sorted(columns={"lidt": ("c",)}), False)]


def test_a_card_is_carried_on_and_back(bench: Bench) -> None:
    editor = sorting(bench, lidt=("c",))
    carry(item(editor, "c"), editor.buttons[2])
    assert bench.answer == Sorted(columns={"ikke": ("c",)})
    carry(item(editor, "c"), editor.tray)
    assert bench.answer == Sorted()


def test_the_column_under_a_carried_card_is_lit(bench: Bench) -> None:
    editor = sorting(bench)
    carry(item(editor, "c"), editor.columns[1], let_go=False)
    assert [bool(column.property("lit")) for column in editor.columns] == [False, True, False]


def test_escape_gives_up_the_carrying(bench: Bench) -> None:
    editor = sorting(bench)
    carry(item(editor, "c"), editor.columns[1], let_go=False)
    bench.key(item(editor, "c"), Qt.Key.Key_Escape)
    QTest.mouseRelease(item(editor, "c"), LEFT)
    assert bench.told == []
    assert not editor.columns[1].property("lit")


def test_a_card_put_down_beside_everything_stays(bench: Bench) -> None:
    editor = sorting(bench)
    beside = editor.findChild(QLabel)
    assert beside is not None
    carry(item(editor, "c"), beside)
    assert bench.told == []


def test_narrow_columns_stand_under_each_other_with_heads(bench: Bench) -> None:
    editor = sorting(bench)
    assert editor.columns[1].y() > editor.columns[0].y()
    assert editor.columns[0].head.isVisible()
    editor.window().resize(1000, 600)
    QApplication.processEvents()
    assert editor.columns[1].y() == editor.columns[0].y()
    assert not editor.columns[0].head.isVisible()


def test_when_all_is_sorted_this_is_said(bench: Bench) -> None:
    editor = sorting(bench, mig=tuple("abcdefg"))
    assert editor.tray.said.text() == "All cards are in place. You can still move them."
    assert editor.first_focus() is editor.buttons[0]
