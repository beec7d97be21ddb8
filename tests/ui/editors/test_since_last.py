"""Since last time: how the steps that were agreed went, and the reason in few words."""

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dialogtool.core.case.aid_values import HowItWent, Went
from dialogtool.core.case.answers import StepSet
from dialogtool.core.case.keys import step_key
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.tool.aids import SinceLast
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.since_last.since_last import AT_ONCE, SinceLastEditor, ends_of
from dialogtool.ui.parts.painted import as_png, painted_for
from tests.ui.editors.bench import Bench, button, spoken
from tests.ui.pages.fakes import desk_with, keep

FIELD = SinceLast(id="gik", makes="went")
ALL = Went(
    steps={
        "a": HowItWent(status="done", reason="Lis hjalp"),
        "b": HowItWent(status="some"),
        "c": HowItWent(status="hindered", reason="Bussen"),
    }
)


@pytest.fixture
def desk(repository: Path, qapp: object) -> Desk:
    """A desk at the second meeting, nine days after the first."""
    made = desk_with(repository / "resources" / "theme")
    first = made.model.current_meeting()
    assert first is not None
    made.model.set_meeting(replace(first, started=first.started - timedelta(days=9)))
    return made


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk) -> Bench:
    """A bench for the editor, with nothing agreed yet."""
    return Bench(qtbot, desk)


def agreed(bench: Bench, *ids: str) -> SinceLastEditor:
    """The editor at a meeting after the one where these steps were agreed on."""
    for id in ids:
        step = StepSet(text=id.upper(), lane="hverdag")
        keep(bench.desk, step_key(id), step, makes="step")
    bench.desk.model.end_meeting()
    bench.desk.model.start_meeting(bench.desk.model.new_meeting())
    return put(bench)


def put(bench: Bench, told: Went | None = None) -> SinceLastEditor:
    editor = bench.put(FIELD, told)
    assert isinstance(editor, SinceLastEditor)
    return editor


@pytest.mark.parametrize(
    ("pressed", "status", "question"),
    [
        ("Done", "done", "What helped?"),
        ("A little", "some", "What did it come to?"),
        ("Something came in the way", "hindered", "What came in the way?"),
    ],
)
def test_each_way_asks_for_its_own_reason(bench: Bench, pressed: str, status: str, question: str) -> None:
    card = agreed(bench, "a").cards["a"]
    bench.press(button(card, pressed))
    assert bench.answer.steps["a"].status == status
    assert (spoken(card.reason), card.question.text()) == (question, question)
    bench.qtbot.keyClicks(card.reason, "Ja")
    assert bench.told[-1] == (Went(steps={"a": HowItWent(status=status, reason="Ja")}), True)


def test_the_three_ways_are_equally_large(bench: Bench) -> None:
    card = agreed(bench, "a").cards["a"]
    widths = [tile.width() for tile in card.tiles.values()]
    assert max(widths) - min(widths) <= 1
    assert len({tile.height() for tile in card.tiles.values()}) == 1


def test_the_same_again_is_taken_back_unless_a_reason_was_given(bench: Bench) -> None:
    card = agreed(bench, "a").cards["a"]
    bench.press(button(card, "Done"))
    bench.press(button(card, "Done"))
    assert bench.answer == Went()
    bench.press(button(card, "Done"))
    bench.qtbot.keyClicks(card.reason, "Ja")
    bench.press(button(card, "Done"))
    assert bench.answer.steps["a"].reason == "Ja"


def test_a_told_step_stays_and_is_seen_on_the_way(bench: Bench) -> None:
    editor = agreed(bench, "a", "b", "c")
    editor.show_value(ALL)
    assert [spot.status for spot in editor.way.scene.spots] == ["done", "some", "hindered"]
    assert [card.tiles["some"].isChecked() for card in editor.cards.values()] == [False, True, False]
    assert editor.cards["a"].reason.toPlainText() == "Lis hjalp"
    assert bench.told == []


def test_the_hand_lands_on_the_first_step_nothing_was_said_of(bench: Bench) -> None:
    editor = agreed(bench, "a", "b")
    editor.show_value(Went(steps={"a": HowItWent(status="done")}))
    assert editor.first_focus() is editor.cards["b"].tiles["done"]


def test_how_it_went_is_told_by_keyboard_alone(bench: Bench) -> None:
    card = agreed(bench, "a").cards["a"]
    card.first_focus().setFocus()
    bench.key(card.tiles["done"], Qt.Key.Key_Right)
    bench.key(card.tiles["some"], Qt.Key.Key_Space)
    assert bench.answer.steps["a"].status == "some"


def test_before_anything_was_agreed_it_is_said_what_comes_and_the_two_can_go_on(bench: Bench) -> None:
    editor = agreed(bench)
    assert editor.nothing.isVisible()
    assert not editor.way.isVisible()
    with bench.qtbot.waitSignal(editor.passed):
        bench.press(button(editor, "Go on"))


def test_a_few_steps_are_asked_about_at_a_time(bench: Bench) -> None:
    editor = agreed(bench, *"abcdefgh")
    assert sum(card.isVisible() for card in editor.cards.values()) == AT_ONCE
    bench.press(button(editor, "Show 3 more"))
    assert all(card.isVisible() for card in editor.cards.values())
    assert editor.cards["f"].tiles["done"].hasFocus()
    assert not editor.more.isVisible()


def test_after_a_done_step_the_next_one_can_be_laid_and_undone(bench: Bench) -> None:
    editor = agreed(bench, "a")
    card = editor.cards["a"]
    bench.press(button(card, "Done"))
    bench.press(button(card, "What is next?"))
    bench.qtbot.keyClicks(card.after.line, "Ring igen")
    bench.key(card.after.line, Qt.Key.Key_Return)
    steps = build_plan(bench.desk.model.case, bench.desk.library).lanes[1].steps
    assert [step.step.text for step in steps] == ["A", "Ring igen"]
    assert card.after.told.text() == "“Ring igen” lies on the road now."
    assert list(editor.cards) == ["a"]
    bench.desk.model.undo()
    editor.show_value(bench.answer)
    assert not card.after.told.isVisible()
    assert card.after.ask.isVisible()


def test_the_way_begins_at_the_day_of_the_last_meeting(bench: Bench) -> None:
    agreed(bench, "a")
    assert ends_of(bench.desk) == ("12 Nov", "Today")


def test_with_no_meeting_before_there_is_no_day(desk: Desk) -> None:
    assert ends_of(desk) == ("Last time", "Today")


def test_a_very_long_reason_is_cut_kindly(bench: Bench) -> None:
    card = agreed(bench, "a").cards["a"]
    bench.press(button(card, "Done"))
    QApplication.clipboard().setText("x" * 50_000)
    card.reason.paste()
    assert card.note.isVisible()
    assert len(bench.answer.steps["a"].reason) == 20_000


def test_stones_are_mirrored_where_one_reads_from_right_to_left(bench: Bench) -> None:
    editor = agreed(bench, "a", "b")
    left_to_right = editor.way.grab().toImage()
    editor.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    assert editor.way.grab().toImage() != left_to_right
    row = editor.cards["a"].tiles
    assert row["done"].geometry().left() > row["hindered"].geometry().left()


def test_the_way_is_a_picture_for_paper_without_what_is_in_no_papers(bench: Bench) -> None:
    agreed(bench, "a", "b", "c")
    bench.desk.model.mark_private(step_key("b"), True)
    painted = painted_for(FIELD, ALL, bench.desk)
    assert painted is not None
    assert painted.alt == "How it went since last time: A: Done; C: Something came in the way."
    assert as_png(painted).startswith(b"\x89PNG")
    assert painted_for(FIELD, Went(), bench.desk) is None
    assert painted_for(replace(FIELD, private=True), ALL, bench.desk) is None
