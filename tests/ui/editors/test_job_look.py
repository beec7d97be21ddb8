"""A job function seen close: everything that is told of it, and the tasks that sound good."""

from PySide6.QtWidgets import QLabel, QWidget

from dialogtool.core.case.answers import Chosen
from dialogtool.core.tool.aids import JobLook
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.job_look.job_look import JobLookEditor
from dialogtool.ui.parts.painted import as_png, painted_for
from tests.ui.editors.bench import Bench, spoken

FIELD = JobLook(id="taet-paa")
FIRST, SECOND = "Kok: første opgave", "Kok: en opgave med arbejdsmarkedsuddannelsesbevis"


def look(bench: Bench, value: Chosen | None = None, about: str = "kok") -> JobLookEditor:
    editor = bench.put(FIELD, value, about=about)
    assert isinstance(editor, JobLookEditor)
    return editor


def said(editor: QWidget) -> list[str]:
    return [label.text() for label in editor.findChildren(QLabel) if label.text()]


def test_it_tells_of_a_day_the_small_form_the_places_the_way_in_and_what_it_takes(bench: Bench) -> None:
    assert said(look(bench)) == [
        "Kok",
        "En dag som kok.",
        "In small: 2 to 10 hours a week",
        "To timer om ugen",
        "En dag om ugen",
        "Where it is done",
        "café, kantine",
        "You can begin as you are",
        "Du kan begynde i morgen.",
        "What it takes",
        "Du skal kunne stå op.",
        "What of this sounds good?",
    ]


def test_a_task_is_ticked_and_taken_back(bench: Bench) -> None:
    editor = look(bench)
    bench.press(editor.tiles[1])
    bench.press(editor.tiles[0])
    assert bench.answer == Chosen(own=(SECOND, FIRST))
    bench.press(editor.tiles[1])
    assert bench.answer == Chosen(own=(FIRST,))
    assert [tile.isChecked() for tile in editor.tiles] == [True, False]


def test_a_task_that_the_catalogue_lost_is_kept_until_it_is_taken_back(bench: Bench) -> None:
    editor = look(bench, Chosen(own=("Pynte kager",)))
    assert [spoken(tile) for tile in editor.tiles] == [FIRST, SECOND, "Pynte kager"]
    bench.press(editor.tiles[2])
    assert bench.answer == Chosen()
    assert len(editor.tiles) == 2


def test_a_function_that_is_gone_is_said(bench: Bench) -> None:
    editor = look(bench, about="gone")
    assert said(editor)[0] == "This job is not in the list any more."
    assert editor.first_focus() is editor


def test_the_second_language_stands_beneath(two_tongues: Desk, bench: Bench) -> None:
    bench.desk = two_tongues
    told = said(look(bench))
    assert "(ar) café, (ar) kantine" in told
    assert told[told.index("En dag som kok.") + 1] == "(ar) En dag som kok."


def test_what_was_picked_for_paper(desk: Desk) -> None:
    assert painted_for(FIELD, Chosen(), desk) is None
    painted = painted_for(FIELD, Chosen(own=(FIRST,)), desk)
    assert painted is not None
    assert painted.alt == f"Kok. This sounds good: {FIRST}."
    assert as_png(painted).startswith(b"\x89PNG")
