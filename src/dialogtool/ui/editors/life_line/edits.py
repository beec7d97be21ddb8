"""Small changes to the life line, and the keys that ask for them."""

from enum import Enum

from PySide6.QtCore import Qt

from dialogtool.core.case.aid_values import Line
from dialogtool.core.scenes.life_line import lifted, moved, period_of, place_of, removed


class LifeEdit(Enum):
    """What can be done with a period that lies on the line."""

    EARLIER = "earlier"
    LATER = "later"
    HIGHER = "higher"
    LOWER = "lower"
    CHANGE = "change"
    REMOVE = "remove"


_STEPS = {LifeEdit.EARLIER: -1, LifeEdit.LATER: 1}
_LIFTS = {LifeEdit.HIGHER: 1, LifeEdit.LOWER: -1}
_KEYS = {
    int(Qt.Key.Key_Up): LifeEdit.HIGHER,
    int(Qt.Key.Key_Down): LifeEdit.LOWER,
    int(Qt.Key.Key_Return): LifeEdit.CHANGE,
    int(Qt.Key.Key_Enter): LifeEdit.CHANGE,
    int(Qt.Key.Key_Delete): LifeEdit.REMOVE,
    int(Qt.Key.Key_Backspace): LifeEdit.REMOVE,
}
_ALONG = {
    int(Qt.Key.Key_Left): (LifeEdit.EARLIER, LifeEdit.LATER),
    int(Qt.Key.Key_Right): (LifeEdit.LATER, LifeEdit.EARLIER),
}


def edit_by_key(key: int, mirrored: bool) -> LifeEdit | None:
    """What a key asks for; left is earlier, or later where one reads from right to left."""
    along = _ALONG.get(key)
    return along[mirrored] if along else _KEYS.get(key)


def edited(line: Line, id: str, edit: LifeEdit) -> Line:
    """The line after one change to one period; the same line when there is nothing to change."""
    at, period = place_of(line, id), period_of(line, id)
    if at is None or period is None:
        return line
    if step := _STEPS.get(edit):
        return moved(line, id, max(at + step, 0))
    if lift := _LIFTS.get(edit):
        return lifted(line, id, period.height + lift)
    return removed(line, id) if edit is LifeEdit.REMOVE else line
