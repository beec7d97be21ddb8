"""The same people as lines, for those who would rather read them, or hear them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidgetItem

from dialogtool.core.scenes.circles import PersonSpot

from ...desk import Desk
from ...widgets.form_row import describe
from ..wheel.day_edits import Edit
from ..wheel.day_list import DayLines

AROUND = QSize(34, 28)
"""What stands around the words of a line: its edge and the room inside it."""


class PeopleList(DayLines):
    """One line for each person, ring by ring. Enter opens somebody, Delete takes them away."""

    opened = Signal(str)
    unwanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        describe(self, desk.words.gettext("The people as a list"))
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.itemActivated.connect(self._on_line)
        self.itemClicked.connect(self._on_line)
        self.edited.connect(self._on_edited)

    def show_people(self, spots: Sequence[PersonSpot], told: Mapping[str, str]) -> None:
        """Shows a line for each of these, with what there is to say of them; the line in hand stays in hand."""
        at = self.currentRow()
        self.clear()
        for spot in spots:
            item = QListWidgetItem(f"{spot.name} · {told[spot.id]}")
            item.setData(Qt.ItemDataRole.UserRole, spot.id)
            self.addItem(item)
        self.setCurrentRow(min(at, self.count() - 1))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits each line to the words that its width holds; a style sheet's padding is not thought of by Qt."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = QRect(0, 0, max(self.viewport().width() - AROUND.width(), 1), 10_000)
        for item in map(self.item, range(self.count())):
            words = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
            item.setSizeHint(QSize(0, words.height() + AROUND.height()))
        self.updateGeometry()

    @Slot(QListWidgetItem)
    def _on_line(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    @Slot(object)
    def _on_edited(self, edit: Edit) -> None:
        if edit is Edit.OFF:
            self.unwanted.emit(str(self.currentItem().data(Qt.ItemDataRole.UserRole)))
