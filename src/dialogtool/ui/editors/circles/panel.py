"""One person: the name, the ring, what they help with, and whether to call them first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import Person
from dialogtool.core.scenes.circles import helps_in, helps_of
from dialogtool.core.tool.fields import Column
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ...parts.announcing import Note
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileCheck
from ...widgets.flow_layout import FlowLayout
from ...widgets.form_row import form_row
from ...widgets.picks import Picks
from ...widgets.pieces import button, column, label, row
from ...widgets.plan.plan_edits import one_line
from .paint import PHONE

LONGEST_NAME = 60


class PersonPanel(QFrame):
    """Adds or changes somebody. A name is enough to begin with; the ring puts them in the picture."""

    placed = Signal(str, str)
    """A name, and the ring it goes to: somebody new."""
    ring_picked = Signal(str)
    named = Signal(str)
    """The name as it is being written, never empty."""
    helped = Signal(str, bool)
    """What they help with, and whether the hand is still typing."""
    first_asked = Signal(bool)
    rested = Signal()
    unwanted = Signal()
    closed = Signal()

    def __init__(self, columns: Sequence[Column], helps: Sequence[str], desk: Desk) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._desk = desk
        self._known = tuple(helps)
        self._columns = columns
        self.id = ""
        _ = desk.words.gettext
        self.name = one_line("name", shared=True)
        self.name.setMaxLength(LONGEST_NAME)
        self.ring = Picks(_("In which ring?"), {each.id: desk.words.content(each.label) for each in columns}, desk)
        self.note = Note()
        self.ways = [self._check(help, desk.words.content(help), desk.words.beside(help)) for help in self._known]
        self.own = one_line("own")
        self.first = self._check("first", _("Call first"), "", PHONE)
        self.take = button(_("Take it away"), "quiet")
        self.done = button(_("Finished"))
        self.rest = QWidget()
        self._lay_out()
        self._connect()

    def _check(self, item: str, text: str, beside: str, picture: str = "") -> TileCheck:
        form = RowForm(Face(text, beside, picture), self._desk.theme, "box", "side-text")
        return TileCheck(item, form, self._desk.theme, text)

    def _lay_out(self) -> None:
        _, unit = self._desk.words.gettext, self._desk.theme.size("unit")
        ways = FlowLayout(spacing=unit)
        for tile in self.ways:
            ways.addWidget(tile)
        rest = QVBoxLayout(self.rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(2 * unit)
        if self.ways:
            rest.addLayout(column(label(_("What do they help with?"), "strong"), ways, spacing=unit))
        rest.addLayout(form_row(_("In your own words"), self.own, look="" if self.ways else "strong"))
        rest.addLayout(row(self.first, 1))
        buttons = FlowLayout(spacing=12)
        for widget in (self.done, self.take):
            buttons.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 16, 20, 16)
        outer.setSpacing(2 * unit)
        outer.addLayout(form_row(_("Who is it?"), self.name, look="lead"))
        outer.addLayout(column(label(_("In which ring?"), "strong"), self.ring, self.note, spacing=unit))
        outer.addWidget(self.rest)
        outer.addLayout(buttons)

    def _connect(self) -> None:
        self.name.textEdited.connect(self._on_name)
        self.name.returnPressed.connect(self._on_entered)
        self.name.editingFinished.connect(self._on_left)
        self.ring.picked.connect(self._on_ring)
        for tile in self.ways:
            tile.clicked.connect(self._on_way)
        self.own.textEdited.connect(self._on_own)
        self.own.editingFinished.connect(self.rested)
        self.first.clicked.connect(self.first_asked)
        self.take.clicked.connect(self.unwanted)
        self.done.clicked.connect(self._on_done)

    def show_person(self, person: Person | None) -> None:
        """Shows somebody as they stand now, or room for somebody new; a line keeps its cursor where it can."""
        same = person is not None and person.id == self.id
        self.id = person.id if person else ""
        name = person.name if person else ""
        # A name that was wiped out on the line is not wiped out in the case, so the line may be empty.
        if not same or clean_line(self.name.text()) not in {name, ""}:
            self.name.setText(name)
        self.ring.show_pick(person.ring if person else None)
        chosen, own = helps_in(person.helps if person else "", self._known)
        for tile in self.ways:
            tile.setChecked(tile.item in chosen)
        if not same or helps_in(clean_line(self.own.text()), ())[1] != own:
            self.own.setText(own)
        self.first.setChecked(person is not None and person.first)
        for widget in (self.rest, self.take):
            widget.setVisible(person is not None)

    def _helps(self) -> str:
        chosen = (tile.item for tile in self.ways if tile.isChecked())
        return helps_of(chosen, helps_in(clean_line(self.own.text()), ())[1])

    @Slot(str)
    def _on_name(self, text: str) -> None:
        self.note.tell("")
        if self.id and (name := clean_line(text)):
            self.named.emit(name)

    @Slot()
    def _on_entered(self) -> None:
        """Enter goes on to the rings."""
        next(iter(self.ring.tiles.values())).setFocus()

    @Slot()
    def _on_left(self) -> None:
        """A name that was written and left is put in the outermost ring: no word is lost."""
        name = clean_line(self.name.text())
        if self.id:
            self.rested.emit()
        elif name and not self.isAncestorOf(QApplication.focusWidget() or self.window()):
            self.placed.emit(name, self._columns[-1].id)

    @Slot(str)
    def _on_ring(self, ring: str) -> None:
        name = clean_line(self.name.text())
        if self.id:
            self.ring_picked.emit(ring)
        elif name:
            self.placed.emit(name, ring)
        else:
            self.ring.show_pick(None)
            self._ask_for_name()

    def _ask_for_name(self) -> None:
        self.note.tell(self._desk.words.gettext("Write the name first."))
        self.name.setFocus()

    @Slot()
    def _on_way(self) -> None:
        self.helped.emit(self._helps(), False)

    @Slot(str)
    def _on_own(self, text: str) -> None:
        self.helped.emit(self._helps(), True)

    @Slot()
    def _on_done(self) -> None:
        if not self.id and clean_line(self.name.text()):
            self.note.tell(self._desk.words.gettext("Press the ring where the name belongs."))
            self._on_entered()
        else:
            self.closed.emit()
