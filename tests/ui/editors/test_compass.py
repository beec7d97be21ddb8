"""The compass: suggestions in three circles and on cards, sorted by button, key and hand."""

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from dialogtool.core.case.answers import Answer, Sorted
from dialogtool.core.findings.findings import Findings
from dialogtool.core.findings.made import Interest, Material
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import Compass
from dialogtool.core.tool.fields import Column
from dialogtool.ui.editors.compass.compass import CompassEditor
from dialogtool.ui.editors.compass.paint import point_of
from dialogtool.ui.editors.sorting.sort_item import SortItem
from dialogtool.ui.parts.painted import as_png, painted_for
from tests.making import an_answer, key
from tests.ui.editors.bench import LEFT, Bench, button, spoken

COLUMNS = (
    Column(id="ja", label="Ja", picture="1F44D", says="yes"),
    Column(id="maaske", label="Måske", picture="1F914", says="some"),
    Column(id="nej", label="Nej", picture="1F44E", says="no"),
)
FIELD = Compass(id="kompas", columns=COLUMNS, most=3)
DOGS = Material(interests=(Interest("Hunde", ("dyr",), key()),))


def compass(bench: Bench, value: Sorted | None = None, answer: Answer | None = None) -> CompassEditor:
    asked = SharedField(field=FIELD, label="", answer=answer, known=None)
    editor = bench.put_asked(asked, value)
    assert isinstance(editor, CompassEditor)
    return editor


def waiting(editor: CompassEditor) -> list[str]:
    return [tile.item for tile in editor.tray.tiles]


def card(editor: CompassEditor, function: str) -> SortItem:
    tile = editor.tile_of(function)
    assert tile is not None
    return tile


def buttons(editor: CompassEditor, at: int) -> list[QPushButton]:
    return editor.cards.cards[at].buttons


def carry(item: QWidget, to: QWidget) -> None:
    QTest.mousePress(item, LEFT, pos=item.rect().center())
    target = item.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    for point in (item.rect().center() + QPoint(30, 30), target):
        QTest.mouseMove(item, point)
    QTest.mouseRelease(item, LEFT, pos=target)
    QApplication.processEvents()


def test_what_speaks_for_a_function_comes_first_with_its_reason(bench: Bench) -> None:
    bench.desk.model._findings = (bench.desk.model.case, Findings(material=DOGS))
    first = compass(bench).tray.tiles[0]
    assert spoken(first) == "Hundelufter"
    assert first.accessibleDescription() == "Fordi du valgte: Hunde. For example: To timer om ugen"


def test_a_few_at_a_time_and_more_when_asked_for(bench: Bench) -> None:
    editor = compass(bench)
    first = waiting(editor)
    assert len(first) == FIELD.most
    bench.press(editor.more)
    second = waiting(editor)
    assert len(second) == FIELD.most
    assert not set(first) & set(second)
    bench.press(editor.more)
    bench.press(editor.more)
    assert set(first) & set(waiting(editor))
    assert bench.told == []


def test_a_button_on_the_card_sorts_it_and_the_others_stay(bench: Bench) -> None:
    editor = compass(bench)
    one, two, three = waiting(editor)
    bench.press(buttons(editor, 0)[2])
    bench.press(buttons(editor, 1)[0])
    assert bench.answer == Sorted(columns={"nej": (one,), "ja": (three,)})
    assert waiting(editor) == [two]


def test_keys_sort_and_the_keyboard_goes_on_with_the_next(bench: Bench) -> None:
    editor = compass(bench)
    one, two, _three = waiting(editor)
    assert editor.first_focus() is editor.tray.tiles[0]
    editor.first_focus().setFocus()
    bench.key(editor.tray.tiles[0], Qt.Key.Key_2)
    assert bench.answer == Sorted(columns={"maaske": (one,)})
    assert card(editor, two).hasFocus()


def test_a_card_is_carried_to_a_column_and_back(bench: Bench) -> None:
    editor = compass(bench)
    editor.window().resize(1000, 1400)
    QApplication.processEvents()
    one = waiting(editor)[0]
    carry(card(editor, one), editor.columns[0])
    assert bench.answer == Sorted(columns={"ja": (one,)})
    bench.key(card(editor, one), Qt.Key.Key_Delete)
    assert bench.answer == Sorted()
    assert waiting(editor)[0] == one


def test_a_column_needs_a_card_in_hand(bench: Bench) -> None:
    editor = compass(bench)
    bench.press(button(editor, "Ja"))
    assert editor.note.text() == "Choose a card first, then where it belongs."
    one = waiting(editor)[0]
    bench.press(card(editor, one))
    bench.press(button(editor, "Ja"))
    assert bench.answer == Sorted(columns={"ja": (one,)})


def test_every_button_is_called_by_its_job(bench: Bench) -> None:
    editor = compass(bench)
    label = spoken(editor.tray.tiles[0])
    assert [spoken(one) for one in buttons(editor, 0)] == [f"{head}: {label}" for head in ("Ja", "Måske", "Nej")]


def test_what_was_sorted_earlier_lies_in_its_column_and_is_not_suggested(bench: Bench) -> None:
    earlier = Sorted(columns={"ja": ("hundelufter",), "nej": ("gone",)})
    editor = compass(bench, earlier, an_answer("kompas", earlier))
    assert "hundelufter" not in waiting(editor)
    assert [tile.item for column in editor.columns for tile in column.tiles] == ["hundelufter", "gone"]
    assert len(waiting(editor)) == FIELD.most
    bench.key(card(editor, "hundelufter"), Qt.Key.Key_Delete)
    assert waiting(editor)[0] == "hundelufter"
    assert len(waiting(editor)) == FIELD.most


def test_what_is_shown_stays_when_the_case_changes(bench: Bench) -> None:
    editor = compass(bench)
    before = waiting(editor)
    bench.desk.model._findings = (bench.desk.model.case, Findings(material=DOGS))
    editor.show_value(Sorted(columns={"nej": (before[0],)}))
    assert waiting(editor) == before[1:]


def test_each_card_has_a_plate_and_a_no_leaves_the_circles(bench: Bench) -> None:
    editor = compass(bench)
    one, two, three = waiting(editor)
    assert {dot.function for dot in editor.view.scene.dots} == {one, two, three}
    bench.press(buttons(editor, 0)[2])
    bench.press(buttons(editor, 0)[0])
    dots = {dot.function: dot.column for dot in editor.view.scene.dots}
    assert dots == {two: "ja", three: ""}


def test_a_plate_takes_its_card_in_hand(bench: Bench) -> None:
    editor = compass(bench)
    dot = editor.view.scene.dots[0]
    point = point_of(dot.x, dot.y, editor.view.side, mirrored=False).toPoint()
    bench.qtbot.mouseMove(editor.view, point)
    bench.press_at(editor.view, point)
    assert editor.in_hand == dot.function
    assert card(editor, dot.function).hasFocus()
    bench.press_at(editor.view, QPoint(1, 1))
    assert bench.told == []


def test_where_it_is_narrow_the_cards_stand_between_compass_and_columns(bench: Bench) -> None:
    editor = compass(bench)
    tops = [editor.view, editor.cards, editor.columns[0]]
    places = [one.mapTo(editor, QPoint(0, 0)).y() for one in tops]
    assert places == sorted(places)
    editor.window().resize(1000, 1200)
    QApplication.processEvents()
    assert editor.cards.mapTo(editor, QPoint(0, 0)).x() > editor.view.x()


def test_the_picture_in_words(bench: Bench) -> None:
    editor = compass(bench, Sorted(columns={"ja": ("kok",), "nej": ("bud",)}))
    said = "A compass of three circles: I can, I want, I thrive. Ja: Kok. Nej: Bud."
    assert editor.view.accessibleName() == said


def test_the_compass_for_paper_leaves_a_no_in_peace(bench: Bench) -> None:
    assert painted_for(FIELD, None, bench.desk) is None
    painted = painted_for(FIELD, Sorted(columns={"ja": ("kok", "bud"), "nej": ("syer",)}), bench.desk)
    assert painted is not None
    assert as_png(painted).startswith(b"\x89PNG")
    quiet = msgspec.structs.replace(FIELD, columns=COLUMNS)
    assert painted_for(quiet, Sorted(columns={"nej": ("syer",)}), bench.desk) is not None
