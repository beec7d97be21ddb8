"""What stands around a widget: the page it is on, and the area that it is scrolled in."""

from PySide6.QtWidgets import QScrollArea, QWidget


def page_around(widget: QWidget) -> QWidget:
    """The page that the widget stands on; the outermost widget where there is no page."""
    around = widget
    while around.objectName() != "page" and (above := around.parentWidget()):
        around = above
    return around


def scroll_area_around(widget: QWidget) -> QScrollArea | None:
    """The nearest area that the widget can be scrolled in, or None."""
    above = widget.parentWidget()
    while above and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def show_if(widget: QWidget, shown: bool) -> None:
    """Shows or hides a part of something; one that stands nowhere yet comes up with what it is put in."""
    if not shown:
        widget.hide()
    elif widget.parentWidget():
        widget.show()
