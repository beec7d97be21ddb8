"""To whom the case is handed on, for what, and the citizen's yes: asked before the sheet is made."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.keys import handover_key
from dialogtool.core.case.plan_values import Handover
from dialogtool.core.papers.handover_sheet import handover_meant
from dialogtool.core.tool.asking import Asked
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ...parts.announcing import Note
from ..form_row import form_row
from ..pieces import button, label, row
from ..tick import Tick

LONGEST = 300


class HandoverForm(QFrame):
    """Nothing is filled in and nothing is ticked to begin with. A yes holds for its own recipient and purpose."""

    asking = Signal()
    """It asks about somebody else now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._desk = desk
        self._asks_anew = False
        _ = desk.words.gettext
        self.given = label("", "strong")
        self.anew = button(_("To somebody else"))
        self.recipient, self.purpose = QLineEdit(), QLineEdit()
        self.agreed = Tick(_("The citizen has said yes"))
        self.note = Note()
        self.make = button(_("Make the sheet"), "primary")
        self._form = QWidget()
        self._lay_out()
        self.anew.clicked.connect(self.ask_anew)
        self.make.clicked.connect(self.keep)
        for line in (self.recipient, self.purpose):
            line.textEdited.connect(self._on_mended)
        self.agreed.toggled.connect(self._on_mended)

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        for line in (self.recipient, self.purpose):
            line.setMaxLength(LONGEST)
            line.setProperty("draft", True)
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(14)
        to = form_row(_("Who gets the sheet?"), self.recipient, _("Name and place."))
        why = form_row(_("What is it for?"), self.purpose, _("For example: a new caseworker."))
        form.addLayout(to)
        form.addLayout(why)
        form.addWidget(self.agreed)
        form.addWidget(self.note)
        form.addLayout(row(self.make, 1))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(12)
        outer.addWidget(self.given)
        outer.addLayout(row(self.anew, 1))
        outer.addWidget(self._form)

    @property
    def is_given(self) -> bool:
        """True when the citizen has said yes, and nobody is asking about somebody else."""
        given = handover_meant(self._desk.model.case)
        return given is not None and given.agreed and not self._asks_anew

    def show_case(self) -> None:
        """Shows to whom the sheet goes, or asks."""
        _ = self._desk.words.gettext
        given = handover_meant(self._desk.model.case)
        if given:
            told = _("To {recipient}: {purpose}. The citizen has said yes.")
            self.given.setText(told.format(recipient=given.recipient, purpose=given.purpose))
        self.given.setVisible(self.is_given)
        self.anew.setVisible(self.is_given)
        self._form.setVisible(not self.is_given)

    @Slot()
    def ask_anew(self) -> None:
        """Asks about somebody else; what was said before does not hold for them."""
        self._asks_anew = True
        self.recipient.clear()
        self.purpose.clear()
        self.agreed.setChecked(False)
        self.asking.emit()
        self.recipient.setFocus()

    def missing(self) -> tuple[QWidget, str] | None:
        """What has to be filled in first, and how to say it; None when all is there."""
        _ = self._desk.words.gettext
        wanted: tuple[tuple[bool, QWidget, str], ...] = (
            (bool(clean_line(self.recipient.text())), self.recipient, _("Write who gets the sheet.")),
            (bool(clean_line(self.purpose.text())), self.purpose, _("Write what it is for.")),
            (self.agreed.isChecked(), self.agreed, _("Ask the citizen first. The sheet is made only with a yes.")),
        )
        return next(((widget, text) for is_there, widget, text in wanted if not is_there), None)

    @Slot()
    def _on_mended(self) -> None:
        """What was asked for is being filled in: it is not asked for any longer."""
        self.note.tell("")

    @Slot()
    def keep(self) -> None:
        """Keeps to whom and for what, with the citizen's yes; asks for what is missing."""
        if lack := self.missing():
            self.note.tell(lack[1])
            lack[0].setFocus()
            return
        self.note.tell("")
        self._asks_anew = False
        model = self._desk.model
        to, why = clean_line(self.recipient.text()), clean_line(self.purpose.text())
        asked = Asked(key=handover_key(model.new_id()), question="")
        model.answer(asked, Handover(recipient=to, purpose=why, agreed=True))
