"""The same week as seven lines, for those who would rather read it, or hear it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from dialogtool.core.scenes.week_strip import WeekDay

from ...desk import Desk
from ...widgets.form_row import describe
from ...widgets.pieces import button, row
from ..wheel.day_list import DayLines
from .days import day_names, said_of


class WeekList(QWidget):
    """A button that unfolds the week as a list, one line for each day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._desk = desk
        self._names = day_names(desk.words)
        self.show_it = button(_("Read the week as a list"), "quiet")
        self.lines = DayLines()
        describe(self.lines, _("The week as a list"))
        self.lines.addItems([""] * len(self._names))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row(self.show_it, 1))
        column.addWidget(self.lines)
        self.lines.hide()
        self.show_it.clicked.connect(self._on_clicked)

    def show_days(self, scene: tuple[WeekDay, ...]) -> None:
        """Shows a week."""
        words = self._desk.words
        for at, day in enumerate(scene):
            item: QListWidgetItem = self.lines.item(at)
            item.setText(said_of(self._names[day.id], [words.content(card.label) for card in day.cards], words))
        self.lines.updateGeometry()

    @Slot()
    def _on_clicked(self) -> None:
        _ = self._desk.words.gettext
        shown = not self.lines.isVisibleTo(self)
        self.lines.setVisible(shown)
        self.show_it.setText(_("Put the list away") if shown else _("Read the week as a list"))
