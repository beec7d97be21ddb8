"""Cards and checklists: what is chosen, and what is added in own words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea

from dialogtool.core.case.answers import Chosen, Value
from dialogtool.core.tool.fields import Checklist, Option, PictureCards
from dialogtool.ui.editors.card_picker import CardPicker
from dialogtool.ui.editors.cards.card_flow import CardFlow
from dialogtool.ui.editors.cards.picture_cards import PictureCardsEditor
from dialogtool.ui.editors.checklist import ChecklistEditor
from dialogtool.ui.editors.choosing import with_item, with_own, without
from dialogtool.ui.editors.own_words import LONGEST_OWN
from tests.making import options
from tests.ui.editors.bench import SHARED_SIDE, Bench, button

DECK = PictureCards(id="kort", cards="hverdag")
PICTURED = tuple(Option(id=id, label=id.upper(), picture="1F35E") for id in ("a", "b", "c"))


def cards(
    bench: Bench, field: PictureCards = DECK, value: Value | None = None, options: tuple[Option, ...] = ()
) -> PictureCardsEditor:
    editor = bench.put(field, value, options)
    assert isinstance(editor, PictureCardsEditor)
    return editor


def deck(bench: Bench, field: PictureCards = DECK, value: Value | None = None) -> tuple[PictureCardsEditor, CardPicker]:
    editor = cards(bench, field, value)
    assert isinstance(editor.cards, CardPicker)
    return editor, editor.cards


def checklist(bench: Bench, value: Value | None = None) -> ChecklistEditor:
    editor = bench.put(Checklist(id="liste", options=options("a", "b")), value)
    assert isinstance(editor, ChecklistEditor)
    return editor


def write(bench: Bench, editor: PictureCardsEditor | ChecklistEditor, text: str) -> None:
    bench.qtbot.keyClicks(editor.own.line, text)
    bench.key(editor.own.line, Qt.Key.Key_Return)


def test_a_deck_shows_its_groups_first_and_then_the_cards_of_one(bench: Bench) -> None:
    editor, picker = deck(bench)
    assert [tile.accessibleName() for tile in picker.groups] == ["Mad", "Dyr"]
    bench.press(button(editor, "Dyr"))
    assert [tile.accessibleName() for tile in picker.cards] == ["Hund", "Kat"]
    assert not picker.groups[0].isVisible()


def test_a_card_is_chosen_and_gathers_on_the_shelf(bench: Bench) -> None:
    editor, picker = deck(bench)
    picker.open_group(0)
    bench.press(button(editor, "Pande"))
    assert bench.told == [(Chosen(ids=("pande",)), False)]
    assert [tile.accessibleName() for tile in editor.shelf.tiles] == ["Take away Pande"]


def test_what_lies_on_the_shelf_can_be_taken_away(bench: Bench) -> None:
    editor = cards(bench, value=Chosen(ids=("pande", "hund"), own=("Høns",)))
    bench.press(button(editor, "Take away Pande"))
    bench.press(button(editor, "Take away Høns"))
    assert bench.answer == Chosen(ids=("hund",))


def test_the_pages_of_the_deck_are_turned(bench: Bench) -> None:
    editor, picker = deck(bench)
    bench.press(button(editor, "Dyr"))
    bench.press(button(editor, "On to Mad"))
    assert picker.cards[0].item == "bage"
    bench.press(button(editor, "Back to Dyr"))
    bench.press(button(editor, "All groups"))
    assert picker.groups[1].hasFocus()


def test_a_group_says_how_many_of_its_cards_are_chosen(bench: Bench) -> None:
    _editor, picker = deck(bench, value=Chosen(ids=("pande", "bage")))
    assert [tile.accessibleDescription() for tile in picker.groups] == ["2 chosen", ""]


def test_a_card_says_that_it_is_chosen(bench: Bench) -> None:
    editor, picker = deck(bench, value=Chosen(ids=("pande",)))
    picker.open_group(0)
    interface = QAccessible.queryAccessibleInterface(button(editor, "Pande"))
    assert interface.role() == QAccessible.Role.CheckBox
    assert interface.state().checked


def test_tab_goes_from_the_cards_to_what_is_chosen_and_to_own_words(bench: Bench) -> None:
    editor, picker = deck(bench, value=Chosen(ids=("pande",)))
    bench.press(button(editor, "Dyr"))
    expected = [*picker.cards[1:], button(editor, "Back to Mad"), button(editor, "On to Mad"), *editor.shelf.tiles]
    for widget in [*expected, editor.own.line, editor.own.add]:
        bench.key(editor.window().focusWidget(), Qt.Key.Key_Tab)
        assert widget.hasFocus()


def test_own_words_are_added_once_and_cleaned(bench: Bench) -> None:
    editor = cards(bench)
    write(bench, editor, "  Fodre   høns ")
    write(bench, editor, "fodre høns")
    assert bench.answer == Chosen(own=("Fodre høns",))


def test_own_words_left_on_the_line_are_not_lost(bench: Bench) -> None:
    editor = cards(bench)
    editor.own.line.setFocus()
    bench.qtbot.keyClicks(editor.own.line, "Fodre høns")
    editor.first_focus().setFocus()
    assert bench.told == [(Chosen(own=("Fodre høns",)), False)]


def test_own_words_too_long_for_a_card_are_cut_and_told(bench: Bench) -> None:
    editor = cards(bench)
    editor.own.line.insert("x" * 200)
    assert len(editor.own.line.text()) == LONGEST_OWN
    assert editor.own.note.isVisible()


def test_a_field_may_take_no_own_words(bench: Bench) -> None:
    assert not cards(bench, PictureCards(id="kort", cards="hverdag", own=False)).own.isVisible()


def test_no_more_than_there_is_room_for(bench: Bench) -> None:
    editor, picker = deck(bench, PictureCards(id="kort", cards="hverdag", most=2), Chosen(ids=("bage", "hund")))
    picker.open_group(0)
    bench.press(button(editor, "Pande"))
    assert bench.told == []
    assert not picker.cards[1].isChecked()
    assert editor.note.text().startswith("There is room for 2 here.")


def test_of_one_the_newest_stays(bench: Bench) -> None:
    editor, picker = deck(bench, PictureCards(id="kort", cards="hverdag", most=1), Chosen(ids=("hund",)))
    picker.open_group(0)
    bench.press(button(editor, "Pande"))
    assert bench.answer == Chosen(ids=("pande",))
    write(bench, editor, "Høns")
    assert bench.answer == Chosen(own=("Høns",))


def test_a_few_options_are_all_in_sight(bench: Bench) -> None:
    editor = cards(bench, PictureCards(id="kort"), Chosen(ids=("b",), own=("Høns",)), PICTURED)
    assert isinstance(editor.cards, CardFlow)
    assert [tile.isChecked() for tile in editor.cards.tiles] == [False, True, False]
    assert [tile.accessibleName() for tile in editor.shelf.tiles] == ["Take away Høns"]
    bench.press(button(editor, "B"))
    assert bench.answer == Chosen(own=("Høns",))


def test_own_words_that_an_option_says_choose_the_option(bench: Bench) -> None:
    editor = cards(bench, PictureCards(id="kort"), None, options("a", "b"))
    write(bench, editor, "b")
    assert bench.answer == Chosen(ids=("b",))


def test_without_options_the_line_for_own_words_is_there(bench: Bench) -> None:
    editor = cards(bench, PictureCards(id="kort", options_from="hjul"))
    assert editor.first_focus() is editor.own.line


def test_a_row_is_ticked_and_unticked(bench: Bench) -> None:
    editor = checklist(bench)
    bench.press(editor.rows[1])
    bench.key(editor.rows[0], Qt.Key.Key_Space)
    bench.press(editor.rows[1])
    assert [value for value, _typing in bench.told] == [Chosen(ids=("b",)), Chosen(ids=("b", "a")), Chosen(ids=("a",))]


def test_own_words_become_a_row_that_can_be_taken_away(bench: Bench) -> None:
    editor = checklist(bench)
    write(bench, editor, "Jeg går en tur")
    assert bench.answer == Chosen(own=("Jeg går en tur",))
    bench.press(editor.own_rows[0])
    assert bench.answer == Chosen()
    assert editor.own_rows == []


def test_own_words_that_a_row_says_tick_the_row(bench: Bench) -> None:
    editor = checklist(bench)
    write(bench, editor, "a")
    assert bench.answer == Chosen(ids=("a",))


def test_nothing_is_chosen_twice() -> None:
    chosen = Chosen(ids=("a",), own=("Høns",))
    assert with_item(chosen, "a") == chosen
    assert with_own(chosen, "høns") == chosen
    assert without(without(chosen, "a"), "Høns") == Chosen()


def test_the_page_stays_where_it_is_when_a_group_is_opened(bench: Bench) -> None:
    editor, _picker = deck(bench)
    page = editor.window()
    assert isinstance(page, QScrollArea)
    page.resize(SHARED_SIDE, 240)
    bench.press(button(editor, "Mad"))
    bench.press(button(editor, "On to Dyr"))
    assert page.verticalScrollBar().value() == 0


def test_the_keyboard_stays_on_the_shelf_while_it_is_emptied(bench: Bench) -> None:
    editor = cards(bench, value=Chosen(ids=("pande", "hund")))
    for _time in range(2):
        editor.shelf.tiles[0].setFocus()
        bench.key(editor.shelf.tiles[0], Qt.Key.Key_Space)
    assert bench.answer == Chosen()
    assert editor.first_focus().hasFocus()


def test_own_words_on_a_list_are_reached_where_they_stand(bench: Bench) -> None:
    editor = checklist(bench)
    write(bench, editor, "Jeg synger")
    editor.rows[-1].setFocus()
    bench.key(editor.rows[-1], Qt.Key.Key_Tab)
    assert editor.own_rows[0].hasFocus()
