"""The way of the Tab key through what is made anew: without this, new widgets come last on the page."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QWidget


def in_tab_order(way: Sequence[QWidget]) -> None:
    """Lets Tab go through these in turn, from the first one, which stays where it is."""
    for before, after in pairwise(way):
        QWidget.setTabOrder(before, after)
