"""A picture of the citizen: none unless she wants one, and then on the CVs she wants it on."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QVBoxLayout, QWidget

from dialogtool.core.case.answers import Photo
from dialogtool.core.case.keys import photo_key
from dialogtool.core.cv.versions import extras_of, settings_of
from dialogtool.core.tool.asking import Asked

from ...desk import Desk
from ...photographs import photograph
from ..asking_for_files import which_one
from ..flow_layout import FlowLayout
from ..pieces import button, label
from ..surroundings import show_if
from .edits import show_extra

SHOWN = QSize(132, 168)
"""The most room the picture takes on the page, in logical pixels."""


class CvPhoto(QWidget):
    """The picture is kept in the case, small, and without what a camera writes into it."""

    def __init__(self, cv: str, desk: Desk) -> None:
        super().__init__()
        _ = desk.words.gettext
        self._cv = cv
        self._desk = desk
        self._shown = b""
        self._dialog: QFileDialog | None = None
        self.picture = QLabel()
        self.picture.setAccessibleName(_("My picture"))
        self.choose = button("")
        self.remove = button(_("Take the picture away"), "quiet")
        self.on_cv = QCheckBox(_("Have the picture on this CV"))
        self.told = label(_("This is no picture that can be used. Choose a JPEG or PNG file."), "attention")
        self.told.hide()
        self._lay_out()
        self.choose.clicked.connect(self.ask_which)
        self.remove.clicked.connect(self._on_remove)
        self.on_cv.toggled.connect(self._on_put)
        self.show_part()

    def _lay_out(self) -> None:
        _ = self._desk.words.gettext
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(label(_("A CV is fine without a picture. You decide."), "small"))
        for part in (self.picture, self.on_cv, self.told):
            column.addWidget(part)
        ways = FlowLayout(spacing=8)
        for way in (self.choose, self.remove):
            ways.addWidget(way)
        column.addLayout(ways)

    @property
    def _data(self) -> bytes:
        answer = self._desk.model.case.answers.get(photo_key())
        return answer.value.data if answer and isinstance(answer.value, Photo) else b""

    def show_part(self) -> None:
        """Shows the picture as it is kept now."""
        _ = self._desk.words.gettext
        data = self._data
        if data != self._shown:
            self._shown = data
            self._show_picture(data)
        self.choose.setText(_("Choose another picture") if data else _("Choose a picture"))
        for part in (self.picture, self.remove, self.on_cv):
            show_if(part, bool(data))
        self.on_cv.blockSignals(True)
        self.on_cv.setChecked("photo" in extras_of(settings_of(self._desk.model.case, self._cv)))
        self.on_cv.blockSignals(False)

    def _show_picture(self, data: bytes) -> None:
        drawn = QPixmap()
        if data and drawn.loadFromData(data):
            ratio = self.devicePixelRatioF()
            keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            drawn = drawn.scaled(SHOWN * ratio, keep, smooth)
            drawn.setDevicePixelRatio(ratio)
        self.picture.setPixmap(drawn)

    @Slot()
    def ask_which(self) -> None:
        """Opens the window that asks for a file."""
        _ = self._desk.words.gettext
        self._desk.model.rest()
        self._dialog = which_one(_("Choose a picture"), _("Pictures (*.jpg *.jpeg *.png)"), self.window())
        self._dialog.fileSelected.connect(self.take)
        self._dialog.open()

    @Slot(str)
    def take(self, path: str) -> None:
        """Keeps the picture in the file, and has it on this CV; one undo takes both back."""
        data = photograph(path)
        self.told.setVisible(not data)
        if not data:
            return
        self._desk.model.answer(Asked(key=photo_key(), question=""), Photo(data=data))
        with self._desk.model.joining():
            show_extra(self._desk, self._cv, "photo", on=True)

    @Slot()
    def _on_remove(self) -> None:
        self._desk.model.take_back(photo_key())
        self.choose.setFocus()

    @Slot(bool)
    def _on_put(self, on: bool) -> None:
        show_extra(self._desk, self._cv, "photo", on)
