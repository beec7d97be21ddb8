"""CV: the page as it will look in Word, beside the choices that make it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.answers import AnswerKey
from dialogtool.core.cv import line_of
from dialogtool.core.cv_lines import behind
from dialogtool.core.findings import Shown, confirmed
from dialogtool.core.keys import CV

from ..case_model import Change
from ..desk import Desk
from ..page import Page, title
from ..where import Where
from ..widgets.cv_choices import CvChoices
from ..widgets.evidence_panel import EvidencePanel
from ..widgets.paper import Paper
from ..widgets.pieces import button, label, row, scrolled, surface
from ..widgets.reading_order import tab_as_read
from ..widgets.save_as_word import SaveAsWord

STACKED_BELOW = 900
WIDEST_PAPER = 820
BESIDE, UNDER = (16, 20, 24, 24), (0, 0, 0, 0)
"""Margins of the paper: left, top, right, bottom."""

TYPING_MS = 120
"""The paper follows this soon after the hand rests."""


class CvPage(Page):
    """Choices to the left, paper to the right; a narrow window puts the paper under the choices."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.line = ""
        self.save = SaveAsWord(desk, "cv", _("Save as Word"), "primary")
        self.panel = EvidencePanel(desk)
        self.choices = CvChoices(desk)
        self.paper = Paper(desk)
        self.hint = label(_("Press a line to see what shows it."), "small")
        self.nothing = self._nothing()
        self._later = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._lay_out()
        self._later.timeout.connect(self._show_paper)
        self.panel.closed.connect(self.close_line)
        self.paper.pressed.connect(self.open_line)
        self.choices.opened.connect(self._on_competence)
        self.refresh(Change())

    def _nothing(self) -> QFrame:
        _ = self.desk.words.gettext
        frame, inside = surface("card")
        inside.addWidget(label(_("The CV grows when you say yes to something."), "lead"))
        inside.addWidget(label(_("Until then it is a sheet that you can fill in by hand.")))
        found = button(_("See what we found"))
        found.clicked.connect(self._on_found)
        inside.addLayout(row(found, 1))
        return frame

    def _lay_out(self) -> None:
        left = QWidget()
        self.column = QVBoxLayout(left)
        self.column.setContentsMargins(24, 20, 20, 24)
        self.column.setSpacing(14)
        _ = self.desk.words.gettext
        head = row(title(_("CV")), self.save.save)
        head.setStretch(0, 1)
        self.column.addLayout(head)
        for part in (self.save, self.panel, self.nothing, self.choices):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.sheet = QWidget()
        self.under = QVBoxLayout(self.sheet)
        self.under.setContentsMargins(*BESIDE)
        self.under.setSpacing(8)
        self.under.addWidget(self.hint)
        self.under.addWidget(self.paper)
        self.under.addStretch(1)
        self.paper.setMaximumWidth(WIDEST_PAPER)
        self.left, self.right = scrolled(left), scrolled(self.sheet)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(0)
        sides.addWidget(self.left, 5)
        sides.addWidget(self.right, 8)

    def arrive(self) -> None:
        """The hand lands on the button that saves."""
        tab_as_read(self)
        self.save.save.setFocus()

    def refresh(self, change: Change) -> None:
        """Shows the CV anew: at once, or, while somebody types, as soon as the hand rests."""
        if change.typing:
            self._later.start()
            return
        self._later.stop()
        has_some = bool(confirmed(self.desk.model.findings))
        self.nothing.setVisible(not has_some)
        self.choices.setVisible(has_some)
        self.choices.show_choices()
        self._show_paper()
        self._show_line()
        tab_as_read(self)

    @Slot()
    def _show_paper(self) -> None:
        self.paper.show_document(self.desk.papers.preview("cv"), self._has_evidence)
        self.hint.setVisible(bool(self.paper.lines))

    def _has_evidence(self, line: str) -> bool:
        return bool(self._behind(line))

    def _behind(self, line: str) -> tuple[Shown, ...]:
        model = self.desk.model
        return behind(line, model.case, model.library, model.findings)

    def _show_line(self) -> None:
        """The open line as it stands now; one that is no longer on the CV is put away."""
        shown = self._behind(self.line) if self.line else ()
        if shown:
            self.panel.open_line(self.line, shown)
        else:
            self.line = ""
            self.panel.hide()

    @Slot(str)
    def open_line(self, line: str) -> None:
        """Shows what a line of the paper was made of."""
        self.line = line
        self._show_line()
        tab_as_read(self)
        self.left.ensureWidgetVisible(self.panel.line, 0, 60)
        self.panel.close_button.setFocus()

    @Slot(str)
    def _on_competence(self, competence: str) -> None:
        finding = self.desk.model.findings.of(competence)
        if finding:
            self.open_line(line_of(self.desk.model.case, self.desk.catalogue.competences[competence], finding))

    @Slot()
    def close_line(self) -> None:
        """Puts the evidence away; the keyboard goes back to the line it came from."""
        origin = next((line for line in self.paper.lines.values() if line.line == self.line), None)
        self.line = ""
        self.panel.hide()
        (origin or self.save.save).setFocus()

    def show_answer(self, key: AnswerKey) -> None:
        """Brings the choice into sight that undo changed."""
        choice = self.choices.rows.get(key.subject)
        if key.tool == CV and choice:
            self.left.ensureWidgetVisible(choice)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the paper under the choices in a narrow window, so that one scrolls through both."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        if narrow and self.right.widget() is self.sheet:
            self.right.takeWidget()
            self.column.insertWidget(self.column.count() - 1, self.sheet)
            self.sheet.show()
            self.under.setContentsMargins(*UNDER)
        elif not narrow and self.right.widget() is None:
            self.column.removeWidget(self.sheet)
            self.under.setContentsMargins(*BESIDE)
            self.right.setWidget(self.sheet)
            self.sheet.show()
        self.right.setVisible(not narrow)
        tab_as_read(self)

    @Slot()
    def _on_found(self) -> None:
        self.go.emit(Where("findings"))
