"""The citizen's page: one minute for whoever opens the case, and "Start samtale"."""

from PySide6.QtCore import Slot

from dialogtool.core.meetings.said import find_in_case
from dialogtool.core.papers.overview import overview_of

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page
from ..where import MEETING_PAGES, Where, where_answered
from ..widgets.citizen.case_care import CaseCare, closed_of, said_of_closing
from ..widgets.citizen.citizen_details import CitizenDetails
from ..widgets.citizen.citizen_ways import CitizenWays
from ..widgets.citizen.one_minute import OneMinute
from ..widgets.citizen.own_notes import OwnNotes
from ..widgets.citizen.said_search import Hit, SaidSearch
from ..widgets.columns import Columns
from ..widgets.fold import Fold
from ..widgets.meeting.no_show import NoShow
from ..widgets.pieces import column, label

WIDEST = 1280


class CitizenPage(Page):
    """One screen that says where things stand, with one filled button; what is seldom needed is folded away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.name, self.words = label("", "title"), label("", "wish")
        self.minute = OneMinute(desk)
        self.ways = CitizenWays(desk)
        self.start = self.ways.start
        self.start.clicked.connect(self.start_talk)
        self.ways.go.connect(self.go)
        self.details = CitizenDetails(desk)
        self.own, self.no_show = OwnNotes(desk), NoShow(desk)
        self.more = Fold("details", _("Name, address and language"), self._details, desk.theme)
        self.search = Fold("said", _("Find something that was said"), self._search, desk.theme)
        self.closed = label("", "note")
        self.care = CaseCare(desk)
        self.care.erased.connect(self._on_erased)
        self.keeping = Fold("care", _("How often we talk, closing and deleting"), self._care, desk.theme)
        self._lay_out()
        self.refresh(Change())

    def _details(self) -> CitizenDetails:
        return self.details

    def _care(self) -> CaseCare:
        return self.care

    def _search(self) -> SaidSearch:
        made = SaidSearch(self.desk, self._find)
        made.chosen.connect(self._on_said)
        return made

    def _find(self, typed: str) -> tuple[Hit, ...]:
        return tuple(map(Hit, find_in_case(self.desk.model.case, typed, self.desk.library)))

    def _lay_out(self) -> None:
        inside = column_page(self, WIDEST)
        inside.setSpacing(12)
        head = Columns(3, 5)
        head.parts[0].addLayout(column(self.name, self.words, 1, spacing=2))
        head.parts[1].addWidget(self.ways)
        inside.addWidget(head)
        inside.addWidget(self.ways.place)
        inside.addWidget(self.closed)
        inside.addWidget(self.minute)
        inside.addWidget(self.own)
        for fold in (self.search, self.more, self.keeping):
            inside.addWidget(fold)
        inside.addWidget(self.no_show)
        inside.addStretch(1)

    def arrive(self) -> None:
        """The hand lands on the one filled button."""
        self.start.setFocus()

    def refresh(self, change: Change) -> None:
        """Shows where things stand."""
        _ = self.desk.words.gettext
        going_on = self.desk.model.current_meeting() is not None
        self.start.setText(_("Go on with the talk") if going_on else _("Start a talk"))
        self.name.setText(self.desk.model.case.citizen.name)
        self.details.show_citizen()
        self.own.refresh()
        self.no_show.refresh()
        if change.typing:
            return
        overview = overview_of(self.desk.model.case, self.desk.library)
        self.words.setText(f"“{overview.words}”")
        self.words.setVisible(bool(overview.words))
        self.minute.show_overview(overview)
        self.care.show_case()
        closed = closed_of(self.desk)
        self.closed.setText(said_of_closing(closed, self.desk) if closed else "")
        self.closed.setVisible(closed is not None)

    @Slot(object)
    def _on_said(self, hit: Hit) -> None:
        self.go.emit(where_answered(hit.said.key, self.desk.library))

    @Slot()
    def _on_erased(self) -> None:
        self.go.emit(Where("citizens"))

    @Slot()
    def start_talk(self) -> None:
        """Begins a talk, or goes on where one was left; each begins with "Før vi begynder"."""
        model = self.desk.model
        goes_on = model.current_meeting() is not None
        if not goes_on:
            model.start_meeting(model.new_meeting())
        introduced = any(meeting.introduced for meeting in model.case.meetings)
        place = model.place
        if not introduced or not goes_on:
            self.go.emit(Where("before"))
        elif place.page in MEETING_PAGES and place.page != "before":
            self.go.emit(Where(place.page, place.tool, place.step))
        else:
            self.go.emit(Where("chooser"))
