"""The day as a list beside the wheel: read line by line, and changed by buttons and keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from dialogtool.core.case.aid_values import Day, Placement
from dialogtool.core.tool.aids import DayWheel
from dialogtool.ui.editors.wheel.day_wheel import DayWheelEditor
from tests.ui.editors.bench import Bench, button, placed


def wheel(bench: Bench, *placements: Placement) -> DayWheelEditor:
    editor = bench.put(DayWheel(id="hjul", cards="hverdag"), Day(placements=placements))
    assert isinstance(editor, DayWheelEditor)
    return editor


def lines(editor: DayWheelEditor) -> list[str]:
    return [editor.list.lines.item(row).text() for row in range(editor.list.lines.count())]


@pytest.mark.parametrize(
    ("name", "after"),
    [
        ("Earlier", placed("bage", 6.5)),
        ("Later", placed("bage", 7.5)),
        ("Longer", placed("bage", 7, 1.5)),
        ("Shorter", placed("bage", 7, 0.5)),
    ],
)
def test_a_chosen_line_is_changed_by_buttons(bench: Bench, name: str, after: Placement) -> None:
    editor = wheel(bench, placed("bage", 7))
    editor.list.lines.setCurrentRow(0)
    bench.press(button(editor, name))
    assert bench.answer == Day(placements=(after,))
    assert editor.list.lines.currentRow() == 0


def test_a_line_is_taken_off(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    assert not button(editor, "Take off").isEnabled()
    editor.list.lines.setCurrentRow(0)
    bench.press(button(editor, "Take off"))
    assert bench.answer == Day()
    assert editor.list.empty.isVisible()


def test_keys_change_a_line_as_they_change_a_slice(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    editor.list.lines.setFocus()
    bench.key(editor.list.lines, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert bench.answer == Day(placements=(placed("bage", 7.5),))
    bench.key(editor.list.lines, Qt.Key.Key_Delete)
    assert bench.answer == Day()


def test_lines_stand_in_order_of_time(bench: Bench) -> None:
    editor = wheel(bench, placed("hund", 10), placed("bage", 7, 2.5))
    assert lines(editor) == ["7.00-9.30 Bage", "10.00-11.00 Hund"]


def test_a_screen_reader_hears_the_list(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    interface = QAccessible.queryAccessibleInterface(editor.list.lines)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "The day as a list"
    assert interface.child(0).text(QAccessible.Text.Name) == "7.00-8.00 Bage"


def test_tab_goes_from_the_open_cards_to_own_words_and_the_list(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    editor.list.lines.setCurrentRow(0)
    bench.press(button(editor, "Dyr"))
    way = [editor.picker.cards[1], button(editor, "Back to Mad"), button(editor, "On to Mad"), editor.own.line]
    for widget in [*way, editor.own.add, button(editor, "Earlier")]:
        bench.key(editor.window().focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus()


def test_the_keyboard_stays_on_the_button_while_cards_are_taken_off(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7), placed("hund", 10), placed("kat", 12))
    editor.list.lines.setCurrentRow(2)
    off = button(editor, "Take off")
    off.setFocus()
    for left in (2, 1):
        bench.key(off, Qt.Key.Key_Space)
        assert editor.list.lines.count() == left
        assert off.hasFocus()
    bench.key(off, Qt.Key.Key_Space)
    assert editor.wheel.hasFocus()
