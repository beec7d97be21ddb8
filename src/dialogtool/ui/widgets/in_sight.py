"""Bringing what the hand is on into sight."""

from PySide6.QtWidgets import QScrollArea, QWidget

HAND_MARGIN = 48
"""Logical pixels between what the hand is on and the edge of the page."""


def bring_hand_in_sight(inside: QWidget) -> None:
    """Scrolls the page so that what the keyboard is on inside this widget is seen; nothing where it is elsewhere."""
    hand, area = inside.window().focusWidget(), inside.parentWidget()
    while area and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if hand and area and inside.isAncestorOf(hand):
        area.ensureWidgetVisible(hand, 0, HAND_MARGIN)
