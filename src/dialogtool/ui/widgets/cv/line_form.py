"""Writing one line of a CV: what, where, when and in short; behind "More" what only some need, and another kind."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.case.cv_values import CvItemSet
from dialogtool.core.case.keys import cv_item_key

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..job_titles import JobTitles
from ..picks import Picks
from ..pieces import button, empty, label
from ..plan.plan_edits import PrivateMark
from ..surroundings import show_if
from .edits import item_kept, keep_item
from .level import CvLevel
from .line_fields import CvLineFields
from .line_words import CAREER, MORE, fields_of, kind_names


class CvLineForm(QWidget):
    """Edits one line; every change is kept at once, as soon as the line has a title."""

    closed = Signal()
    """The two are done with it."""
    moved = Signal(int)
    """The line is to stand so many places further on, or back."""
    taken = Signal()
    """The line is to be taken away."""
    rebuilt = Signal(object)
    """The fields are other ones now; None, since they are seen already."""

    def __init__(self, id: str, first: CvItemSet, desk: Desk) -> None:
        super().__init__()
        self.id = id
        self._desk = desk
        self._first = first
        self._is_new = not first.title
        _ = desk.words.gettext
        self.kind = Picks(_("What was it?"), kind_names(desk), desk)
        self.level = CvLevel(first.level, desk)
        self.ongoing = QCheckBox(_("I still do it"))
        self.more = button(_("More"))
        self.more.setCheckable(True)
        self.private = PrivateMark(desk, cv_item_key(id))
        self.up, self.down = button(_("Move up")), button(_("Move down"))
        self.take = button(_("Take it away"), "quiet")
        self.done = button(_("Finished"))
        self.fields = self.others = CvLineFields("work", (), desk)
        self._lay_out()
        self._connect()
        self._build()
        self.more.setChecked(any(getattr(first, name) for name in MORE.get(first.kind, ())))
        self.show_item()

    @property
    def item(self) -> CvItemSet:
        """The line as it stands in the case now, or as it is to begin."""
        return item_kept(self._desk, self.id) or self._first

    def first_focus(self) -> QWidget:
        """Where the keyboard lands: the first field that says nothing yet, or how well a language is known."""
        lines = list(self.fields.lines.values())
        if self.item.kind == "language" and self.item.title:
            return next(iter(self.level.picks.tiles.values()))
        return next((line for line in lines if not line.text()), lines[0])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 4)
        column.setSpacing(14)
        self.asks_kind = label(self.kind.accessibleName())
        column.addWidget(self.asks_kind)
        column.addWidget(self.kind)
        self._middle = QVBoxLayout()
        self._middle.setSpacing(14)
        column.addLayout(self._middle)
        ways = FlowLayout(spacing=8)
        for way in (self.done, self.more, self.up, self.down, self.take):
            ways.addWidget(way)
        column.addLayout(ways)

    def _connect(self) -> None:
        self.kind.picked.connect(self._on_kind)
        self.level.picked.connect(self._on_level)
        self.ongoing.toggled.connect(self._on_ongoing)
        self.more.toggled.connect(self._show_more)
        self.up.clicked.connect(self._on_up)
        self.down.clicked.connect(self._on_down)
        self.take.clicked.connect(self.taken)
        self.done.clicked.connect(self.closed)

    def _build(self) -> None:
        """The fields of the line's kind, in place of those there were."""
        kind = self.item.kind
        for part in (self.level, self.ongoing, self.private):
            part.setParent(None)
        empty(self._middle)
        self.fields = CvLineFields(kind, fields_of(kind), self._desk)
        self.others = CvLineFields(kind, tuple((name,) for name in MORE.get(kind, ())), self._desk)
        for part in (self.fields, self.level, self.others, self.private):
            self._middle.addWidget(part)
        if "end" in self.fields.lines:
            self.fields.put_after("end", self.ongoing)
        if kind == "work":
            titles = JobTitles(self.fields.lines["title"], self._desk)
            self.fields.put_after("title", titles)
            titles.offer(is_job=True)
        for fields in (self.fields, self.others):
            fields.written.connect(self._on_written)
            fields.rested.connect(self._desk.model.rest)
        self._built = kind
        self.rebuilt.emit(None)

    def show_item(self) -> None:
        """Shows the line as it stands in the case now."""
        item = self.item
        if item.kind != self._built:
            self._build()
        self.kind.show_pick(item.kind)
        self.fields.show_item(item)
        self.others.show_item(item)
        self.level.show_level(item.level)
        self.level.setVisible(item.kind == "language")
        self.ongoing.blockSignals(True)
        self.ongoing.setChecked(item.ongoing)
        self.ongoing.blockSignals(False)
        self.ongoing.setVisible("end" in self.fields.lines)
        self.private.show_mark()
        self._show_more()

    def show_place(self, first: bool, last: bool) -> None:
        """Offers the ways that there are."""
        for way, at_end in ((self.up, first), (self.down, last)):
            way.setEnabled(not at_end)
            show_if(way, not (first and last))

    def show_origin(self, lived: bool, written: bool) -> None:
        """Says what taking away means: a line that lies on the life line too goes back to its words there."""
        _ = self._desk.words.gettext
        self.take.setText(_("As on the life line again") if lived else _("Take it away"))
        show_if(self.take, written)

    @Slot()
    def _show_more(self) -> None:
        more, kind = self.more.isChecked(), self.item.kind
        self.others.setVisible(more and bool(MORE.get(kind)))
        self.private.setVisible(more or self.private.isChecked())
        for part in (self.asks_kind, self.kind):
            part.setVisible(kind in CAREER and (more or self._is_new))

    def keep(self, typing: bool = False, **parts: object) -> None:
        """Keeps the line with these parts changed; without a title it waits until it has one."""
        item = msgspec.structs.replace(self.item, **parts)
        if item.title or item_kept(self._desk, self.id):
            keep_item(self._desk, self.id, item, typing)
        else:
            self._first = item
            self.show_item()

    @Slot(str, str, bool)
    def _on_written(self, field: str, text: str, typing: bool) -> None:
        self.keep(typing, **{field: text})

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        self.keep(kind=kind)

    @Slot(str)
    def _on_level(self, level: str) -> None:
        self.keep(level=level)

    @Slot(bool)
    def _on_ongoing(self, on: bool) -> None:
        self.keep(ongoing=on, end="" if on else self.item.end)

    @Slot()
    def _on_up(self) -> None:
        self.moved.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.moved.emit(1)
