"""Før vi begynder: what this is, in plain words, read together once and again on request."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QComboBox

from ..desk import Desk
from ..page import Page, column_page
from ..spoken import spoken_languages
from ..where import Where
from ..widgets.form_row import form_row
from ..widgets.pieces import button, label, picture, row, surface

PICTURES = ("1F50D", "23ED", "270D", "1F4C1", "1F4C4")


class BeforePage(Page):
    """Five short promises, and one button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        _ = desk.words.gettext
        column = column_page(self, 820)
        column.addWidget(label(_("Before we begin"), "question"))
        for code, text in zip(PICTURES, self._promises(), strict=True):
            frame, inside = surface("card", margin=16)
            line = row(picture(code, 44), label(text, "say"), spacing=16)
            line.setStretch(1, 1)
            inside.addLayout(line)
            column.addWidget(frame)
        self.interpreter = QCheckBox(_("An interpreter is with us today"))
        meeting = desk.model.current_meeting()
        self.interpreter.setChecked(bool(meeting and meeting.interpreter))
        self.spoken = QComboBox()
        for code, name in spoken_languages(_).items():
            self.spoken.addItem(name, code)
        self.spoken.setCurrentIndex(max(self.spoken.findData(meeting.spoken if meeting else "da"), 0))
        self.on = button(_("We are ready"), "primary")
        self.on.clicked.connect(self.begin)
        column.addWidget(self.interpreter)
        column.addLayout(form_row(_("We talk in this language"), self.spoken))
        column.addLayout(row(1, self.on))
        column.addStretch(1)

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
        """Keeps that this was read, and who is there; then the tools."""
        model = self.desk.model
        meeting = model.current_meeting() or model.new_meeting()
        interpreter, spoken = self.interpreter.isChecked(), str(self.spoken.currentData())
        model.start_meeting(msgspec.structs.replace(meeting, introduced=True, interpreter=interpreter, spoken=spoken))
        self.go.emit(Where("chooser"))
