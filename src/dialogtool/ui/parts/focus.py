"""The keyboard's way and place, where widgets come and go."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def in_tab_order(way: Sequence[QWidget]) -> None:
    """Lets Tab go through these in turn, from the first one, which stays where it is.

    Without this, what is made anew comes last on the page.
    """
    for before, after in pairwise(way):
        QWidget.setTabOrder(before, after)


def place_in_way(parent: QWidget) -> QWidget:
    """A hidden place in the way of the Tab key: what is made anew can come after it, where nothing else stays."""
    made = QWidget(parent)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.hide()
    return made


def hold_focus(part: QWidget) -> bool:
    """True when the keyboard is in this part of the page; the part itself keeps it while what it was on goes away.

    Without this, Qt hands it on to the next field, and scrolls the page there.
    """
    focus = QApplication.focusWidget()
    inside = focus is not None and part.isAncestorOf(focus)
    if inside:
        part.setFocus()
    return inside
