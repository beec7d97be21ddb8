"""Choose a tool together: picture cards with a name, one sentence and minutes, and one that fits well now."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from dialogtool.core.meetings.choosing import Offer, PartOffer, fits_a_quarter, next_part, offers

from ..desk import Desk
from ..page import Page, column_page
from ..where import Where
from ..widgets.halves import Halves
from ..widgets.meeting.tool_card import ToolCard
from ..widgets.pieces import button, column, empty, label, row
from ..widgets.reading_order import tab_as_read


class ChooserPage(Page):
    """All tools that could be read. One that could not is told of on the page about the program."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.cards: list[ToolCard] = []
        self.time = [self._time(_("We have plenty of time"), short=False), self._time(_("A quarter of an hour"), True)]
        self.choice = QVBoxLayout()
        self.choice.setSpacing(16)
        self.found = button(_("What we found"), "quiet")
        self.found.clicked.connect(self._on_found)
        column = column_page(self, 1180)
        column.addWidget(label(_("What shall we look at today?"), "question"))
        if desk.model.current_meeting():
            column.addLayout(self._times())
        column.addLayout(self.choice)
        column.addLayout(row(self.found, 1))
        column.addStretch(1)
        self.show_choice()

    def _time(self, text: str, short: bool) -> QPushButton:
        made = button(text, "choice")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        made.setProperty("short", short)
        made.clicked.connect(self._on_time)
        return made

    def _times(self) -> QHBoxLayout:
        return row(*self.time, 1)

    def show_choice(self) -> None:
        """Shows what there is to choose among, for the time there is."""
        model = self.desk.model
        for made in self.time:
            made.setChecked(bool(made.property("short")) is model.is_short)
        offered = offers(
            model.case,
            self.desk.library,
            model.findings,
            model.meeting,
            interpreter=model.has_interpreter,
        )
        empty(self.choice)
        self.cards = []
        first = [offer for offer in (*offered.companions, *offered.tools) if offer.because]
        for offer in first:
            self.choice.addWidget(self._card(offer))
        rest, beside = ([one for one in some if one not in first] for some in (offered.tools, offered.companions))
        self._show_rest(sorted(rest, key=self._is_too_long))
        self._show_companions(sorted(beside, key=self._is_too_long))
        if not self.cards:
            _ = self.desk.words.gettext
            self.choice.addWidget(label(_("No dialogue tool could be read. Look under About dialogtool: it says why.")))
        tab_as_read(self)

    def _show_rest(self, rest: list[Offer]) -> None:
        self._show_in_halves([self._card(offer) for offer in rest])

    def _show_in_halves(self, cards: list[ToolCard]) -> None:
        if cards:
            left, right = column(*cards[::2], 1, spacing=16), column(*cards[1::2], 1, spacing=16)
            self.choice.addWidget(Halves(left, right))

    def _show_companions(self, companions: list[Offer]) -> None:
        if not companions:
            return
        self.choice.addWidget(label(self.desk.words.gettext("Good to have beside every talk"), "side-head"))
        self._show_in_halves([self._card(offer, small=True) for offer in companions])

    def _card(self, offer: Offer, small: bool = False) -> ToolCard:
        card = ToolCard(offer, self.desk, self._part(offer), small)
        card.clicked.connect(self._on_chosen)
        self.cards.append(card)
        return card

    def _part(self, offer: Offer) -> PartOffer | None:
        """The part that a short meeting takes; a tool of every meeting is taken whole where there is time for it."""
        model, tool = self.desk.model, self.desk.library.tools[offer.tool]
        if not model.is_short or (tool.companion and fits_a_quarter(offer)):
            return None
        return next_part(tool, model.case, model.meeting, interpreter=model.has_interpreter)

    def _is_too_long(self, offer: Offer) -> bool:
        """True for what there is no time for now, such as all of a tool that is done: it stands last."""
        return self.desk.model.is_short and not fits_a_quarter(self._part(offer) or offer)

    def arrive(self) -> None:
        """The hand lands on the first card, or on the way on when no tool could be read."""
        (self.cards[0] if self.cards else self.found).setFocus()

    @Slot()
    def _on_chosen(self) -> None:
        card = self.sender()
        assert isinstance(card, ToolCard)
        self.go.emit(Where("conversation", card.tool_id, card.step))

    @Slot()
    def _on_time(self) -> None:
        """Keeps how long there is; the hand stays where it is."""
        made = self.sender()
        meeting = self.desk.model.current_meeting()
        if isinstance(made, QPushButton) and meeting:
            self.desk.model.set_meeting(msgspec.structs.replace(meeting, short=bool(made.property("short"))))
            self.show_choice()

    @Slot()
    def _on_found(self) -> None:
        self.go.emit(Where("findings"))
