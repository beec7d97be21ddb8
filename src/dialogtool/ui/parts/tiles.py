"""What can be pressed or chosen, as large calm surfaces: each is the Qt button whose role a screen reader knows."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QRadioButton, QSizePolicy, QStyle, QStyleOption

from ..theme import Theme
from .forms import Form
from .marks import draw_focus

# Qt allows one Qt class among the bases, so what the three buttons share is no Qt class of its own.
if TYPE_CHECKING:
    Shape = QAbstractButton
else:
    Shape = object


class Shaped(Shape):
    """What every tile has: `item` is what it stands for, `form` how that is laid out and drawn."""

    def __init__(self, item: str, form: Form, theme: Theme, name: str = "") -> None:
        super().__init__()
        self.item = item
        self.form = form
        self.theme = theme
        self.least = QSize()
        self.setObjectName("tile")
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.ensurePolished()

    def sizeHint(self) -> QSize:
        """The room its form needs, and at least what it was evened out to."""
        return self.form.size(self.font()).expandedTo(self.least)

    def minimumSizeHint(self) -> QSize:
        """It may be as narrow as it is given; its words wrap."""
        return QSize(0, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Its words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height its form needs at this width."""
        return max(self.form.size(self.font(), width).height(), self.least.height())

    def hitButton(self, pos: QPoint) -> bool:
        """The whole surface can be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the surface as the style sheet says, and the form on it."""
        option = QStyleOption()
        option.initFrom(self)
        option.state |= QStyle.StateFlag.State_On if self.isChecked() else QStyle.StateFlag.State_Off
        option.state |= QStyle.StateFlag.State_Sunken if self.isDown() else QStyle.StateFlag.State_None
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self.form.draw(painter, self)
        if self.hasFocus() and self.isChecked():
            inside = QRectF(self.rect()).adjusted(6, 6, -6, -6)
            draw_focus(painter, inside, self.theme, self.theme.size("radius-small") / 2)
        painter.end()


class TileCheck(Shaped, QCheckBox):
    """One of several that may be chosen together."""


class TileRadio(Shaped, QRadioButton):
    """One of several of which one may be chosen."""


class TileButton(Shaped, QPushButton):
    """Something that can be pressed, by Enter too."""

    def __init__(self, item: str, form: Form, theme: Theme, name: str = "") -> None:
        super().__init__(item, form, theme, name)
        self.setAutoDefault(True)


Tile = TileCheck | TileRadio | TileButton


def even_out(tiles: Sequence[Tile], wide: int | None = None) -> None:
    """Makes all tiles as high, and as wide unless `wide` is given, as the largest: they stand in a calm grid.

    A tile that needs more than `wide` for its longest word is wider than the others.
    """
    for tile in tiles:
        tile.least = QSize()
    if wide is None:
        wide = max((tile.sizeHint().width() for tile in tiles), default=0)
    widths = [max(wide, tile.sizeHint().width()) for tile in tiles]
    sizes = [tile.form.size(tile.font(), width) for tile, width in zip(tiles, widths, strict=True)]
    high = max((size.height() for size in sizes), default=0)
    for tile in tiles:
        tile.least = QSize(wide, high)
        tile.updateGeometry()


def choose_one(tiles: Sequence[TileRadio], item: str | None) -> None:
    """Shows this one as chosen, or none of them."""
    for tile in tiles:
        tile.setAutoExclusive(False)
        tile.setChecked(tile.item == item)
        tile.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for tile in tiles:
        tile.setAutoExclusive(True)
