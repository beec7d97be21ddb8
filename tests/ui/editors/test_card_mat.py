"""The card mat: a card in front, a few beside it, and three columns of felt."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogtool.core.case.answers import Sorted
from dialogtool.core.tool.aids import CardMat
from dialogtool.core.tool.fields import Column
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.cards.card_mat import CardMatEditor
from dialogtool.ui.parts.painted import as_png, as_svg, painted_for
from tests.making import options
from tests.ui.editors.bench import LEFT, Bench, button, spoken
from tests.ui.editors.boards import carry, item

COLUMNS = tuple(
    Column(id=id, label=label) for id, label in (("mig", "Det er mig"), ("lidt", "Lidt"), ("ikke", "Ikke mig"))
)
FIELD = CardMat(id="kort", columns=COLUMNS, options=options("a", "b", "c", "d", "e"), at_once=2)


def mat(bench: Bench, **columns: tuple[str, ...]) -> CardMatEditor:
    editor = bench.put(FIELD, Sorted(columns=columns) if columns else None, FIELD.options)
    assert isinstance(editor, CardMatEditor)
    return editor


def in_hand(editor: CardMatEditor) -> list[str]:
    return [tile.item for tile in editor.hand.tiles]


def test_a_few_cards_are_at_hand_the_first_large_in_front(bench: Bench) -> None:
    editor = mat(bench)
    front, beside = editor.hand.tiles
    assert [front.item, beside.item] == ["a", "b"]
    assert front.width() > beside.width()
    assert front.isChecked()
    assert editor.hand.said.text() == "3 more are waiting."


def test_the_front_card_goes_where_the_head_says_and_the_next_comes_to_the_front(bench: Bench) -> None:
    editor = mat(bench)
    bench.press(button(editor, "Lidt"))
    bench.press(button(editor, "Det er mig"))
    assert bench.told == [
        (Sorted(columns={"lidt": ("a",)}), False),
        (Sorted(columns={"lidt": ("a",), "mig": ("b",)}), False),
    ]
    assert in_hand(editor) == ["c", "d"]


def test_another_card_at_hand_is_taken_to_the_front(bench: Bench) -> None:
    editor = mat(bench)
    bench.press(item(editor, "b"))
    assert in_hand(editor) == ["b", "a"]
    assert editor.hand.tiles[0].hasFocus()
    bench.press(button(editor, "Ikke mig"))
    assert bench.answer == Sorted(columns={"ikke": ("b",)})


def test_keys_name_the_columns_and_the_keyboard_stays_at_the_front(bench: Bench) -> None:
    editor = mat(bench)
    editor.first_focus().setFocus()
    bench.key(editor.hand.tiles[0], Qt.Key.Key_1)
    bench.key(editor.hand.tiles[0], Qt.Key.Key_3)
    assert bench.answer == Sorted(columns={"mig": ("a",), "ikke": ("b",)})
    assert editor.hand.tiles[0].hasFocus()


def test_other_cards_come_when_these_are_laid_behind_them(bench: Bench) -> None:
    editor = mat(bench)
    seen = [in_hand(editor)]
    for _time in range(3):
        bench.press(button(editor, "Show other cards"))
        seen.append(in_hand(editor))
    assert seen == [["a", "b"], ["c", "d"], ["e", "a"], ["b", "c"]]
    assert bench.told == []


def test_no_other_cards_are_offered_when_all_are_at_hand(bench: Bench) -> None:
    assert mat(bench).hand.others.isVisible()
    assert not mat(bench, mig=("a", "b", "c")).hand.others.isVisible()


def test_a_card_beside_is_carried_to_a_column(bench: Bench) -> None:
    editor = mat(bench)
    carry(item(editor, "b"), editor.columns[1])
    assert bench.told == [(Sorted(columns={"lidt": ("b",)}), False)]


def test_a_card_put_down_nowhere_comes_to_the_front(bench: Bench) -> None:
    editor = mat(bench)
    held = item(editor, "b")
    carry(held, editor.put_back, let_go=False)
    bench.key(held, Qt.Key.Key_Escape)
    QTest.mouseRelease(held, LEFT)
    assert in_hand(editor) == ["b", "a"]
    assert bench.told == []


def test_a_laid_card_can_be_lifted_moved_and_put_back(bench: Bench) -> None:
    editor = mat(bench, mig=("a",))
    carry(item(editor, "a"), editor.buttons[2])
    assert bench.answer == Sorted(columns={"ikke": ("a",)})
    bench.press(button(editor, "Put it back"))
    assert bench.answer == Sorted()
    assert in_hand(editor) == ["a", "b"]


def test_a_screen_reader_hears_what_lies_in_a_column(bench: Bench) -> None:
    editor = mat(bench, mig=("a", "c"))
    assert spoken(editor.columns[0]) == "Det er mig: A, C"
    assert spoken(editor.columns[1]) == "Lidt"
    assert item(editor, "c").accessibleDescription() == "Det er mig"


def test_narrow_columns_stand_under_each_other_with_heads(bench: Bench) -> None:
    editor = mat(bench)
    editor.window().resize(500, 900)
    QApplication.processEvents()
    assert editor.columns[1].y() > editor.columns[0].y()
    assert editor.columns[1].head.isVisible()
    editor.window().resize(1000, 900)
    QApplication.processEvents()
    assert editor.columns[1].y() == editor.columns[0].y()
    assert not editor.columns[1].head.isVisible()


def test_all_in_place_is_said(bench: Bench) -> None:
    editor = mat(bench, mig=tuple("abcde"))
    assert editor.hand.said.text() == "All cards are in place. You can still move them."
    assert editor.first_focus() is editor.buttons[0]


def test_the_mat_on_paper_says_in_words_what_it_shows(desk: Desk) -> None:
    painted = painted_for(FIELD, Sorted(columns={"mig": ("a", "c"), "ikke": ("b",)}), desk)
    assert painted
    assert painted.alt == "Det er mig: A, C. Ikke mig: B."
    assert as_png(painted, 1.0).startswith(b"\x89PNG")
    assert b"<svg" in as_svg(painted)


def test_an_empty_mat_is_no_picture(desk: Desk) -> None:
    assert painted_for(FIELD, None, desk) is None
    assert painted_for(FIELD, Sorted(), desk) is None
