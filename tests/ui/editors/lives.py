"""Lives for the tests of the life line, and hands that tell them."""

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from dialogtool.core.case.aid_values import Line, Period
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.tool.aids import LifeLine
from dialogtool.ui.desk import Desk
from dialogtool.ui.editors.life_line.life_line import LifeLineEditor
from dialogtool.ui.editors.life_line.stone import LifeStone
from tests.ui.editors.bench import Bench

FIELD = LifeLine(id="liv", arenas=("hjem", "svaert"))
PHRASES = {"time.span": "{start}–{end}", "time.to-now": "{start} – nu"}
HARD = Arena(id="svaert", label="Svært", picture="26C5", cv_heading="Svært", inside="hard-times")


def with_hard_times(desk: Desk) -> None:
    """Lets the desk know of an arena for when life was hard, and of how times are said."""
    model = desk.model
    arenas = {**model.library.catalogue.arenas, "svaert": HARD}
    catalogue = msgspec.structs.replace(model.library.catalogue, arenas=arenas, phrases=PHRASES)
    model.library = msgspec.structs.replace(model.library, catalogue=catalogue)


def periods(*titles: str) -> Line:
    """A line of periods with these titles, which are their ids too."""
    return Line(tuple(Period(id=title, title=title) for title in titles))


def life(bench: Bench, line: Line | None = None, field: LifeLine = FIELD) -> LifeLineEditor:
    """The editor of a life line."""
    editor = bench.put(field, line)
    assert isinstance(editor, LifeLineEditor)
    return editor


def stone(editor: LifeLineEditor, id: str) -> LifeStone:
    """The stone of a period."""
    found = editor.canvas.stone_of(id)
    assert found is not None
    return found


def told(bench: Bench) -> tuple[Period, ...]:
    """The periods of the line that was told last."""
    assert isinstance(bench.answer, Line)
    return bench.answer.periods


def order(bench: Bench) -> str:
    """The titles of the line that was told last, in its order."""
    return "".join(period.title for period in told(bench))


def write(bench: Bench, line: QWidget, text: str) -> None:
    """Words written on a line."""
    line.setFocus()
    bench.qtbot.keyClicks(line, text)
    QApplication.processEvents()


def add(bench: Bench, editor: LifeLineEditor, title: str) -> None:
    """Something new on the line, by its title."""
    bench.press(editor.add)
    write(bench, editor.panel.title, title)
    bench.key(editor.panel.title, Qt.Key.Key_Return)
