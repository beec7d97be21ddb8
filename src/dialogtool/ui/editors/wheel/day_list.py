"""The same day as a list: every card with its time, and buttons that change the chosen one."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dialogtool.core.scenes.scenes import DayScene

from ...desk import Desk
from ...widgets.flow_layout import FlowLayout
from ...widgets.form_row import describe
from ...widgets.pieces import button, label
from .day_edits import NONE, Edit, said
from .day_keys import edit_by_key


class DayLines(QListWidget):
    """Lines as high as they are many: the page scrolls, not the list."""

    edited = Signal(object)
    """An `Edit` of the line's card, by key."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("day")
        self.setWordWrap(True)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as all its lines."""
        high = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        return QSize(super().sizeHint().width(), high + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        """As high as all its lines, and narrow."""
        return QSize(0, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its lines wrap anew at another width."""
        super().resizeEvent(event)
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that change a card on the wheel change it here too."""
        if (edit := edit_by_key(event)) and self.currentRow() >= 0:
            self.edited.emit(edit)
        else:
            super().keyPressEvent(event)


class DayList(QWidget):
    """Chooses and changes cards without the wheel; a screen reader reads it line by line."""

    chosen = Signal(int)
    """The index of the card whose line was chosen."""
    edited = Signal(object)
    """An `Edit` of the chosen card."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self.lines = DayLines()
        describe(self.lines, _("The day as a list"))
        self.empty = label(_("The day comes here as a list when there are cards on the wheel."), "soft")
        names = {
            Edit.EARLIER: _("Earlier"),
            Edit.LATER: _("Later"),
            Edit.SHORTER: _("Shorter"),
            Edit.LONGER: _("Longer"),
            Edit.OFF: _("Take off"),
        }
        self.buttons = {edit: self._button(edit, name) for edit, name in names.items()}
        self.tools = QWidget()
        flow = FlowLayout(self.tools, desk.theme.size("unit"))
        for made in self.buttons.values():
            flow.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.tools, self.lines, self.empty):
            column.addWidget(widget)
        column.addStretch(1)
        self.lines.currentItemChanged.connect(self._on_current)
        self.lines.edited.connect(self.edited)
        self.show_day(DayScene(), NONE)

    def _button(self, edit: Edit, name: str) -> QPushButton:
        made = button(name, "tool")
        made.setObjectName(edit.value)
        made.clicked.connect(self._on_edit)
        return made

    def show_day(self, scene: DayScene, chosen: int) -> None:
        """Shows the lines of this scene, and which of them is chosen."""
        self.lines.blockSignals(True)
        while self.lines.count() > len(scene.slices):
            self.lines.takeItem(self.lines.count() - 1)
        for row, part in enumerate(scene.slices):
            if row >= self.lines.count():
                self.lines.addItem(QListWidgetItem())
            item = self.lines.item(row)
            item.setText(said(scene, part.index))
            item.setData(Qt.ItemDataRole.UserRole, part.index)
        self.lines.blockSignals(False)
        self.lines.setVisible(bool(scene.slices))
        self.tools.setVisible(bool(scene.slices))
        self.empty.setVisible(not scene.slices)
        self.lines.updateGeometry()
        self.choose(chosen)

    def choose(self, index: int) -> None:
        """Marks the line of this card without telling of it; none for NONE."""
        rows = [row for row in range(self.lines.count()) if self._index(row) == index]
        self.lines.blockSignals(True)
        self.lines.setCurrentRow(rows[0] if rows else -1)
        self.lines.blockSignals(False)
        for made in self.buttons.values():
            made.setEnabled(bool(rows))

    def _index(self, row: int) -> int:
        return int(self.lines.item(row).data(Qt.ItemDataRole.UserRole))

    @Slot()
    def _on_current(self) -> None:
        row = self.lines.currentRow()
        self.chosen.emit(self._index(row) if row >= 0 else NONE)

    @Slot()
    def _on_edit(self) -> None:
        self.edited.emit(Edit(self.sender().objectName()))
