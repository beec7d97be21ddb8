"""What shows a competence: the sentence, what was asked, and how the words reached the screen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.case.case import Case, day_of, meeting_of
from dialogtool.core.findings.evidence import Evidence
from dialogtool.core.findings.findings import Shown, is_own_words
from dialogtool.core.tool.library import meaning_of
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ...spoken import spoken_languages
from ..flow_layout import FlowLayout
from ..pieces import button, empty, label, picture, row
from ..sentence import Sentence


class EvidencePiece(QWidget):
    """One piece of evidence. Words marked "Ikke i papirer" come up after a press.

    `marks` offers the two marks where there are words to mark.
    """

    def __init__(self, shown: Shown, desk: Desk, marks: bool) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._desk = desk
        self._key = shown.evidence.answer
        self.sentence = Sentence(desk.theme.colours["fjord"])
        self.hidden = label(_("This sentence is not for papers."), "soft")
        self.reveal = button(_("Show the sentence"))
        self.facts = label("", "small")
        self.read_back = QCheckBox(_("Read aloud to each other"))
        self.private = QCheckBox(_("Not in the papers"))
        self._marks = marks and is_own_words(shown, desk.model.case)
        self._lay_out(shown)
        self.show_piece(shown)
        self.reveal.clicked.connect(self._on_reveal)
        self.read_back.toggled.connect(self._on_read_back)
        self.private.toggled.connect(self._on_private)

    def _lay_out(self, shown: Shown) -> None:
        _ = self._desk.words.gettext
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        code = self._card(shown.evidence)
        words = [picture(code, 56), self.sentence] if code else [self.sentence]
        line = row(*words)
        line.setStretch(len(words) - 1, 1)
        column.addLayout(line)
        column.addWidget(self.hidden)
        column.addWidget(self.reveal, 0, Qt.AlignmentFlag.AlignLeft)
        asked = self._desk.words.content(shown.evidence.question)
        if asked:
            column.addWidget(label(_("We asked: {question}").format(question=asked), "small"))
        column.addWidget(self.facts)
        marks = FlowLayout(spacing=24)
        for mark in (self.read_back, self.private):
            marks.addWidget(mark)
        column.addLayout(marks)

    def _card(self, evidence: Evidence) -> str:
        """The picture of a card that was placed; none for words that were told."""
        if is_own_words(Shown(evidence=evidence), self._desk.model.case):
            return ""
        return meaning_of(self._desk.library, evidence.about, evidence.answer).picture

    def show_piece(self, shown: Shown) -> None:
        """Shows the piece as it stands in the case now; it must be of the same answer."""
        evidence = shown.evidence
        self.sentence.tell(self._desk.words.content(evidence.sentence), shown.spans)
        self._show_words(not evidence.private)
        self.facts.setText(facts_of(evidence, self._desk))
        self.facts.setVisible(self._marks)
        for mark, on in ((self.read_back, evidence.origin.read_back), (self.private, evidence.private)):
            mark.blockSignals(True)
            mark.setChecked(on)
            mark.blockSignals(False)
            mark.setVisible(self._marks)

    def _show_words(self, open_: bool) -> None:
        self.sentence.setVisible(open_)
        self.hidden.setVisible(not open_)
        self.reveal.setVisible(not open_)

    @Slot()
    def _on_reveal(self) -> None:
        self._show_words(True)
        self.private.setFocus()

    @Slot(bool)
    def _on_read_back(self, on: bool) -> None:
        self._desk.model.mark_read_back(self._key, on)

    @Slot(bool)
    def _on_private(self, on: bool) -> None:
        self._desk.model.mark_private(self._key, on)


class EvidenceList(QWidget):
    """Several pieces of evidence under each other; those that stay are not built anew."""

    def __init__(self, desk: Desk, marks: bool) -> None:
        super().__init__()
        self._desk = desk
        self._marks = marks
        self.pieces: list[EvidencePiece] = []
        self._shown: list[tuple[object, ...]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)

    def show_evidence(self, found: Sequence[Shown]) -> None:
        """Shows these pieces, sentences before cards; says so kindly when there are none."""
        shown = told_first(found, self._desk.model.case)
        keys: list[tuple[object, ...]] = [(piece.evidence.answer, piece.evidence.about) for piece in shown]
        if keys and keys == self._shown:
            for piece, one in zip(self.pieces, shown, strict=True):
                piece.show_piece(one)
            return
        self._shown = keys
        empty(self._column)
        self.pieces = [EvidencePiece(one, self._desk, self._marks) for one in shown]
        for piece in self.pieces:
            self._column.addWidget(piece)
        if not shown:
            self._column.addWidget(label(self._desk.words.gettext("Nothing shows it yet. An example will do."), "soft"))
        self._column.addStretch(1)


def told_first(shown: Sequence[Shown], case: Case) -> list[Shown]:
    """What was told in words before what was placed as a card."""
    return sorted(shown, key=lambda one: not is_own_words(one, case))


def facts_of(evidence: Evidence, desk: Desk) -> str:
    """When it was said, who typed it, in which language, and whether through an interpreter, on one line."""
    _ = desk.words.gettext
    meeting = meeting_of(desk.model.case, evidence.meeting)
    origin = evidence.origin
    typed = _("typed by the citizen") if origin.typed_by == "citizen" else _("typed by the caseworker")
    languages = spoken_languages(_)
    spoken = _("spoken language: {language}").format(language=languages.get(origin.spoken, languages[""]).lower())
    through = _("through an interpreter") if origin.interpreter else _("without an interpreter")
    day = numeric(day_of(meeting)) if meeting else ""
    if evidence.confirmed_by:
        return " · ".join(filter(None, (day, _("confirmed by {who}").format(who=evidence.confirmed_by))))
    return " · ".join(filter(None, (day, typed, spoken, through)))
