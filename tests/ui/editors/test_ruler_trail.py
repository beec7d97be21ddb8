"""Earlier meetings on a ruler: quiet dots with their days, and the citizen's own reasons in words."""

from datetime import UTC, datetime

from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel

from dialogtool.core.case.answers import Answer, Ruling
from dialogtool.core.case.case import Meeting
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import Ruler
from dialogtool.ui.editors.ruler import RulerEditor
from dialogtool.ui.editors.ruler_trail import RulerTrail
from tests.making import an_answer
from tests.ui.editors.bench import Bench, button, spoken

FIELD = Ruler(id="styr", low="Slet ikke", high="Helt sikkert", why="Hvorfor ikke et lavere tal?")
MONTHS = (8, 9, 10, 11, 12)


def before(bench: Bench, *said: tuple[int, str]) -> tuple[Answer, ...]:
    """What was said at as many meetings, the first of them in August 2025."""
    answers: list[Answer] = []
    for at, (value, reason) in enumerate(said):
        started = datetime(2025, MONTHS[at], 3, 9, tzinfo=UTC)
        bench.desk.model.set_meeting(Meeting(id=f"m{at}", started=started, ended=started))
        of = an_answer("styr", Ruling(value=value, reason=reason), meeting=f"m{at}")
        answers.append(replace(of, at=started))
    return tuple(answers)


def put(bench: Bench, *said: tuple[int, str]) -> RulerEditor:
    asked = SharedField(field=FIELD, label="", answer=None, known=None, earlier=before(bench, *said))
    editor = bench.put_asked(asked)
    assert isinstance(editor, RulerEditor)
    return editor


def texts(editor: RulerEditor) -> list[str]:
    return [each.text() for each in editor.findChildren(QLabel) if each.isVisible()]


def dots(editor: RulerEditor) -> QImage:
    """What is painted under the numbers."""
    trail = editor.findChild(RulerTrail)
    assert trail is not None
    return trail.grab().toImage()


def colour_under(editor: RulerEditor, number: int, row: int = 0) -> QColor:
    """The colour in the middle of a dot under a number."""
    place = editor.line.marks[number].geometry()
    return dots(editor).pixelColor(place.x() + place.width() // 2, 6 + 34 * row)


def test_the_last_reason_stands_beside_and_the_others_are_quieter_lines(bench: Bench) -> None:
    editor = put(bench, (3, "Jeg sover dårligt"), (5, ""), (6, "Det går bedre"))
    said = texts(editor)
    assert "Last time you said 6: “Det går bedre”" in said
    assert said.index("3 sep. 2025 · 5") < said.index("3 aug. 2025 · 3 · “Jeg sover dårligt”")


def test_a_number_without_a_reason_is_said_alone(bench: Bench) -> None:
    assert "Last time you said 5." in texts(put(bench, (5, "")))


def test_there_is_a_dot_under_each_number_that_was_said(bench: Bench) -> None:
    editor = put(bench, (3, ""), (5, ""))
    theme = bench.desk.theme
    assert colour_under(editor, 3) == theme.colour("card")
    assert colour_under(editor, 5) == theme.colour("ink-soft")
    assert colour_under(editor, 4) not in (theme.colour("card"), theme.colour("ink-soft"))


def test_dots_at_the_same_number_stand_under_each_other(bench: Bench) -> None:
    editor = put(bench, (5, ""), (5, ""))
    assert colour_under(editor, 5, row=0) == bench.desk.theme.colour("card")
    assert colour_under(editor, 5, row=1) == bench.desk.theme.colour("ink-soft")


def test_no_line_joins_the_dots(bench: Bench) -> None:
    image = dots(put(bench, (2, ""), (8, "")))
    middle = {image.pixelColor(image.width() // 2, y).rgba() for y in range(image.height())}
    assert len(middle) == 1


def test_a_screen_reader_hears_the_days_at_the_numbers(bench: Bench) -> None:
    marks = put(bench, (0, ""), (5, ""), (5, "")).line.marks
    assert marks[5].accessibleDescription() == "You said this 3 sep., 3 okt."
    assert marks[0].accessibleDescription() == "Slet ikke. You said this 3 aug."
    assert (spoken(marks[4]), marks[4].accessibleDescription()) == ("4", "")


def test_what_was_said_before_chooses_nothing_now(bench: Bench) -> None:
    editor = put(bench, (5, "Det går"))
    assert not any(mark.isChecked() for mark in editor.line.marks)
    assert editor.reason.toPlainText() == ""
    assert bench.told == []


def test_many_earlier_times_are_read_when_they_are_asked_for(bench: Bench) -> None:
    editor = put(bench, *((number, "Sådan") for number in (1, 2, 3, 4, 5)))
    assert "3 aug. 2025 · 1 · “Sådan”" not in texts(editor)
    bench.press(button(editor, "Show 2 more"))
    assert "3 aug. 2025 · 1 · “Sådan”" in texts(editor)


def test_the_first_time_there_is_nothing_from_before(bench: Bench) -> None:
    editor = put(bench)
    assert editor.findChild(RulerTrail) is None
    assert not any("Last time" in text for text in texts(editor))
