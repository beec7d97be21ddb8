"""Keeping what the hand is at in sight, where a page scrolls."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_to(widget: QWidget, point: QPoint, margin: int) -> None:
    """Scrolls the area around the widget until this point of the screen is in sight, with a margin in pixels."""
    above = widget.parentWidget()
    while above and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above and (inner := above.widget()):
        inside = inner.mapFromGlobal(point)
        above.ensureVisible(inside.x(), inside.y(), 0, margin)
