"""What is good to know of a job function: the small form, where it is done, the way in, and what it takes."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.catalogue.catalogue import JobFunction, WayIn

from ...desk import Desk
from ...widgets.pieces import label, picture, row

SMALL, PLACES, WAY, TAKES = "1F331", "1F4CD", "1F6AA", "1F4AA"
"""The pictures of the four."""


class Fact(NamedTuple):
    """One thing to know: a heading, and its lines, each of one text or several, in Danish."""

    heading: str
    picture: str
    lines: tuple[tuple[str, ...], ...]


class JobFacts(QWidget):
    """The four things, under each other."""

    def __init__(self, function: JobFunction, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        unit = desk.theme.size("unit")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2 * unit)
        for fact in facts_of(function, desk):
            beside = QVBoxLayout()
            beside.addWidget(picture(fact.picture, desk.theme.size("picture-small")))
            beside.addStretch(1)
            line = row(beside, spacing=2 * unit)
            line.addLayout(self._told(fact), 1)
            whole.addLayout(line)
        whole.addStretch(1)

    def _told(self, fact: Fact) -> QVBoxLayout:
        words = self._desk.words
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(label(fact.heading, "lead"))
        for texts in fact.lines:
            told.addWidget(label(", ".join(map(words.content, texts)), "say"))
            if any(map(words.beside, texts)):
                told.addWidget(label(", ".join(words.beside(text) or words.content(text) for text in texts), "second"))
        return told


def facts_of(function: JobFunction, desk: Desk) -> Iterator[Fact]:
    """What there is to know; a thing without a line is left out."""
    _ = desk.words.gettext
    ways: dict[WayIn, str] = {
        "none": _("You can begin as you are"),
        "short-course": _("A short course opens the door"),
        "vocational": _("It takes an education"),
    }
    for fact in (
        Fact(_("In small: 2 to 10 hours a week"), SMALL, tuple((one,) for one in function.small_form)),
        Fact(_("Where it is done"), PLACES, (function.places,)),
        Fact(ways[function.way_in], WAY, ((function.way_in_text,),)),
        Fact(_("What it takes"), TAKES, ((function.missing,),)),
    ):
        if any(any(texts) for texts in fact.lines):
            yield fact
