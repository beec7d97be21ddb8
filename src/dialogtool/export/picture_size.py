"""How large a picture stands on the paper."""

from dialogtool.core.basis.record import Record
from dialogtool.core.papers.blocks import Picture

from .sheets import DocumentLook

PAGE_WIDTH, PAGE_HEIGHT = 210.0, 297.0
FOR_WORDS = 30.0
"""So many millimetres of a page are left for a heading and a caption."""


class Size(Record):
    """Millimetres on the paper."""

    width: float
    height: float


def size_of(picture: Picture, look: DocumentLook) -> Size:
    """As wide as was asked for, in its own proportions, but never wider or higher than the page has room for."""
    from docx.image.image import Image  # noqa: PLC0415 - python-docx is slow to load, and few documents have pictures

    dots = Image.from_blob(picture.data)
    shape = dots.px_height / dots.px_width
    width = min(picture.width, PAGE_WIDTH - 2 * look.margin, (PAGE_HEIGHT - 2 * look.margin - FOR_WORDS) / shape)
    return Size(width=width, height=width * shape)
