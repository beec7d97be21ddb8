"""The editor of the compass: suggested job functions in three circles, and as cards to sort."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Value
from dialogtool.core.scenes.compass import compass_scene
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.aids import Compass
from dialogtool.core.tool.sorted_moves import column_of, sorted_of, waiting
from dialogtool.core.work.jobs import JobSuggestion, best_of, weighed_functions

from ...desk import Desk
from ...parts.announcing import Note
from ...parts.forms import Face
from ...parts.scrolling import scroll_to
from ...widgets.pieces import button, column, label, row
from ..editor import Editor, editor_for
from ..sorting.sort_board import SortBoard
from .job_form import JobFace
from .job_tray import JobTray
from .view import CompassView
from .words import told_of_compass

STACKED_BELOW = 820
"""Narrower than this, in logical pixels, the cards stand under the compass."""
LOTS = 5
"""So many times `most` are found at once, so that there is more to show."""


class CompassEditor(SortBoard):
    """The cards stay as they were found when the page was opened; only the hand moves them."""

    def __init__(self, field: Compass, asked: SharedField, desk: Desk) -> None:
        self.field = field
        words = desk.words
        heads = [(one.id, Face(words.content(one.label), picture=one.picture)) for one in field.columns]
        super().__init__(field.columns, asked, desk, partial(JobTray, heads, field.most))
        assert isinstance(self.tray, JobTray)
        self.cards = self.tray
        findings = desk.model.findings
        self._weighed = weighed_functions(findings, findings.material, desk.catalogue)
        found = self._found()
        self.cards.jobs |= {one.function: self._job_face(one) for one in found}
        self.faces = {function: job.face for function, job in self.cards.jobs.items()}
        self._later = tuple(self.faces)[field.most :]
        self.view = CompassView(field.columns, desk)
        self.note = Note()
        self.more = button(words.gettext("Show more"), "big")
        self._stand, self._piles, self._waiting = QGridLayout(), QWidget(), QWidget()
        self._narrow: bool | None = None
        self._lay_out()
        self._fit(narrow=True)
        self.cards.sorted_to.connect(self.put)
        self.view.pressed.connect(self._on_plate)
        self.more.clicked.connect(self._on_more)

    def _found(self) -> tuple[JobSuggestion, ...]:
        """What is suggested that was not sorted at an earlier time."""
        findings = self.desk.model.findings
        answer = self.asked.answer
        done = {item for items in sorted_of(answer.value if answer else None).columns.values() for item in items}
        most = LOTS * self.field.most + len(done)
        suggested = best_of(self._weighed, findings.material, self.desk.catalogue, most)
        return tuple(one for one in suggested if one.function not in done)

    def _job_face(self, one: JobSuggestion) -> JobFace:
        words, function = self.desk.words, self.desk.catalogue.functions[one.function]
        small = words.content(function.small_form[0]) if function.small_form else ""
        return JobFace(
            self.face(function.label, function.picture),
            self.desk.say(one.reasons[0]),
            words.gettext("For example: {small}").format(small=small) if small else "",
        )

    def face_of(self, item: str) -> Face:
        """The face of a function, also of one that was sorted at an earlier time."""
        function = self.desk.catalogue.functions.get(item)
        return self.face(function.label, function.picture) if function else super().face_of(item)

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        how = self.desk.words.gettext("Press a button on a card, or carry the card to where it belongs.")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(unit)
        for widget in (label(how, "soft"), self.note):
            whole.addWidget(widget)
        whole.addLayout(self._stand)
        self._stand.setSpacing(2 * unit)
        self._piles.setLayout(self._piled())
        self._waiting.setLayout(self._cards())

    def _piled(self) -> QVBoxLayout:
        """The columns under each other, each under its head."""
        unit = self.desk.theme.size("unit")
        made = column(spacing=unit)
        for head, pile in zip(self.buttons, self.columns, strict=True):
            pile.head.hide()
            pile.setMinimumHeight(self.desk.theme.size("target") + 2 * unit)
            made.addWidget(head)
            made.addWidget(pile)
        made.addLayout(row(self.put_back, 1))
        made.addStretch(1)
        return made

    def _cards(self) -> QVBoxLayout:
        """The cards that wait, and the way to more of them."""
        return column(self.cards, row(self.more, 1), 1, spacing=self.desk.theme.size("unit"))

    def first_focus(self) -> QWidget:
        """The card in hand, else the first that waits, else the first column's button."""
        return self.tile_of(self.in_hand) or next(iter(self.tray.tiles), self.buttons[0])

    def in_order(self, left: tuple[str, ...]) -> tuple[str, ...]:
        """What waits in sight: as it was found, what comes later left out."""
        return tuple(item for item in left if item not in self._later)

    def next_in_hand(self, left: tuple[str, ...]) -> str:
        """None: each card has its own buttons."""
        return ""

    def show_value(self, value: Value | None) -> None:
        """Lays every card where it belongs, and its plate in the circles."""
        done = sorted_of(value)
        self._know(item for items in done.columns.values() for item in items)
        back = [item for item in self.faces if column_of(self.sorted, item) and not column_of(done, item)]
        self.faces = {item: self.faces[item] for item in (*back, *self.faces)}
        later = tuple(item for item in self._later if not column_of(done, item))
        seen = [item for item in waiting(done, tuple(self.faces)) if item not in later]
        self._later = (*seen[self.field.most :], *later)
        super().show_value(value)
        self.more.setVisible(bool(self._later))
        self._show_plates()

    def _know(self, items: Iterable[str]) -> None:
        """Makes a card ready for each of these that was not suggested now."""
        for item in items:
            if item not in self.faces and item in self._weighed:
                self.cards.jobs[item] = self._job_face(self._weighed[item])
            self.faces.setdefault(item, self.face_of(item))

    def _show_plates(self) -> None:
        """A plate for each card that waits or got no no; the no's have left the compass."""
        says = {column.id: column.says for column in self.field.columns}
        columns = {item: column for column, items in self.sorted.columns.items() for item in items}
        told = [item for item in columns if says.get(columns[item]) != "no"]
        seen = [tile.item for tile in self.tray.tiles]
        shown = [self._weighed[item] for item in sorted({*told, *seen}) if item in self._weighed]
        scene = compass_scene(shown, columns, self.desk.catalogue, self.desk.words.content)
        self.view.show_scene(scene)
        self.view.setAccessibleName(told_of_compass(self.field, self.sorted, self.desk))

    def mark(self, item: str) -> None:
        """The plate of the card in hand is marked too."""
        super().mark(item)
        self.view.show_in_hand(item)

    def put(self, item: str, column: str, carried: bool = False) -> None:
        """Sorts a card; the keyboard stays at its place among those that wait."""
        at = next((n for n, tile in enumerate(self.tray.tiles) if tile.hasFocus()), None)
        self.note.tell("" if item else self.desk.words.gettext("Choose a card first, then where it belongs."))
        super().put(item, column, carried)
        if at is not None and self.tray.tiles:
            self.tray.tiles[min(at, len(self.tray.tiles) - 1)].setFocus()

    @Slot(str)
    def _on_plate(self, function: str) -> None:
        """Takes the card of a plate in hand, and brings it into sight."""
        self.take(function)
        if tile := self.tile_of(function):
            tile.setFocus()
            for corner in (tile.rect().bottomLeft(), tile.rect().topLeft()):
                scroll_to(tile, tile.mapToGlobal(corner), 0)

    @Slot()
    def _on_more(self) -> None:
        """Lays the cards in sight behind the others, and the next few in their place."""
        left = waiting(self.sorted, tuple(self.faces))
        seen = self.in_order(left)
        turned = (*(item for item in self._later), *seen)
        self._later = turned[self.field.most :]
        self.faces = {item: self.faces[item] for item in (*turned, *self.faces)}
        self.in_hand = ""
        self.show_value(self.sorted)
        self.first_focus().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow: compass, cards and columns under each other."""
        super().resizeEvent(event)
        self._fit(narrow=event.size().width() < STACKED_BELOW)

    def _fit(self, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for part in (self.view, self._piles, self._waiting):
            self._stand.removeWidget(part)
        self._stand.addWidget(self.view, 0, 0, Qt.AlignmentFlag.AlignHCenter)
        self._stand.addWidget(self._piles, 2 if narrow else 1, 0)
        self._stand.addWidget(self._waiting, *((1, 0) if narrow else (0, 1, 2, 1)))
        self._stand.setColumnStretch(0, 4)
        self._stand.setColumnStretch(1, 0 if narrow else 5)
        self._stand.setRowStretch(1, 0 if narrow else 1)


@editor_for.register
def _(field: Compass, asked: SharedField, desk: Desk) -> Editor:
    return CompassEditor(field, asked, desk)
