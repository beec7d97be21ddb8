"""Hands for boards that sort: a card found by its id, and carried."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogtool.ui.editors.sorting.sort_board import SortBoard
from dialogtool.ui.editors.sorting.sort_item import SortItem
from tests.ui.editors.bench import LEFT


def item(editor: SortBoard, id: str) -> SortItem:
    """The card in sight that stands for an item."""
    return next(one for one in editor.findChildren(SortItem) if one.item == id and one.isVisible())


def carry(item: QWidget, to: QWidget, let_go: bool = True) -> None:
    """Takes a card in the hand and over the middle of another widget."""
    QTest.mousePress(item, LEFT, pos=item.rect().center())
    target = item.mapFromGlobal(to.mapToGlobal(to.rect().center()))
    for point in (item.rect().center() + QPoint(30, 30), target):
        QTest.mouseMove(item, point)
    if let_go:
        QTest.mouseRelease(item, LEFT, pos=target)
    QApplication.processEvents()
