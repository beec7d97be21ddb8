"""Picture pairs: this, that, both or neither, one pair at a time."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogtool.core.case.aid_values import Picked
from dialogtool.core.tool.aids import Pair, PicturePairs
from dialogtool.core.tool.fields import Option
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.cards.picture_pairs import PicturePairsEditor
from dialogtool.ui.parts.painted import as_png, as_svg, painted_for
from tests.ui.editors.bench import LEFT, Bench, button, spoken

HUND = Option(id="hund", label="Gå med hund", picture="1F436", doing="1F6B6")
KAT = Option(id="kat", label="Nusse kat", picture="1F431")
SAVE = Option(id="save", label="Save træ", picture="1FAB5", doing="1FA9A")
SY = Option(id="sy", label="Sy stof", picture="1F9F5")
FIELD = PicturePairs(id="par", pairs=(Pair(id="dyr", one=HUND, other=KAT), Pair(id="ting", one=SAVE, other=SY)))


def pairs(bench: Bench, **picked: tuple[str, ...]) -> PicturePairsEditor:
    editor = bench.put(FIELD, Picked(pairs=picked) if picked else None)
    assert isinstance(editor, PicturePairsEditor)
    return editor


def in_sight(editor: PicturePairsEditor) -> list[str]:
    return [spoken(tile) for tile in (editor.one, editor.other) if tile.isVisible()]


def on_shelf(editor: PicturePairsEditor) -> list[str]:
    return [tile.item for tile in editor.shelf.tiles]


def test_one_pair_is_in_sight_and_nothing_is_chosen(bench: Bench) -> None:
    editor = pairs(bench)
    assert in_sight(editor) == ["Gå med hund", "Nusse kat"]
    assert spoken(editor.dots) == "Pair 1 of 2: Gå med hund, or Nusse kat"
    assert not editor.back.isVisible()


def test_a_pick_is_told_gathers_beneath_and_the_next_pair_comes(bench: Bench) -> None:
    editor = pairs(bench)
    bench.press(button(editor, "Nusse kat"))
    assert bench.told == [(Picked(pairs={"dyr": ("kat",)}), False)]
    assert on_shelf(editor) == ["kat"]
    assert in_sight(editor) == ["Save træ", "Sy stof"]


def test_both_and_neither_are_answers_too(bench: Bench) -> None:
    editor = pairs(bench)
    bench.press(button(editor, "Both of them"))
    bench.press(button(editor, "Neither of them"))
    assert bench.answer == Picked(pairs={"dyr": ("hund", "kat"), "ting": ()})
    assert on_shelf(editor) == ["hund", "kat"]


def test_a_pair_can_be_passed_over_and_is_not_in_the_answer(bench: Bench) -> None:
    editor = pairs(bench)
    bench.press(button(editor, "The next pair"))
    bench.press(button(editor, "Sy stof"))
    assert bench.answer == Picked(pairs={"ting": ("sy",)})


def test_keys_say_it_wherever_the_keyboard_is(bench: Bench) -> None:
    editor = pairs(bench)
    editor.first_focus().setFocus()
    bench.key(editor.one, Qt.Key.Key_3)
    assert editor.one.hasFocus()
    bench.key(editor.one, Qt.Key.Key_0)
    assert bench.answer == Picked(pairs={"dyr": ("hund", "kat"), "ting": ()})
    assert editor.back.hasFocus()


def test_enter_picks_the_card_that_the_keyboard_is_on(bench: Bench) -> None:
    editor = pairs(bench)
    editor.other.setFocus()
    bench.key(editor.other, Qt.Key.Key_Return)
    assert bench.answer == Picked(pairs={"dyr": ("kat",)})
    bench.key(editor.other, Qt.Key.Key_A)
    assert len(bench.told) == 1


def test_a_double_press_says_nothing_of_the_next_pair(bench: Bench) -> None:
    editor = pairs(bench)
    QTest.mouseClick(editor.one, LEFT)
    QTest.mouseDClick(editor.one, LEFT)
    QApplication.processEvents()
    assert bench.told == [(Picked(pairs={"dyr": ("hund",)}), False)]


def test_the_way_back_shows_what_was_said_and_it_can_be_changed(bench: Bench) -> None:
    editor = pairs(bench, dyr=("hund",))
    bench.press(button(editor, "The pair before"))
    assert [tile.isChecked() for tile in editor.tiles] == [True, False, False, False]
    bench.press(button(editor, "Neither of them"))
    assert bench.answer == Picked(pairs={"dyr": ()})
    assert not editor.shelf.isVisible()


def test_the_same_pick_again_goes_on_and_tells_nothing(bench: Bench) -> None:
    editor = pairs(bench, dyr=("hund",))
    bench.press(button(editor, "The pair before"))
    bench.press(button(editor, "Gå med hund"))
    assert bench.told == []
    assert in_sight(editor) == ["Save træ", "Sy stof"]


def test_a_card_beneath_is_taken_away_and_its_pair_stays_seen(bench: Bench) -> None:
    editor = pairs(bench, dyr=("hund", "kat"))
    bench.press(button(editor, "Take away Gå med hund"))
    assert bench.answer == Picked(pairs={"dyr": ("kat",)})
    editor.shelf.tiles[0].setFocus()
    bench.key(editor.shelf.tiles[0], Qt.Key.Key_Return)
    assert bench.answer == Picked(pairs={"dyr": ()})
    assert editor.one.hasFocus()


def test_it_begins_at_the_first_pair_that_was_not_seen(bench: Bench) -> None:
    assert in_sight(pairs(bench, dyr=())) == ["Save træ", "Sy stof"]


def test_when_all_are_seen_this_is_said_with_a_way_back(bench: Bench) -> None:
    editor = pairs(bench, dyr=("hund",), ting=())
    assert in_sight(editor) == []
    assert editor.done.isVisible()
    assert editor.first_focus() is editor.back
    bench.press(editor.back)
    assert in_sight(editor) == ["Save træ", "Sy stof"]
    assert editor.neither.isChecked()


def test_what_is_undone_is_shown_at_its_pair(bench: Bench) -> None:
    editor = pairs(bench, dyr=("hund",), ting=("sy",))
    editor.show_value(Picked(pairs={"dyr": ("hund",)}))
    assert in_sight(editor) == ["Save træ", "Sy stof"]
    assert on_shelf(editor) == ["hund"]


def test_an_answer_that_is_shown_again_leaves_the_pair_in_sight(bench: Bench) -> None:
    editor = pairs(bench, dyr=("hund",))
    bench.press(button(editor, "The pair before"))
    editor.show_value(Picked(pairs={"dyr": ("hund",)}))
    assert in_sight(editor) == ["Gå med hund", "Nusse kat"]


def test_mirrored_the_first_card_stands_at_the_right(bench: Bench) -> None:
    editor = pairs(bench)
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert editor.one.x() > editor.other.x()
    assert not editor.grab().isNull()


def test_picked_things_on_paper_are_said_in_words(desk: Desk) -> None:
    painted = painted_for(FIELD, Picked(pairs={"ting": ("save",), "dyr": ("hund",)}), desk)
    assert painted
    assert painted.alt == "Chosen: Gå med hund, Save træ."
    assert as_png(painted, 1.0).startswith(b"\x89PNG")
    assert b"<svg" in as_svg(painted)


def test_nothing_picked_is_no_picture(desk: Desk) -> None:
    assert painted_for(FIELD, Picked(pairs={"dyr": ()}), desk) is None
