"""The ways on from the citizen's page: the road, the CV, the papers, and handing the case on."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from ...desk import Desk
from ...page_list import PAGES
from ...where import Where
from ..flow_layout import FlowLayout
from ..pieces import button, column
from .handover_panel import HandoverPanel


class CitizenWays(QWidget):
    """A button for each, after the one that begins a talk; the handover unfolds in `place`, where the page puts it."""

    go = Signal(object)
    """A `Where` to go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        _ = desk.words.gettext
        names = {"plan": _("My way"), "bearings": _("The road behind"), "cv": _("CV"), "papers": _("Papers")}
        self.buttons = {page: button(text) for page, text in names.items() if page in PAGES}
        self.hand_on = button(_("Hand the case on"))
        self.panel: HandoverPanel | None = None
        self.start = button("", "primary")
        line = FlowLayout(spacing=12)
        line.addWidget(self.start)
        for page, made in self.buttons.items():
            made.setObjectName(page)
            made.clicked.connect(self._on_page)
            line.addWidget(made)
        line.addWidget(self.hand_on)
        if desk.post is None:
            self.hand_on.hide()
        self.hand_on.clicked.connect(self.open_handover)
        self.place, self._under = QWidget(), column()
        self.place.setLayout(self._under)
        self.setLayout(column(line))

    @Slot()
    def _on_page(self) -> None:
        pressed = self.sender()
        assert isinstance(pressed, QPushButton)
        self.go.emit(Where(pressed.objectName()))

    @Slot()
    def open_handover(self) -> None:
        """Unfolds what it takes to hand the case on."""
        if self._desk.post and self.panel is None:
            self.panel = HandoverPanel(self._desk, self._desk.post)
            self.panel.closed.connect(self.close_handover)
            self._under.addWidget(self.panel)
            self.panel.show()
            self.panel.first_focus().setFocus()

    @Slot()
    def close_handover(self) -> None:
        """Folds it away again; nothing that was written there stays."""
        if self.panel:
            self.panel.hide()
            self.panel.deleteLater()
            self.panel = None
            self.hand_on.setFocus()
