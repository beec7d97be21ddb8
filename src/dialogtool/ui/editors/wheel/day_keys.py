"""The keys that change a card of the day, on the wheel and in the list alike."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from .day_edits import Edit

_EDITS = {
    (int(Qt.Key.Key_Left), False): Edit.EARLIER,
    (int(Qt.Key.Key_Right), False): Edit.LATER,
    (int(Qt.Key.Key_Left), True): Edit.SHORTER,
    (int(Qt.Key.Key_Right), True): Edit.LONGER,
    (int(Qt.Key.Key_Delete), False): Edit.OFF,
    (int(Qt.Key.Key_Backspace), False): Edit.OFF,
}


def edit_by_key(event: QKeyEvent) -> Edit | None:
    """What the key asks for: left and right move a card, with Shift its end, and Delete takes it off.

    A clock goes the same way round everywhere, so right is later also where one reads from right to left.
    """
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return _EDITS.get((event.key(), shift))
