"""The road behind: meeting by meeting what was found and what was done."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.plan.travelled import Stretch, Taken

from ...desk import Desk
from ...short_day import short_day
from ..flow_layout import FlowLayout
from ..pieces import empty, label, picture, row, surface


class RoadBehind(QWidget):
    """A card for each meeting with something new, the latest first: that is where the two stand."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)

    def show_road(self, stretches: Sequence[Stretch]) -> None:
        """Shows each stretch."""
        empty(self._column)
        for stretch in reversed(stretches):
            self._column.addWidget(self._card(stretch))

    def _card(self, stretch: Stretch) -> QFrame:
        _ = self._desk.words.gettext
        frame, inside = surface("card", margin=20, spacing=8)
        inside.addWidget(label(_("{day} {year}").format(day=self._day(stretch), year=stretch.day.year), "side-head"))
        if stretch.taken:
            inside.addWidget(label(_("You did this"), "strong"))
        for taken in stretch.taken:
            self._add_taken(inside, taken)
        if stretch.found:
            inside.addWidget(label(_("We found this in you"), "strong"))
            inside.addLayout(self._found(stretch.found))
        return frame

    def _day(self, stretch: Stretch) -> str:
        return short_day(stretch.day, self._desk.words)

    def _add_taken(self, inside: QVBoxLayout, taken: Taken) -> None:
        """What was done, with the citizen's own words; a little is said to be a beginning."""
        _ = self._desk.words.gettext
        begun = _("{step} (a beginning)").format(step=taken.text)
        line = row(picture("1F463", 28), label(_text(taken, begun)), spacing=10)
        line.setStretch(1, 1)
        inside.addLayout(line)
        if taken.reason:
            inside.addWidget(label(f"“{taken.reason}”", "soft"))

    def _found(self, found: Sequence[str]) -> FlowLayout:
        flow = FlowLayout()
        for id in found:
            competence = self._desk.catalogue.competences[id]
            piece, inside = surface("moss", margin=10)
            inside.addLayout(row(picture(competence.picture, 28), label(self._desk.words.content(competence.label))))
            flow.addWidget(piece)
        return flow


def _text(taken: Taken, begun: str) -> str:
    return begun if taken.status == "some" else taken.text
