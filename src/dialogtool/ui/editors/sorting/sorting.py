"""The editor that sorts cards into three columns."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.fields import Sorting

from ...desk import Desk
from ...widgets.pieces import label, row
from ..editor import Editor, editor_for
from .sort_board import SortBoard

STACKED_BELOW = 640
"""Narrower than this, in logical pixels, the columns stand under each other."""


class SortingEditor(SortBoard):
    """The cards that wait, the columns' buttons, and the columns: one under the other."""

    def __init__(self, field: Sorting, asked: SharedField, desk: Desk) -> None:
        super().__init__(field.columns, asked, desk)
        self._stand = QHBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        unit = self.desk.theme.size("unit")
        heads = row(*self.buttons, spacing=unit)
        self._stand.setSpacing(unit)
        for at, column in enumerate(self.columns):
            heads.setStretch(at, 1)
            self._stand.addWidget(column, 1)
        how = self.desk.words.gettext("Choose a card, and press where it belongs. You can also carry it there.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit)
        layout.addWidget(label(how, "soft"))
        layout.addWidget(self.tray)
        layout.addLayout(heads)
        layout.addLayout(self._stand)
        layout.addLayout(row(self.put_back, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stacks the columns where it is narrow; they get their heads then."""
        super().resizeEvent(event)
        narrow = event.size().width() < STACKED_BELOW
        ways = QBoxLayout.Direction
        self._stand.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        for column in self.columns:
            column.head.setVisible(narrow)


@editor_for.register
def _(field: Sorting, asked: SharedField, desk: Desk) -> Editor:
    return SortingEditor(field, asked, desk)
