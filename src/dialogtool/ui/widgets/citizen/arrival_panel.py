"""A handover file that came: the passphrase, a check of what is in it, and the way on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.basis.problems import Problem
from dialogtool.core.sharing.handover import Parcel
from dialogtool.core.words.days import HERE, numeric

from ...aside import Errand
from ...desk import Desk
from ...post import Post
from ...problem_texts import said
from ..asking_for_files import which_one
from ..form_row import form_row
from ..pieces import button, label, row, surface, tell_on
from .what_travels import held_lines


class ArrivalPanel(QFrame):
    """Nothing is taken in before somebody has seen what it is and pressed for it."""

    taken = Signal(str)
    """The id of a new citizen whose case is in the store now."""
    to_compare = Signal(str)
    """The id of a citizen who is here already: the two copies are to be compared."""
    closed = Signal()

    def __init__(self, desk: Desk, post: Post) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._desk, self._post = desk, post
        self._dialog: QFileDialog | None = None
        self._errand: Errand | None = None
        self.path = ""
        _ = desk.words.gettext
        self.choose = button(_("Choose a file"))
        self.file = label("", "soft")
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setMaxLength(512)
        self.open = button(_("See what is in it"), "primary")
        self.told = label("", "attention")
        self.check, inside = surface("moss", margin=16, spacing=6)
        self.came = label("")
        inside.addWidget(label(_("This came"), "side-head"))
        inside.addWidget(self.came)
        self.take = button(_("Take the case in"), "primary")
        self.compare = button(_("Compare with the case that is here"), "primary")
        self.done = button(_("Close"), "quiet")
        self._lay_out()
        self._connect()
        self._show_arrived(None)

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 24)
        outer.setSpacing(14)
        outer.addWidget(label(_("Read a handover file"), "lead"))
        line = row(self.choose, self.file)
        line.setStretch(1, 1)
        outer.addLayout(line)
        help = _("The one who made the file knows it.")
        outer.addLayout(form_row(_("The passphrase of the file"), self.passphrase, help))
        outer.addWidget(self.told)
        outer.addWidget(self.check)
        outer.addLayout(row(self.open, self.take, self.compare, self.done, 1))
        self.told.hide()

    def _connect(self) -> None:
        self.choose.clicked.connect(self.ask_which)
        self.passphrase.returnPressed.connect(self.fetch)
        self.open.clicked.connect(self.fetch)
        self.take.clicked.connect(self.take_in)
        self.compare.clicked.connect(self._on_compare)
        self.done.clicked.connect(self._on_done)

    def first_focus(self) -> QWidget:
        """Where the keyboard lands."""
        return self.choose

    @Slot()
    def ask_which(self) -> None:
        """Opens the window that asks for a file."""
        if self._errand:
            return
        _ = self._desk.words.gettext
        self._dialog = which_one(_("Read a handover file"), _("Handover files (*.dialogtool)"), self.window())
        self._dialog.fileSelected.connect(self.choose_file)
        self._dialog.open()

    @Slot(str)
    def choose_file(self, path: str) -> None:
        """Takes this file; nothing is read before the passphrase."""
        self.path = path
        self.file.setText(path)
        self._post.put_away()
        self._show_arrived(None)
        self.passphrase.setFocus()

    @Slot()
    def fetch(self) -> None:
        """Begins to read the file; until it is read, nothing else is begun and nothing closes."""
        _ = self._desk.words.gettext
        if self._errand:
            return
        if not self.path:
            self._tell(_("Choose a file first."), "attention")
            self.choose.setFocus()
            return
        self._tell(_("Opening ..."), "soft")
        self._errand = self._post.fetch(self.path, self.passphrase.text())
        self._errand.done.connect(self._on_read)

    @Slot(object)
    def _on_read(self, problem: Problem | None) -> None:
        """Shows what it holds, or what is wrong."""
        self._errand = None
        self._tell(said(problem, self._desk.words.gettext) if problem else "", "attention")
        if problem:
            self.passphrase.selectAll()
            self.passphrase.setFocus()
        else:
            self.passphrase.clear()
        self._show_arrived(self._post.arrived)

    @Slot()
    def take_in(self) -> None:
        """Keeps the case as a new citizen's."""
        parcel = self._post.arrived
        assert parcel is not None, "the button is not shown before something came"
        problem = self._post.take_in()
        if problem:
            self._tell(said(problem, self._desk.words.gettext), "attention")
        else:
            self.taken.emit(parcel.case.citizen.id)

    def _show_arrived(self, parcel: Parcel | None) -> None:
        """The check of what came, and the one way on that fits."""
        known = parcel is not None and self._post.is_here(parcel.case.citizen.id)
        self.open.setVisible(parcel is None)
        self.check.setVisible(parcel is not None)
        self.take.setVisible(parcel is not None and not known)
        self.compare.setVisible(known)
        if parcel:
            self.came.setText("\n".join(self._lines(parcel, known=known)))
            (self.compare if known else self.take).setFocus()

    def _lines(self, parcel: Parcel, *, known: bool) -> tuple[str, ...]:
        _, note = self._desk.words.gettext, parcel.note
        day = numeric(note.at.astimezone(HERE).date())
        here = _("There is a case of this citizen here already. Nothing of it is changed before you have seen both.")
        return (
            parcel.case.citizen.name,
            _("From {by}, {day}. To {recipient}: {purpose}").format(
                by=note.by or "-", day=day, recipient=note.recipient, purpose=note.purpose
            ),
            *held_lines(parcel.counts, self._desk),
            *((here,) if known else ()),
        )

    def _tell(self, text: str, look: str) -> None:
        tell_on(self.told, text, look)
        self.told.setVisible(bool(text))

    @Slot()
    def _on_compare(self) -> None:
        if parcel := self._post.arrived:
            self.to_compare.emit(parcel.case.citizen.id)

    @Slot()
    def _on_done(self) -> None:
        if self._errand:
            return
        self._post.put_away()
        self.closed.emit()
