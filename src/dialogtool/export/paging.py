"""Where the pages of a CV end: breaks set on purpose, with a little kept back, so that every program breaks there.

What would take a third page in its usual type is set smaller, when that helps.
"""

from collections.abc import Iterator

import msgspec

from dialogtool.core.papers.blocks import Block, Document, PageBreak, Room

from .fitting import POINTS_A_MM, height_of
from .layout import paragraphs_of
from .picture_size import PAGE_HEIGHT
from .sheets import CV_SHEET, SMALL_CV_SHEET, DocumentLook, Sheet

MOST_PAGES = 2
KEPT_BACK = 10.0
"""So many points of each page stay empty, since two programs never set type quite alike."""

MEASURED = "\u024f"
"""The widths of letters up to this one are known well enough to say where a page ends."""


def paged(document: Document, look: DocumentLook | None = None) -> Document:
    """The document with a break where each page is full, in small type if that saves a page after the second.

    A document in a script that was not measured is left to break where it will.
    """
    usual, small = (_broken(document, sheet, look or DocumentLook()) for sheet in (CV_SHEET, SMALL_CV_SHEET))
    helps = _pages(usual) > max(MOST_PAGES, _pages(small))
    broken = small if helps else usual
    return msgspec.structs.replace(document, blocks=broken if _is_measured(document) else document.blocks, small=helps)


def _pages(blocks: tuple[Block, ...]) -> int:
    return 1 + sum(isinstance(block, PageBreak) for block in blocks)


def _is_measured(document: Document) -> bool:
    return all(letter <= MEASURED or not letter.isalpha() for part in paragraphs_of(document) for letter in part.whole)


def _broken(document: Document, sheet: Sheet, look: DocumentLook) -> tuple[Block, ...]:
    """The blocks with a break before each group that would not be whole on its page."""
    most = (PAGE_HEIGHT - 2 * look.margin) * POINTS_A_MM - KEPT_BACK
    broken: list[Block] = []
    used = 0.0
    for group in _groups(document, sheet):
        high = sum(_height(block, document, sheet, look) for block in group)
        if used and used + high > most:
            broken.append(PageBreak())
            used = 0.0
        broken.extend(group)
        used += high
    return tuple(broken)


def _groups(document: Document, sheet: Sheet) -> Iterator[list[Block]]:
    """Blocks that stand on one page: a heading with what comes after it."""
    group: list[Block] = []
    for block in document.blocks:
        group.append(block)
        last = paragraphs_of(_alone(block, document))[-1:]
        if not isinstance(block, Room) and any(sheet.face(one.face).keep_next for one in last):
            continue
        yield group
        group = []
    if group:
        yield group


def _height(block: Block, document: Document, sheet: Sheet, look: DocumentLook) -> float:
    return sum(height_of(one, sheet, look) for one in paragraphs_of(_alone(block, document)))


def _alone(block: Block, document: Document) -> Document:
    return msgspec.structs.replace(document, blocks=(block,))
