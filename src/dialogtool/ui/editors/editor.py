"""What every editor is: a widget that shows one answer and tells when the hand changes it."""

from functools import singledispatch

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dialogtool.core.case.answers import Value
from dialogtool.core.scenes.shared import SharedField
from dialogtool.core.tool.definition import Field

from ..desk import Desk


class Editor(QWidget):
    """Shows the answer to one field and changes it. It keeps nothing that is not in the case.

    Whoever makes one shows it a value at once, None for a question that nobody has answered.
    """

    answered = Signal(object, bool)
    """The new `Value`, and whether the hand is still typing."""
    rested = Signal()
    """The hand left the field: what follows is another edit."""
    passed = Signal()
    """There is nothing to answer here: the two go on."""

    def __init__(self, asked: SharedField, desk: Desk) -> None:
        super().__init__()
        self.asked = asked
        self.desk = desk

    def show_asked(self, asked: SharedField) -> None:
        """Takes what else has changed about the question, such as what is offered for it."""
        self.asked = asked

    def show_value(self, value: Value | None) -> None:
        """Shows an answer that came from elsewhere, such as undo, without telling of it."""
        raise TypeError(f"{type(self).__name__} shows nothing")

    def first_focus(self) -> QWidget:
        """Where the keyboard lands when the question appears."""
        return self.focusProxy() or self


@singledispatch
def editor_for(field: Field, asked: SharedField, desk: Desk) -> Editor:
    """The editor of a field's kind, showing nothing yet; TypeError for a kind that has none."""
    raise TypeError(f"no editor for {type(field).__name__}")
