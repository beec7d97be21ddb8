"""OpenMoji pictures as pixmaps and icons, drawn once for each size."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap


@lru_cache(maxsize=512)
def pixmap(code: str, side: int, ratio: float = 1.0) -> QPixmap:
    """The picture, `side` logical pixels square, sharp at a screen's `ratio`; empty when there is none."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the first painted frame has no picture

    from .picture_files import has_picture, picture_path  # noqa: PLC0415

    if not has_picture(code):
        return QPixmap()
    drawn = QPixmap(round(side * ratio), round(side * ratio))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(str(picture_path(code))).render(painter)
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(code: str, side: int = 48) -> QIcon:
    """The picture as an icon for a button."""
    return QIcon(pixmap(code, side, 2.0))
