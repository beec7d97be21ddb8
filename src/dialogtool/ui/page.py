"""What every page is: a widget that stands in the window and may ask to go elsewhere."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dialogtool.core.case.answers import AnswerKey

from .case_model import Change
from .desk import Desk
from .widgets.pieces import label, scrolled


class Page(QWidget):
    """One page of the window. It holds no state of its own but scroll and focus."""

    go = Signal(object)
    """A `Where` to go to."""
    moved = Signal(object)
    """The `Where` that the page itself has moved to, so that the place is kept."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def refresh(self, change: Change) -> None:
        """Shows the case anew after a change; pages that show nothing of it do nothing."""

    def arrive(self) -> None:
        """Called when the page stands in the window: the keyboard lands where the work begins."""

    def show_answer(self, key: AnswerKey) -> None:
        """Goes to where this answer is given, when undo or redo changed it."""

    def leave(self) -> None:
        """Called before another page takes its place."""

    def progress(self) -> str:
        """What stands beside the citizen's name at the top, such as "Min hverdag · 4 af 9"."""
        return ""


def column_page(page: Page, widest: int = 920) -> QVBoxLayout:
    """A single column in the middle of a page that scrolls up and down."""
    inner = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scrolled(inner))
    middle = QHBoxLayout(inner)
    middle.setContentsMargins(24, 24, 24, 24)
    holder = QWidget()
    holder.setMaximumWidth(widest)
    middle.addStretch(1)
    middle.addWidget(holder, 1000)
    middle.addStretch(1)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    return column


def title(text: str) -> QWidget:
    """A page's title."""
    return label(text, "title")
