"""The bridge: planks laid by mouse and keys, and what they lead to."""

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from dialogtool.core.case.aid_values import Choice, Conditions
from dialogtool.core.findings.findings import Findings
from dialogtool.core.findings.made import Material
from dialogtool.core.tool.aids import Bridge
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.bridge.bridge import BridgeEditor
from dialogtool.ui.editors.bridge.paint import place_of
from dialogtool.ui.parts.painted import as_png, as_svg, painted_for
from dialogtool.ui.parts.tiles import TileRadio
from tests.ui.editors.bench import Bench, spoken

FIELD = Bridge(id="bro", scales=("noise", "pace"), choices=("company",))


def bridge(bench: Bench, value: Conditions | None = None) -> BridgeEditor:
    editor = bench.put(FIELD, value)
    assert isinstance(editor, BridgeEditor)
    return editor


def stop(editor: BridgeEditor, plank: int, at: int) -> TileRadio:
    return editor.boards[plank].line.tiles[at]


def said(editor: BridgeEditor) -> list[str]:
    """What the list on the far bank says."""
    return [label.text() for label in editor.bank.findChildren(QLabel) if label.isVisible() and label.text()]


def know(desk: Desk, conditions: Conditions | None = None, **shortlist: Choice) -> None:
    """Lets the case hold conditions laid elsewhere, and what was said of jobs."""
    material = Material(conditions=conditions or Conditions(), shortlist=shortlist)
    desk.model._findings = (desk.model.case, Findings(material=material))


def test_a_press_lays_a_plank_and_another_press_takes_it_up(bench: Bench) -> None:
    editor = bridge(bench)
    bench.press(stop(editor, 0, 2))
    assert bench.told == [(Conditions(levels={"noise": 2}), False)]
    assert editor.boards[0].property("laid")
    bench.press(stop(editor, 2, 1))
    assert bench.answer == Conditions(levels={"noise": 2}, choices={"company": "together"})
    bench.press(stop(editor, 0, 2))
    assert bench.answer == Conditions(choices={"company": "together"})
    assert not editor.boards[0].property("laid")
    assert not any(tile.isChecked() for tile in editor.boards[0].line.tiles)


def test_arrows_go_from_stop_to_stop(bench: Bench) -> None:
    editor = bridge(bench, Conditions(levels={"noise": 1}))
    stop(editor, 0, 1).setFocus()
    bench.key(stop(editor, 0, 1), Qt.Key.Key_Right)
    assert bench.answer == Conditions(levels={"noise": 2})
    assert stop(editor, 0, 2).hasFocus()


def test_space_lays_the_first_plank(bench: Bench) -> None:
    editor = bridge(bench)
    editor.first_focus().setFocus()
    bench.key(editor.first_focus(), Qt.Key.Key_Space)
    assert bench.answer == Conditions(levels={"noise": 0})


def test_the_keyboard_comes_to_the_first_plank_that_is_not_laid(bench: Bench) -> None:
    editor = bridge(bench, Conditions(levels={"noise": 1}))
    assert editor.first_focus() is stop(editor, 1, 0)
    editor.show_value(Conditions(levels={"noise": 1, "pace": 3}, choices={"company": "both"}))
    assert editor.first_focus() is stop(editor, 0, 1)


def test_a_stop_is_spoken_with_its_question(bench: Bench) -> None:
    tile = stop(bridge(bench), 2, 0)
    assert (spoken(tile), tile.accessibleDescription()) == ("Alene", "Hvilken company?")


def test_before_a_plank_lies_it_says_what_will_come(bench: Bench) -> None:
    assert said(bridge(bench)) == ["On the other side", "Lay the first plank, and see what it leads to."]


def test_what_opens_and_what_needs_a_change_follow_the_planks(bench: Bench) -> None:
    editor = bridge(bench)
    bench.press(stop(editor, 0, 2))
    told = said(editor)
    assert told[1] == "Open to you"
    assert told[told.index("When something is changed") :][1:3] == ["Opvasker", "Her er mere noise. Det kan laves om."]
    bench.press(stop(editor, 0, 4))
    assert "When something is changed" not in said(editor)


def test_what_was_liked_is_there_also_when_it_is_too_much_now(bench: Bench) -> None:
    know(bench.desk, kok="yes", hundelufter="no")
    editor = bridge(bench)
    bench.press(stop(editor, 0, 0))
    told = said(editor)
    assert told[told.index("Too much right now") :][1:] == [
        "Kok",
        "You have said yes or perhaps to this one.",
        "Her er mere noise. Ikke lige nu.",
    ]
    assert "Hundelufter" not in told


def test_when_hardly_anything_goes_with_it_this_is_said_kindly(bench: Bench) -> None:
    library = bench.desk.model.library
    loud = {"kok": library.catalogue.functions["kok"]}
    catalogue = msgspec.structs.replace(library.catalogue, functions=loud)
    bench.desk.model.library = msgspec.structs.replace(library, catalogue=catalogue)
    editor = bridge(bench, Conditions(levels={"noise": 0}))
    assert said(editor)[1] == "Not many jobs go with all of this as they are. Talk about what could be changed."


def test_planks_laid_elsewhere_lie_in_the_picture_and_count(bench: Bench) -> None:
    know(bench.desk, Conditions(levels={"hours": 0, "noise": 0}))
    editor = bridge(bench)
    assert [(plank.id, plank.laid, plank.here) for plank in editor.view.scene.planks] == [
        ("noise", False, True),
        ("pace", False, True),
        ("hours", True, False),
        ("company", False, True),
    ]
    assert editor.view.scene.places
    bench.press(stop(editor, 1, 0))
    assert bench.answer == Conditions(levels={"pace": 0})


def test_a_plank_in_the_picture_leads_to_its_question(bench: Bench) -> None:
    editor = bridge(bench)
    plank = place_of(editor.view.ground, editor.view.scene.planks[1]).center().toPoint()
    bench.qtbot.mouseMove(editor.view, plank)
    bench.press_at(editor.view, plank)
    assert stop(editor, 1, 0).hasFocus()
    bench.press_at(editor.view, QPoint(3, 3))
    assert stop(editor, 1, 0).hasFocus()
    assert bench.told == []


def test_the_picture_is_mirrored_with_the_page(bench: Bench) -> None:
    editor = bridge(bench)
    places = [place_of(editor.view.ground, plank).x() for plank in editor.view.scene.planks]
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = [place_of(editor.view.ground, plank).x() for plank in editor.view.scene.planks]
    assert places == sorted(places)
    assert mirrored == sorted(mirrored, reverse=True)


def test_where_it_is_narrow_stops_and_list_stand_under_each_other(bench: Bench) -> None:
    editor = bridge(bench)
    assert editor.bank.y() > editor.boards[-1].y()
    assert not editor.boards[0].line.is_stacked
    editor.window().resize(420, 1200)
    QApplication.processEvents()
    assert editor.boards[0].line.is_stacked
    editor.window().resize(1000, 1200)
    QApplication.processEvents()
    assert not editor.boards[0].line.is_stacked
    assert editor.bank.y() == editor.boards[0].y()


def test_the_picture_in_words_says_each_plank_and_the_jobs(bench: Bench) -> None:
    editor = bridge(bench, Conditions(choices={"company": "alone"}))
    assert editor.view.accessibleName().startswith("A bridge. Company: Alene. On the other side: ")


def test_the_bridge_for_paper(desk: Desk) -> None:
    assert painted_for(FIELD, None, desk) is None
    painted = painted_for(FIELD, Conditions(levels={"noise": 3}), desk)
    assert painted is not None
    assert "Noise: Noise 3" in painted.alt
    assert as_png(painted).startswith(b"\x89PNG")
    assert b"<svg" in as_svg(painted)


def test_a_bridge_that_asks_nothing_is_no_trap(bench: Bench) -> None:
    editor = bench.put(Bridge(id="bro"))
    assert editor.first_focus() is editor
