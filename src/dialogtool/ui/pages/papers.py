"""Papirer: every paper the two can take with them, what each is for, and the ways out."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.keys import closed_key
from dialogtool.core.case.plan_values import Closed
from dialogtool.core.words.days import numeric

from ..case_model import Change
from ..desk import Desk
from ..page import Page, title
from ..paper_names import first_of
from ..where import Where
from ..widgets.meeting.beside import Beside
from ..widgets.papers.paper_detail import PaperDetail
from ..widgets.papers.paper_list import PaperList
from ..widgets.pieces import label
from ..widgets.reading_order import tab_as_read

TYPING_MS = 120
"""The paper follows this soon after the hand rests."""


class PapersPage(Page):
    """The papers to the left, the chosen one to the right; in a narrow window it stands under them.

    Which one is chosen stands in the place where the window is: `Where("papers", step=...)`.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        place, kinds = desk.model.place, desk.papers.kinds()
        asked = place.step if place.page == "papers" else ""
        self.kind = asked if asked in kinds else first_of(kinds, desk)
        self.closed = label("", "lacking")
        self.papers = PaperList(desk)
        self.detail = PaperDetail(desk)
        self._later = QTimer(self, interval=TYPING_MS, singleShot=True)
        self._lay_out()
        self._later.timeout.connect(self._show_all)
        self.papers.chosen.connect(self.choose)
        self.detail.left.connect(self._on_left)
        self.sides.moved.connect(self._on_laid)
        self.papers.show_papers(self.kind)
        self.detail.show_kind(self.kind)
        self._show_closed()

    def _lay_out(self) -> None:
        _ = self.desk.words.gettext
        left = QWidget()
        column = QVBoxLayout(left)
        column.setSpacing(14)
        column.addWidget(title(_("Papers")))
        column.addWidget(label(_("You decide what leaves the house. Nothing leaves by itself."), "soft"))
        column.addWidget(self.closed)
        column.addWidget(self.papers)
        self.sides = Beside(left, self.detail)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sides)

    def arrive(self) -> None:
        """The hand lands on the paper that is chosen."""
        tab_as_read(self)
        self.papers.rows[self.kind].setFocus()

    def refresh(self, change: Change) -> None:
        """Shows the papers as they are now: at once, or, while somebody types, as soon as the hand rests."""
        if change.typing:
            self._later.start()
            return
        self._later.stop()
        self._show_all()
        tab_as_read(self)

    @Slot()
    def _show_all(self) -> None:
        if self.kind not in self.desk.papers.kinds():
            self.choose(next(iter(self.papers.rows)))
            return
        self.papers.show_papers(self.kind)
        self.detail.show_case()
        self._show_closed()

    def _show_closed(self) -> None:
        """The day from which a closed case is to be deleted; nothing while it is open."""
        answer = self.desk.model.case.answers.get(closed_key())
        closed = answer.value if answer else None
        self.closed.setVisible(isinstance(closed, Closed))
        if isinstance(closed, Closed):
            told = self.desk.words.gettext("The case is closed. It is to be deleted on {day}.")
            self.closed.setText(told.format(day=numeric(closed.delete_on)))

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Shows another paper from its top, and keeps which."""
        self.kind = kind
        self.papers.show_papers(kind)
        self.detail.show_kind(kind)
        self.sides.show_right(0)
        self.moved.emit(Where("papers", step=kind))
        tab_as_read(self)
        if self.sides.right.widget() is None:
            self.sides.show_left(self.detail)

    @Slot()
    def _on_left(self) -> None:
        self.papers.show_papers(self.kind)

    @Slot()
    def _on_laid(self) -> None:
        tab_as_read(self)
