"""Mødet blev ikke til noget: kept without blame, with a new day."""

from datetime import date

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.case.attendance import came_to_nothing

from ...desk import Desk
from ..pieces import button, column, label, row, surface
from ..when_line import WhenLine


class NoShow(QWidget):
    """A quiet button, and when it is pressed the one question that matters: when do we meet instead?"""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._day: date | None = None
        _ = desk.words.gettext
        self.begin = button(_("We did not get to meet"), "quiet")
        self.form, inside = surface("sand", margin=16)
        self.when = WhenLine(desk, _("When do we meet instead?"), next_meeting=False, ahead=True)
        self.keep, self.leave = button(_("Keep it")), button(_("Not now"), "quiet")
        inside.addWidget(label(_("Things come up. A new day is all it takes.")))
        inside.addWidget(self.when)
        inside.addLayout(row(self.keep, self.leave, 1))
        self.kept = label("", "soft")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addLayout(column(row(self.begin, 1), self.form, self.kept))
        self.form.hide()
        self.kept.hide()
        self.begin.clicked.connect(self._on_begin)
        self.when.dated.connect(self._on_dated)
        self.keep.clicked.connect(self._on_keep)
        self.leave.clicked.connect(self._on_leave)

    def refresh(self) -> None:
        """It is asked about only between talks, once there has been one or one was agreed on."""
        model = self._desk.model
        self.setVisible(model.current_meeting() is None and bool(model.case.meetings))

    @Slot()
    def _on_begin(self) -> None:
        self._day = None
        self.when.show_day(None)
        self.kept.hide()
        self.form.show()
        self.begin.hide()
        self.when.line.setFocus()

    @Slot(object)
    def _on_dated(self, day: date | None) -> None:
        self._day = day

    @Slot()
    def _on_keep(self) -> None:
        """Keeps the meeting that came to nothing; a day that is not understood is asked about first."""
        if self.when.is_unclear:
            self.when.ask()
            self.when.line.setFocus()
            return
        model = self._desk.model
        zone = model.case.meetings[-1].zone
        missed = came_to_nothing(model.case, model.new_id(), model.now(), zone)
        model.set_meeting(msgspec.structs.replace(missed, next_date=self._day))
        self._on_leave()
        self.kept.setText(self._desk.words.gettext("It is kept."))
        self.kept.show()

    @Slot()
    def _on_leave(self) -> None:
        self.form.hide()
        self.begin.show()
        self.begin.setFocus()
