"""What the tests of the CV page share: the page in a window, its groups, and a catalogue with some ideas."""

from typing import TypeVar

import msgspec
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dialogtool.core.case.cv_values import CvItemSet, CvSettings
from dialogtool.core.case.keys import cv_item_key
from dialogtool.core.catalogue.catalogue import Arena, CvIdea
from dialogtool.core.cv.versions import settings_of
from dialogtool.ui.desk import Desk
from dialogtool.ui.pages.cv import CvPage
from dialogtool.ui.widgets.cv.line_form import CvLineForm
from dialogtool.ui.widgets.cv.lines import CvLines
from tests.ui.pages.fakes import follow, keep

IDEAS = (
    CvIdea(id="dansk", kind="language", label="Dansk"),
    CvIdea(id="b", kind="licence", label="Kørekort B", title="Kørekort", level="B"),
    CvIdea(id="c", kind="licence", label="Kørekort C", title="Kørekort", level="C"),
    *(CvIdea(id=f"fritid{number}", kind="leisure", label=f"Fritid {number}") for number in range(10)),
)
WORK = Arena(id="arbejde", label="Arbejde", picture="1F9F0", cv_heading="Arbejde", career="work")
PHRASES = {
    "cv.level.native": "Modersmål",
    "cv.level.b1": "Forstår og taler til hverdag",
    "cv.heading.work": "Arbejde",
    "cv.heading.education": "Uddannelse",
    "help.work": "Skriv én ting.",
    "time.to-now": "{start} – nu",
    "fit.works-best-1": "Jeg arbejder bedst, når {first}.",
}
Kind = TypeVar("Kind", bound=QWidget)


def with_ideas(desk: Desk) -> Desk:
    """The desk with a few ideas and phrases in its catalogue."""
    library = desk.model.library
    phrases = {**library.catalogue.phrases, **PHRASES}
    ideas, arenas = {one.id: one for one in IDEAS}, {**library.catalogue.arenas, WORK.id: WORK}
    catalogue = msgspec.structs.replace(library.catalogue, cv_ideas=ideas, phrases=phrases, arenas=arenas)
    desk.model.library = msgspec.structs.replace(library, catalogue=catalogue)
    return desk


def shown(qtbot: QtBot, desk: Desk, width: int = 1366) -> CvPage:
    """The page as the window has it."""
    page = CvPage(desk)
    qtbot.addWidget(page)
    follow(page)
    page.resize(width, 700)
    page.show()
    return page


def opened(page: CvPage, group: str, kind: type[Kind]) -> Kind:
    """What a group of the page holds, opened."""
    part = page.groups.open(group)
    QApplication.processEvents()
    assert isinstance(part, kind)
    return part


def lines_in(page: CvPage, group: str) -> CvLines:
    """A group of lines, opened."""
    return opened(page, group, CvLines)


def form_of(lines: CvLines, id: str) -> CvLineForm:
    """The form of a line, opened by its button."""
    lines.list.rows[id].change.click()
    QApplication.processEvents()
    form = lines.list.rows[id].form
    assert form is not None
    return form


def new_form(lines: CvLines) -> CvLineForm:
    """The form of a new line."""
    lines.add.click()
    QApplication.processEvents()
    assert lines.new is not None
    return lines.new


def a_line(desk: Desk, id: str, kind: str = "work", **parts: object) -> None:
    """Writes a line of a career."""
    keep(desk, cv_item_key(id), CvItemSet(**{"kind": kind, "title": id.capitalize(), **parts}), makes="cv-item")


def item(desk: Desk, id: str) -> CvItemSet:
    """A line as it is kept."""
    value = desk.model.case.answers[cv_item_key(id)].value
    assert isinstance(value, CvItemSet)
    return value


def items(desk: Desk) -> list[CvItemSet]:
    """Every line that is kept."""
    return [answer.value for answer in desk.model.case.answers.values() if isinstance(answer.value, CvItemSet)]


def settings(desk: Desk, cv: str = "") -> CvSettings:
    """How one CV is to be."""
    return settings_of(desk.model.case, cv)
