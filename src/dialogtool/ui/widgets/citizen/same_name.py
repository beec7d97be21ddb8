"""A kind question before a second case is begun in the same name: the same person, or another?"""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from dialogtool.core.meetings.rhythm import Seen
from dialogtool.core.words.days import numeric

from ...desk import Desk, FoundCitizen
from ..pieces import button, column, empty, label


class SameName(QFrame):
    """Hidden until there is something to ask about."""

    same = Signal(str)
    """The id of the citizen who is meant."""
    another = Signal(str)
    """The name of somebody new."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._name = ""
        self.setProperty("surface", "note")
        self.setAccessibleName(desk.words.gettext("Is it the same person?"))
        self.choices: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self.hide()

    def ask(self, name: str, known: Sequence[FoundCitizen]) -> None:
        """Asks about this name; each of those known can be meant."""
        _ = self._desk.words.gettext
        self._name = name
        empty(self._column)
        self.choices = []
        days = {one.id: one for one in self._desk.cabinet.seen()}
        self._column.addWidget(label(_("There is a case in this name already. Is it the same person?"), "strong"))
        for one in known:
            made = button(self._said(one, days.get(one.id)))
            made.setObjectName(one.id)
            made.clicked.connect(self._on_same)
            self._add(made)
        other = button(_("No, somebody else of the same name"))
        other.clicked.connect(self._on_another)
        self._add(other)
        self.show()
        self.choices[0].setFocus()

    def _add(self, made: QPushButton) -> None:
        self.choices.append(made)
        self._column.addLayout(column(made))

    def _said(self, one: FoundCitizen, days: Seen | None) -> str:
        """Yes, with the last talk where there was one, so that two of the same name can be told apart."""
        _ = self._desk.words.gettext
        last = numeric(days.last_talk) if days else ""
        if not last:
            return _("Yes, open {name}").format(name=one.name)
        return _("Yes, open {name}, last talk {day}").format(name=one.name, day=last)

    @Slot()
    def _on_same(self) -> None:
        self.same.emit(self.sender().objectName())

    @Slot()
    def _on_another(self) -> None:
        self.another.emit(self._name)
