"""The choices for one competence on the CV: on or off, its words, its place, and what shows it."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.answers import Chosen, Verdict
from dialogtool.core.asking import Asked
from dialogtool.core.catalogue import Wording
from dialogtool.core.cleaning import clean_line
from dialogtool.core.cv import line_of, wording_of
from dialogtool.core.findings import Finding, is_usable
from dialogtool.core.keys import left_out_key, verdict_key, wording_key

from ..desk import Desk
from ..editors.forms import Face, RowForm
from ..editors.tiles import TileRadio, choose_one
from .flow_layout import FlowLayout
from .form_row import describe, form_row
from .pieces import button, label, row

SHOWN: tuple[Wording, ...] = ("everyday", "workplace", "advert")


class CvChoice(QFrame):
    """One row; "Change" unfolds the words to choose among. Every choice is an answer, and can be undone."""

    moved = Signal(str, int)
    """The competence, and how many places it is to go on (negative: back)."""
    opened = Signal(str)
    """The line whose evidence is to be shown."""
    unfolded = Signal(str)
    """The competence whose words are to be seen."""

    def __init__(self, finding: Finding, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self.finding = finding
        self._desk = desk
        self._competence = desk.catalogue.competences[finding.competence]
        _ = desk.words.gettext
        self.on_cv = QCheckBox()
        self.line = label("", "strong")
        self.change = button(_("Change"))
        self.change.setCheckable(True)
        self.note = label(_("On the screen only: what shows it is not for papers. Another example would bring it in."))
        self.tiles = [self._tile(wording) for wording in SHOWN]
        self.wording = QLineEdit()
        self.wording.setMaxLength(200)
        self.up, self.down = button(_("Move up")), button(_("Move down"))
        self.show_evidence = button(_("What shows it"))
        self.ways = (self.show_evidence, self.up, self.down)
        self.more = QWidget()
        self._lay_out()
        self.show_finding(finding)
        self._connect()

    def _tile(self, wording: Wording) -> TileRadio:
        text = self._desk.words.content(str(getattr(self._competence, wording)))
        theme = self._desk.theme
        return TileRadio(wording, RowForm(Face(text), theme, "dot", "text"), theme, text)

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(4)
        line = row(self.on_cv, self.line, self.change, spacing=8)
        line.setStretch(1, 1)
        column.addLayout(line)
        column.addWidget(self.note)
        column.addWidget(self.more)
        inside = QVBoxLayout(self.more)
        inside.setContentsMargins(0, 8, 0, 8)
        inside.setSpacing(8)
        for tile in self.tiles:
            inside.addWidget(tile)
        inside.addLayout(form_row(_("My own words for it"), self.wording))
        ways = FlowLayout(spacing=8)
        for way in self.ways:
            ways.addWidget(way)
        inside.addLayout(ways)
        self.more.hide()

    def _connect(self) -> None:
        self.on_cv.toggled.connect(self._on_toggled)
        self.change.toggled.connect(self._on_change)
        self.wording.textEdited.connect(self._on_wording)
        self.wording.editingFinished.connect(self._desk.model.rest)
        for tile in self.tiles:
            tile.clicked.connect(self._on_tile)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.show_evidence.clicked.connect(self._on_evidence)

    def show_finding(self, finding: Finding) -> None:
        """Shows the choices as they stand in the case now; the finding must be of the same competence."""
        _ = self._desk.words.gettext
        self.finding = finding
        case = self._desk.model.case
        said = self._desk.words.content(line_of(case, self._competence, finding))
        own = finding.verdict.wording if finding.verdict else ""
        self.line.setText(said)
        describe(self.on_cv, _("On the CV: {line}").format(line=said))
        describe(self.change, _("Change: {line}").format(line=said))
        self.on_cv.blockSignals(True)
        self.on_cv.setChecked(left_out_key(finding.competence) not in case.answers)
        self.on_cv.blockSignals(False)
        material = self._desk.model.findings.material
        self.note.setVisible(not any(is_usable(shown, material) for shown in finding.shown))
        choose_one(self.tiles, None if own else wording_of(case, finding.competence))
        if clean_line(self.wording.text()) != own:
            self.wording.setText(own)

    def show_place(self, first: bool, last: bool) -> None:
        """Offers the ways that there are."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    def fold(self) -> None:
        """Folds the words away."""
        self.change.setChecked(False)

    @Slot(bool)
    def _on_change(self, open_: bool) -> None:
        self.more.setVisible(open_)
        if open_:
            self.unfolded.emit(self.finding.competence)

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        key = left_out_key(self.finding.competence)
        if on:
            self._desk.model.take_back(key)
        else:
            self._desk.model.answer(Asked(key=key, question=""), Chosen(ids=(self.finding.competence,)))

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileRadio)
        self._say("", typing=False)
        key = wording_key(self.finding.competence)
        self._desk.model.answer(Asked(key=key, question=""), Chosen(ids=(tile.item,)))

    @Slot(str)
    def _on_wording(self, text: str) -> None:
        self._say(clean_line(text), typing=True)

    def _say(self, wording: str, typing: bool) -> None:
        """Keeps the citizen's own words for the competence; empty for the catalogue's."""
        answer = self._desk.model.case.answers.get(verdict_key(self.finding.competence))
        if answer and isinstance(answer.value, Verdict):
            asked = Asked(key=answer.key, question=answer.question)
            self._desk.model.answer(asked, msgspec.structs.replace(answer.value, wording=wording), typing)

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(self.finding.competence, -1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(self.finding.competence, 1)

    @Slot()
    def _on_evidence(self) -> None:
        self.opened.emit(self.finding.competence)
