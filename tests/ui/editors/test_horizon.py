"""The horizon: wishes laid near or far, by button, by key, by hand, and in own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogtool.core.case.answers import Sorted
from dialogtool.core.tool.aids import Horizon
from dialogtool.core.tool.fields import Column, Option
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.horizon.horizon import HorizonEditor
from dialogtool.ui.parts.painted import as_png, as_svg, painted_for
from tests.ui.editors.bench import Bench, button, spoken
from tests.ui.editors.boards import carry, item

COLUMNS = tuple(
    Column(id=id, label=label, picture="1F33B")
    for id, label in (("naer", "Snart"), ("aar", "Om et år"), ("engang", "Engang"))
)
WISHES = tuple(Option(id=id, label=id.upper(), picture="1F436") for id in ("hund", "have", "rejse"))
FIELD = Horizon(id="horisont", columns=COLUMNS, options=WISHES)


def horizon(bench: Bench, field: Horizon = FIELD, **columns: tuple[str, ...]) -> HorizonEditor:
    editor = bench.put(field, Sorted(columns=columns) if columns else None, field.options)
    assert isinstance(editor, HorizonEditor)
    return editor


def say(bench: Bench, editor: HorizonEditor, text: str) -> None:
    editor.own.line.setFocus()
    bench.qtbot.keyClicks(editor.own.line, text)
    bench.key(editor.own.line, Qt.Key.Key_Return)


def test_all_wishes_are_in_sight_and_none_is_in_hand(bench: Bench) -> None:
    editor = horizon(bench)
    assert [tile.item for tile in editor.tray.tiles] == ["hund", "have", "rejse"]
    assert not any(tile.isChecked() for tile in editor.tiles())


def test_the_far_band_is_on_top_and_its_cards_are_smaller(bench: Bench) -> None:
    editor = horizon(bench, naer=("hund",), aar=("have",), engang=("rejse",))
    near, year, far = (item(editor, id) for id in ("hund", "have", "rejse"))
    assert near.height() > year.height() > far.height()
    assert near.mapTo(editor, near.pos()).y() > far.mapTo(editor, far.pos()).y()


def test_a_wish_goes_to_the_distance_that_is_pressed(bench: Bench) -> None:
    editor = horizon(bench)
    bench.press(item(editor, "have"))
    bench.press(button(editor, "Om et år"))
    assert bench.told == [(Sorted(columns={"aar": ("have",)}), False)]


def test_without_a_wish_in_hand_a_distance_asks_for_one(bench: Bench) -> None:
    editor = horizon(bench)
    bench.press(button(editor, "Snart"))
    assert bench.told == []
    assert editor.note.text() == "Choose a wish first, then how far away it is."
    bench.key(item(editor, "hund"), Qt.Key.Key_1)
    assert not editor.note.isVisible()


def test_keys_lay_one_wish_after_the_other_from_the_same_place(bench: Bench) -> None:
    editor = horizon(bench)
    item(editor, "have").setFocus()
    bench.key(item(editor, "have"), Qt.Key.Key_3)
    assert item(editor, "rejse").hasFocus()
    bench.key(item(editor, "rejse"), Qt.Key.Key_1)
    assert bench.answer == Sorted(columns={"engang": ("have",), "naer": ("rejse",)})
    assert item(editor, "hund").hasFocus()


def test_arrows_move_a_laid_wish_nearer_and_farther(bench: Bench) -> None:
    editor = horizon(bench, naer=("hund",))
    item(editor, "hund").setFocus()
    bench.key(item(editor, "hund"), Qt.Key.Key_Right)
    assert bench.answer == Sorted(columns={"aar": ("hund",)})
    assert item(editor, "hund").hasFocus()


def test_a_wish_is_carried_into_the_landscape_and_back(bench: Bench) -> None:
    editor = horizon(bench)
    carry(item(editor, "hund"), editor.columns[2])
    assert bench.answer == Sorted(columns={"engang": ("hund",)})
    carry(item(editor, "hund"), editor.tray)
    assert bench.answer == Sorted()


def test_an_own_wish_lies_far_away_and_in_hand_until_it_is_said_how_near(bench: Bench) -> None:
    editor = horizon(bench)
    say(bench, editor, "Et hus ved vandet")
    assert bench.told == [(Sorted(columns={"engang": ("Et hus ved vandet",)}), False)]
    assert editor.note.text() == "It lies far away. Press how near it is."
    bench.press(button(editor, "Snart"))
    assert bench.answer == Sorted(columns={"naer": ("Et hus ved vandet",)})


def test_what_is_wished_already_is_taken_in_hand_again(bench: Bench) -> None:
    editor = horizon(bench, naer=("hund",))
    say(bench, editor, "hund")
    assert bench.told == []
    assert item(editor, "hund").isChecked()


def test_an_own_wish_is_taken_away_and_another_put_back(bench: Bench) -> None:
    editor = horizon(bench, naer=("hund", "En båd"))
    bench.press(item(editor, "hund"))
    assert editor.put_back.text() == "Put it back"
    bench.press(item(editor, "En båd"))
    bench.press(button(editor, "Take it away"))
    assert bench.answer == Sorted(columns={"naer": ("hund",)})
    assert len(editor.tray.tiles) == 2


def test_own_wishes_can_be_left_out_of_the_question(bench: Bench) -> None:
    assert not horizon(bench, Horizon(id="h", columns=COLUMNS, options=FIELD.options, own=False)).own.isVisible()


def test_with_own_wishes_alone_there_is_a_line_to_write_on(bench: Bench) -> None:
    editor = horizon(bench, Horizon(id="h", columns=COLUMNS))
    assert not editor.tray.isVisible()
    assert editor.first_focus() is editor.own.line


def test_when_all_is_laid_this_is_said(bench: Bench) -> None:
    editor = horizon(bench, naer=("hund", "have"), aar=("rejse",))
    assert editor.tray.said.text() == "All wishes are laid. You can still move them."
    assert editor.first_focus() is item(editor, "hund")


def test_a_screen_reader_hears_each_distance_with_its_wishes(bench: Bench) -> None:
    editor = horizon(bench, naer=("hund", "En båd"))
    assert [spoken(column) for column in editor.columns] == ["Snart: HUND, En båd", "Om et år", "Engang"]


def test_the_names_of_the_distances_stand_over_the_cards_where_it_is_narrow(bench: Bench) -> None:
    editor = horizon(bench)
    head, pile = editor.buttons[0], editor.columns[0]
    assert head.geometry().bottom() < pile.y()
    editor.window().resize(1000, 900)
    QApplication.processEvents()
    assert head.geometry().right() < pile.x()


def test_mirrored_it_begins_at_the_right(bench: Bench) -> None:
    editor = horizon(bench, naer=("hund",))
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    editor.window().resize(1000, 900)
    QApplication.processEvents()
    assert editor.buttons[0].x() > editor.columns[0].x()
    assert not editor.grab().isNull()


def test_the_landscape_on_paper_says_in_words_what_it_shows(desk: Desk) -> None:
    painted = painted_for(FIELD, Sorted(columns={"engang": ("hund", "En båd"), "naer": ("have",)}), desk)
    assert painted
    assert painted.alt == "Snart: HAVE. Engang: HUND, En båd."
    assert as_png(painted, 1.0).startswith(b"\x89PNG")
    assert b"<svg" in as_svg(painted)


def test_no_wishes_are_no_picture(desk: Desk) -> None:
    assert painted_for(FIELD, None, desk) is None
