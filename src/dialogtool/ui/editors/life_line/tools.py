"""What can be done with the period that is chosen, as large buttons under the line."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...desk import Desk
from ...widgets.flow_layout import FlowLayout
from ...widgets.form_row import describe
from ...widgets.pieces import button, label
from .edits import LifeEdit


class LifeTools(QWidget):
    """Tells which edit is wanted; it is about the period whose title stands over the buttons."""

    edited = Signal(object)
    """A `LifeEdit` of the chosen period."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        unit = desk.theme.size("unit")
        self.about = label("", "lead")
        self.buttons: dict[LifeEdit, QPushButton] = {}
        self._names = {
            LifeEdit.CHANGE: _("Tell more"),
            LifeEdit.EARLIER: _("Earlier"),
            LifeEdit.LATER: _("Later"),
            LifeEdit.HIGHER: _("Higher"),
            LifeEdit.LOWER: _("Lower"),
            LifeEdit.REMOVE: _("Take off"),
        }
        flow = FlowLayout(spacing=unit)
        for edit, name in self._names.items():
            self.buttons[edit] = self._button(edit, name)
            flow.addWidget(self.buttons[edit])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(unit)
        column.addWidget(self.about)
        column.addLayout(flow)
        column.addWidget(label(_("High or low: how it felt. Only if you want to."), "soft"))

    def _button(self, edit: LifeEdit, name: str) -> QPushButton:
        made = button(name, "tool")
        made.setObjectName(edit.value)
        made.clicked.connect(self._on_clicked)
        return made

    def show_title(self, title: str) -> None:
        """Shows which period this is about."""
        self.about.setText(title)
        for edit, made in self.buttons.items():
            describe(made, self._names[edit], title)

    @Slot()
    def _on_clicked(self) -> None:
        self.edited.emit(LifeEdit(self.sender().objectName()))
