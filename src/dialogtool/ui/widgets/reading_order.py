"""Tab goes the way one reads: through the layouts, from the first item to the last."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def tab_as_read(root: QWidget) -> None:
    """Puts everything in a widget that takes the keyboard in the order of its layouts.

    To be called when the widget comes into its window (alone it has no item before the first), and when some is new.
    """
    for before, after in pairwise(_in_widget(root)):
        QWidget.setTabOrder(before, after)


def _in_widget(widget: QWidget) -> Iterator[QWidget]:
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield widget
    elif isinstance(widget, QScrollArea):
        if inner := widget.widget():
            yield from _in_widget(inner)
    elif layout := widget.layout():
        yield from _in_layout(layout)
    else:
        children = [child for child in widget.children() if isinstance(child, QWidget)]
        for child in sorted(children, key=lambda child: (child.y(), child.x())):
            yield from _in_widget(child)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for item in (layout.itemAt(index) for index in range(layout.count())):
        if item and (inner := item.layout()):
            yield from _in_layout(inner)
        elif item and (widget := item.widget()):
            yield from _in_widget(widget)
