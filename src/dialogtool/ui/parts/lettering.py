"""Painted text that wraps, in any script: nothing is cut off, also not a word wider than its place."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ..theme import Theme

FAMILIES = ("Atkinson Hyperlegible", "Noto Sans", "Noto Sans Arabic")
"""The fonts of the theme, for pictures that no widget's style reaches."""


class Paragraph(NamedTuple):
    """Text laid out in lines of one `width`; `size` is what the words of it take, in logical pixels."""

    layout: QTextLayout
    size: QSizeF
    width: float

    def draw(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        """Paints the lines with the upper left corner of their place at this point."""
        painter.setPen(colour)
        self.layout.draw(painter, QPointF(x, y))


def paragraph(
    text: str, font: QFont, width: float, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter
) -> Paragraph:
    """The text in lines no wider than `width`, each at this side of it; it runs in the direction of its own script."""
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    height = widest = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1.0))
        line.setPosition(QPointF(0, height))
        height += line.height()
        widest = max(widest, line.naturalTextWidth())
    layout.endLayout()
    return Paragraph(layout, QSizeF(widest, height), width)


def lettering(theme: Theme, size: str, base: QFont | None = None, bold: bool = False) -> QFont:
    """The font of a size token; of the same family as `base` where there is one."""
    font = QFont(base) if base else QFont(list(FAMILIES))
    font.setPixelSize(theme.size(size))
    font.setBold(bold)
    return font


def longest_word(text: str, font: QFont) -> float:
    """How wide the widest word is: a place narrower than this would break it."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
