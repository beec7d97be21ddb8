"""Who is here today, besides the citizen: a name for each, or the role alone."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dialogtool.core.case.attendance import named_as, with_present
from dialogtool.core.case.case import Meeting

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileCheck
from ..flow_layout import FlowLayout
from ..form_row import describe
from ..pieces import label

LONGEST_NAME = 80


class WhoIsHere(QWidget):
    """Each role: whether somebody has it, and who. Names are kept as they are to stand in the note."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.boxes: dict[str, TileCheck] = {}
        self.lines: dict[str, QLineEdit] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(desk.words.gettext("Who is here?"), "strong"))
        roles = FlowLayout(spacing=8)
        column.addLayout(roles)
        for role, text in self._roles().items():
            roles.addWidget(self._box(role, text))
            column.addWidget(self._line(role, text))

    def _roles(self) -> dict[str, str]:
        """What each role is called on the screen, by the phrase that stands in the note."""
        _ = self._desk.words.gettext
        return {
            "present.caseworker": _("Caseworker"),
            "present.interpreter": _("Interpreter"),
            "present.mentor": _("Mentor or contact person"),
            "present.relative": _("Family or a friend"),
            "present.other": _("Somebody else"),
        }

    def _box(self, role: str, text: str) -> TileCheck:
        form = RowForm(Face(text), self._desk.theme, "box", "text")
        self.boxes[role] = box = TileCheck(role, form, self._desk.theme, text)
        box.setObjectName(role)
        box.clicked.connect(self._on_changed)
        return box

    def _line(self, role: str, text: str) -> QLineEdit:
        """Where the name is written; in sight once the role is there."""
        name = self._desk.words.gettext("{role}: name").format(role=text)
        self.lines[role] = line = QLineEdit()
        line.setObjectName(role)
        line.setMaxLength(LONGEST_NAME)
        line.setPlaceholderText(name)
        describe(line, name)
        line.editingFinished.connect(self._on_changed)
        return line

    def _word(self, role: str) -> str:
        """The role as it stands in the note, which is in Danish."""
        return self._desk.catalogue.phrases.get(role, role)

    def show_meeting(self, meeting: Meeting) -> None:
        """Shows who is there; the interpreter also when only that one is there was said."""
        for role, box in self.boxes.items():
            name = named_as(meeting.present, self._word(role))
            if role == "present.interpreter" and meeting.interpreter and name is None:
                name = ""
            box.setChecked(name is not None)
            line = self.lines[role]
            line.setVisible(name is not None)
            if not line.hasFocus():
                line.setText(name or "")

    @Slot()
    def _on_changed(self) -> None:
        meeting = self._desk.model.current_meeting()
        asked = self.sender()
        if meeting is None:
            return
        role = asked.objectName()
        on = self.boxes[role].isChecked()
        present = with_present(meeting.present, self._word(role), self.lines[role].text() if on else None)
        interpreter = on if role == "present.interpreter" else meeting.interpreter
        changed = msgspec.structs.replace(meeting, present=present, interpreter=interpreter)
        if changed != meeting:
            self._desk.model.set_meeting(changed)
