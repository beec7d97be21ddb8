"""The citizen's page: the next step, the goal, what we found, the meetings, and "Start samtale"."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.case import Meeting
from dialogtool.core.findings import confirmed
from dialogtool.core.material import Told
from dialogtool.core.plan import build_plan

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page
from ..where import MEETING_PAGES, Where
from ..widgets.citizen_details import CitizenDetails
from ..widgets.flow_layout import FlowLayout
from ..widgets.pieces import button, empty, label, picture, row, surface


class CitizenPage(Page):
    """One screen that says where things stand, with one filled button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.name = label("", "title")
        self.start = button("", "primary")
        self.start.clicked.connect(self.start_talk)
        self.told = QVBoxLayout()
        self.told.setSpacing(16)
        self.details = CitizenDetails(desk)
        column = column_page(self)
        head = row(self.name, self.start)
        head.setStretch(0, 1)
        column.addLayout(head)
        column.addLayout(self.told)
        column.addWidget(self.details)
        column.addStretch(1)
        self.refresh(Change())

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
        if change.typing:
            return
        empty(self.told)
        for part in (self._own_words(), self._next_step(), self._goal(), self._found(), self._meetings()):
            if part:
                self.told.addWidget(part)

    def _own_words(self) -> QWidget | None:
        """One sentence in the citizen's own words, the newest wish that may be shown."""
        wishes: tuple[Told, ...] = self.desk.model.findings.material.wishes
        shown = [wish for wish in wishes if not wish.private]
        return label(f"“{shown[-1].text}”", "wish") if shown else None

    def _next_step(self) -> QFrame:
        _ = self.desk.words.gettext
        plan = build_plan(self.desk.model.case, self.desk.library)
        if plan.next_step is None:
            frame, column = surface("sand")
            column.addWidget(label(_("Next step"), "side-head"))
            column.addWidget(label(_("There is no next step yet. You find one together under My way.")))
            return frame
        frame, column = surface("sun")
        column.addWidget(label(_("Next step"), "on-sun"))
        column.addWidget(label(plan.next_step.step.text, "on-sun-lead"))
        return frame

    def _goal(self) -> QFrame:
        _ = self.desk.words.gettext
        plan = build_plan(self.desk.model.case, self.desk.library)
        frame, column = surface("card")
        column.addWidget(label(_("Goal"), "side-head"))
        column.addWidget(label(plan.goal.text if plan.goal else _("Not chosen yet. A first guess is enough.")))
        open_plan = button(_("Open My way"), "quiet")
        open_plan.clicked.connect(self.open_plan)
        column.addLayout(row(open_plan, 1))
        return frame

    def _found(self) -> QFrame:
        _ = self.desk.words.gettext
        frame, column = surface("card")
        column.addWidget(label(_("What we found"), "side-head"))
        found = confirmed(self.desk.model.findings)
        if not found:
            column.addWidget(label(_("Nothing yet. It grows as you talk.")))
        bouquet = FlowLayout()
        for finding in found:
            competence = self.desk.catalogue.competences[finding.competence]
            piece, inside = surface("moss", margin=12)
            inside.addLayout(row(picture(competence.picture, 32), label(self.desk.words.content(competence.label))))
            bouquet.addWidget(piece)
        column.addLayout(bouquet)
        open_cv = button(_("Open the CV"), "quiet")
        open_cv.clicked.connect(self.open_cv)
        column.addLayout(row(open_cv, 1))
        return frame

    def _meetings(self) -> QFrame | None:
        meetings = self.desk.model.case.meetings
        if not meetings:
            return None
        _ = self.desk.words.gettext
        frame, column = surface("card")
        column.addWidget(label(_("Talks"), "side-head"))
        column.addWidget(label(" · ".join(_day(meeting) for meeting in meetings)))
        return frame

    @Slot()
    def start_talk(self) -> None:
        """Begins a talk, or goes on where one was left; the first one begins with "Før vi begynder"."""
        model = self.desk.model
        goes_on = model.current_meeting() is not None
        if not goes_on:
            model.start_meeting(model.new_meeting())
        introduced = any(meeting.introduced for meeting in model.case.meetings)
        place = model.place
        if not introduced:
            self.go.emit(Where("before"))
        elif goes_on and place.page in MEETING_PAGES and place.page != "before":
            self.go.emit(Where(place.page, place.tool, place.step))
        else:
            self.go.emit(Where("chooser"))

    @Slot()
    def open_plan(self) -> None:
        """Goes to Min vej."""
        self.go.emit(Where("plan"))

    @Slot()
    def open_cv(self) -> None:
        """Goes to the CV."""
        self.go.emit(Where("cv"))


def _day(meeting: Meeting) -> str:
    """The day of a meeting as the clock on the wall showed it: 3.12.2026."""
    day = meeting.started.astimezone(ZoneInfo(meeting.zone))
    return f"{day.day}.{day.month}.{day.year}"
