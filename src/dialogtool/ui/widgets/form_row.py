"""One row of a form: label, buddy, accessible name and description in one call."""

from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from .pieces import column, label


def form_row(text: str, widget: QWidget, help: str = "", look: str = "") -> QVBoxLayout:
    """The widget under its label, with help beneath it; screen readers hear both."""
    head = label(text, look)
    head.setBuddy(_focus(widget))
    describe(widget, text, help)
    rows = [head, widget, *([label(help, "small")] if help else [])]
    return column(*rows, spacing=6)


def describe(widget: QWidget, name: str, help: str = "") -> None:
    """Gives a widget the name and the description that a screen reader says."""
    target = _focus(widget)
    target.setAccessibleName(name)
    target.setAccessibleDescription(help)


def _focus(widget: QWidget) -> QWidget:
    """What the keyboard lands on: the widget itself, or what it passes its focus to."""
    if isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox | QAbstractSpinBox):
        return widget
    return widget.focusProxy() or widget
