"""A layout that fills line after line, as text does; mirrored for right-to-left."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QHBoxLayout):
    """Places items side by side and goes on at the next line where the width ends.

    Qt holds the items, as it does for a line. Held in a list here, they were gone under the hand once Qt had let an
    earlier page go, and the window fell.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 10) -> None:
        super().__init__()
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)
        if parent:
            parent.setLayout(self)

    def _held(self) -> Iterator[QLayoutItem]:
        for place in range(self.count()):
            if item := self.itemAt(place):
                yield item

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height follows its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high it is at this width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        """The same: it takes no less."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect) -> None:
        """Puts every item in its place."""
        QLayout.setGeometry(self, rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """The least it can do with."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The largest single item."""
        size = QSize()
        for item in self._held():
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item in (item for item in self._held() if not item.isEmpty()):
            hint = _size_within(item, rect.width())
            if x > rect.x() and x + hint.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self.spacing(), 0
            if move:
                place = QRect(QPoint(x, y), hint)
                item.setGeometry(QStyle.visualRect(Qt.LayoutDirection.RightToLeft, rect, place) if mirrored else place)
            x += hint.width() + self.spacing()
            line = max(line, hint.height())
        return y + line - rect.y()


def _size_within(item: QLayoutItem, width: int) -> QSize:
    """The size an item wants, and at most this width: what wraps grows downwards instead."""
    hint = item.sizeHint()
    if hint.width() <= width or not item.hasHeightForWidth():
        return hint
    return QSize(width, item.heightForWidth(width))
