"""Where the pages of a CV end."""

from collections.abc import Callable, Mapping
from itertools import pairwise

import pytest
from msgspec.structs import replace

from dialogtool.core.case.case import Case
from dialogtool.core.papers.blocks import Block, Bullet, Document, Entry, Heading, PageBreak, Paragraph, Room, Title
from dialogtool.export.cv_blocks import cv_document
from dialogtool.export.paging import paged

from .lives import cv_of, empty_case, life_of_little, life_of_much

WORDS = "Jeg laver mad til mange og står for to andre i køkkenet, og det hele er klar til tiden. " * 3


def a_document(*blocks: Block) -> Document:
    return Document("CV", "Bo", "da", blocks)


def pages(document: Document) -> list[int]:
    """How many blocks stand on each page."""
    counts = [0]
    for block in document.blocks:
        if isinstance(block, PageBreak):
            counts.append(0)
        else:
            counts[-1] += 1
    return counts


def entries(count: int) -> tuple[Block, ...]:
    return tuple(Entry(f"Kok {n}", "2013", WORDS) for n in range(count))


@pytest.mark.parametrize("life", [empty_case, life_of_little, life_of_much])
def test_a_life_keeps_all_its_blocks_on_two_pages(life: Callable[[], Case], wordbook: Mapping[str, str]) -> None:
    document = cv_document(cv_of(life()), wordbook)
    whole = paged(document)
    assert tuple(block for block in whole.blocks if not isinstance(block, PageBreak)) == document.blocks
    assert (len(pages(whole)) <= 2, whole.small) == (True, False)


def test_one_page_has_no_break() -> None:
    document = a_document(Title("Bo"), Paragraph("Hej"))
    assert paged(document) == document


def test_what_belongs_together_stands_on_one_page() -> None:
    blocks = tuple(block for n in range(12) for block in (Heading(f"Del {n}"), Entry("Kok", "", WORDS)))
    whole = paged(a_document(*blocks)).blocks
    assert PageBreak() in whole
    assert all(isinstance(after, Heading) for before, after in pairwise(whole) if before == PageBreak())


def test_what_would_take_a_third_page_is_set_smaller_when_that_helps() -> None:
    counts = {n: paged(a_document(*entries(n))) for n in range(14, 40)}
    small = [n for n, document in counts.items() if document.small]
    assert small
    assert all(len(pages(counts[n])) <= 2 for n in counts if n < min(small))
    assert {len(pages(counts[n])) for n in small} == {2, 3}


def test_a_page_never_ends_before_its_first_block() -> None:
    huge = Paragraph(WORDS * 30)
    assert pages(paged(a_document(huge, Bullet("a"), huge))) == [1, 1, 1]


def test_a_heading_alone_at_the_end_and_lines_to_write_on_are_kept() -> None:
    document = a_document(Heading("Noter"), Room(4), Heading("Mere"))
    assert paged(document) == document


@pytest.mark.parametrize("words", ["شغل", "робота"])
def test_a_script_that_was_not_measured_breaks_where_it_will(words: str) -> None:
    many = next(entries(n) for n in range(14, 40) if paged(a_document(*entries(n))).small)
    document = a_document(*many, Paragraph(words))
    assert paged(document) == replace(document, small=True)
