"""A picture file as a small JPEG of the picture alone: nothing of when, where or by whom it was taken."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter, QPainter

LONGEST_SIDE = 600
"""Pixels; more is not seen on a CV."""

QUALITY = 88
FORMATS = ("jpeg", "png")


def photograph(path: str) -> bytes:
    """The picture as a JPEG of at most `LONGEST_SIDE` pixels, standing upright; empty for what is no JPEG or PNG."""
    reader = QImageReader(path)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in FORMATS:
        return b""
    reader.setScaledSize(_within(reader.size()))
    picture = reader.read()
    return b"" if picture.isNull() else _as_jpeg(_plain(picture))


def _within(size: QSize) -> QSize:
    """The size in which the picture is read; a small one stays as it is."""
    limit = QSize(LONGEST_SIDE, LONGEST_SIDE)
    fits = size.width() <= LONGEST_SIDE and size.height() <= LONGEST_SIDE
    return size if fits else size.scaled(limit, Qt.AspectRatioMode.KeepAspectRatio)


def _plain(picture: QImage) -> QImage:
    """What is seen, painted on white: no words, no colour profile and no second picture inside come along."""
    if picture.colorSpace().isValid():
        picture.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    sheet = QImage(picture.size(), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, picture)
    painter.end()
    return sheet


def _as_jpeg(picture: QImage) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    writer.write(picture)
    buffer.close()
    return bytes(held.data())
