"""What stands before every way out of a paper: Word, print, a copy. It opens when everything is decided."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from dialogtool.core.case.answers import Chosen
from dialogtool.core.case.keys import guard_key
from dialogtool.core.guard.guard import Warned, decisions_in, findings_in, undecided
from dialogtool.core.papers.blocks import Document

from ...case_model import Change
from ...desk import Desk
from ..pieces import button, column, row
from ..reading_order import tab_as_read
from ..surroundings import page_around, scroll_area_around, show_if
from .guard_panel import GuardPanel

Way = Callable[[], None]
"""What is to be done when the gate opens."""


class Gate(QWidget):
    """Asks about sentences in `panel`, and remembers what the two decide. A page puts the gate where it may open.

    `again` is a button that shows what was decided about the papers of these kinds; it is there when anything was.
    """

    changed = Signal()
    """Something in it came or went."""

    def __init__(self, desk: Desk, kinds: Sequence[str] = ()) -> None:
        super().__init__()
        self._desk = desk
        self._kinds = dict.fromkeys(kinds)
        self._way: Way | None = None
        self._deciding = False
        self.panel = GuardPanel(desk)
        self.again = button(desk.words.gettext("See what you decided about sentences"), "quiet")
        self.setLayout(column(self.panel, row(self.again, 1), spacing=8))
        self.panel.decided.connect(self._on_decided)
        self.panel.closed.connect(self.close_panel)
        self.again.clicked.connect(self.look_again)
        desk.model.changed.connect(self._on_changed)
        self._fit()

    def pass_(self, kind: str, document: Document, go_on: Way) -> None:
        """Goes on at once when there is nothing to decide in the document; else when the two have decided it all.

        Nothing happens when they put the panel away, or when something else in the case changes in the meantime.
        """
        self._kinds[kind] = None
        waiting = undecided(self._seen(document))
        if not waiting:
            self.close_panel()
            go_on()
            return
        self._way = go_on
        self.panel.ask(waiting)
        self._show_panel()

    @Slot()
    def look_again(self) -> None:
        """Shows what was decided about sentences that stand in these papers, or would."""
        self._way = None
        seen = [one for kind in self._kinds for one in self._seen(self._desk.papers.whole(kind)) if one.decided]
        self.panel.look_again(tuple({one.sentence: one for one in seen}.values()))
        self._show_panel()

    @Slot()
    def close_panel(self) -> None:
        """Puts the panel away; the gate stays shut."""
        self._way = None
        self.panel.hide()
        self._fit()

    def _seen(self, document: Document) -> tuple[Warned, ...]:
        model = self._desk.model
        people = [person.name for person in model.findings.material.people.values()]
        return findings_in(
            document, self._desk.catalogue.guard, model.case.citizen.name, decisions_in(model.case), people
        )

    @Slot(tuple, str)
    def _on_decided(self, sentences: tuple[str, ...], decision: str) -> None:
        self._deciding = True
        for sentence in sentences:
            self._desk.model.remember(guard_key(sentence), Chosen(ids=(decision,)))
        self._deciding = False
        way = self._way
        if way and all(made.is_decided for made in self.panel.rows):
            self.close_panel()
            way()

    @Slot(object)
    def _on_changed(self, _change: Change) -> None:
        """What is asked about may not be what the paper says any more."""
        if not self._deciding:
            self.close_panel()

    def _fit(self) -> None:
        """Takes up no room when there is nothing to see."""
        model = self._desk.model
        again = model.is_open and self.panel.isHidden() and bool(decisions_in(model.case))
        self.again.setVisible(again)
        show_if(self, again or not self.panel.isHidden())
        self.changed.emit()

    def _show_panel(self) -> None:
        self._fit()
        tab_as_read(page_around(self))
        self.panel.take_hand()
        QTimer.singleShot(0, self, self._scroll)

    @Slot()
    def _scroll(self) -> None:
        """Brings the panel into sight, its beginning before its end, now that it has its place."""
        if area := scroll_area_around(self):
            area.ensureWidgetVisible(self.panel, 0, 24)
            area.ensureWidgetVisible(self.panel.title, 0, 24)
