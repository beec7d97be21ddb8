"""What there is to tell of one period: a calm form on the page itself, kept as it is written."""

from typing import TypedDict, Unpack

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.aid_values import Period
from dialogtool.core.catalogue.catalogue import Arena
from dialogtool.core.tool.aids import LifeLine
from dialogtool.core.words.cleaning import clean_line
from dialogtool.core.words.times import years_fit

from ...desk import Desk
from ...parts.announcing import Note
from ...parts.forms import CardForm, Face, RowForm
from ...parts.tiles import TileCheck, TileRadio, choose_one, even_out
from ...widgets.flow_layout import FlowLayout
from ...widgets.form_row import form_row
from ...widgets.job_titles import JobTitles
from ...widgets.pieces import button, label, row

WORK = "arbejde"
"""The arena whose periods are jobs."""

LONGEST_TITLE, LONGEST_WORDS = 120, 80
"""The most characters of a title, and of a time or a place."""


class Told(TypedDict, total=False):
    """What the hand may change of a period here."""

    title: str
    arena: str
    start: str
    end: str
    ongoing: bool
    place: str
    private: bool


class PeriodPanel(QFrame):
    """Tells every change at once; a period without an id is told first when its title is written."""

    told = Signal(object, bool)
    """The `Period` as it is now, and whether the hand is still typing."""
    dated = Signal()
    """The time when it began is written to the end."""
    rested = Signal()
    """The hand left a line."""
    closed = Signal()
    """There is no more to tell."""
    unwanted = Signal()
    """The period is to be taken away."""

    def __init__(self, field: LifeLine, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.period = Period(id="", title="")
        self.setProperty("surface", "sand")
        _ = desk.words.gettext
        self.head = label("", "lead")
        self.title, self.start, self.end = self._line(LONGEST_TITLE), self._line(LONGEST_WORDS), self._line()
        self.place = self._line()
        self.note, self.years = Note(), Note()
        self.titles = JobTitles(self.title, desk)
        self.ongoing, self.private = self._check(_("I still do")), self._check(_("Not in the papers"))
        self.arenas = [self._arena(arena) for id, arena in desk.catalogue.arenas.items() if id in field.arenas]
        self.done = button(_("That was it"), "primary")
        self.take_away = button(_("Take it off the line"), "quiet")
        self._until = QWidget()
        self._lay_out()
        self.start.editingFinished.connect(self.dated)
        self.done.clicked.connect(self.closed)
        self.take_away.clicked.connect(self.unwanted)

    def _line(self, longest: int = LONGEST_WORDS) -> QLineEdit:
        line = QLineEdit()
        line.setProperty("look", "shared")
        line.setMaxLength(longest)
        line.textEdited.connect(self._on_written)
        line.editingFinished.connect(self._on_left)
        line.inputRejected.connect(self._on_full)
        return line

    def _check(self, text: str) -> TileCheck:
        tile = TileCheck(text, RowForm(Face(text), self._desk.theme, "box"), self._desk.theme, text)
        tile.clicked.connect(self._on_ticked)
        return tile

    def _arena(self, arena: Arena) -> TileRadio:
        words, theme = self._desk.words, self._desk.theme
        face = Face(words.content(arena.label), words.beside(arena.label), arena.picture)
        tile = TileRadio(arena.id, CardForm(face, theme, small=True), theme, face.label)
        tile.clicked.connect(self._on_arena)
        return tile

    def _lay_out(self) -> None:
        _, unit = self._desk.words.gettext, self._desk.theme.size("unit")
        self.title.setPlaceholderText(_("A job, a school, a child, a move, a pause ..."))
        flow = FlowLayout(spacing=unit)
        for tile in self.arenas:
            flow.addWidget(tile)
        even_out(self.arenas)
        self._until.setLayout(form_row(_("Until"), self.end, look="say"))
        times = row(form_row(_("From"), self.start, look="say"), self._until, spacing=2 * unit)
        times.setStretch(0, 1)
        times.setStretch(1, 1)
        free = _('A year is not needed: "about 2010" or "as a child" will do. You can leave it empty, too.')
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * unit, 3 * unit, 3 * unit, 3 * unit)
        column.setSpacing(2 * unit)
        column.addWidget(self.head)
        column.addLayout(form_row(_("What was it?"), self.title, look="say"))
        column.addWidget(self.note)
        column.addWidget(self.titles)
        column.addWidget(label(_("What part of your life was it?"), "say"))
        column.addLayout(flow)
        column.addLayout(times)
        column.addWidget(self.years)
        column.addWidget(label(free, "soft"))
        column.addLayout(row(self.ongoing, 1))
        column.addLayout(form_row(_("Where?"), self.place, look="say"))
        column.addLayout(row(self.private, 1))
        column.addLayout(row(self.done, self.take_away, 1))

    def show_period(self, period: Period) -> None:
        """Shows a period; a line that says the same already is left as it stands, with its cursor."""
        _ = self._desk.words.gettext
        new = not period.id
        if period.id != self.period.id:
            self.note.tell("")
            self.years.tell("")
        self.period = period
        self.head.setText(_("Add something") if new else _("Tell a little more, if you like"))
        self.title.setProperty("draft", new)
        for line, text in self._lines(period).items():
            if clean_line(line.text()) != text:
                line.setText(text)
        choose_one(self.arenas, period.arena)
        self.titles.offer(period.arena == WORK)
        self.ongoing.setChecked(period.ongoing)
        self.private.setChecked(period.private)
        self._until.setVisible(not period.ongoing)
        self.take_away.setVisible(not new)
        self._ask_about_years(typing=True)

    def _ask_about_years(self, typing: bool = False) -> None:
        """Asks about years that seem wrong when the hand has left them; nobody is held back."""
        asked = self._desk.words.gettext("Do the years fit? They may stay as they are, too.")
        start, end = clean_line(self.start.text()), clean_line(self.end.text())
        if years_fit(start, end, self._desk.model.today()):
            self.years.tell("")
        elif not typing:
            self.years.tell(asked)

    def _lines(self, period: Period) -> dict[QLineEdit, str]:
        texts = (period.title, period.start, period.end, period.place)
        return dict(zip((self.title, self.start, self.end, self.place), texts, strict=True))

    def _tell(self, typing: bool = False, **told: Unpack[Told]) -> None:
        """Keeps what changed, and tells it when there is a period, or words enough for one."""
        before = self.period
        self.period = msgspec.structs.replace(before, **told)
        if self.period != before and before.id:
            self.told.emit(self.period, typing)
        elif self.period.title and not before.id and not typing:
            self.told.emit(self.period, False)

    @Slot()
    def _on_written(self) -> None:
        """A title is never empty: until there are new words, it is what it was."""
        self._tell(
            typing=True,
            title=clean_line(self.title.text()) or self.period.title if self.period.id else self.period.title,
            start=clean_line(self.start.text()),
            end=clean_line(self.end.text()),
            place=clean_line(self.place.text()),
        )
        self._ask_about_years(typing=True)

    @Slot()
    def _on_left(self) -> None:
        self.note.tell("")
        title = clean_line(self.title.text())
        if not title and self.period.title:
            self.title.setText(self.period.title)
        if not self.period.id:
            self._tell(title=title)
        self._ask_about_years()
        self.rested.emit()

    @Slot()
    def _on_arena(self) -> None:
        """The one that was chosen is chosen no more; what is from a hard time is for no paper to begin with."""
        tile = self.sender()
        assert isinstance(tile, TileRadio)
        arena = "" if tile.item == self.period.arena else tile.item
        choose_one(self.arenas, arena)
        hard = bool(arena and self._desk.catalogue.arenas[arena].inside)
        self.private.setChecked(self.period.private or hard)
        self.titles.offer(arena == WORK)
        self._tell(arena=arena, private=self.private.isChecked())

    @Slot()
    def _on_ticked(self) -> None:
        ongoing = self.ongoing.isChecked()
        self._until.setVisible(not ongoing)
        if ongoing:
            self.end.setText("")
        self._tell(ongoing=ongoing, private=self.private.isChecked(), end=clean_line(self.end.text()))

    @Slot()
    def _on_full(self) -> None:
        said = self._desk.words.gettext("There is room for {count} characters on one line.")
        line = self.sender()
        assert isinstance(line, QLineEdit)
        self.note.tell(said.format(count=line.maxLength()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is done."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
