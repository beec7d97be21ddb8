"""Which of the citizen's CVs is worked on, and a way to a new one: one for each thing she goes for."""

import msgspec
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.cv.versions import cv_versions, settings_of
from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileRadio, choose_one
from ..flow_layout import FlowLayout
from ..form_row import form_row
from ..pieces import button, empty, row, surface
from ..plan.plan_edits import one_line
from .edits import begin_cv, keep_settings, name_of, take_cv


class CvTabs(QWidget):
    """The names of all CVs side by side. What is confirmed is the same for all; the choices are each CV's own."""

    chosen = Signal(str)
    """The id of the CV that is to be shown."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self.tabs: dict[str, TileRadio] = {}
        self._names: dict[str, str] = {}
        self.new = button(_("New CV"), "quiet")
        self.new.setAccessibleDescription(_("Begins as this one. You can change it without changing this one."))
        self.rename = button(_("Rename"), "quiet")
        self.name = one_line("name")
        self.name.setPlaceholderText(_("such as: for a kitchen"))
        self.take = button(_("Take this CV away"), "quiet")
        self.naming = self._naming()
        self._flow = FlowLayout(spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._flow)
        column.addWidget(self.naming)
        self._connect()
        self.show_tabs()

    def _naming(self) -> QFrame:
        frame, inside = surface("plank", margin=12)
        inside.addLayout(form_row(self._desk.words.gettext("What do we call this CV?"), self.name))
        inside.addLayout(row(self.take, 1))
        frame.hide()
        return frame

    def _connect(self) -> None:
        self.new.clicked.connect(self._on_new)
        self.rename.clicked.connect(self._on_rename)
        self.name.textEdited.connect(self._on_name)
        self.name.editingFinished.connect(self._desk.model.rest)
        self.take.clicked.connect(self._on_take)

    def show_tabs(self) -> None:
        """Shows the names as they are now."""
        names = {cv: name_of(self._desk, cv) for cv in cv_versions(self._desk.model.case)}
        if names != self._names:
            self._names = names
            self._build()
        choose_one(list(self.tabs.values()), self._cv)
        said = settings_of(self._desk.model.case, self._cv).name
        if clean_line(self.name.text()) != said:
            self.name.setText(said)
        self.take.setVisible(bool(self._cv))

    def _build(self) -> None:
        for way in (self.new, self.rename):
            self._flow.removeWidget(way)
        empty(self._flow)
        self.tabs = {cv: self._tab(cv, name) for cv, name in self._names.items()}
        for part in (*self.tabs.values(), self.new, self.rename):
            self._flow.addWidget(part)

    def _tab(self, cv: str, name: str) -> TileRadio:
        tab = TileRadio(cv, RowForm(Face(name), self._desk.theme, "bar", "text"), self._desk.theme, name)
        tab.setAccessibleDescription(self._desk.words.gettext("One of your CVs"))
        tab.clicked.connect(self._on_tab)
        return tab

    def first_focus(self) -> QWidget:
        """Where the keyboard lands: the line for its name while a new CV has none, else its tab."""
        nameless = bool(self._cv) and not settings_of(self._desk.model.case, self._cv).name
        self.naming.setVisible(nameless)
        return self.name if nameless else self.tabs[self._cv]

    @Slot()
    def _on_tab(self) -> None:
        tab = self.sender()
        assert isinstance(tab, TileRadio)
        if tab.item != self._cv:
            self.chosen.emit(tab.item)

    @Slot()
    def _on_new(self) -> None:
        self.chosen.emit(begin_cv(self._desk, self._cv))

    @Slot()
    def _on_rename(self) -> None:
        """The line for the name comes up, or goes."""
        self.naming.setVisible(self.naming.isHidden())
        if not self.naming.isHidden():
            self.name.setFocus()

    @Slot(str)
    def _on_name(self, name: str) -> None:
        settings = settings_of(self._desk.model.case, self._cv)
        settings = msgspec.structs.replace(settings, name=clean_line(name))
        keep_settings(self._desk, self._cv, settings, typing=True)

    @Slot()
    def _on_take(self) -> None:
        take_cv(self._desk, self._cv)
