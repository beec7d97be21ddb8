"""A few words, and many."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from dialogtool.core.case.answers import Words
from dialogtool.core.tool.fields import LongText, ShortText
from dialogtool.core.words.cleaning import LONGEST
from dialogtool.ui.editors.long_text import LongTextEditor
from dialogtool.ui.editors.short_text import LONGEST_LINE, ShortTextEditor
from dialogtool.ui.parts.growing_text import LONGEST_PASTED_LINE, divided
from tests.ui.editors.bench import Bench

LINE = ShortText(id="tak", example="at jeg kommer")
TEXT = LongText(id="fortael", example="Jeg bager.")


def short(bench: Bench, text: str = "") -> ShortTextEditor:
    editor = bench.put(LINE, Words(text=text) if text else None)
    assert isinstance(editor, ShortTextEditor)
    return editor


def long(bench: Bench, text: str = "") -> LongTextEditor:
    editor = bench.put(TEXT, Words(text=text) if text else None)
    assert isinstance(editor, LongTextEditor)
    return editor


def paste(editor: LongTextEditor, text: str) -> None:
    source = QMimeData()
    source.setText(text)
    editor.text.insertFromMimeData(source)


def test_a_line_is_told_as_it_is_typed(bench: Bench) -> None:
    editor = short(bench)
    bench.qtbot.keyClicks(editor.line, "Hej")
    assert bench.told == [(Words(text="H"), True), (Words(text="He"), True), (Words(text="Hej"), True)]


def test_a_text_is_told_as_it_is_typed(bench: Bench) -> None:
    editor = long(bench)
    bench.qtbot.keyClicks(editor.text, "Jo")
    bench.key(editor.text, Qt.Key.Key_Return)
    bench.qtbot.keyClicks(editor.text, "da")
    assert bench.told[-1] == (Words(text="Jo\nda"), True)


def test_the_hand_rests_when_the_keyboard_leaves(bench: Bench) -> None:
    editor = long(bench)
    editor.text.setFocus()
    editor.text.clearFocus()
    assert bench.rests == 1


def test_the_example_is_no_answer(bench: Bench) -> None:
    assert long(bench).text.placeholderText() == "Jeg bager."
    assert short(bench).line.placeholderText() == "at jeg kommer"


def test_what_comes_back_while_one_types_moves_no_cursor(bench: Bench) -> None:
    editor = short(bench)
    bench.qtbot.keyClicks(editor.line, "En ")
    editor.show_value(bench.answer)
    bench.qtbot.keyClicks(editor.line, "to")
    assert bench.answer == Words(text="En to")


def test_text_is_cleaned_when_it_enters(bench: Bench) -> None:
    editor = long(bench)
    paste(editor, "A\u202e\x07bc\r\nd")
    assert bench.answer == Words(text="Abc\nd")


def test_tab_goes_on_to_the_next_field(bench: Bench) -> None:
    editor = long(bench)
    after = QLineEdit(editor)
    after.show()
    bench.key(editor.text, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert bench.told == []


def test_a_megabyte_on_one_line_is_cut_divided_and_told(bench: Bench) -> None:
    editor = long(bench)
    paste(editor, "ord og atter ord " * 60_000)
    assert isinstance(bench.answer, Words)
    assert len(bench.answer.text) == LONGEST
    assert max(map(len, bench.answer.text.split("\n"))) <= LONGEST_PASTED_LINE
    assert str(LONGEST) in editor.note.text()
    assert editor.note.isVisible()


def test_a_paste_takes_only_the_room_that_is_left(bench: Bench) -> None:
    editor = long(bench, "x" * (LONGEST - 4))
    editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
    paste(editor, "abcdef")
    assert bench.answer == Words(text="x" * (LONGEST - 4) + "abcd")


def test_typing_past_the_end_is_told_too(bench: Bench) -> None:
    editor = long(bench, "x" * LONGEST)
    editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
    bench.qtbot.keyClicks(editor.text, "y")
    assert len(editor.text.toPlainText()) == LONGEST
    assert editor.note.isVisible()


def test_a_paste_without_text_is_nothing(bench: Bench) -> None:
    editor = long(bench)
    editor.text.insertFromMimeData(QMimeData())
    assert bench.told == []


@pytest.mark.parametrize("length", [LONGEST_PASTED_LINE, LONGEST_PASTED_LINE + 1, 3 * LONGEST_PASTED_LINE])
def test_a_line_without_a_space_is_divided_anyway(length: int) -> None:
    parts = divided("x" * length).split("\n")
    assert "".join(parts) == "x" * length
    assert max(map(len, parts)) <= LONGEST_PASTED_LINE


def test_it_grows_with_its_text_up_to_ten_lines(bench: Bench) -> None:
    editor = long(bench)
    heights = []
    for lines in (1, 5, 8, 10, 30):
        editor.show_value(Words(text="\n".join("linje" for _number in range(lines))))
        heights.append(editor.text.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_a_pasted_line_that_is_too_long_is_cut_and_told(bench: Bench) -> None:
    editor = short(bench)
    QApplication.clipboard().setText("ord " * 200)
    editor.line.paste()
    assert isinstance(bench.answer, Words)
    assert len(bench.answer.text) <= LONGEST_LINE
    assert str(LONGEST_LINE) in editor.note.text()
    bench.key(editor.line, Qt.Key.Key_Backspace)
    assert not editor.note.isVisible()
