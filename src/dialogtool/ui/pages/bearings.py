"""Vejen indtil nu: what the citizen can see of her own progress; no sums, and no score."""

from PySide6.QtCore import Slot

from dialogtool.core.plan.bearings import trails_of
from dialogtool.core.plan.travelled import travelled_in

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page, title
from ..where import Where
from ..widgets.citizen.bearings import Bearings
from ..widgets.halves import Halves
from ..widgets.pieces import button, column, label, row
from ..widgets.plan.road_behind import RoadBehind
from ..widgets.reading_order import tab_as_read


class BearingsPage(Page):
    """The road behind on one side, and on the other where she has stood, in her own words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.road, self.bearings = RoadBehind(desk), Bearings(desk)
        self.nothing = label(_("Nothing to look back at yet. It comes as you talk."), "say")
        self.on = button(_("Go on"), "primary")
        self.on.clicked.connect(self.go_on)
        inside = column_page(self, 1180)
        head = row(title(_("The road behind")), self.on)
        head.setStretch(0, 1)
        inside.addLayout(head)
        inside.addWidget(label(_("Your own numbers and your own words. There is no right number."), "say"))
        inside.addWidget(self.nothing)
        inside.addWidget(Halves(column(self.road, 1), column(self.bearings, 1)))
        inside.addStretch(1)
        self.refresh(Change())

    def arrive(self) -> None:
        """The hand lands on the way on."""
        tab_as_read(self)
        self.on.setFocus()

    def refresh(self, change: Change) -> None:
        """Shows the road as it stands."""
        if change.typing:
            return
        model = self.desk.model
        road = travelled_in(model.case, model.library, model.findings)
        trails = trails_of(model.case, model.library)
        self.road.show_road(road)
        self.bearings.show_trails(trails)
        self.nothing.setVisible(not road and not trails)

    @Slot()
    def go_on(self) -> None:
        """To the tools while a talk is going on, else to the citizen's page."""
        self.go.emit(Where("chooser" if self.desk.model.current_meeting() else "citizen"))
