"""The citizen's own details for the CV: name, address, phone, mail, and the language beside the Danish."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QVBoxLayout

from dialogtool.core.words.cleaning import clean_line

from ...desk import Desk
from ..form_row import form_row
from ..pieces import label

LANGUAGES = {"": "Dansk", "en": "Dansk + English"}


class CitizenDetails(QFrame):
    """Four short lines and a choice. Everything may be left empty but the name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setProperty("surface", "card")
        _ = desk.words.gettext
        citizen = desk.model.case.citizen
        self.lines = {
            "name": (_("Full name"), citizen.name),
            "address": (_("Address"), citizen.address),
            "phone": (_("Phone"), citizen.phone),
            "email": (_("E-mail"), citizen.email),
        }
        self.fields: dict[str, QLineEdit] = {}
        self.language = QComboBox()
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(self.language.findData(citizen.language), 0))
        self._lay_out()
        self.language.currentIndexChanged.connect(self._on_language)

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(label(_("For the CV"), "side-head"))
        grid = QGridLayout()
        grid.setSpacing(12)
        for place, (name, (text, value)) in enumerate(self.lines.items()):
            field = QLineEdit(value)
            field.setMaxLength(300)
            field.setObjectName(name)
            field.textEdited.connect(self._on_typed)
            field.editingFinished.connect(self._desk.model.rest)
            self.fields[name] = field
            grid.addLayout(form_row(text, field), place // 2, place % 2)
        grid.addLayout(form_row(_("Language on the screen in a talk"), self.language), len(self.lines) // 2, 0)
        column.addLayout(grid)

    def show_citizen(self) -> None:
        """Shows what stands in the case now; a line that says the same already keeps its cursor."""
        citizen = self._desk.model.case.citizen
        for name, field in self.fields.items():
            if clean_line(field.text()) != getattr(citizen, name):
                field.setText(getattr(citizen, name))
        self.language.blockSignals(True)
        self.language.setCurrentIndex(max(self.language.findData(citizen.language), 0))
        self.language.blockSignals(False)

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        name = self.sender().objectName()
        said = clean_line(text)
        if said or name != "name":
            citizen = self._desk.model.case.citizen
            self._desk.model.set_citizen(msgspec.structs.replace(citizen, **{name: said}), typing=True)

    @Slot(int)
    def _on_language(self, index: int) -> None:
        citizen = self._desk.model.case.citizen
        language = self.language.itemData(index)
        self._desk.model.set_citizen(msgspec.structs.replace(citizen, language=language))
