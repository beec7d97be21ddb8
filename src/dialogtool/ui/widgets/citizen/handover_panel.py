"""Overdragelse: to whom, for what, the citizen's yes, and an encrypted file with a passphrase of its own."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.basis.problems import Problem
from dialogtool.core.sharing.handover import SHORTEST_PASSPHRASE, HandoverNote
from dialogtool.core.words.cleaning import clean_line

from ...aside import Errand
from ...desk import Desk
from ...post import Post
from ...problem_texts import said
from ..asking_for_files import where_to
from ..form_row import form_row
from ..halves import Halves
from ..pieces import button, label, row, tell_on
from ..tick import Tick
from .what_travels import WhatTravels


class HandoverPanel(QFrame):
    """Nothing is filled in and nothing is ticked to begin with. `post` writes the file."""

    saved = Signal(str)
    """The path of a file that was written and checked."""
    closed = Signal()
    """Nothing more here."""

    def __init__(self, desk: Desk, post: Post) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._desk, self._post = desk, post
        self._dialog: QFileDialog | None = None
        self._errand: Errand | None = None
        self._path = ""
        _ = desk.words.gettext
        self.recipient, self.purpose = _line("recipient"), _line("purpose")
        self.what = WhatTravels(desk)
        self.marked = Tick(_("The citizen says yes to what is marked too"))
        self.agreed = Tick(_("The citizen has said yes"))
        self.passphrase, self.again = _line("passphrase", secret=True), _line("again", secret=True)
        self.told = label("", "soft")
        self.save = button(_("Save the handover file"), "primary")
        self.done = button(_("Close"), "quiet")
        self._lay_out()
        self.marked.toggled.connect(self.show_case)
        for line in (self.recipient, self.purpose, self.passphrase, self.again):
            line.textEdited.connect(self._on_mended)
        self.agreed.toggled.connect(self._on_mended)
        self.save.clicked.connect(self.ask_where)
        self.done.clicked.connect(self._on_done)
        self.show_case()

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 24)
        outer.setSpacing(16)
        outer.addWidget(label(_("Hand the case on"), "lead"))
        lead = _("The whole case goes into one locked file, for another office that uses this program.")
        outer.addWidget(label(lead, wide=self._desk.theme.size("measure")))
        to = form_row(_("Who gets the case?"), self.recipient, _("Name and place."))
        why = form_row(_("What is it for?"), self.purpose, _("For example: a new caseworker."))
        outer.addWidget(Halves(to, why))
        outer.addWidget(self.what)
        outer.addWidget(self.marked)
        outer.addWidget(self.agreed)
        help = _("At least {count} characters. Say it on the phone; never send it along with the file.")
        first = form_row(_("A passphrase for the file"), self.passphrase, help.format(count=SHORTEST_PASSPHRASE))
        second = form_row(_("The same passphrase again"), self.again)
        second.addStretch(1)
        outer.addWidget(Halves(first, second))
        outer.addWidget(self.told)
        outer.addLayout(row(self.save, self.done, 1))
        self.told.hide()

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.recipient

    @Slot()
    def show_case(self) -> None:
        """Shows what travels as the case and the ticks stand now."""
        left = self.what.show_case(self._desk.model.case, with_marked=self.marked.isChecked())
        self.marked.setVisible(bool(left.marked or left.periods))

    @property
    def note(self) -> HandoverNote:
        """What is written and ticked now."""
        return HandoverNote(
            recipient=clean_line(self.recipient.text()),
            purpose=clean_line(self.purpose.text()),
            by=self._post.caseworker,
            at=self._desk.model.now(),
            agreed=self.agreed.isChecked(),
            with_marked=self.marked.isChecked(),
        )

    def missing(self) -> tuple[QWidget, str] | None:
        """What has to be filled in first, and how to say it; None when all is there."""
        _, note = self._desk.words.gettext, self.note
        short = _("The passphrase is too short. Use at least {count} characters.").format(count=SHORTEST_PASSPHRASE)
        wanted: tuple[tuple[bool, QWidget, str], ...] = (
            (bool(note.recipient), self.recipient, _("Write who gets the case.")),
            (bool(note.purpose), self.purpose, _("Write what it is for.")),
            (note.agreed, self.agreed, _("Ask the citizen first. A case travels only with a yes.")),
            (len(self.passphrase.text()) >= SHORTEST_PASSPHRASE, self.passphrase, short),
            (
                self.passphrase.text() == self.again.text(),
                self.again,
                _("The two passphrases are not the same. Write both again."),
            ),
        )
        return next(((widget, text) for is_there, widget, text in wanted if not is_there), None)

    @Slot()
    def _on_mended(self) -> None:
        """What was asked for is being filled in: it is not asked for any longer."""
        if self.told.property("look") == "attention":
            self.told.hide()

    @Slot()
    def ask_where(self) -> None:
        """Asks for a place, once everything is filled in. The window asks itself before it writes over a file."""
        if self._errand:
            return
        if lack := self.missing():
            self.tell(lack[1], "attention")
            lack[0].setFocus()
            return
        _ = self._desk.words.gettext
        self._desk.model.rest()
        title, files = _("Save the handover file"), _("Handover files (*.dialogtool)")
        self._dialog = where_to(title, files, self._post.file_name(), self.window())
        self._dialog.fileSelected.connect(self.write)
        self._dialog.open()

    @Slot(str)
    def write(self, path: str) -> None:
        """Begins to write the file there; until it is told how it went, nothing else is begun and nothing closes."""
        self.tell(self._desk.words.gettext("Saving ..."), "soft")
        self._path = path
        self._errand = self._post.send(self.note, self.passphrase.text(), path, overwrite=True)
        self._errand.done.connect(self._on_written)

    @Slot(object)
    def _on_written(self, problem: Problem | None) -> None:
        """Tells how it went; the passphrase of a file that is there does not stay on the screen."""
        _ = self._desk.words.gettext
        self._errand = None
        if problem:
            self.tell(said(problem, _), "attention")
            return
        self.passphrase.clear()
        self.again.clear()
        self.tell(_("Saved and checked: {path}").format(path=self._path), "done")
        self.saved.emit(self._path)

    @Slot()
    def _on_done(self) -> None:
        if self._errand is None:
            self.closed.emit()

    def tell(self, text: str, look: str) -> None:
        """Says something above the buttons."""
        tell_on(self.told, text, look)
        self.told.show()


def _line(name: str, *, secret: bool = False) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setProperty("draft", True)
    line.setMaxLength(512 if secret else 300)
    if secret:
        line.setEchoMode(QLineEdit.EchoMode.Password)
    return line
