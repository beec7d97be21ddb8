"""Find a citizen by typing a name. No list stands on the screen before somebody asks for it."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from dialogtool.core.words.cleaning import clean_line
from dialogtool.core.words.folding import words_of

from ..desk import Desk, FoundCitizen
from ..page import Page, column_page, title
from ..where import Where
from ..widgets.citizen.caseworker_ways import CaseworkerWays
from ..widgets.citizen.same_name import SameName
from ..widgets.form_row import describe, form_row
from ..widgets.pieces import button, label, row

FIND_MS = 60
ROW = 56
"""The height of one name, in logical pixels."""

MOST_IN_SIGHT = 8


class CitizensPage(Page):
    """A search field, and three ways on: the list, a new citizen, the demo citizen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.search = QLineEdit()
        self.search.setProperty("draft", True)
        self.search.setMaxLength(300)
        self.search.setProperty("look", "shared")
        self.search.setClearButtonEnabled(True)
        self.found = QListWidget()
        self.found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.found.setWordWrap(True)
        describe(self.found, _("Citizens found"))
        self.told = label("", "soft")
        self.list_button = button(_("Show the list"))
        self.new_button = button(_("New citizen"), "primary")
        self.demo_button = button(_("Try with the demo citizen"), "quiet")
        self.known = SameName(desk)
        self.ways = CaseworkerWays(desk)
        self._later = QTimer(self, interval=FIND_MS, singleShot=True)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        _ = self.desk.words.gettext
        column = column_page(self, 720)
        column.addWidget(title(_("Who are you talking with today?")))
        column.addLayout(form_row(_("Type a name"), self.search))
        column.addWidget(self.told)
        column.addWidget(self.found)
        column.addWidget(self.known)
        column.addLayout(row(self.new_button, self.list_button, 1))
        column.addWidget(self.ways)
        column.addLayout(row(self.demo_button, 1))
        column.addStretch(1)
        self.found.hide()
        self.told.setText(
            _("Names come up as you type. To begin with somebody new, write the name and press New citizen.")
        )

    def _connect(self) -> None:
        self.search.textChanged.connect(self._later.start)
        self.search.textChanged.connect(self.known.hide)
        self.search.returnPressed.connect(self.open_first)
        self._later.timeout.connect(self.show_found)
        self.list_button.clicked.connect(self.show_all)
        self.new_button.clicked.connect(self.begin_new)
        self.demo_button.clicked.connect(self.begin_demo)
        self.known.same.connect(self._on_same)
        self.known.another.connect(self._begin)
        self.ways.go.connect(self.go)
        self.found.itemActivated.connect(self.open_item)
        self.found.itemClicked.connect(self.open_item)

    def arrive(self) -> None:
        """The hand lands in the search field."""
        self.search.setFocus()

    @Slot()
    def show_found(self) -> None:
        """Shows the citizens whose name fits what was typed."""
        _ = self.desk.words.gettext
        typed = clean_line(self.search.text())
        self._show(self.desk.cabinet.find(typed) if typed else ())
        nobody = typed and not self.found.count()
        self.told.setText(_("Nobody by that name yet. Press New citizen to begin.") if nobody else "")

    @Slot()
    def show_all(self) -> None:
        """Shows every citizen, because somebody asked for it."""
        _ = self.desk.words.gettext
        self._show(self.desk.cabinet.all())
        self.told.setText("" if self.found.count() else _("There is nobody in the list yet."))

    def _show(self, citizens: tuple[FoundCitizen, ...]) -> None:
        self.found.clear()
        for citizen in citizens:
            item = QListWidgetItem(citizen.name)
            item.setData(Qt.ItemDataRole.UserRole, citizen.id)
            self.found.addItem(item)
        self.found.setFixedHeight(ROW * min(max(len(citizens), 1), MOST_IN_SIGHT))
        self.found.setVisible(bool(citizens))

    @Slot()
    def open_first(self) -> None:
        """Enter opens the only citizen found, or moves to the list."""
        self.show_found()
        if self.found.count() == 1:
            self.open_item(self.found.item(0))
        elif self.found.count():
            self.found.setFocus()
            self.found.setCurrentRow(0)

    @Slot(QListWidgetItem)
    def open_item(self, item: QListWidgetItem) -> None:
        """Opens the citizen's page."""
        self.go.emit(Where("citizen", citizen=item.data(Qt.ItemDataRole.UserRole)))

    @Slot()
    def begin_new(self) -> None:
        """Begins with a new citizen by the name typed; a name that is known already is asked about first."""
        _ = self.desk.words.gettext
        name = clean_line(self.search.text())
        if not name:
            self.told.setText(_("Write the name first. A first name is enough."))
            self.search.setFocus()
            return
        same = tuple(one for one in self.desk.cabinet.find(name) if words_of(one.name) == words_of(name))
        if same:
            self.found.hide()
            self.known.ask(name, same)
        else:
            self._begin(name)

    @Slot(str)
    def _begin(self, name: str) -> None:
        self.desk.model.new_case(name)
        self.go.emit(Where("citizen"))

    @Slot(str)
    def _on_same(self, id: str) -> None:
        self.go.emit(Where("citizen", citizen=id))

    @Slot()
    def begin_demo(self) -> None:
        """Opens the demo citizen, made anew when she is not there."""
        self.go.emit(Where("citizen", citizen=self.desk.demo()))
