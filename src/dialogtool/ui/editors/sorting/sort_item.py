"""One card of a sorting: it can be taken in hand, sent to a column by a key, and carried."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...parts.carrying import Carrier
from ...parts.forms import Form
from ...parts.tiles import TileButton
from ...theme import Theme

BACK = 0
"""The number that sends a card back to those that wait."""

_COLUMNS = {
    int(Qt.Key.Key_1): 1,
    int(Qt.Key.Key_2): 2,
    int(Qt.Key.Key_3): 3,
    int(Qt.Key.Key_0): BACK,
    int(Qt.Key.Key_Delete): BACK,
    int(Qt.Key.Key_Backspace): BACK,
}


class SortItem(TileButton):
    """A card on the tray or in a column; in hand it is marked as chosen."""

    sent = Signal(int)
    """A key asked for this column, counted from 1, or for `BACK`."""
    nudged = Signal(int)
    """An arrow asked for the column beside: 1 further on in the direction of reading, -1 back."""

    def __init__(self, item: str, form: Form, theme: Theme, name: str) -> None:
        super().__init__(item, form, theme, name)
        self.setCheckable(True)
        self.carrier = Carrier(self)
        self.sorted = False

    def show_item(self, item: str, form: Form, name: str) -> None:
        """Stands for another item from now on."""
        self.item, self.form = item, form
        self.setAccessibleName(name)
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits name a column, Delete puts back; left and right move what is sorted, up and down go among cards."""
        number = _COLUMNS.get(event.key())
        if number is not None:
            self.sent.emit(number)
        elif self.sorted and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (event.key() == Qt.Key.Key_Right) != self.isRightToLeft()
            self.nudged.emit(1 if forward else -1)
        else:
            super().keyPressEvent(event)
