"""A week of cards: by button, by key, by hand, as a list, and on paper."""

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogtool.core.case.answers import Sorted
from dialogtool.core.tool.aids import WeekStrip
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.sorting.sort_item import SortItem
from dialogtool.ui.editors.week_strip.week_strip import WeekStripEditor
from dialogtool.ui.parts.painted import as_png, as_svg, painted_for
from tests.ui.editors.bench import LEFT, Bench, button, spoken

FIELD = WeekStrip(id="uge", cards="hverdag")
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag")


def week(bench: Bench, wide: bool = False, **columns: tuple[str, ...]) -> WeekStripEditor:
    editor = bench.put(FIELD, Sorted(columns=columns) if columns else None)
    assert isinstance(editor, WeekStripEditor)
    if wide:
        editor.window().resize(1000, 900)
        QApplication.processEvents()
    return editor


def opened(bench: Bench, **columns: tuple[str, ...]) -> WeekStripEditor:
    """The week with the first group of the deck open."""
    editor = week(bench, **columns)
    bench.press(editor.picker.groups[0])
    return editor


def tile(editor: WeekStripEditor, day: str, card: str) -> SortItem:
    found = next(one for one in editor.days.days if one.id == day).tile_of(card)
    assert found is not None
    return found


def carry(card: QWidget, to: QWidget | QPoint, let_go: bool = True) -> None:
    place = to if isinstance(to, QPoint) else to.mapToGlobal(to.rect().center())
    start = card.rect().center()
    QTest.mousePress(card, LEFT, pos=start)
    for point in (start + QPoint(20, 20), card.mapFromGlobal(place)):
        QTest.mouseMove(card, point)
    if let_go:
        QTest.mouseRelease(card, LEFT, pos=card.mapFromGlobal(place))
    QApplication.processEvents()


def test_a_card_in_hand_is_asked_for_its_days(bench: Bench) -> None:
    editor = opened(bench)
    assert not editor.hand.isVisible()
    bench.press(editor.picker.cards[0])
    assert editor.hand.about.text() == "Bage: on which days?"
    bench.press(button(editor, "Monday"))
    bench.press(button(editor, "Friday"))
    assert bench.told == [
        (Sorted(columns={"mandag": ("bage",)}), False),
        (Sorted(columns={"mandag": ("bage",), "fredag": ("bage",)}), False),
    ]


def test_a_day_that_is_pressed_again_lets_go(bench: Bench) -> None:
    editor = opened(bench, mandag=("bage",), fredag=("bage",))
    bench.press(editor.picker.cards[0])
    assert button(editor, "Monday").isChecked()
    bench.press(button(editor, "Monday"))
    assert bench.answer == Sorted(columns={"fredag": ("bage",)})


def test_every_day_at_once_and_back(bench: Bench) -> None:
    editor = opened(bench, mandag=("bage",))
    bench.press(editor.picker.cards[0])
    bench.press(button(editor, "Every day"))
    assert isinstance(bench.answer, Sorted)
    assert len(bench.answer.columns) == 7
    assert editor.hand.all.isChecked()
    bench.press(button(editor, "Every day"))
    assert bench.answer == Sorted()


def test_digits_name_the_days(bench: Bench) -> None:
    editor = opened(bench)
    card = editor.picker.cards[1]
    bench.key(card, Qt.Key.Key_1, Qt.Key.Key_7, Qt.Key.Key_1)
    assert bench.answer == Sorted(columns={"soendag": ("pande",)})


def test_own_words_come_in_hand(bench: Bench) -> None:
    editor = week(bench)
    bench.qtbot.keyClicks(editor.own.line, "Synge i kor")
    bench.key(editor.own.line, Qt.Key.Key_Return)
    bench.press(button(editor, "Tuesday"))
    assert bench.answer == Sorted(columns={"tirsdag": ("Synge i kor",)})


def test_the_deck_tells_how_many_days(bench: Bench) -> None:
    editor = opened(bench, mandag=("bage",), fredag=("bage",))
    assert editor.picker.cards[0].accessibleDescription() == "2 chosen"


def test_arrows_move_a_card_along_the_week(bench: Bench) -> None:
    editor = week(bench, mandag=("bage", "hund"))
    tile(editor, "mandag", "bage").setFocus()
    bench.key(tile(editor, "mandag", "bage"), Qt.Key.Key_Right)
    assert bench.answer == Sorted(columns={"mandag": ("hund",), "tirsdag": ("bage",)})
    assert tile(editor, "tirsdag", "bage").hasFocus()
    bench.key(tile(editor, "tirsdag", "bage"), Qt.Key.Key_Left)
    bench.told.clear()
    bench.key(tile(editor, "mandag", "bage"), Qt.Key.Key_Left)
    assert bench.told == []


def test_arrows_are_mirrored_with_the_week(bench: Bench) -> None:
    editor = week(bench, mandag=("bage",))
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bench.key(tile(editor, "mandag", "bage"), Qt.Key.Key_Left)
    assert bench.answer == Sorted(columns={"tirsdag": ("bage",)})


def test_delete_takes_a_card_off_this_day_only(bench: Bench) -> None:
    editor = week(bench, mandag=("bage", "hund"), fredag=("bage",))
    tile(editor, "mandag", "bage").setFocus()
    bench.key(tile(editor, "mandag", "bage"), Qt.Key.Key_Delete)
    assert bench.answer == Sorted(columns={"mandag": ("hund",), "fredag": ("bage",)})
    assert tile(editor, "mandag", "hund").hasFocus()


def test_delete_in_the_deck_takes_nothing_off(bench: Bench) -> None:
    editor = opened(bench, mandag=("bage",))
    bench.key(editor.picker.cards[0], Qt.Key.Key_Delete)
    assert bench.told == []


def test_the_last_card_gone_the_keyboard_is_in_the_deck(bench: Bench) -> None:
    editor = week(bench, mandag=("bage",))
    tile(editor, "mandag", "bage").setFocus()
    bench.key(tile(editor, "mandag", "bage"), Qt.Key.Key_Backspace)
    assert bench.answer == Sorted()
    assert editor.picker.groups[0].hasFocus()


def test_a_card_is_carried_from_the_deck_to_a_day(bench: Bench) -> None:
    editor = opened(bench)
    carry(editor.picker.cards[0], editor.days.days[2])
    assert bench.told == [(Sorted(columns={"onsdag": ("bage",)}), False)]


def test_a_card_is_carried_to_another_day_and_off(bench: Bench) -> None:
    editor = week(bench, mandag=("bage",), onsdag=("bage",))
    carry(tile(editor, "mandag", "bage"), editor.days.days[4])
    assert bench.answer == Sorted(columns={"onsdag": ("bage",), "fredag": ("bage",)})
    carry(tile(editor, "onsdag", "bage"), editor.own.line)
    assert bench.answer == Sorted(columns={"fredag": ("bage",)})


def test_what_misses_every_day_stays_in_the_deck(bench: Bench) -> None:
    editor = opened(bench)
    carry(editor.picker.cards[0], editor.own.line)
    assert bench.told == []


def test_the_day_under_a_carried_card_is_lit_until_it_is_given_up(bench: Bench) -> None:
    editor = opened(bench)
    card = editor.picker.cards[0]
    carry(card, editor.days.days[1], let_go=False)
    assert editor.days.days[1].property("lit")
    bench.key(card, Qt.Key.Key_Escape)
    assert not editor.days.days[1].property("lit")
    assert bench.told == []


def test_days_stand_side_by_side_where_there_is_room(bench: Bench) -> None:
    editor = week(bench, wide=True)
    first, *_others, last = editor.days.days
    assert first.y() == last.y()
    editor.window().resize(619, 900)
    QApplication.processEvents()
    assert first.x() == last.x()


def test_today_is_not_marked_and_nothing_is_in_hand(bench: Bench) -> None:
    editor = week(bench, **dict.fromkeys(WEEKDAYS, ("bage",)))
    assert not any(one.isChecked() for one in editor.days.tiles())
    assert len({one.property("lit") for one in editor.days.days}) == 1


def test_a_screen_reader_hears_the_days_and_their_cards(bench: Bench) -> None:
    editor = week(bench, mandag=("bage", "Synge i kor"))
    assert editor.days.days[0].accessibleName() == "Monday: Bage, Synge i kor"
    assert editor.days.days[1].accessibleName() == "Tuesday: nothing yet"
    assert spoken(tile(editor, "mandag", "bage")) == "Bage"
    assert tile(editor, "mandag", "bage").accessibleDescription() == "Monday"


def test_the_week_can_be_read_as_a_list(bench: Bench) -> None:
    editor = week(bench, mandag=("bage",))
    assert not editor.list.lines.isVisible()
    bench.press(button(editor, "Read the week as a list"))
    interface = QAccessible.queryAccessibleInterface(editor.list.lines)
    assert interface.role() == QAccessible.Role.List
    assert interface.child(0).text(QAccessible.Text.Name) == "Monday: Bage"
    assert editor.list.lines.count() == 7
    bench.press(button(editor, "Put the list away"))
    assert not editor.list.lines.isVisible()


def test_a_long_line_of_the_list_is_all_there(bench: Bench) -> None:
    editor = week(bench, soendag=tuple(f"Noget med mange ord {n}" for n in range(9)))
    bench.press(button(editor, "Read the week as a list"))
    lines = editor.list.lines
    assert lines.visualItemRect(lines.item(6)).bottom() <= lines.viewport().height()


def test_tab_goes_from_the_days_to_the_hand_to_the_deck(bench: Bench) -> None:
    editor = week(bench, mandag=("bage",), tirsdag=("hund",))
    bench.press(tile(editor, "mandag", "bage"))
    way = [tile(editor, "tirsdag", "hund"), *editor.hand.days.values(), editor.hand.all, editor.picker.groups[0]]
    for widget in way:
        bench.key(editor.window().focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus()


def test_the_picture_for_paper_says_what_it_shows_and_no_more(desk: Desk) -> None:
    catalogue = desk.model.library.catalogue
    secret = msgspec.structs.replace(catalogue.activities["lave-hund"], discreet=True)
    activities = {**catalogue.activities, "lave-hund": secret}
    desk.model.library = msgspec.structs.replace(
        desk.model.library, catalogue=msgspec.structs.replace(catalogue, activities=activities)
    )
    painted = painted_for(FIELD, Sorted(columns={"mandag": ("bage", "hund"), "fredag": ("Kor",)}), desk)
    assert painted is not None
    assert "Monday: Bage; Tuesday: nothing yet" in painted.alt
    assert "Friday: Kor" in painted.alt
    assert as_png(painted).startswith(b"\x89PNG")
    assert b"<svg" in as_svg(painted)


def test_there_is_no_picture_of_nothing(desk: Desk) -> None:
    assert painted_for(FIELD, Sorted(), desk) is None
    assert painted_for(FIELD, None, desk) is None
    private = WeekStrip(id="uge", cards="hverdag", private=True)
    assert painted_for(private, Sorted(columns={"mandag": ("bage",)}), desk) is None
