"""A picture that is as high as it is wide."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget


class Square(QWidget):
    """As large as `side` where there is room, and never smaller than `least`, both in logical pixels."""

    def __init__(self, side: int, least: int) -> None:
        super().__init__()
        self._side = side
        self._least = least
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """As large as it may be."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """The least that can be seen on it."""
        return QSize(self._least, self._least)

    def hasHeightForWidth(self) -> bool:
        """It is as high as it is wide."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as it is wide, up to its side."""
        return min(width, self._side)
