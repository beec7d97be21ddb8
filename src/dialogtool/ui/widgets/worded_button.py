"""A button that holds a column of words: as high as they need, as narrow as it is given."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout


class WordedButton(QPushButton):
    """What stands in `column` is what it says; the words wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)

    def sizeHint(self) -> QSize:
        """As high as its words need."""
        return QSize(super().sizeHint().width(), self.column.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that its words need at this width."""
        return self.column.totalHeightForWidth(width)
