"""CV: the page as it will look in Word, beside the choices that make it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.answers import AnswerKey
from dialogtool.core.cv.cv import Cv, build_cv
from dialogtool.core.cv.versions import FIRST, cv_of, cv_versions, paper_of

from ..case_model import Change
from ..desk import Desk
from ..page import Page, title
from ..where import Where
from ..widgets.cv.evidence import CvEvidence
from ..widgets.cv.groups import CvGroups
from ..widgets.cv.help import CvHelp
from ..widgets.cv.summaries import headings
from ..widgets.cv.tabs import CvTabs
from ..widgets.meeting.beside import Beside
from ..widgets.papers.paper import Paper
from ..widgets.papers.save_as_word import SaveAsWord
from ..widgets.pieces import button, label, row
from ..widgets.reading_order import tab_as_read

WIDEST_PAPER = 820

TYPING_MS = 120
"""The paper follows this soon after the hand rests."""


class CvPage(Page):
    """Choices to the left, paper to the right; a narrow window puts the paper under the choices.

    Which of several CVs it is stands in the place where the window is: `Where("cv", step=...)`.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        place = desk.model.place
        self.cv = place.step if place.page == "cv" and place.step in cv_versions(desk.model.case) else FIRST
        self.save = SaveAsWord(desk, paper_of(self.cv), _("Save as Word"), "primary")
        self.more = button(_("PDF, print and more"))
        self.tabs = CvTabs(self.cv, desk)
        self.help = CvHelp(desk)
        self.panel = CvEvidence(self.cv, desk)
        self.groups = CvGroups(self.cv, desk)
        self.paper = Paper(desk)
        self.hint = label(_("Press a line to see what shows it."), "small")
        self._later = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._lay_out()
        self._connect()
        self.refresh(Change())

    def _lay_out(self) -> None:
        left, sheet = QWidget(), QWidget()
        head = row(title(self.desk.words.gettext("CV")), self.more, self.save.save)
        head.setStretch(0, 1)
        column = QVBoxLayout(left)
        column.setSpacing(14)
        column.addLayout(head)
        for part in (self.save, self.tabs, self.help, self.panel, self.groups):
            column.addWidget(part)
        under = QVBoxLayout(sheet)
        under.setSpacing(8)
        under.addWidget(self.hint)
        under.addWidget(self.paper)
        under.addStretch(1)
        self.paper.setMaximumWidth(WIDEST_PAPER)
        self.sides = Beside(left, sheet)
        self.sides.moved.connect(self._on_laid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)

    def _connect(self) -> None:
        self._later.timeout.connect(self._show_all)
        self.more.clicked.connect(self._on_more)
        self.tabs.chosen.connect(self._on_chosen)
        self.help.group_asked.connect(self.open_group)
        self.help.page_asked.connect(self.go)
        self.panel.closed.connect(self.close_line)
        self.panel.seen.connect(self._on_seen)
        self.panel.line_asked.connect(self._on_line)
        self.paper.pressed.connect(self.open_line)
        self.groups.evidence_asked.connect(self.panel.look_at_competence)
        self.groups.found_asked.connect(self._on_found)
        self.groups.laid.connect(self._on_new)
        self.groups.opened.connect(self._on_group)

    def arrive(self) -> None:
        """The hand lands on the button that saves, or on the name of the CV where there are several."""
        tab_as_read(self)
        (self.tabs.first_focus() if len(self.tabs.tabs) > 1 else self.save.save).setFocus()

    def refresh(self, change: Change) -> None:
        """Shows the CV anew: at once, or, while somebody types, as soon as the hand rests."""
        if change.typing:
            self._later.start()
            return
        self._later.stop()
        if self.cv not in cv_versions(self.desk.model.case):
            self._on_chosen(FIRST)
            return
        self._show_all()
        self.panel.show_now()
        tab_as_read(self)

    def _built(self) -> Cv:
        model = self.desk.model
        return build_cv(model.case, model.library, model.findings, self.cv)

    @Slot()
    def _show_all(self) -> None:
        cv = self._built()
        self.tabs.show_tabs()
        self.help.show_help(cv)
        self.groups.show_groups(cv)
        self.paper.show_document(self.desk.papers.preview(paper_of(self.cv)), self.panel.opens)
        self.hint.setVisible(bool(self.paper.lines))

    @Slot(str)
    def open_line(self, line: str) -> None:
        """Shows what a line of the paper was made of; one that was only written for the CV can be changed at once."""
        self.panel.look_at(line)

    @Slot()
    def _on_seen(self) -> None:
        tab_as_read(self)
        self.sides.show_left(self.panel.line)
        self.panel.close_button.setFocus()

    @Slot(str, str)
    def _on_line(self, kind: str, id: str) -> None:
        self.groups.lines_of(kind).open_line(id)

    @Slot()
    def close_line(self) -> None:
        """Puts the evidence away; the keyboard goes back to the line it came from."""
        origin = next((line for line in self.paper.lines.values() if line.line == self.panel.open_words), None)
        self.panel.put_away()
        (origin or self.save.save).setFocus()

    @Slot(str)
    def open_group(self, group: str) -> None:
        """Opens a group of choices, and brings it into sight."""
        self.groups.open(group)
        fold = self.groups.folds[group]
        self.sides.show_left(fold)
        fold.header.setFocus()

    def show_answer(self, key: AnswerKey) -> None:
        """Brings the choice into sight that undo changed, on the CV it was made for."""
        cv = cv_of(self.desk.model.case, key)
        if cv is not None and cv != self.cv and cv in cv_versions(self.desk.model.case):
            self._on_chosen(cv)
        elif group := self.groups.group_of(key):
            self.groups.open(group)
            self.sides.show_left(self.groups.folds[group])

    @Slot(str)
    def _on_chosen(self, cv: str) -> None:
        self.go.emit(Where("cv", step=cv))

    @Slot()
    def _on_more(self) -> None:
        self.go.emit(Where("papers", step=paper_of(self.cv)))

    @Slot(str)
    def _on_group(self, group: str) -> None:
        """The paper shows the place where the group's choices stand; what stands on top, or not yet, is its top."""
        top = self.paper.top_of(headings(group, self._built(), self.desk))
        self.sides.show_right(self.paper.y() + (top or 0) - 60)

    @Slot(object)
    def _on_new(self, part: QWidget | None) -> None:
        tab_as_read(self)
        if part:
            self.sides.show_left(part)

    @Slot()
    def _on_laid(self) -> None:
        tab_as_read(self)

    @Slot()
    def _on_found(self) -> None:
        self.go.emit(Where("findings"))
