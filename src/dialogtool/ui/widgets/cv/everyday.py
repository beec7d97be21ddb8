"""What is done from day to day and shows a competence: to have on the CV, or to leave out."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from dialogtool.core.case.keys import line_left_out_key
from dialogtool.core.cv.rows import everyday_of
from dialogtool.core.cv.versions import is_left_out
from dialogtool.core.words.sentences import opened

from ...desk import Desk
from ..pieces import label
from .edits import put_experience


class CvEveryday(QWidget):
    """One box for each experience; all of them stand on the CV until somebody leaves one out."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self.boxes: dict[str, QCheckBox] = {}
        self.none = label(_("Here comes what you do at home and for others, when you have said yes to what it shows."))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(label(_("It counts, also when nobody paid for it."), "small"))
        self._column.addWidget(self.none)
        self.show_part()

    def show_part(self) -> None:
        """Shows what there is now; boxes that stay are not built anew."""
        model = self._desk.model
        lived = {one.id: one for one in everyday_of(model.case, model.library, model.findings, self._cv)}
        for id in [id for id in self.boxes if id not in lived]:
            gone = self.boxes.pop(id)
            gone.hide()
            gone.deleteLater()
        for id, experience in lived.items():
            box = self.boxes.get(id) or self._box(id)
            box.setText(opened(self._desk.words.content(experience.title)).replace("&", "&&"))
            box.blockSignals(True)
            box.setChecked(not is_left_out(model.case, lambda cv, id=id: line_left_out_key(id, cv), self._cv))
            box.blockSignals(False)
        self.none.setVisible(not lived)

    def _box(self, id: str) -> QCheckBox:
        box = QCheckBox()
        box.setObjectName(id)
        box.toggled.connect(self._on_toggled)
        self.boxes[id] = box
        self._column.addWidget(box)
        return box

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        put_experience(self._desk, self._cv, self.sender().objectName(), on)
