"""The narrow side: how to ask, and what was found so far. In words that the citizen may well read."""

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from dialogtool.core.findings.findings import to_ask
from dialogtool.core.scenes.shared import SharedScene

from ...desk import Desk
from ..pieces import button, empty, label

REST_MS = 400


class CaseworkerSide(QFrame):
    """Hints for the question in sight. One key (F9) folds it away."""

    folded = Signal(bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: SharedScene | None = None
        self.setProperty("surface", "panel")
        _ = desk.words.gettext
        self.toggle = button(_("Hide the hints (F9)"), "quiet")
        self.toggle.clicked.connect(self.fold)
        self._hints = QVBoxLayout()
        self._found = label("", "side")
        self._later = QTimer(self, interval=REST_MS, singleShot=True)
        self._later.timeout.connect(self._show_found)
        self.citizen_types = QCheckBox(_("The citizen is typing"))
        self.citizen_types.setChecked(desk.model.typed_by == "citizen")
        self.citizen_types.toggled.connect(self._on_typist)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(20, 8, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._hints)
        column.addStretch(1)
        column.addWidget(self._found)
        column.addWidget(self.citizen_types)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(4, 8, 4, 0)
        outer.addWidget(self.toggle)
        outer.addWidget(self._body, 1)
        outer.addStretch(0)

    def show_scene(self, scene: SharedScene) -> None:
        """Shows the hints of this screen, and, when the hand rests, how much was found so far."""
        words = self._desk.words
        self._later.start()
        if self._shown and (self._shown.hint, self._shown.follow_up) == (scene.hint, scene.follow_up):
            return
        self._shown = scene
        empty(self._hints)
        if scene.hint:
            self._hints.addWidget(label(words.gettext("How you can ask"), "side-head"))
            self._hints.addWidget(label(words.content(scene.hint), "side"))
        if scene.follow_up:
            self._hints.addWidget(label(words.gettext("Ask more"), "side-head"))
            for line in scene.follow_up:
                self._hints.addWidget(label("– " + words.content(line), "side"))

    @Slot()
    def _show_found(self) -> None:
        if self._desk.model.is_open:
            waiting = len(to_ask(self._desk.model.findings))
            counted = self._desk.words.ngettext("Found so far: {count}", "Found so far: {count}", waiting)
            self._found.setText(counted.format(count=waiting) if waiting else "")

    @Slot(bool)
    def _on_typist(self, citizen: bool) -> None:
        self._desk.model.typed_by = "citizen" if citizen else "caseworker"

    @Slot()
    def fold(self) -> None:
        """Folds the hints away, or out again."""
        _ = self._desk.words.gettext
        folded = self._body.isVisibleTo(self)
        self._body.setVisible(not folded)
        self.toggle.setText(_("Show hints (F9)") if folded else _("Hide the hints (F9)"))
        self.folded.emit(folded)
