"""How one competence is said on a CV: in one of three wordings or in the citizen's own; and where it stands."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Chosen, Verdict
from dialogtool.core.case.keys import verdict_key, wording_key
from dialogtool.core.catalogue.catalogue import Wording
from dialogtool.core.cv.cv import wording_of
from dialogtool.core.findings.findings import Finding
from dialogtool.core.tool.asking import Asked
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileRadio, choose_one
from ..flow_layout import FlowLayout
from ..form_row import form_row
from ..pieces import button

SHOWN: tuple[Wording, ...] = ("everyday", "workplace", "advert")


class CvChoiceWords(QWidget):
    """Every choice is an answer, and can be undone. Own words are the same on all CVs."""

    moved = Signal(int)
    """How many places the competence is to go on (negative: back)."""
    evidence_asked = Signal()
    """What shows it is to be seen."""

    def __init__(self, finding: Finding, cv: str, desk: Desk) -> None:
        super().__init__()
        self.finding = finding
        self._cv = cv
        self._desk = desk
        self._competence = desk.catalogue.competences[finding.competence]
        _ = desk.words.gettext
        self.tiles = [self._tile(wording) for wording in SHOWN]
        self.wording = QLineEdit()
        self.wording.setMaxLength(200)
        self.up, self.down = button(_("Move up")), button(_("Move down"))
        self.show_evidence = button(_("What shows it"))
        self._lay_out()
        self.show_finding(finding)
        self._connect()

    def _tile(self, wording: Wording) -> TileRadio:
        text = self._desk.words.content(str(getattr(self._competence, wording)))
        theme = self._desk.theme
        return TileRadio(wording, RowForm(Face(text), theme, "dot", "text"), theme, text)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 8, 0, 8)
        inside.setSpacing(8)
        for tile in self.tiles:
            inside.addWidget(tile)
        inside.addLayout(form_row(self._desk.words.gettext("My own words for it"), self.wording))
        ways = FlowLayout(spacing=8)
        for way in (self.show_evidence, self.up, self.down):
            ways.addWidget(way)
        inside.addLayout(ways)

    def _connect(self) -> None:
        self.wording.textEdited.connect(self._on_wording)
        self.wording.editingFinished.connect(self._desk.model.rest)
        for tile in self.tiles:
            tile.clicked.connect(self._on_tile)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.show_evidence.clicked.connect(self.evidence_asked)

    def show_finding(self, finding: Finding) -> None:
        """Shows the choices as they stand in the case now; the finding must be of the same competence."""
        self.finding = finding
        own = finding.verdict.wording if finding.verdict else ""
        chosen = wording_of(self._desk.model.case, finding.competence, self._cv)
        choose_one(self.tiles, None if own else chosen)
        if clean_line(self.wording.text()) != own:
            self.wording.setText(own)

    def show_place(self, first: bool, last: bool) -> None:
        """Offers the ways that there are."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)

    @Slot()
    def _on_tile(self) -> None:
        tile = self.sender()
        assert isinstance(tile, TileRadio)
        self._say("", typing=False)
        key = wording_key(self.finding.competence, self._cv)
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
        self.moved.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(1)
