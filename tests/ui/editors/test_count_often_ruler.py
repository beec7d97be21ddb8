"""How many, how often, and how much from 0 to 10."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from dialogtool.core.case.answers import Chosen, Number, Ruling
from dialogtool.core.tool.fields import CountOf, HowOften, Ruler
from dialogtool.ui.editors.count_of import CountEditor
from dialogtool.ui.editors.how_often import HowOftenEditor
from dialogtool.ui.editors.ruler import RulerEditor
from tests.ui.editors.bench import Bench, button

RULER = Ruler(id="tro", low="Slet ikke", high="Helt sikkert", why="Hvorfor ikke et lavere tal?")


def count(bench: Bench, number: int | None = None) -> CountEditor:
    value = None if number is None else Number(number=number)
    editor = bench.put(CountOf(id="antal", unit="personer", most=12), value)
    assert isinstance(editor, CountEditor)
    return editor


def often(bench: Bench, chosen: str = "") -> HowOftenEditor:
    editor = bench.put(HowOften(id="tit"), Chosen(ids=(chosen,)) if chosen else None)
    assert isinstance(editor, HowOftenEditor)
    return editor


def ruler(bench: Bench, ruling: Ruling | None = None) -> RulerEditor:
    editor = bench.put(RULER, ruling)
    assert isinstance(editor, RulerEditor)
    return editor


def test_one_more_begins_at_one(bench: Bench) -> None:
    editor = count(bench)
    bench.press(button(editor, "One more"))
    assert bench.answer == Number(number=1)
    assert editor.line.text() == "1"


def test_one_less_never_goes_below_nothing(bench: Bench) -> None:
    editor = count(bench, 1)
    bench.press(button(editor, "One less"))
    bench.press(button(editor, "One less"))
    assert bench.answer == Number(number=0)


def test_a_number_can_be_typed_and_taken_away(bench: Bench) -> None:
    editor = count(bench)
    bench.qtbot.keyClicks(editor.line, "a1x")
    assert bench.answer == Number(number=1)
    bench.key(editor.line, Qt.Key.Key_Backspace)
    assert bench.answer is None


def test_up_and_down_count(bench: Bench) -> None:
    editor = count(bench, 4)
    bench.key(editor.line, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down)
    assert bench.answer == Number(number=5)


def test_a_number_too_large_becomes_the_largest_and_this_is_said(bench: Bench) -> None:
    editor = count(bench)
    bench.qtbot.keyClicks(editor.line, "40")
    assert bench.answer == Number(number=12)
    assert editor.note.text() == "The largest number here is 12."


def test_the_unit_stands_after_the_number(bench: Bench) -> None:
    editor = count(bench)
    assert [one.text() for one in editor.findChildren(QLabel) if one.isVisible()] == ["personer"]


def test_the_hand_rests_when_it_leaves_the_number(bench: Bench) -> None:
    editor = count(bench, 4)
    editor.line.setFocus()
    editor.line.clearFocus()
    assert bench.rests == 1


def test_one_frequency_is_chosen(bench: Bench) -> None:
    editor = often(bench)
    bench.press(button(editor, "Hver uge"))
    assert bench.told == [(Chosen(ids=("tit",)), False)]
    bench.press(button(editor, "Hver dag"))
    assert bench.answer == Chosen(ids=("ofte",))


def test_the_chosen_frequency_pressed_again_is_taken_back(bench: Bench) -> None:
    editor = often(bench, "tit")
    bench.press(button(editor, "Hver uge"))
    assert bench.answer == Chosen()
    assert not any(tile.isChecked() for tile in editor.tiles)


def test_arrows_go_through_the_frequencies(bench: Bench) -> None:
    editor = often(bench, "ofte")
    editor.first_focus().setFocus()
    bench.key(editor.first_focus(), Qt.Key.Key_Right)
    assert bench.answer == Chosen(ids=("tit",))


def test_a_screen_reader_hears_a_radio_button_and_whether_it_is_chosen(bench: Bench) -> None:
    editor = often(bench, "tit")
    interface = QAccessible.queryAccessibleInterface(button(editor, "Hver uge"))
    assert interface.role() == QAccessible.Role.RadioButton
    assert interface.state().checked
    assert interface.state().checkable


def test_a_number_on_the_ruler_asks_for_the_reason(bench: Bench) -> None:
    editor = ruler(bench)
    assert not editor.why.isVisible()
    bench.press(editor.line.marks[6])
    assert bench.answer == Ruling(value=6)
    assert editor.why.isVisible()


def test_the_reason_is_told_as_it_is_typed_beside_the_number(bench: Bench) -> None:
    editor = ruler(bench, Ruling(value=6))
    bench.qtbot.keyClicks(editor.reason, "Jo")
    assert bench.told[-1] == (Ruling(value=6, reason="Jo"), True)


def test_another_number_keeps_the_reason(bench: Bench) -> None:
    editor = ruler(bench, Ruling(value=6, reason="Jo"))
    bench.press(editor.line.marks[8])
    bench.press(editor.line.marks[8])
    assert bench.answer == Ruling(value=8, reason="Jo")


def test_a_number_without_a_reason_pressed_again_is_taken_back(bench: Bench) -> None:
    editor = ruler(bench, Ruling(value=6))
    bench.press(editor.line.marks[6])
    assert bench.answer is None
    assert not editor.why.isVisible()


def test_the_ends_of_the_ruler_are_said_with_their_numbers(bench: Bench) -> None:
    marks = ruler(bench).line.marks
    assert [(mark.accessibleName(), mark.accessibleDescription()) for mark in (marks[0], marks[10])] == [
        ("0", "Slet ikke"),
        ("10", "Helt sikkert"),
    ]
    assert QAccessible.queryAccessibleInterface(marks[5]).role() == QAccessible.Role.RadioButton


def test_zero_stands_on_the_right_where_one_reads_from_the_right(bench: Bench) -> None:
    editor = ruler(bench)
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.qtbot.waitUntil(lambda: editor.line.marks[0].x() > editor.line.marks[10].x())


def test_a_reason_too_long_is_cut_and_told(bench: Bench) -> None:
    editor = ruler(bench, Ruling(value=6))
    editor.reason.setPlainText("x" * 20_001)
    assert editor.note.isVisible()
