"""One line of an old CV: what it could be is shown when it is pressed, and it is left alone until then."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from dialogtool.core.cv.material import TalkLine
from dialogtool.core.cv.old_lines import any_of, details_in

from ...desk import Desk
from ...parts.forms import Face, RowForm
from ...parts.tiles import TileButton
from ..flow_layout import FlowLayout
from ..pieces import button, label

CONTACT = "contact"
"""How to reach the citizen, which is no line of a career."""


def uses(desk: Desk, line: str) -> dict[str, str]:
    """What a line can become, by the kind of line; phone and mail where the line holds such."""
    _ = desk.words.gettext
    contact = {CONTACT: _("Phone and mail")} if any_of(details_in(line)) else {}
    return contact | {
        "work": _("Work"),
        "education": _("Education"),
        "course": _("A course"),
        "voluntary": _("Voluntary work"),
        "language": _("Language"),
        "licence": _("A licence or certificate"),
        "it": _("IT"),
        "leisure": _("Leisure"),
        "reference": _("A reference"),
    }


class CvTalkLine(QFrame):
    """The line, and the ways on."""

    used = Signal(str)
    """The line is to become a line of this kind."""
    reached = Signal()
    """The line says how to reach the citizen."""
    put_away = Signal()
    """Not now."""
    unfolded = Signal()

    def __init__(self, line: TalkLine, desk: Desk) -> None:
        super().__init__()
        self.line = line
        self._desk = desk
        self.ways: dict[str, QWidget] = {}
        self._more: QWidget | None = None
        self.face = TileButton(line.text, RowForm(Face(line.text), desk.theme, "", "side-text"), desk.theme, line.text)
        self.face.setCheckable(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.face)
        self.face.toggled.connect(self._on_toggled)

    def fold(self) -> None:
        """Folds the ways away."""
        self.face.setChecked(False)

    def _build(self) -> QWidget:
        _ = self._desk.words.gettext
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(12, 0, 0, 8)
        inside.addWidget(label(_("What is it?")))
        flow = FlowLayout(spacing=8)
        for kind, text in uses(self._desk, self.line.text).items():
            way = button(text)
            way.setObjectName(kind)
            way.setMinimumWidth(self._desk.theme.size("target") + 2 * self._desk.theme.size("unit"))
            way.clicked.connect(self._on_way)
            self.ways[kind] = way
            flow.addWidget(way)
        not_now = button(_("Not now"), "quiet")
        not_now.clicked.connect(self.put_away)
        self.ways[""] = not_now
        flow.addWidget(not_now)
        inside.addLayout(flow)
        self._column.addWidget(holder)
        return holder

    @Slot(bool)
    def _on_toggled(self, on: bool) -> None:
        self._more = self._more or self._build()
        self._more.setVisible(on)
        if on:
            self.unfolded.emit()

    @Slot()
    def _on_way(self) -> None:
        kind = self.sender().objectName()
        if kind == CONTACT:
            self.reached.emit()
        else:
            self.used.emit(kind)
