"""The lines of some kinds that may stand on a CV: to put on it or leave out, change, order, and add to."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.cv_values import CvItemSet, ItemKind
from dialogtool.core.case.keys import cv_item_key
from dialogtool.core.catalogue.catalogue import CvIdea
from dialogtool.core.cv.brought import as_item
from dialogtool.core.cv.ideas import with_idea
from dialogtool.core.cv.lines import moved
from dialogtool.core.cv.rows import CvRows, rows_of
from dialogtool.core.findings.career import CareerKind

from ...desk import Desk
from ..pieces import button, row, surface
from .edits import item_kept, keep_item, keep_order, put_line
from .ideas import CvIdeas
from .line_form import CvLineForm
from .line_list import CvLineList


class CvLines(QWidget):
    """One form is open at a time. Every change is an answer, and can be undone."""

    laid = Signal(object)
    """The widget that something new is in, which is to be seen; None where it is seen already."""

    def __init__(self, kinds: tuple[CareerKind, ...], add: str, cv: str, desk: Desk) -> None:
        super().__init__()
        self._kinds = kinds
        self._cv = cv
        self._desk = desk
        self.new: CvLineForm | None = None
        self.list = CvLineList(desk)
        self.ideas = CvIdeas(self._usual, desk)
        self.add = button(add)
        self._place, self._beginning = surface("plank", margin=12)
        self._lay_out()
        self.list.put.connect(self._on_put)
        self.list.asked.connect(self._on_asked)
        self.add.clicked.connect(self._on_add)
        self.ideas.picked.connect(self._on_idea)
        self.show_part()

    @property
    def _usual(self) -> ItemKind:
        """What a new line tells of until something else is chosen."""
        kind = self._kinds[0]
        return "work" if kind == "care" else kind

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.list, self._place, self.ideas):
            column.addWidget(part)
        column.addLayout(row(self.add, 1))
        self._place.hide()

    def show_part(self) -> None:
        """Shows the lines as they stand in the case now; the one that is begun has no row before it is finished."""
        self.list.show_groups([*self._groups()])
        self.ideas.show_ideas()
        if self.new:
            self.new.show_item()
        for id, one in self.list.rows.items():
            if one.form:
                one.form.show_item()
                self._show_ways(one.form, id)

    def _groups(self) -> tuple[CvRows, ...]:
        model, new = self._desk.model, self.new.id if self.new else ""
        groups = rows_of(model.case, self._desk.library, model.findings.material, self._kinds, self._cv)
        without = ((group, tuple(one for one in group.rows if one.line.id != new)) for group in groups)
        return tuple(msgspec.structs.replace(group, rows=rows) for group, rows in without if rows)

    def _show_ways(self, form: CvLineForm, id: str) -> None:
        here, found = self.list.neighbours(id), self.list.found(id)
        form.show_place(first=here[:1] == (id,), last=here[-1:] == (id,))
        lived = id in self._desk.model.findings.material.experiences
        form.show_origin(lived=lived, written=bool(found and found.written))

    def open_line(self, id: str) -> None:
        """Unfolds the form of a line, in place of any other."""
        found = self.list.found(id)
        item = item_kept(self._desk, id) or (as_item(found.line) if found else None)
        self.close_form()
        if item and id in self.list.rows:
            form = self._form(id, item)
            self.list.rows[id].open_form(form)
            self._take_hand(form)

    def begin(self, item: CvItemSet) -> None:
        """Opens the form of a line that does not stand anywhere yet, filled in as far as is known."""
        self.close_form()
        self.new = self._form(self._desk.model.new_id(), item)
        self.new.show_place(first=True, last=True)
        self.new.show_origin(lived=False, written=False)
        self._beginning.addWidget(self.new)
        self._place.show()
        self.add.hide()
        self._take_hand(self.new)

    def _form(self, id: str, item: CvItemSet) -> CvLineForm:
        form = CvLineForm(id, item, self._desk)
        form.rebuilt.connect(self.laid)
        form.closed.connect(self._on_closed)
        form.moved.connect(self._on_moved)
        form.taken.connect(self._on_taken)
        return form

    def _take_hand(self, form: CvLineForm) -> None:
        self.show_part()
        self.laid.emit(self.list.rows.get(form.id) or self._place)
        form.first_focus().setFocus()

    def close_form(self) -> None:
        """Puts away whichever form is open."""
        self._desk.model.rest()
        if self.new:
            self.new.hide()
            self.new.deleteLater()
            self.new = None
        self._place.hide()
        self.add.show()
        for one in self.list.rows.values():
            one.fold()
        self.show_part()

    @Slot(str, bool)
    def _on_put(self, id: str, on: bool) -> None:
        if found := self.list.found(id):
            put_line(self._desk, self._cv, found.line, on)

    @Slot(str, bool)
    def _on_asked(self, id: str, on: bool) -> None:
        if on:
            self.open_line(id)
        else:
            self._close_to(id)

    @Slot()
    def _on_closed(self) -> None:
        form = self.sender()
        assert isinstance(form, CvLineForm)
        self._close_to(form.id)

    def _close_to(self, id: str) -> None:
        """Puts the form away; the keyboard lands on the line it was about."""
        self.close_form()
        line = self.list.rows.get(id)
        self.laid.emit(line or self.add)
        (line.change if line else self.add).setFocus()

    @Slot()
    def _on_add(self) -> None:
        self.begin(CvItemSet(kind=self._usual, title=""))

    @Slot(object)
    def _on_idea(self, idea: CvIdea) -> None:
        """Puts the suggestion on the list; a language is asked about at once."""
        id, item = with_idea(idea, self._desk.model.findings.material)
        id = id or self._desk.model.new_id()
        keep_item(self._desk, id, item)
        if item.kind == "language":
            self.open_line(id)

    @Slot(int)
    def _on_moved(self, by: int) -> None:
        form = self.sender()
        assert isinstance(form, CvLineForm)
        here = moved(self.list.neighbours(form.id), form.id, by)
        places = iter(here)
        order = [next(places) if id in here else id for id in self.list.order()]
        keep_order(self._desk, self._cv, order)

    @Slot()
    def _on_taken(self) -> None:
        form = self.sender()
        assert isinstance(form, CvLineForm)
        self.close_form()
        self._desk.model.take_back(cv_item_key(form.id))
        self.laid.emit(self.add)
        self.add.setFocus()
