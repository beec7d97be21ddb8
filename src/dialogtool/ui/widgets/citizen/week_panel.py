"""A caseworker's week, shown when it is asked for: today, this week, and with whom it is long since."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dialogtool.core.meetings.rhythm import Seen, my_week
from dialogtool.core.words.days import numeric

from ...desk import Desk
from ..form_row import describe
from ..pieces import label

ROW = 56
"""The height of one name, in logical pixels."""

MOST_IN_SIGHT = 6


class WeekPanel(QWidget):
    """Names and days, and nothing else: no order of need, no numbers, no colours."""

    chosen = Signal(str)
    """The id of the citizen that was pressed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.lists: list[QListWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._show(desk.model.day_here())

    def _show(self, today: date) -> None:
        _ = self._desk.words.gettext
        week = my_week(self._desk.cabinet.seen(), today)
        self._part(_("Today"), _("Nobody today."), week.today)
        this_week = _("This week (week {number})").format(number=week.number)
        self._part(this_week, _("Nobody more this week."), week.this_week)
        self._part(_("Long ago"), _("Nobody."), week.long_ago)
        if week.to_delete:
            self._part(_("Closed, and the day to delete has come"), "", week.to_delete)

    def _part(self, head: str, nobody: str, people: tuple[Seen, ...]) -> None:
        self._column.addWidget(label(head, "side-head"))
        if not people:
            self._column.addWidget(label(nobody, "soft"))
            return
        names = QListWidget()
        names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names.setWordWrap(True)
        describe(names, head)
        for one in people:
            item = QListWidgetItem(self._line(one))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            names.addItem(item)
        names.setMinimumHeight(ROW * min(len(people), MOST_IN_SIGHT))
        names.setMaximumHeight(ROW * min(len(people), MOST_IN_SIGHT) + 8)
        names.itemActivated.connect(self._on_item)
        names.itemClicked.connect(self._on_item)
        self.lists.append(names)
        self._column.addWidget(names)

    def _line(self, one: Seen) -> str:
        """The name, and the day that matters to it: the next talk, else the last one."""
        _ = self._desk.words.gettext
        if one.closed:
            day = _("closed {day}").format(day=numeric(one.closed.day))
        elif one.next_date:
            day = _("agreed on {day}").format(day=numeric(one.next_date))
        else:
            day = _("last talk {day}").format(day=numeric(one.last_talk))
        return f"{one.name} · {day}"

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))
