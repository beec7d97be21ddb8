"""The bar at the top: whose talk this is, how far, the way around, and when it was saved."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from dialogtool.core.words.days import HERE

from .desk import Desk
from .where import MEETING_PAGES, Where
from .widgets.pieces import button, label

NARROW = 900
"""A bar narrower than this, in logical pixels, has no room for the name beside how far the two are."""

WAY = ("chooser", "findings", "cv", "plan", "agreed", "papers")
"""The pages of a meeting, in the order they are usually gone through."""


class TopBar(QFrame):
    """Shows the place and the state of saving; inside a meeting nothing but this one case."""

    go = Signal(object)
    hide_asked = Signal()
    undo_asked = Signal()
    redo_asked = Signal()
    lock_asked = Signal()
    language_asked = Signal(str)
    scheme_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("surface", "bar")
        _ = desk.words.gettext
        self._where = label("", "soft")
        self._saved = label("", "small")
        self._saved.setWordWrap(False)
        self._hide = button(_("Hide screen (F12)"))
        self._menu_button = button(_("Menu"))
        self._menu = QMenu(self)
        self._build_menu()
        self._menu_button.setMenu(self._menu)
        self._hide.clicked.connect(self.hide_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._where, 1)
        for widget in (self._saved, self._hide, self._menu_button):
            row.addWidget(widget)

    def _build_menu(self) -> None:
        _ = self._desk.words.gettext
        self._pages: dict[str, QAction] = {}
        for name, text in self._names().items():
            self._pages[name] = self._added(self._menu, text)
            self._pages[name].setData(name)
            self._pages[name].triggered.connect(self._on_page)
        self._menu.addSeparator()
        self._undo = self._action(_("Undo"), self.undo_asked.emit, "Ctrl+Z")
        self._redo = self._action(_("Redo"), self.redo_asked.emit, "Ctrl+Shift+Z")
        self._menu.addSeparator()
        self._choices(_("Language"), {"da": "Dansk", "en": "English"}, self._desk.words.language, self._on_language)
        schemes = {"light": _("Light"), "dark": _("Dark")}
        self._choices(_("Looks"), schemes, self._desk.theme.scheme, self._on_scheme)
        self._menu.addSeparator()
        self._action(_("Lock"), self.lock_asked.emit, "Ctrl+L")
        self.show_history()

    def _names(self) -> dict[str, str]:
        _ = self._desk.words.gettext
        return {
            "citizens": _("Find a citizen"),
            "citizen": _("The citizen's page"),
            "before": _("Before we begin"),
            "chooser": _("Choose a tool"),
            "findings": _("What we found"),
            "cv": _("CV"),
            "plan": _("My way"),
            "agreed": _("What we agreed"),
            "bearings": _("The road behind"),
            "papers": _("Papers"),
            "about": _("About dialogtool"),
        }

    def _action(self, text: str, slot: Callable[[], None], keys: str) -> QAction:
        action = self._added(self._menu, f"{text}\t{keys}")
        action.triggered.connect(slot)
        return action

    def _added(self, menu: QMenu, text: str) -> QAction:
        """A new action in the menu. The bar owns it: one that only the menu has may be collected with its wrapper."""
        action = QAction(text, self)
        menu.addAction(action)
        return action

    def _choices(self, text: str, names: dict[str, str], current: str, slot: Callable[[], None]) -> None:
        menu = QMenu(text, self)
        self._menu.addMenu(menu)
        for code, name in names.items():
            action = self._added(menu, name)
            action.setCheckable(True)
            action.setChecked(code == current)
            action.setData(code)
            action.triggered.connect(slot)

    @Slot()
    def _on_page(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.go.emit(Where(action.data()))

    @Slot()
    def _on_language(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.language_asked.emit(action.data())

    @Slot()
    def _on_scheme(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.scheme_asked.emit(action.data())

    def show_place(self, where: Where, progress: str) -> None:
        """Shows whose talk this is and how far it is; in a meeting, no way to other citizens."""
        model = self._desk.model
        name = model.case.citizen.name if model.is_open else ""
        whole = " · ".join(part for part in (name, progress) if part)
        self._where.setText(progress if progress and self.width() < NARROW else whole)
        self._where.setToolTip(whole)
        in_meeting = where.page in MEETING_PAGES
        for page, action in self._pages.items():
            in_case = page in MEETING_PAGES or page in ("citizen", "about")
            action.setVisible(in_case if in_meeting else page in ("citizens", "about"))
            action.setEnabled(page != where.page)
        self.show_history()

    def show_history(self) -> None:
        """Offers undo and redo where there is something to undo and redo."""
        self._undo.setEnabled(self._desk.model.can_undo)
        self._redo.setEnabled(self._desk.model.can_redo)

    def show_saved(self, when: datetime) -> None:
        """Tells when what is on the screen was last safe on the disk."""
        _ = self._desk.words.gettext
        self._saved.setProperty("look", "small")
        self._tell(_("Saved {time}").format(time=f"{when.astimezone(HERE):%H.%M}"))

    def show_unsaved(self) -> None:
        """Says that something could not be saved; the words stay on the screen."""
        self._saved.setProperty("look", "attention")
        self._tell(self._desk.words.gettext("Not saved yet"))

    def _tell(self, text: str) -> None:
        self._saved.setText(text)
        self._saved.style().unpolish(self._saved)
        self._saved.style().polish(self._saved)
