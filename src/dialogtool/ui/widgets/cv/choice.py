"""The choices for one competence on a CV: on or off in sight; its words, its place and what shows it behind a press."""

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from dialogtool.core.case.answers import Chosen
from dialogtool.core.case.keys import left_out_key
from dialogtool.core.cv.cv import line_of
from dialogtool.core.cv.versions import is_left_out
from dialogtool.core.findings.findings import Finding, is_usable
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ..form_row import describe
from ..pieces import button, label, row
from .choice_words import CvChoiceWords


class CvChoice(QFrame):
    """One row; "Change" unfolds the rest, which is built when it is asked for. Every choice is an answer."""

    moved = Signal(str, int)
    """The competence, and how many places it is to go on (negative: back)."""
    opened = Signal(str)
    """The competence whose evidence is to be shown."""
    unfolded = Signal(str)
    """The competence whose words are to be seen."""

    def __init__(self, finding: Finding, cv: str, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "plank")
        self.finding = finding
        self._cv = cv
        self._desk = desk
        self._place = (False, False)
        self.more: CvChoiceWords | None = None
        _ = desk.words.gettext
        self.on_cv = QCheckBox()
        self.line = label("", "strong")
        self.change = button(_("Change"))
        self.change.setCheckable(True)
        self.note = label(_("On the screen only: what shows it is not for papers. Another example would bring it in."))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 8, 4)
        self._column.setSpacing(4)
        line = row(self.on_cv, self.line, self.change, spacing=8)
        line.setStretch(1, 1)
        self._column.addLayout(line)
        self._column.addWidget(self.note)
        self.show_finding(finding)
        self.on_cv.toggled.connect(self._on_toggled)
        self.change.toggled.connect(self._on_change)

    def show_finding(self, finding: Finding) -> None:
        """Shows the choices as they stand in the case now; the finding must be of the same competence."""
        _ = self._desk.words.gettext
        self.finding = finding
        case, competence = self._desk.model.case, self._desk.catalogue.competences[finding.competence]
        said = self._desk.words.content(line_of(case, competence, finding, self._cv))
        self.line.setText(said)
        describe(self.on_cv, _("On the CV: {line}").format(line=said))
        describe(self.change, _("Change: {line}").format(line=said))
        self.on_cv.blockSignals(True)
        self.on_cv.setChecked(not is_left_out(case, partial(left_out_key, finding.competence), self._cv))
        self.on_cv.blockSignals(False)
        material = self._desk.model.findings.material
        self.note.setVisible(not any(is_usable(shown, material) for shown in finding.shown))
        if self.more:
            self.more.show_finding(finding)

    def show_place(self, first: bool, last: bool) -> None:
        """Offers the ways that there are."""
        self._place = (first, last)
        if self.more:
            self.more.show_place(first, last)

    def fold(self) -> None:
        """Folds the words away."""
        self.change.setChecked(False)

    def _build_more(self) -> CvChoiceWords:
        made = CvChoiceWords(self.finding, self._cv, self._desk)
        made.show_place(*self._place)
        made.moved.connect(self._on_moved)
        made.evidence_asked.connect(self._on_evidence)
        self._column.addWidget(made)
        return made

    @Slot(bool)
    def _on_change(self, open_: bool) -> None:
        self.more = self.more or self._build_more()
        self.more.setVisible(open_)
        if open_:
            self.unfolded.emit(self.finding.competence)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        key = left_out_key(self.finding.competence, self._cv)
        if on:
            self._desk.model.take_back(key)
        else:
            self._desk.model.answer(Asked(key=key, question=""), Chosen(ids=(self.finding.competence,)))

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        self.moved.emit(self.finding.competence, by)

    @Slot()
    def _on_evidence(self) -> None:
        self.opened.emit(self.finding.competence)
