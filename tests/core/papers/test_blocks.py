"""What a document says, as plain text."""

from typing import get_args

import pytest

from dialogtool.core.papers.blocks import (
    Beside,
    Block,
    Bullet,
    Document,
    Entry,
    Framed,
    Heading,
    Lead,
    Line,
    PageBreak,
    Paragraph,
    Picture,
    Room,
    Title,
    plain_text,
    spoken,
)

SAYS: tuple[tuple[Block, str], ...] = (
    (Title("Birgit Holm"), "Birgit Holm\n"),
    (Line(("Elmevej 12", "20 30 40 50")), "Elmevej 12 · 20 30 40 50\n"),
    (Lead("Jeg søger arbejde i et køkken."), "Jeg søger arbejde i et køkken.\n"),
    (Heading("Erfaring"), "Erfaring\n"),
    (Paragraph("En linje\nog en til"), "En linje\nog en til\n"),
    (Entry("Mad til mange", "hver uge", "Hver søndag."), "Mad til mange · hver uge\nHver søndag.\n"),
    (Entry("Mad til mange"), "Mad til mange\n"),
    (Bullet("Ring til Mette", "3.12.2026"), "- Ring til Mette · 3.12.2026\n"),
    (Framed("Næste skridt", "Ring til Mette", ("3.12.2026",)), "Næste skridt\nRing til Mette\n3.12.2026\n"),
    (Picture(b"...", "En vej fra i dag til målet.", "Min vej"), "Min vej\nEn vej fra i dag til målet.\n"),
    (Beside("My way", "en"), "My way\n"),
    (Room(4), ""),
    (PageBreak(), ""),
)


def document(*blocks: Block) -> Document:
    return Document(title="CV", author="Birgit Holm", language="da", blocks=blocks)


@pytest.mark.parametrize(("block", "says"), SAYS, ids=str)
def test_every_block_reads_as_text_for_a_form_on_the_web(block: Block, says: str) -> None:
    assert plain_text(document(block)) == says


def test_these_tests_know_every_kind_of_block() -> None:
    assert {type(block) for block, _ in SAYS} == set(get_args(Block))


def test_a_heading_stands_after_an_empty_line() -> None:
    assert plain_text(document(Title("CV"), Heading("Erfaring"), Bullet("Mad"))) == "CV\n\nErfaring\n- Mad\n"


def test_a_document_that_says_nothing_is_empty_text() -> None:
    assert plain_text(document()) == ""


def test_a_dot_stands_only_between_two_things() -> None:
    assert [spoken("Mad", ""), spoken("", "hver uge")] == ["Mad", "hver uge"]
    assert spoken("Mad", "hver uge") == "Mad · hver uge"
