"""Før vi begynder: who is here, what was promised last time, and what this is, in plain words."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ..case_model import Change
from ..desk import Desk
from ..page import Page, column_page
from ..spoken import spoken_languages
from ..where import Where
from ..widgets.fold import Fold
from ..widgets.form_row import form_row
from ..widgets.meeting.meeting_card import MeetingCard
from ..widgets.pieces import button, label, picture, row, surface

PICTURES = ("1F50D", "23ED", "270D", "1F4C1", "1F4C4")


class BeforePage(Page):
    """Who is here and what was promised last time; and five short promises, the first time spread out."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        self.card = MeetingCard(desk)
        self.spoken = QComboBox()
        for code, name in spoken_languages(_).items():
            self.spoken.addItem(name, code)
        self.on = button(_("We are ready"), "primary")
        self.on.clicked.connect(self.begin)
        self._lay_out(column_page(self, 820))
        meeting = desk.model.current_meeting()
        self.spoken.setCurrentIndex(max(self.spoken.findData(meeting.spoken if meeting else "da"), 0))
        self.refresh(Change())

    def _lay_out(self, column: QVBoxLayout) -> None:
        """The first time the promises come first; later on they are there for whoever asks."""
        _ = self.desk.words.gettext
        column.addWidget(label(_("Before we begin"), "question"))
        known = any(meeting.introduced for meeting in self.desk.model.case.meetings)
        spoken = form_row(_("We talk in this language"), self.spoken)
        if known:
            column.addWidget(self.card)
            column.addLayout(spoken)
            column.addLayout(row(1, self.on))
            self.again = Fold("promises", _("What we promise each other"), self._promise_cards, self.desk.theme)
            column.addWidget(self.again)
        else:
            column.addWidget(self._promise_cards())
            column.addWidget(self.card)
            column.addLayout(spoken)
            column.addLayout(row(1, self.on))
        column.addStretch(1)

    def _promise_cards(self) -> QWidget:
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        for code, text in zip(PICTURES, self._promises(), strict=True):
            frame, within = surface("card", margin=16)
            line = row(picture(code, 44), label(text, "say"), spacing=16)
            line.setStretch(1, 1)
            within.addLayout(line)
            inside.addWidget(frame)
        return holder

    def refresh(self, change: Change) -> None:
        """Shows the meeting as it stands; nothing of it when none has begun."""
        meeting = self.desk.model.current_meeting()
        self.card.setVisible(meeting is not None)
        if meeting and not change.typing:
            self.card.show_meeting(meeting)

    def _promises(self) -> tuple[str, ...]:
        _ = self.desk.words.gettext
        return (
            _("We look for what you can. There are no wrong answers."),
            _("You can always skip a question. You need not say why."),
            _("I write while we talk. You can see everything I write."),
            _("Some things I may have a duty to write in your case. I tell you when it happens."),
            _("You decide every word in your CV."),
        )

    def arrive(self) -> None:
        """The hand lands on the button."""
        self.on.setFocus()

    @Slot()
    def begin(self) -> None:
        """Keeps that this was read, and which language is spoken; then the tools."""
        model = self.desk.model
        model.rest()
        meeting = model.current_meeting() or model.new_meeting()
        spoken = str(self.spoken.currentData())
        model.start_meeting(msgspec.structs.replace(meeting, introduced=True, spoken=spoken))
        self.go.emit(Where("chooser"))
