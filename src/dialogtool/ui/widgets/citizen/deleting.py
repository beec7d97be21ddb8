"""Deleting a case for good: says what goes, asks twice, and then it is gone."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dialogtool.core.sharing.handover import counted

from ...desk import Desk
from ..flow_layout import FlowLayout
from ..pieces import button, label, surface
from .what_travels import held_lines


class Deleting(QWidget):
    """Nothing happens at the first press, nor at the second; the third deletes."""

    erased = Signal()
    """The case is gone from the file and its copies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        self.ask = button(_("Delete the case"), "quiet")
        self.frame, inside = surface("clay", margin=16)
        self.told = label("")
        self.first = button(_("Yes, delete all of it"))
        self.second = button(_("Delete for good"))
        self.on = button(_("Go on"))
        self.keep = button(_("Keep the case"))
        inside.addWidget(self.told)
        line = FlowLayout(spacing=12)
        for made in (self.keep, self.first, self.second, self.on):
            line.addWidget(made)
        inside.addLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.ask)
        outer.addWidget(self.frame)
        self.ask.clicked.connect(self.show_what_goes)
        self.first.clicked.connect(self.ask_again)
        self.second.clicked.connect(self.erase)
        self.keep.clicked.connect(self.put_away)
        self.on.clicked.connect(self.erased)
        self.put_away()

    @Slot()
    def put_away(self) -> None:
        """As if nothing had been asked."""
        self.frame.hide()
        self.ask.show()

    @Slot()
    def show_what_goes(self) -> None:
        """Says what would be deleted."""
        _ = self._desk.words.gettext
        case = self._desk.model.case
        goes = "\n".join(f"– {line}" for line in held_lines(counted(case), self._desk))
        head = _("All of this about {name} would be deleted, here and in the copies:").format(name=case.citizen.name)
        stays = _("Papers that were saved or printed stay where they are.")
        self._say(f"{head}\n{goes}\n{stays}", self.first)

    @Slot()
    def ask_again(self) -> None:
        """Asks once more."""
        _ = self._desk.words.gettext
        name = self._desk.model.case.citizen.name
        said = _("It cannot be brought back. Is {name}'s case to be deleted for good?")
        self._say(said.format(name=name), self.second)

    @Slot()
    def erase(self) -> None:
        """The case is gone; copies that could not be opened are told by name."""
        model = self._desk.model
        left = self._desk.cabinet.erase(model.case.citizen.id)
        model.close()
        if not left:
            self.erased.emit()
            return
        said = self._desk.words.gettext("The case is deleted here. These copies could not be opened for it: {names}")
        self._say(said.format(names=", ".join(left)), self.on)
        self.keep.hide()

    def _say(self, text: str, way: QWidget) -> None:
        """Says something, with one way on; the keyboard lands where nothing is lost."""
        self.told.setText(text)
        for made in (self.first, self.second, self.on):
            made.setVisible(made is way)
        self.keep.show()
        self.ask.hide()
        self.frame.show()
        (way if way is self.on else self.keep).setFocus()
