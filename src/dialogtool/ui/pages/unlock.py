"""The password, every time but the first."""

from PySide6.QtCore import Slot

from ..looks import Looks
from ..widgets.form_row import form_row
from ..widgets.pieces import button, label
from .door import Door, DoorPage


class UnlockPage(DoorPage):
    """Asks for the password."""

    def __init__(self, looks: Looks, door: Door) -> None:
        super().__init__(looks, door)
        _ = looks.words.gettext
        self.password = self.secret()
        self.password.returnPressed.connect(self.try_open)
        self.column.addWidget(label(_("Good to see you"), "question"))
        self.column.addWidget(label(_("Everything you write stays on this computer, locked.")))
        self.column.addLayout(form_row(_("Password"), self.password))
        self.column.addWidget(self.fault)
        self.copy = button("")
        self.copy.clicked.connect(self.put_copy_back)
        self.copy.hide()
        self.column.addWidget(self.copy)
        self.action(_("Unlock"), self.try_open)
        self.action(_("I have forgotten the password"), self.forgotten.emit, "quiet")
        self.setFocusProxy(self.password)
        self.tell(door.trouble())
        self._offer_copy()

    @Slot()
    def try_open(self) -> None:
        """Tries the password; a wrong one says so and leaves the field to be written anew."""
        wrong = self.door.unlock(self.password.text())
        self.tell(wrong)
        self._offer_copy()
        if wrong:
            self.password.selectAll()
            self.password.setFocus()
        else:
            self.opened.emit()

    def _offer_copy(self) -> None:
        """A damaged file is answered with the newest verified copy, when there is one."""
        _ = self.looks.words.gettext
        copy = self.door.copy_offered()
        self.copy.setText(_("Put back the copy from {when}").format(when=copy))
        self.copy.setVisible(bool(copy))

    @Slot()
    def put_copy_back(self) -> None:
        """Puts the copy back and opens it."""
        wrong = self.door.put_copy_back(self.password.text())
        if wrong:
            self.tell(wrong)
        else:
            self.try_open()
