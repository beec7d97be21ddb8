"""What would help this CV on: one thing at a time, with a way to it. Never a score, and nothing that is demanded."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dialogtool.core.basis.phrases import Phrase
from dialogtool.core.cv.completeness import helps_next
from dialogtool.core.cv.cv import Cv, works_best_told

from ...desk import Desk
from ...where import Where
from ..pieces import button, label, row

TO_GROUP = {
    "help.work": "done",
    "help.dates": "done",
    "help.goal": "goal",
    "help.works-best": "best",
    "help.language": "language",
    "help.licence": "licence",
    "help.reference": "reference",
}
"""The group of the page where each thing is done."""

TO_PAGE = {"help.contact": "citizen", "help.profile": "findings", "help.evidence": "findings", "help.more": "chooser"}
"""The page where each of the others is done."""


class CvHelp(QFrame):
    """One sentence and a button; hidden when all of it is there."""

    group_asked = Signal(str)
    """The group of the page that is to be opened."""
    page_asked = Signal(object)
    """The `Where` of another page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "note")
        self._desk = desk
        self._help: Phrase | None = None
        self.sentence = label("")
        self.way = button("")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        inside.addWidget(self.sentence)
        inside.addLayout(row(self.way, 1))
        self.way.clicked.connect(self._on_way)

    def show_help(self, cv: Cv) -> None:
        """Says what would help most now."""
        model = self._desk.model
        known = (one for one in helps_next(cv, works_best_told(model.case, model.library)) if one.id in self._ways())
        self._help = next(known, None)
        if self._help:
            self.sentence.setText(self._desk.say(self._help))
            self.way.setText(self._ways()[self._help.id])
            self.way.setAccessibleDescription(self.sentence.text())
        self.setVisible(self._help is not None)

    def _ways(self) -> dict[str, str]:
        _ = self._desk.words.gettext
        found, write = _("See what we found"), _("Write it")
        pages = {"citizen": _("To phone and mail"), "findings": found, "chooser": _("Choose a conversation")}
        groups = {**dict.fromkeys(TO_GROUP, write), "help.works-best": _("See the sentence")}
        return {**groups, **{id: pages[page] for id, page in TO_PAGE.items()}}

    @Slot()
    def _on_way(self) -> None:
        id = self._help.id if self._help else ""
        if id in TO_GROUP:
            self.group_asked.emit(TO_GROUP[id])
        elif id in TO_PAGE:
            self.page_asked.emit(Where(TO_PAGE[id]))
