"""An aid as a picture of its own: for Word, for a take-home sheet, with the words that say the same."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import singledispatch

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from dialogtool.core.case.answers import Value
from dialogtool.core.tool.fields import FieldPlan

from ..desk import Desk


@dataclass(frozen=True)
class Painted:
    """How large the picture is in logical pixels, how it is painted from the top left, and what it says in words."""

    size: QSize
    paint: Callable[[QPainter], None]
    alt: str


@singledispatch
def painted_for(field: FieldPlan, value: Value | None, desk: Desk) -> Painted | None:
    """The picture of an answer by the kind of its field; None for a field that is no picture."""
    return None


def as_svg(painted: Painted) -> bytes:
    """The picture as an SVG file."""
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(painted.size)
    generator.setViewBox(QRectF(0, 0, painted.size.width(), painted.size.height()))
    generator.setDescription(painted.alt)
    _painted_on(generator, painted)
    return bytes(kept.data())


def as_png(painted: Painted, scale: float = 2.0) -> bytes:
    """The picture as a PNG file, `scale` dots for each logical pixel, on white paper."""
    image = QImage(painted.size * scale, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.white)
    _painted_on(image, painted)
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub asks for bytes
    return bytes(kept.data())


def _painted_on(device: QImage | QSvgGenerator, painted: Painted) -> None:
    painter = QPainter(device)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painted.paint(painter)
    painter.end()
