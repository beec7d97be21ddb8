"""One finding: the citizen's own words beside the competence they show, and the three answers."""

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Verdict, Words
from dialogtool.core.case.keys import example_key, verdict_key
from dialogtool.core.findings.findings import Finding, Shown, is_example
from dialogtool.core.findings.proofs import once_each, quoted_first
from dialogtool.core.findings.unmeant import unmeant
from dialogtool.core.tool.asking import Asked
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ...parts.growing_text import GrowingText
from ..form_row import form_row
from ..pieces import button, label, picture, row
from .evidence import EvidenceList, told_first
from .verdict_buttons import VerdictButtons

STACKED_BELOW = 760
AT_ONCE = 2
"""So many sentences stand beside a competence that is asked about; an opened one shows all."""


class FindingCard(QFrame):
    """Shows one finding. `opened` shows a judged one with everything behind it; otherwise it is asked about."""

    judged = Signal(str)
    """The answer that was pressed."""
    reworded = Signal()
    """Yes, but in other words."""
    later = Signal()
    """The two would rather come back to this one."""
    not_meant = Signal()
    """The words were not meant so."""
    closed = Signal()
    """An opened finding is to be put back."""

    def __init__(self, finding: Finding, desk: Desk, opened: bool) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.finding = finding
        self.opened = opened
        self._desk = desk
        _ = desk.words.gettext
        self.evidence = EvidenceList(desk, marks=opened)
        self.because = label("", "small")
        self.unmeant = button(_("That is not what I meant"), "quiet")
        self.example = GrowingText(fewest=2)
        self.wording = QLineEdit()
        self.wording.setMaxLength(200)
        self.verdict = VerdictButtons(desk)
        self.own_way = button(_("Yes, but I say it my own way"), "quiet")
        self.on = button(_("Close"), "") if opened else button(_("Come back to it later"), "quiet")
        self._lay_out()
        self.show_finding(finding)
        self._connect()

    def _connect(self) -> None:
        model = self._desk.model
        self.example.written.connect(self._on_example)
        self.example.left.connect(model.rest)
        self.wording.textEdited.connect(self._on_wording)
        self.wording.editingFinished.connect(model.rest)
        self.verdict.judged.connect(self.judged)
        self.unmeant.clicked.connect(self.not_meant)
        self.own_way.clicked.connect(self.reworded)
        self.on.clicked.connect(self.closed if self.opened else self.later)

    def _lay_out(self) -> None:
        self.halves = QHBoxLayout(self)
        self.halves.setContentsMargins(28, 24, 28, 20)
        self.halves.setSpacing(36)
        self.halves.addLayout(self._left(), 9)
        self.halves.addLayout(self._right(), 11)
        self.own_way.setVisible(not self.opened)  # only where they stand: before that they are windows of their own
        self.wording.setVisible(self.opened)

    def _left(self) -> QVBoxLayout:
        _ = self._desk.words.gettext
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(label(_("You have told"), "side-head"))
        left.addWidget(self.evidence, 1)
        return left

    def _right(self) -> QVBoxLayout:
        _ = self._desk.words.gettext
        right = QVBoxLayout()
        right.setSpacing(14)
        right.addLayout(self._head())
        right.addWidget(self.because)
        right.addLayout(row(self.unmeant, 1))
        right.addLayout(form_row(self._question, self.example, look="lead"))
        if self.opened:
            right.addLayout(form_row(_("My own words for it"), self.wording))
        right.addSpacing(4)
        right.addWidget(self.verdict)
        right.addLayout(row(*([] if self.opened else [self.own_way]), self.on, 1))
        right.addStretch(1)
        return right

    def _head(self) -> QHBoxLayout:
        words = self._desk.words
        competence = self._desk.catalogue.competences[self.finding.competence]
        texts = QVBoxLayout()
        texts.setSpacing(4)
        self.name = label(words.content(competence.everyday), "finding")
        texts.addWidget(self.name)
        if beside := words.beside(competence.everyday):
            texts.addWidget(label(beside, "second"))
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(picture(competence.picture, 64), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        return head

    @property
    def _question(self) -> str:
        """The question that would confirm the competence: the activity's own, else the competence's first."""
        competence = self._desk.catalogue.competences[self.finding.competence]
        asked = self.finding.ask or next(iter(competence.deepen), "")
        return self._desk.words.content(asked) or self._desk.words.gettext("When did you last do it?")

    def show_finding(self, finding: Finding) -> None:
        """Shows the finding as it stands in the case now; it must be of the same competence."""
        self.finding = finding
        self.evidence.show_evidence(self._beside(finding))
        self.because.setText(self._reason(finding))
        self.because.setVisible(bool(self.because.text()))
        self.unmeant.setVisible(not self.opened and unmeant(finding, self._desk.model.case) is not None)
        answer = self._desk.model.case.answers.get(example_key(finding.competence))
        self.example.show_text(answer.value.text if answer and isinstance(answer.value, Words) else "")
        wording = finding.verdict.wording if finding.verdict else ""
        if clean_line(self.wording.text()) != wording:
            self.wording.setText(wording)
        self.verdict.show_choice(finding.verdict.choice if finding.verdict else None)

    def _beside(self, finding: Finding) -> list[Shown]:
        """Beside a question stands what the reason quotes and little more, not the example that is in the field."""
        if self.opened:
            return once_each(finding.shown)
        others = [one for one in finding.shown if not is_example(one, finding.competence)]
        told = told_first(others, self._desk.model.case)
        return once_each(quoted_first(told, finding.because))[:AT_ONCE]

    def _reason(self, finding: Finding) -> str:
        """Why it is suggested; a reason repeats the sentence, so one that is not for papers has none here."""
        private = any(shown.evidence.private for shown in finding.shown)
        return "" if private else self._desk.say(finding.because)

    @Slot(str)
    def _on_example(self, text: str) -> None:
        key = example_key(self.finding.competence)
        if not text.strip():
            self._desk.model.take_back(key)
            return
        asked = Asked(key=key, question=self._question, makes="evidence", shows=(self.finding.competence,))
        self._desk.model.answer(asked, Words(text=text), typing=True)

    @Slot(str)
    def _on_wording(self, text: str) -> None:
        answer = self._desk.model.case.answers.get(verdict_key(self.finding.competence))
        if answer and isinstance(answer.value, Verdict):
            asked = Asked(key=answer.key, question=answer.question)
            self._desk.model.answer(asked, msgspec.structs.replace(answer.value, wording=clean_line(text)), typing=True)

    def first_focus(self) -> QWidget:
        """Where the keyboard lands: on the competence itself, never on an answer."""
        return self.name

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the competence under the words where there is no room beside them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < STACKED_BELOW
        self.halves.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
