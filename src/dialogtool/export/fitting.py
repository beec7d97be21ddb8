"""Making a plan fill its one page: as large as it can be set, and lines to write on where space is left.

Heights are estimates in points: a paragraph's lines are counted from the widths of its letters, and a little is kept
back, so that what is said to fit one page does.
"""

from collections.abc import Sequence

import msgspec

from dialogtool.core.papers.blocks import Block, Document, Framed, PageBreak, Room

from .layout import Set, paragraphs_of
from .picture_size import PAGE_HEIGHT, PAGE_WIDTH, size_of
from .sheets import DocumentLook, Sheet
from .widths import BOLD, line_count

POINTS_A_MM = 72 / 25.4
TYPE_HEIGHT = 1.22
"""The height that Calibri itself asks for a line, as a part of its size."""

FRAME_INDENT = 14.0
FRAME_EDGES = 28.5
"""The lines of the frame above and below, with the space inside them."""

KEPT_BACK = 10.0
MOST_ROOM = 9


def fitted(document: Document, sheets: Sequence[Sheet], look: DocumentLook) -> tuple[Document, Sheet]:
    """The first of the sheets on which the document takes one page, else the last; a Room at the end fills the page.

    Where even the last sheet is too small, the Room shrinks to one line; then the document goes on to a second page.
    What follows a page break is no part of all this.
    """
    first, others = _pages(document.blocks)
    page = msgspec.structs.replace(document, blocks=first)
    sheet = next((sheet for sheet in sheets if _left(page, sheet, look) >= 0), sheets[-1])
    return msgspec.structs.replace(document, blocks=(*_filled(page, sheet, look), *others)), sheet


def _pages(blocks: tuple[Block, ...]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """What stands before the first page break, and the rest with it."""
    broken = next((place for place, block in enumerate(blocks) if isinstance(block, PageBreak)), len(blocks))
    return blocks[:broken], blocks[broken:]


def _filled(page: Document, sheet: Sheet, look: DocumentLook) -> tuple[Block, ...]:
    *before, last = page.blocks
    if not isinstance(last, Room):
        return page.blocks
    spare = int(_left(page, sheet, look) // height_of(Set("Room"), sheet, look))
    return (*before, Room(lines=max(1, min(MOST_ROOM, last.lines + spare))))


def _left(document: Document, sheet: Sheet, look: DocumentLook) -> float:
    """Points left at the foot of the first page; negative when the document needs a second."""
    height = (PAGE_HEIGHT - 2 * look.margin) * POINTS_A_MM
    frames = sum(isinstance(block, Framed) for block in document.blocks) * FRAME_EDGES
    used = sum(height_of(paragraph, sheet, look) for paragraph in paragraphs_of(document))
    return height - used - frames - KEPT_BACK


def height_of(paragraph: Set, sheet: Sheet, look: DocumentLook) -> float:
    """About how many points high the paragraph stands between the margins, with the space around it."""
    face = sheet.face(paragraph.face)
    if paragraph.picture:
        return face.before + size_of(paragraph.picture, look).height * POINTS_A_MM + face.after
    width = (PAGE_WIDTH - 2 * look.margin) * POINTS_A_MM
    inside = width - face.hanging - (2 * FRAME_INDENT if face.framed else 0)
    room = inside / (face.size * BOLD if face.bold else face.size)
    lines = sum(line_count(line, room) for line in paragraph.whole.split("\n"))
    return face.before + lines * face.size * TYPE_HEIGHT * face.line + face.after
