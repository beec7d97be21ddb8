"""Labels, buttons, surfaces and rows in the looks of the theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..pictures import icon, pixmap


def label(text: str, look: str = "", wide: int = 0) -> QLabel:
    """A wrapped label of plain text; `look` names its style, `wide` its greatest width in pixels."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("look", look)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    if wide:
        made.setMaximumWidth(wide)
    return made


def tell_on(line: QLabel, text: str, look: str) -> None:
    """Says this on a line that is there, in another look."""
    line.setProperty("look", look)
    line.setText(text)
    line.style().polish(line)


def picture(code: str, side: int) -> QLabel:
    """A picture that decorates; a screen reader passes it over."""
    made = QLabel()
    made.setProperty("look", "picture")
    made.setPixmap(pixmap(code, side, 2.0))
    made.setFixedSize(side, side)
    return made


def button(text: str, weight: str = "", code: str = "") -> QPushButton:
    """A button; `weight` is "primary", "quiet", "big" or nothing, `code` a picture on it."""
    made = QPushButton(text)
    made.setProperty("weight", weight)
    made.setAutoDefault(True)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if code:
        made.setIcon(icon(code) if code else QIcon())
    return made


def surface(kind: str, margin: int = 24, spacing: int = 12) -> tuple[QFrame, QVBoxLayout]:
    """A quiet area ("card", "sand", "panel", "sun", "moss", "clay", "sheet") and the column inside it."""
    frame = QFrame()
    frame.setProperty("surface", kind)
    column = QVBoxLayout(frame)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(spacing)
    return frame, column


def scrolled(inner: QWidget) -> QScrollArea:
    """The widget in an area that scrolls up and down, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setObjectName("scrolled")
    area.setWidget(inner)
    return area


def row(*items: QWidget | QLayout | int, spacing: int = 12) -> QHBoxLayout:
    """Widgets side by side; a number is a stretch of that weight."""
    made = QHBoxLayout()
    _fill(made, items, spacing)
    return made


def column(*items: QWidget | QLayout | int, spacing: int = 12) -> QVBoxLayout:
    """Widgets under each other; a number is a stretch of that weight."""
    made = QVBoxLayout()
    _fill(made, items, spacing)
    return made


def _fill(layout: QBoxLayout, items: tuple[QWidget | QLayout | int, ...], spacing: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if isinstance(item, int):
            layout.addStretch(item)
        elif isinstance(item, QLayout):
            layout.addLayout(item)
        else:
            layout.addWidget(item)


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout and lets it go."""
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
