"""The people around the citizen: rings, a form and a list that say the same."""

import math

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import People, Person
from dialogtool.core.case.answers import Words
from dialogtool.core.tool.aids import Circles
from dialogtool.core.tool.fields import Column
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.circles.circles import CirclesEditor
from dialogtool.ui.editors.circles.view import Token
from dialogtool.ui.parts.painted import as_svg, painted_for
from tests.ui.editors.bench import LEFT, Bench, button, spoken

COLUMNS = tuple(Column(id=id, label=label) for id, label in (("taet", "Tæt på"), ("om", "Omkring"), ("fag", "Fagfolk")))
FIELD = Circles(id="ringe", columns=COLUMNS, helps=("Lytter til mig", "Kører mig"), makes="contact")
LIS = Person(id="Lis", name="Lis", ring="taet", helps="Kører mig, Og griner", first=True)
OLE = Person(id="Ole", name="Ole", ring="fag")
BOTH = People(people=(LIS, OLE))


def put(bench: Bench, value: People | None = None) -> CirclesEditor:
    editor = bench.put(FIELD, value)
    assert isinstance(editor, CirclesEditor)
    return editor


def people(bench: Bench) -> dict[str, Person]:
    """Those told of last, by id."""
    assert isinstance(bench.answer, People)
    return {person.id: person for person in bench.answer.people}


def at_ring(editor: CirclesEditor, out: float) -> QPoint:
    """A point of the screen to the right of the middle, this part of the way out."""
    view = editor.view
    return view.mapToGlobal(view.rect().center() + QPoint(round(out * view.side / 2), 0))


def carried(token: Token, to: QPoint) -> None:
    """A token taken with the mouse, moved and let go there."""
    QTest.mousePress(token, LEFT, pos=token.rect().center())
    for point in (token.mapToGlobal(token.rect().center()) + QPoint(30, 30), to):
        QTest.mouseMove(token, token.mapFromGlobal(point))
    QTest.mouseRelease(token, LEFT, pos=token.mapFromGlobal(to))
    QApplication.processEvents()


def test_somebody_is_named_and_put_in_a_ring(bench: Bench) -> None:
    editor = put(bench)
    bench.press(editor.add)
    assert editor.panel.name.hasFocus()
    bench.qtbot.keyClicks(editor.panel.name, "Lis")
    assert bench.told == []
    bench.press(button(editor.panel, "Omkring"))
    assert bench.told == [(People(people=(Person(id="Lis", name="Lis", ring="om"),)), False)]
    assert editor.panel.rest.isVisible()


def test_somebody_is_named_by_keyboard_alone(bench: Bench) -> None:
    editor = put(bench)
    bench.key(editor.add, Qt.Key.Key_Return)
    bench.qtbot.keyClicks(editor.panel.name, "Lis")
    bench.key(editor.panel.name, Qt.Key.Key_Return)
    first = editor.panel.ring.tiles["taet"]
    assert first.hasFocus()
    bench.key(first, Qt.Key.Key_Space)
    assert people(bench)["Lis"].ring == "taet"


def test_two_of_the_same_name_are_told_apart(bench: Bench) -> None:
    editor = put(bench, BOTH)
    bench.press(editor.add)
    bench.qtbot.keyClicks(editor.panel.name, "Lis")
    bench.press(button(editor.panel, "Omkring"))
    assert list(people(bench)) == ["Lis", "Ole", "Lis 2"]


def test_a_name_that_is_left_without_a_ring_is_kept_in_the_outermost(bench: Bench) -> None:
    editor = put(bench)
    bench.press(editor.add)
    bench.qtbot.keyClicks(editor.panel.name, "Lis")
    editor.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    editor.view.setFocus()
    assert people(bench)["Lis"].ring == "fag"


def test_what_is_missing_is_asked_for_kindly(bench: Bench) -> None:
    editor = put(bench)
    bench.press(editor.add)
    bench.press(button(editor.panel, "Omkring"))
    assert (editor.panel.note.text(), editor.panel.name.hasFocus()) == ("Write the name first.", True)
    bench.qtbot.keyClicks(editor.panel.name, "Lis")
    bench.press(editor.panel.done)
    assert editor.panel.note.text() == "Press the ring where the name belongs."
    assert bench.told == []


def test_a_token_is_carried_to_another_ring(bench: Bench) -> None:
    editor = put(bench, BOTH)
    carried(editor.view.tokens["Ole"], at_ring(editor, 0.6))
    assert people(bench)["Ole"].ring == "om"
    carried(editor.view.tokens["Ole"], at_ring(editor, 0.1))
    assert people(bench)["Ole"].ring == "taet"


def test_put_down_outside_or_where_it_was_nothing_happens(bench: Bench) -> None:
    editor = put(bench, BOTH)
    view = editor.view
    carried(view.tokens["Ole"], view.mapToGlobal(QPoint(2, 2)))
    carried(view.tokens["Ole"], at_ring(editor, 0.9))
    assert bench.told == []


def test_the_ring_under_the_hand_is_lit(bench: Bench) -> None:
    editor = put(bench, BOTH)
    token, plain = editor.view.tokens["Ole"], editor.view.grab().toImage()
    QTest.mousePress(token, LEFT, pos=token.rect().center())
    for out in (0.9, 0.6):
        QTest.mouseMove(token, token.mapFromGlobal(at_ring(editor, out)))
    middle = at_ring(editor, -0.7)
    pixel = editor.view.mapFromGlobal(middle)
    assert editor.view.grab().toImage().pixelColor(pixel) == bench.desk.theme.colour("selection")
    bench.key(token, Qt.Key.Key_Escape)
    assert editor.view.grab().toImage().pixelColor(pixel) == plain.pixelColor(pixel)
    assert bench.told == []


def test_up_and_down_move_nearer_and_further(bench: Bench) -> None:
    editor = put(bench, BOTH)
    token = editor.view.tokens["Ole"]
    bench.key(token, Qt.Key.Key_Up)
    assert people(bench)["Ole"].ring == "om"
    bench.key(token, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert people(bench)["Ole"].ring == "fag"
    assert len(bench.told) == 2
    assert token.hasFocus() or editor.view.tokens["Ole"] is token


def test_delete_takes_somebody_away_and_the_keyboard_goes_to_the_next(bench: Bench) -> None:
    editor = put(bench, BOTH)
    lis = editor.view.tokens["Lis"]
    lis.setFocus()
    bench.key(lis, Qt.Key.Key_Delete)
    assert list(people(bench)) == ["Ole"]
    assert editor.view.tokens["Ole"].hasFocus()
    bench.key(editor.view.tokens["Ole"], Qt.Key.Key_Delete)
    assert bench.answer == People()
    assert editor.add.hasFocus()


def test_enter_opens_somebody_and_a_new_name_keeps_the_id(bench: Bench) -> None:
    editor = put(bench, BOTH)
    bench.key(editor.view.tokens["Ole"], Qt.Key.Key_Return)
    bench.qtbot.keyClicks(editor.panel.name, " Bæk")
    assert people(bench)["Ole"].name == "Ole Bæk"
    assert bench.told[-1][1] is True
    assert spoken(editor.view.tokens["Ole"]) == "Ole Bæk"
    bench.press(editor.panel.done)
    assert editor.view.tokens["Ole"].hasFocus()


def test_a_name_cannot_be_wiped_out(bench: Bench) -> None:
    editor = put(bench, BOTH)
    editor.open("Ole")
    editor.panel.name.selectAll()
    bench.key(editor.panel.name, Qt.Key.Key_Backspace)
    assert bench.told == []
    assert editor.panel.name.text() == ""
    bench.press(editor.panel.done)
    editor.open("Ole")
    assert editor.panel.name.text() == "Ole"


def test_what_somebody_helps_with_is_ticked_and_written(bench: Bench) -> None:
    editor = put(bench, BOTH)
    editor.open("Ole")
    bench.press(button(editor.panel, "Lytter til mig"))
    bench.qtbot.keyClicks(editor.panel.own, "Hun ler, ja")
    assert people(bench)["Ole"].helps == "Lytter til mig, Hun ler, ja"
    assert editor.panel.own.text() == "Hun ler, ja"
    bench.press(button(editor.panel, "Lytter til mig"))
    assert people(bench)["Ole"].helps == "Hun ler, ja"


def test_exactly_one_is_called_first(bench: Bench) -> None:
    editor = put(bench, BOTH)
    editor.open("Ole")
    bench.press(button(editor.panel, "Call first"))
    assert [person.first for person in bench.answer.people] == [False, True]
    bench.press(button(editor.panel, "Call first"))
    assert [person.first for person in bench.answer.people] == [False, False]


def test_the_list_says_the_same_as_the_picture(bench: Bench) -> None:
    editor = put(bench, BOTH)
    lines = [editor.lines.item(row).text() for row in range(editor.lines.count())]
    assert lines == ["Lis · Tæt på · Kører mig, Og griner · Call first", "Ole · Fagfolk"]
    tokens = [f"{spoken(token)} · {token.accessibleDescription()}" for token in editor.view.tokens.values()]
    assert tokens == lines


def test_a_line_opens_somebody_and_delete_takes_them_away(bench: Bench) -> None:
    editor = put(bench, BOTH)
    editor.lines.setCurrentRow(1)
    bench.key(editor.lines, Qt.Key.Key_Return)
    assert (editor.panel.id, editor.lines.isVisible()) == ("Ole", False)
    bench.press(editor.panel.done)
    editor.lines.setCurrentRow(0)
    bench.key(editor.lines, Qt.Key.Key_Delete)
    assert list(people(bench)) == ["Ole"]


def test_the_form_takes_somebody_away_and_closes(bench: Bench) -> None:
    editor = put(bench, BOTH)
    editor.open("Lis")
    bench.press(editor.panel.take)
    assert list(people(bench)) == ["Ole"]
    assert not editor.panel.isVisible()
    assert editor.add.hasFocus()


def test_undo_closes_the_form_of_somebody_who_is_gone(bench: Bench) -> None:
    editor = put(bench, BOTH)
    editor.open("Ole")
    editor.show_value(People(people=(LIS,)))
    assert not editor.panel.isVisible()
    assert bench.told == []


def test_a_shown_answer_is_not_told(bench: Bench) -> None:
    editor = put(bench, BOTH)
    editor.show_value(None)
    editor.show_value(BOTH)
    assert (bench.told, sorted(editor.view.tokens)) == ([], ["Lis", "Ole"])


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_fifteen_people_stand_in_their_rings_and_inside_the_picture(bench: Bench, way: Qt.LayoutDirection) -> None:
    names = [f"Kontaktperson nummer {number}" for number in range(15)]
    crowd = People(people=tuple(Person(id=n, name=n, ring=COLUMNS[at % 3].id) for at, n in enumerate(names)))
    editor = put(bench, crowd)
    editor.window().setLayoutDirection(way)
    QApplication.processEvents()
    view = editor.view
    assert all(view.rect().contains(token.geometry()) for token in view.tokens.values())
    outermost = [view.tokens[name].geometry().center() for name in names[2::3]]
    middle = view.rect().center()
    assert all(math.hypot(at.x() - middle.x(), at.y() - middle.y()) > view.side * 0.3 for at in outermost)


def test_the_rings_are_a_picture_for_paper(bench: Bench) -> None:
    painted = painted_for(FIELD, BOTH, bench.desk)
    assert painted is not None
    assert painted.alt == ("Rings around Birgit: Lis (Tæt på · Kører mig, Og griner · Call first); Ole (Fagfolk).")
    assert b"<svg" in as_svg(painted)


def test_nobody_or_what_is_in_no_papers_is_no_picture(bench: Bench) -> None:
    assert painted_for(FIELD, People(), bench.desk) is None
    assert painted_for(FIELD, Words(text="Lis"), bench.desk) is None
    assert painted_for(replace(FIELD, path="hard-times"), BOTH, bench.desk) is None


def test_ways_to_help_stand_in_the_second_language_too(bench: Bench, qtbot: QtBot, two_tongues: Desk) -> None:
    plain = put(bench, BOTH).panel.ways[0].sizeHint()
    other = Bench(qtbot, two_tongues)
    assert put(other, BOTH).panel.ways[0].sizeHint().height() > plain.height()


def test_a_person_without_a_known_ring_is_kept(bench: Bench) -> None:
    gone = Person(id="Per", name="Per", ring="gone")
    editor = put(bench, People(people=(gone, OLE)))
    editor.open("Ole")
    bench.press(button(editor.panel, "Call first"))
    assert people(bench)["Per"] == gone
