"""The first start: a password, a recovery code; and the way in when the password is forgotten."""

from PySide6.QtCore import Qt, Slot

from ..looks import Looks
from ..widgets.form_row import form_row
from ..widgets.pieces import button, label, surface
from .door import SHORTEST, Door, DoorPage


class FirstStartPage(DoorPage):
    """Lets the caseworker choose a password, once."""

    def __init__(self, looks: Looks, door: Door) -> None:
        super().__init__(looks, door)
        _ = looks.words.gettext
        self.password, self.again = self.secret(), self.secret()
        self.again.returnPressed.connect(self.try_create)
        self.column.addWidget(label(_("Welcome"), "question"))
        self.column.addWidget(label(_("First choose a password. It locks everything that the two of you write.")))
        help = _("At least {count} characters. A short sentence is easy to remember.").format(count=SHORTEST)
        self.column.addLayout(form_row(_("Password"), self.password, help))
        self.column.addLayout(form_row(_("The same password again"), self.again))
        self.column.addWidget(self.fault)
        self.action(_("Go on"), self.try_create)
        self.setFocusProxy(self.password)

    @Slot()
    def try_create(self) -> None:
        """Makes the store when the two passwords are alike and long enough."""
        wrong = self._fault() or self.door.create(self.password.text())
        self.tell(wrong)
        if not wrong:
            self.code_made.emit()

    def _fault(self) -> str:
        _ = self.looks.words.gettext
        if len(self.password.text()) < SHORTEST:
            return _("The password is too short. Use at least {count} characters.").format(count=SHORTEST)
        if self.password.text() != self.again.text():
            return _("The two passwords are not the same. Write both again.")
        return ""


class CodePage(DoorPage):
    """Shows the recovery code once, and why it matters."""

    def __init__(self, looks: Looks, door: Door) -> None:
        super().__init__(looks, door)
        _ = looks.words.gettext
        code = label(door.recovery_code(), "code")
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.kept = button(_("I have written it down"), "primary")
        self.kept.clicked.connect(self.opened)
        self.column.addWidget(label(_("Your recovery code"), "question"))
        self.column.addWidget(label(_("Write it on paper, or print it. Keep the paper away from the computer.")))
        frame, inside = surface("sand")
        inside.addWidget(code)
        self.column.addWidget(frame)
        self.column.addWidget(
            label(_("If you forget the password, this code is the only way in. Nobody else can help."))
        )
        self.column.addWidget(self.kept)
        self.setFocusProxy(self.kept)


class ForgottenPage(DoorPage):
    """Lets somebody in with the recovery code, and a new password."""

    def __init__(self, looks: Looks, door: Door) -> None:
        super().__init__(looks, door)
        _ = looks.words.gettext
        self.code, self.password = self.secret(shown=True), self.secret()
        self.password.returnPressed.connect(self.try_open)
        self.column.addWidget(label(_("Use the recovery code"), "question"))
        self.column.addLayout(
            form_row(_("The code from the paper"), self.code, _("Capital or small letters, both will do."))
        )
        self.column.addLayout(form_row(_("A new password"), self.password))
        self.column.addWidget(self.fault)
        self.action(_("Unlock"), self.try_open)
        self.action(_("Back"), self.back.emit, "quiet")
        self.setFocusProxy(self.code)

    @Slot()
    def try_open(self) -> None:
        """Tries the code; what is wrong with it is said."""
        _ = self.looks.words.gettext
        short = len(self.password.text()) < SHORTEST
        too_short = _("The password is too short. Use at least {count} characters.").format(count=SHORTEST)
        wrong = too_short if short else self.door.unlock_with_code(self.code.text(), self.password.text())
        self.tell(wrong)
        if not wrong:
            self.opened.emit()
