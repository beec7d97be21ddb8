"""From a line of the paper to what lies behind it: its evidence, or the line itself where it can be changed."""

from PySide6.QtCore import Signal, Slot

from dialogtool.core.cv.cv import line_of
from dialogtool.core.cv.lines import behind, career_line
from dialogtool.core.findings.career import CareerLine
from dialogtool.core.findings.findings import Shown

from ...desk import Desk
from ..findings.evidence_panel import EvidencePanel


class CvEvidence(EvidencePanel):
    """Shows what the open line of one CV was made of; hidden while none is open."""

    line_asked = Signal(str, str)
    """The kind and the id of a line of the career that is to be changed."""
    seen = Signal()
    """The evidence of a line has come up."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__(desk)
        self._cv = cv
        self._desk = desk
        self.open_words = ""
        """The words of the line that is open."""
        self.change_asked.connect(self._on_change)

    def opens(self, line: str) -> bool:
        """True for a line of the paper with something behind it."""
        return bool(self._behind(line) or self._career(line))

    def _behind(self, line: str) -> tuple[Shown, ...]:
        model = self._desk.model
        return behind(line, model.case, model.library, model.findings, self._cv)

    def _career(self, line: str) -> CareerLine | None:
        """The line of the career that can be changed here."""
        found = career_line(line, self._desk.library, self._desk.model.findings)
        return found if found and found.kind != "care" else None

    def show_now(self) -> None:
        """The open line as it stands now; one that is no longer on the CV is put away."""
        shown = self._behind(self.open_words) if self.open_words else ()
        if shown:
            self.open_line(self.open_words, shown, changes=self._career(self.open_words) is not None)
        else:
            self.put_away()

    def put_away(self) -> None:
        """Hides the evidence."""
        self.open_words = ""
        self.hide()

    @Slot(str)
    def look_at(self, line: str) -> None:
        """Opens a line; one that was only written for the CV can be changed at once."""
        self.open_words = line
        if not self._behind(line):
            self._on_change()
            return
        self.show_now()
        self.seen.emit()

    @Slot(str)
    def look_at_competence(self, competence: str) -> None:
        """Opens the line of a competence."""
        model = self._desk.model
        finding = model.findings.of(competence)
        if finding:
            self.look_at(line_of(model.case, self._desk.catalogue.competences[competence], finding, self._cv))

    @Slot()
    def _on_change(self) -> None:
        found = self._career(self.open_words)
        self.put_away()
        if found:
            self.line_asked.emit(found.kind, found.id)
