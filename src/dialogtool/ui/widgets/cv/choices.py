"""The competences of one CV: which, in which words, and in which order."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import Chosen
from dialogtool.core.case.keys import order_key
from dialogtool.core.cv.cv import in_order
from dialogtool.core.cv.lines import moved
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ..pieces import button, label, row
from .choice import CvChoice


class CvChoices(QWidget):
    """One row for each confirmed competence in the order of the CV; until there is one, a way to what was found."""

    opened = Signal(str)
    """The competence whose evidence is to be shown."""
    found_asked = Signal()
    """The two want to see what was found."""
    laid = Signal(object)
    """The widget that something new is in, which is to be seen; None where it is seen already."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self.rows: dict[str, CvChoice] = {}
        self.none = label(_("The CV grows when you say yes to something."))
        self.found = button(_("See what we found"))
        self.found.clicked.connect(self.found_asked)
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.none)
        column.addLayout(self.list)
        column.addLayout(row(self.found, 1))
        self.show_part()

    def show_part(self) -> None:
        """Shows the choices as they stand in the case now; rows that stay are not built anew."""
        model = self._desk.model
        found = {
            finding.competence: finding for finding in in_order(model.case, model.library, model.findings, self._cv)
        }
        if list(found) != list(self.rows):
            self._build(list(found))
        self.none.setVisible(not found)
        for place, (competence, finding) in enumerate(found.items()):
            self.rows[competence].show_finding(finding)
            self.rows[competence].show_place(first=place == 0, last=place == len(found) - 1)

    def _build(self, order: list[str]) -> None:
        """The rows in a new order. Those that stay keep what is unfolded, and the keyboard."""
        found = {finding.competence: finding for finding in self._desk.model.findings.all}
        kept = {id: self.rows[id] if id in self.rows else self._row(found[id].competence) for id in order}
        for id in [id for id in self.rows if id not in kept]:
            self.rows[id].hide()
            self.rows[id].deleteLater()
        focus = self.window().focusWidget()
        while self.list.takeAt(0):
            pass
        for choice in kept.values():
            self.list.addWidget(choice)
        self.rows = kept
        if focus and focus.isEnabled() and self.isAncestorOf(focus):
            focus.setFocus()

    def _row(self, competence: str) -> CvChoice:
        finding = self._desk.model.findings.of(competence)
        assert finding is not None
        choice = CvChoice(finding, self._cv, self._desk)
        choice.moved.connect(self._on_moved)
        choice.opened.connect(self.opened)
        choice.unfolded.connect(self._on_unfolded)
        return choice

    @Slot(str, int)
    def _on_moved(self, competence: str, by: int) -> None:
        order = moved(list(self.rows), competence, by)
        self._desk.model.answer(Asked(key=order_key(self._cv), question=""), Chosen(ids=order))

    @Slot(str)
    def _on_unfolded(self, competence: str) -> None:
        for id, choice in self.rows.items():
            if id != competence:
                choice.fold()
        self.laid.emit(None)
