"""Everything that can be chosen about the CV: the profile, and each competence."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.answers import Chosen, Words
from dialogtool.core.asking import Asked
from dialogtool.core.cv import in_order, profile_text
from dialogtool.core.cv_lines import moved
from dialogtool.core.keys import order_key, profile_key

from ..desk import Desk
from ..editors.growing_text import GrowingText
from .cv_choice import CvChoice
from .form_row import form_row
from .pieces import button, label, row, surface


class CvChoices(QWidget):
    """The profile text, and one row for each confirmed competence in the order of the CV."""

    opened = Signal(str)
    """The competence whose evidence is to be shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._desk = desk
        self.rows: dict[str, CvChoice] = {}
        self.profile = GrowingText(fewest=3)
        self.profile.setProperty("look", "")
        self.profile.ensurePolished()
        self.proposed = button(_("Use the proposed text again"))
        self.profile.written.connect(self._on_profile)
        self.profile.left.connect(desk.model.rest)
        self.proposed.clicked.connect(self._on_proposed)
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._profile_card())
        column.addWidget(label(_("What you can"), "side-head"))
        column.addLayout(self.list)
        self.show_choices()

    def _profile_card(self) -> QFrame:
        _ = self._desk.words.gettext
        frame, inside = surface("card", margin=16)
        help = _("Made from what you said yes to. Write it your own way if you like.")
        inside.addLayout(form_row(_("Profile"), self.profile, help, look="strong"))
        inside.addLayout(row(self.proposed, 1))
        return frame

    def show_choices(self) -> None:
        """Shows the choices as they stand in the case now; rows that stay are not built anew."""
        model = self._desk.model
        self.profile.show_text(profile_text(model.case, model.library, model.findings))
        self.proposed.setVisible(profile_key() in model.case.answers)
        found = {finding.competence: finding for finding in in_order(model.case, model.library, model.findings)}
        if list(found) != list(self.rows):
            self._build(list(found))
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
        focus = self.focusWidget()
        while self.list.takeAt(0):
            pass
        for choice in kept.values():
            self.list.addWidget(choice)
        self.rows = kept
        if focus and focus.isEnabled():
            focus.setFocus()

    def _row(self, competence: str) -> CvChoice:
        finding = self._desk.model.findings.of(competence)
        assert finding is not None
        choice = CvChoice(finding, self._desk)
        choice.moved.connect(self._on_moved)
        choice.opened.connect(self.opened)
        choice.unfolded.connect(self._on_unfolded)
        return choice

    @Slot(str)
    def _on_profile(self, text: str) -> None:
        self._desk.model.answer(Asked(key=profile_key(), question=""), Words(text=text), typing=True)

    @Slot()
    def _on_proposed(self) -> None:
        self._desk.model.take_back(profile_key())
        self.profile.setFocus()

    @Slot(str, int)
    def _on_moved(self, competence: str, by: int) -> None:
        order = moved(list(self.rows), competence, by)
        self._desk.model.answer(Asked(key=order_key(), question=""), Chosen(ids=order))

    @Slot(str)
    def _on_unfolded(self, competence: str) -> None:
        for id, choice in self.rows.items():
            if id != competence:
                choice.fold()
