"""What a caseworker may ask for on the start page, folded away until then: the week, a search, a case that came."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.tool.library import field_of

from ...desk import Desk
from ...where import Where, where_answered
from ..fold import Fold
from .arrival_panel import ArrivalPanel
from .said_search import Hit, SaidSearch
from .week_panel import WeekPanel


class CaseworkerWays(QWidget):
    """Never in a meeting: what stands here names everybody. Nothing is read before it is unfolded."""

    go = Signal(object)
    """A `Where` to go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.week = Fold("week", _("Show my week"), self._week, desk.theme)
        self.search = Fold("said", _("Find something that was said"), self._search, desk.theme)
        self.arrival = Fold("arrival", _("Receive a handover"), self._arrival, desk.theme)
        if desk.post is None:
            self.arrival.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for fold in (self.week, self.search, self.arrival):
            outer.addWidget(fold)
            fold.unfolded.connect(self._on_unfolded)

    def _week(self) -> WeekPanel:
        made = WeekPanel(self._desk)
        made.chosen.connect(self._on_citizen)
        return made

    def _search(self) -> SaidSearch:
        made = SaidSearch(self._desk, self._find)
        made.chosen.connect(self._on_said)
        return made

    def _arrival(self) -> QWidget:
        assert self._desk.post is not None, "the fold is hidden where there is no post"
        made = ArrivalPanel(self._desk, self._desk.post)
        made.taken.connect(self._on_citizen)
        made.to_compare.connect(self._on_compare)
        made.closed.connect(self._on_arrival_closed)
        return made

    def _find(self, typed: str) -> tuple[Hit, ...]:
        """What was said in any case, but what is told in a path."""
        found = self._desk.cabinet.find_said(typed)
        fields = ((one, field_of(self._desk.library, one.said.key)) for one in found)
        return tuple(Hit(one.said, one.citizen, one.name) for one, field in fields if not (field and field.path))

    @Slot(str)
    def _on_unfolded(self, id: str) -> None:
        """The keyboard goes along, to where something is to be written."""
        part = {"said": self.search, "arrival": self.arrival}.get(id)
        if part and isinstance(part.part, SaidSearch):
            part.part.line.setFocus()
        elif part and isinstance(part.part, ArrivalPanel):
            part.part.first_focus().setFocus()

    @Slot(str)
    def _on_citizen(self, id: str) -> None:
        self.go.emit(Where("citizen", citizen=id))

    @Slot(str)
    def _on_compare(self, id: str) -> None:
        self.go.emit(Where("merge", citizen=id))

    @Slot(object)
    def _on_said(self, hit: Hit) -> None:
        self.go.emit(where_answered(hit.said.key, self._desk.library)._replace(citizen=hit.citizen))

    @Slot()
    def _on_arrival_closed(self) -> None:
        self.arrival.open(False)
        self.arrival.header.setFocus()
