"""A goal, asked for until it is concrete."""

from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dialogtool.core.case.answers import AnswerKey, GoalSet, Sorted, StepSet
from dialogtool.core.case.keys import goal_key
from dialogtool.core.catalogue.catalogue import Catalogue
from dialogtool.core.plan.plan import build_plan
from dialogtool.core.tool.aids import Compass, GoalWords
from dialogtool.core.tool.fields import Column
from dialogtool.core.tool.library import Library
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.goal.goal import GoalEditor
from dialogtool.ui.parts.painted import as_svg, painted_for
from dialogtool.ui.widgets.plan.plan_edits import keep_goal, take_away
from tests.making import a_function, a_tool
from tests.ui.editors.bench import Bench, button
from tests.ui.pages.fakes import desk_with, keep

GOAL = GoalWords(id="maal", label="Mit mål", makes="goal")
COLUMNS = tuple(Column(id=id, label=id, says=says) for id, says in (("ja", "yes"), ("lidt", "some"), ("nej", "no")))
COMPASS = Compass(id="kompas", columns=COLUMNS, makes="function")


def library(known: Catalogue) -> Library:
    """What is known, and a compass, and the work of a kitchen assistant and of a caretaker."""
    named = {"koekken": "Køkkenmedhjælper", "pedel": "Pedel"}
    functions = {id: msgspec.structs.replace(a_function(id), label=label) for id, label in named.items()}
    tool = a_tool(COMPASS, GOAL)
    return Library(tools={tool.id: tool}, catalogue=msgspec.structs.replace(known, functions=functions))


@pytest.fixture
def desk(repository: Path, qapp: object) -> Desk:
    """A desk where "Køkkenmedhjælper" got a yes."""
    made = desk_with(repository / "resources" / "theme")
    made.model.library = library(made.catalogue)
    keep(made, AnswerKey(tool="hverdag", field="kompas"), Sorted(columns={"ja": ("koekken",)}), makes="function")
    return made


@pytest.fixture
def bench(qtbot: QtBot, desk: Desk) -> Bench:
    """A bench for the goal's editor."""
    return Bench(qtbot, desk)


def put(bench: Bench, goal: GoalSet | None = None) -> GoalEditor:
    editor = bench.put(GOAL, goal)
    assert isinstance(editor, GoalEditor)
    return editor


def test_a_goal_is_written_a_little_at_a_time(bench: Bench) -> None:
    form = put(bench).form
    for line, words in ((form.text, "Pedel"), (form.hours, "8"), (form.place, "Esbjerg"), (form.first_contact, "Lis")):
        bench.qtbot.keyClicks(line, words)
    assert bench.answer == GoalSet(kind="job", text="Pedel", hours="8", place="Esbjerg", first_contact="Lis")
    assert bench.told[0] == (GoalSet(kind="job", text="P"), True)


def test_what_got_a_yes_is_pressed_instead_of_written(bench: Bench) -> None:
    editor = put(bench, GoalSet(kind="education", text="ved ikke", hours="8"))
    bench.press(button(editor, "Køkkenmedhjælper"))
    assert bench.told == [(GoalSet(kind="job", text="Køkkenmedhjælper", function="koekken", hours="8"), False)]
    assert editor.form.text.text() == "Køkkenmedhjælper"
    assert not editor.offer.isVisible()


def test_other_words_let_the_job_function_go(bench: Bench) -> None:
    editor = put(bench, GoalSet(kind="job", text="Køkkenmedhjælper", function="koekken"))
    bench.qtbot.keyClicks(editor.form.text, " i Esbjerg")
    assert bench.answer.function == "koekken"
    editor.form.text.selectAll()
    bench.qtbot.keyClicks(editor.form.text, "Gartner")
    assert (bench.answer.text, bench.answer.function) == ("Gartner", "")


@pytest.mark.parametrize(("words", "asked"), [("Fleksjob", True), ("Pedel", False)])
def test_a_goal_that_only_names_a_scheme_is_asked_about(bench: Bench, words: str, asked: bool) -> None:
    editor = put(bench)
    bench.qtbot.keyClicks(editor.form.text, words)
    assert editor.form.prompt.isVisible() is asked


def test_what_kind_of_goal_it_is(bench: Bench) -> None:
    editor = put(bench, GoalSet(kind="job", text="Pedel"))
    bench.press(editor.form.kind.tiles["education"])
    assert bench.answer == GoalSet(kind="education", text="Pedel")


def test_a_shown_goal_is_not_told_and_keeps_the_cursor(bench: Bench) -> None:
    editor = put(bench, GoalSet(kind="job", text="Pedel"))
    editor.form.text.setCursorPosition(2)
    editor.show_value(GoalSet(kind="job", text="Pedel", hours="8"))
    assert (editor.form.text.cursorPosition(), editor.form.hours.text(), bench.told) == (2, "8", [])


def test_leaving_a_line_is_a_rest(bench: Bench) -> None:
    editor = put(bench)
    bench.key(editor.form.text, Qt.Key.Key_Return)
    assert bench.rests == 1


def test_a_goal_told_in_a_tool_is_changed_and_taken_away_where_it_was_told(desk: Desk) -> None:
    key = AnswerKey(tool="hverdag", field="maal")
    keep(desk, key, GoalSet(kind="job", text="Pedel"), makes="goal")
    id = desk.model.case.answers[key].id
    keep_goal(desk, id, GoalSet(kind="job", text="Pedel i Esbjerg"))
    assert desk.model.case.answers[key].value == GoalSet(kind="job", text="Pedel i Esbjerg")
    assert build_plan(desk.model.case, desk.library).goal_id == id
    assert goal_key(id) not in desk.model.case.answers
    take_away(desk.model, key)
    assert build_plan(desk.model.case, desk.library).goal is None


def test_the_goal_is_a_sign_for_paper(desk: Desk) -> None:
    painted = painted_for(GOAL, GoalSet(kind="job", text="Pedel", hours="8 timer", place="Esbjerg"), desk)
    assert painted is not None
    assert painted.alt == "A sign with the goal: Pedel, 8 timer, Esbjerg."
    assert b"<svg" in as_svg(painted)


def test_what_is_no_goal_or_in_no_papers_is_no_sign(desk: Desk) -> None:
    private = msgspec.structs.replace(GOAL, private=True)
    assert painted_for(private, GoalSet(kind="job", text="Pedel"), desk) is None
    assert painted_for(GOAL, GoalSet(kind="job", text=""), desk) is None
    assert painted_for(GOAL, StepSet(text="Ring"), desk) is None
