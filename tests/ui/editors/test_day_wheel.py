"""The day wheel as an editor: cards placed, moved, made longer and taken off, by hand, by key and in the list."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogtool.core.case.aid_values import Day, Placement
from dialogtool.core.tool.aids import DayWheel
from dialogtool.ui.editors.wheel.day_edits import NONE
from dialogtool.ui.editors.wheel.day_wheel import DayWheelEditor
from dialogtool.ui.editors.wheel.geometry import end_of
from dialogtool.ui.editors.wheel.slices import LIFT
from tests.ui.editors.bench import LEFT, Bench, button, placed, spoken

SHIFT = Qt.KeyboardModifier.ShiftModifier
HALF_OUT = 0.72
"""A place on the ring that all slices lie on, as a part of the rim."""


def wheel(bench: Bench, *placements: Placement) -> DayWheelEditor:
    editor = bench.put(DayWheel(id="hjul", cards="hverdag"), Day(placements=placements) if placements else None)
    assert isinstance(editor, DayWheelEditor)
    return editor


def at(editor: DayWheelEditor, hour: float, out: float = HALF_OUT) -> QPoint:
    dial = editor.wheel.dial
    return dial.point(hour * 15, dial.rim * out).toPoint()


def carry(widget: QWidget, *way: QPoint, let_go: bool = True) -> None:
    """Takes what lies at the first point, and goes through the others."""
    QTest.mousePress(widget, LEFT, pos=way[0])
    for point in way[1:]:
        QTest.mouseMove(widget, point)
    if let_go:
        QTest.mouseRelease(widget, LEFT, pos=way[-1])
    QApplication.processEvents()


def carry_card(editor: DayWheelEditor, card: QWidget, hour: float, out: float = HALF_OUT, let_go: bool = True) -> None:
    target = card.mapFromGlobal(editor.wheel.mapToGlobal(at(editor, hour, out)))
    carry(card, card.rect().center(), card.rect().center() + QPoint(25, 25), target, let_go=let_go)


def lines(editor: DayWheelEditor) -> list[str]:
    return [editor.list.lines.item(row).text() for row in range(editor.list.lines.count())]


def test_a_pressed_card_is_placed_and_the_next_after_it(bench: Bench) -> None:
    editor = wheel(bench)
    bench.press(button(editor, "Mad"))
    bench.press(button(editor, "Bage"))
    bench.press(button(editor, "Pande"))
    assert bench.told[-1] == (Day(placements=(placed("bage", 7), placed("pande", 8))), False)
    assert lines(editor) == ["7.00-8.00 Bage", "8.00-9.00 Pande"]


def test_own_words_are_a_card_too(bench: Bench) -> None:
    editor = wheel(bench)
    bench.qtbot.keyClicks(editor.own.line, "Fodre høns")
    bench.key(editor.own.line, Qt.Key.Key_Return)
    assert bench.answer == Day(placements=(placed("Fodre høns", 7),))
    assert lines(editor) == ["7.00-8.00 Fodre høns"]


def test_a_card_is_carried_to_where_the_hand_lets_go(bench: Bench) -> None:
    editor = wheel(bench)
    bench.press(button(editor, "Mad"))
    carry_card(editor, button(editor, "Bage"), 13.4)
    assert bench.told == [(Day(placements=(placed("bage", 13.5),)), False)]


def test_a_card_let_go_beside_the_wheel_is_not_placed(bench: Bench) -> None:
    editor = wheel(bench)
    bench.press(button(editor, "Mad"))
    carry_card(editor, button(editor, "Bage"), 21, out=1.4)
    assert bench.told == []


def test_a_card_held_over_the_wheel_shows_where_it_would_land(bench: Bench) -> None:
    editor = wheel(bench)
    bench.press(button(editor, "Mad"))
    empty = editor.wheel.grab().toImage()
    carry_card(editor, button(editor, "Bage"), 13, let_go=False)
    assert editor.wheel.grab().toImage() != empty
    bench.key(button(editor, "Bage"), Qt.Key.Key_Escape)
    assert editor.wheel.grab().toImage() == empty
    QTest.mouseRelease(button(editor, "Bage"), LEFT)
    assert bench.told == []


def test_a_slice_is_carried_to_another_time(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7), placed("hund", 10))
    carry(editor.wheel, at(editor, 7.5), at(editor, 12), at(editor, 15.6))
    assert bench.told == [(Day(placements=(placed("bage", 15), placed("hund", 10))), False)]
    assert editor.wheel.shown.chosen == 0


def test_a_slice_carried_off_is_gone(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7), placed("hund", 10))
    carry(editor.wheel, at(editor, 7.5), at(editor, 2.9, 1.1), at(editor, 2.9, 1.4))
    assert bench.answer == Day(placements=(placed("hund", 10),))
    assert editor.wheel.shown.chosen == NONE


def test_the_end_of_a_slice_makes_it_longer(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    bench.press_at(editor.wheel, at(editor, 7.5))
    end = end_of(editor.wheel.dial, editor.wheel.wedges[0].moved_out(LIFT)).toPoint()
    carry(editor.wheel, end, at(editor, 9), at(editor, 10))
    assert bench.answer == Day(placements=(placed("bage", 7, 3),))


def test_a_press_alone_chooses_and_changes_nothing(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    bench.press_at(editor.wheel, at(editor, 7.5))
    assert editor.wheel.shown.chosen == 0
    assert editor.list.lines.currentRow() == 0
    bench.press_at(editor.wheel, at(editor, 15))
    assert editor.wheel.shown.chosen == NONE
    assert bench.told == []


def test_escape_gives_up_the_carrying(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    carry(editor.wheel, at(editor, 7.5), at(editor, 12), let_go=False)
    bench.key(editor.wheel, Qt.Key.Key_Escape)
    QTest.mouseRelease(editor.wheel, LEFT, pos=at(editor, 12))
    assert bench.told == []


def test_what_lies_under_the_hand_is_lit(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    QTest.mouseMove(editor.wheel, at(editor, 7.5))
    assert editor.wheel.shown.lit == 0
    QApplication.sendEvent(editor.wheel, QEvent(QEvent.Type.Leave))
    assert editor.wheel.shown.lit == NONE


def test_keys_move_the_chosen_card(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    editor.wheel.choose(0)
    bench.key(editor.wheel, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert bench.told[-1] == (Day(placements=(placed("bage", 7.5),)), True)


def test_keys_with_shift_move_its_end(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    editor.wheel.choose(0)
    bench.qtbot.keyClick(editor.wheel, Qt.Key.Key_Right, SHIFT)
    bench.qtbot.keyClick(editor.wheel, Qt.Key.Key_Right, SHIFT)
    bench.qtbot.keyClick(editor.wheel, Qt.Key.Key_Left, SHIFT)
    assert bench.answer == Day(placements=(placed("bage", 7, 1.5),))


def test_delete_takes_off_and_chooses_the_next(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7), placed("hund", 10))
    editor.wheel.choose(0)
    bench.key(editor.wheel, Qt.Key.Key_Delete)
    assert bench.told == [(Day(placements=(placed("hund", 10),)), False)]
    assert editor.wheel.shown.chosen == 0


def test_up_and_down_go_through_the_day_in_time(bench: Bench) -> None:
    editor = wheel(bench, placed("hund", 10), placed("bage", 7))
    chosen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        bench.key(editor.wheel, key)
        chosen.append(editor.wheel.shown.chosen)
    assert chosen == [1, 0, 0, 1]


def test_tab_goes_from_card_to_card_and_on(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7), placed("hund", 10))
    QApplication.sendEvent(editor.wheel, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    editor.wheel.setFocus()
    assert editor.wheel.shown.chosen == 0
    bench.key(editor.wheel, Qt.Key.Key_Tab)
    assert editor.wheel.shown.chosen == 1
    bench.key(editor.wheel, Qt.Key.Key_Tab)
    assert not editor.wheel.hasFocus()


def test_another_card_is_another_edit(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7), placed("hund", 10))
    editor.wheel.choose(0)
    bench.key(editor.wheel, Qt.Key.Key_Right)
    rests = bench.rests
    editor.wheel.choose(1)
    assert bench.rests == rests + 1


def test_all_three_views_follow_what_comes_from_elsewhere(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7), placed("bage", 9))
    editor.picker.open_group(0)
    assert editor.picker.cards[0].accessibleDescription() == "2 chosen"
    editor.wheel.choose(1)
    editor.show_value(Day(placements=(placed("kat", 20),)))
    assert lines(editor) == ["20.00-21.00 Kat"]
    assert editor.picker.cards[0].accessibleDescription() == ""
    assert [part.label for part in editor.wheel.scene.slices] == ["Kat"]
    assert editor.wheel.shown.chosen == NONE
    assert bench.told == []


def test_the_wheel_says_what_it_is_and_how_it_is_used(bench: Bench) -> None:
    editor = wheel(bench)
    assert spoken(editor.wheel) == "The day as a wheel"
    assert "Left and right move it" in editor.wheel.accessibleDescription()


def test_the_keyboard_lands_where_work_begins(bench: Bench) -> None:
    assert wheel(bench).first_focus().accessibleName() == "Mad"
    filled = wheel(bench, placed("bage", 7))
    assert filled.first_focus() is filled.wheel


def test_cards_stand_beside_the_wheel_where_there_is_room(bench: Bench) -> None:
    editor = wheel(bench)
    assert editor.picker.y() > editor.wheel.geometry().bottom()
    editor.window().resize(1100, 900)
    bench.qtbot.waitUntil(lambda: editor.picker.x() > editor.wheel.geometry().right())
    editor.window().resize(640, 900)
    bench.qtbot.waitUntil(lambda: editor.picker.y() > editor.wheel.geometry().bottom())


def test_a_deck_that_is_gone_leaves_the_line_for_own_words(bench: Bench) -> None:
    editor = bench.put(DayWheel(id="hjul", cards="borte"))
    assert isinstance(editor, DayWheelEditor)
    assert editor.first_focus() is editor.own.line


def test_a_card_on_its_way_comes_to_rest(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    editor.show_value(Day(placements=(placed("bage", 12),)))
    assert editor.wheel._now() != editor.wheel.scene
    bench.qtbot.waitUntil(lambda: editor.wheel._now() == editor.wheel.scene)


def test_a_point_outside_gives_no_light(bench: Bench) -> None:
    editor = wheel(bench, placed("bage", 7))
    editor.wheel.hold_over("bage", QPointF(-500, -500))
    QTest.mouseMove(editor.wheel, QPoint(1, 1))
    assert editor.wheel.shown.lit == NONE
