"""A sentence that was taken out leaves no trace, and nothing else goes with it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogtool.core.guard.taking import without
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
)
from tests.core.guarding import OWN, paper

OUT = "Jeg er syg."


def left(*blocks: Block) -> tuple[Block, ...]:
    """What is left of these when the sentence is taken out."""
    return without(paper(*blocks), {OUT}).blocks


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Paragraph(text=f"Jeg bager. {OUT} Jeg går."), Paragraph(text="Jeg bager. Jeg går.")),
        (Paragraph(text=f"{OUT}\nJeg går."), Paragraph(text="Jeg går.")),
        (Paragraph(text=f"Jeg bager.\nJeg går. {OUT}"), Paragraph(text="Jeg bager.\nJeg går.")),
        (Entry(title="Køkken", detail="Hver dag", text=OUT), Entry(title="Køkken", detail="Hver dag")),
        (Entry(title="Køkken", text=f"Jeg bager. {OUT}"), Entry(title="Køkken", text="Jeg bager.")),
        (Bullet(text="Gå", detail=OUT, mark="done"), Bullet(text="Gå", mark="done")),
        (Line(parts=("Esbjerg", OUT)), Line(parts=("Esbjerg",))),
        (
            Framed(label="Skridt", text="Gå.", facts=(OUT, "Mandag")),
            Framed(label="Skridt", text="Gå.", facts=("Mandag",)),
        ),
        (Framed(label="Skridt", text=OUT, facts=("Mandag",)), Framed(label="Skridt", text="")),
        (Room(lines=2), Room(lines=2)),
        (PageBreak(), PageBreak()),
        (Framed(label="Skridt", text="", facts=("Skriv",)), Framed(label="Skridt", text="", facts=("Skriv",))),
    ],
)
def test_what_stands_around_it_stays(before: Block, after: Block) -> None:
    assert left(before) == (after,)


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(text=OUT),
        Title(text=OUT),
        Lead(text=OUT),
        Heading(text=OUT),
        Line(parts=(OUT,)),
        Bullet(text=OUT, detail="Hver dag"),
        Entry(title=OUT, detail="Hver dag", text="Det gik godt."),
    ],
)
def test_what_has_nothing_left_to_say_goes(block: Block) -> None:
    assert left(block, Room(lines=1)) == (Room(lines=1),)


def test_a_picture_of_what_was_taken_out_goes_whole() -> None:
    kept = Picture(data=b"png", alt="En vej.")
    assert left(Picture(data=b"png", alt=f"En livslinje. {OUT}", caption="Min livslinje"), kept) == (kept,)


def test_the_same_sentence_in_another_language_goes_whole() -> None:
    assert left(Beside(text=OUT, language="en"), Beside(text="I bake.", language="en")) == (
        Beside(text="I bake.", language="en"),
    )


def test_a_heading_that_is_left_alone_goes_too() -> None:
    work, more = Heading(text="Arbejde"), Heading(text="Mere", level=2)
    assert left(work, more, Bullet(text=OUT), PageBreak(), Heading(text="Fritid"), Bullet(text="Sang")) == (
        PageBreak(),
        Heading(text="Fritid"),
        Bullet(text="Sang"),
    )


def test_a_heading_stays_while_something_stands_under_it() -> None:
    work, more = Heading(text="Arbejde"), Heading(text="Mere", level=2)
    assert left(work, Bullet(text=OUT), more, Bullet(text="Sang")) == (work, more, Bullet(text="Sang"))


def test_a_heading_that_stood_alone_from_the_start_stays() -> None:
    assert left(Heading(text="Noter"), Heading(text="Fritid"), Bullet(text=OUT)) == (Heading(text="Noter"),)


def test_a_name_that_was_taken_out_stands_in_no_property() -> None:
    name = "Birgitte 010170-1234"
    document = Document(f"CV for {name}", name, "da", (Title(text=name), Paragraph(text="Jeg bager.")))
    assert without(document, {name}) == Document("CV for", "", "da", (Paragraph(text="Jeg bager."),))


def test_the_document_is_the_same_when_nothing_was_taken_out() -> None:
    document = paper("Jeg bager. Jeg går.")
    assert without(document, ()) is document
    assert without(document, {OUT}) == document
    assert document.author == OWN


@given(
    st.lists(st.sampled_from(["Jeg bager.", OUT, "Jeg går!", "KANARIE er syg."]), max_size=6), st.sampled_from(" \n")
)
def test_no_sentence_that_was_taken_out_is_left_anywhere(said: list[str], between: str) -> None:
    text = between.join(said)
    blocks = (Heading(text="H"), Paragraph(text=text), Entry(title="T", text=text), Framed(label="L", text=text))
    shown = plain_text(without(paper(*blocks), {OUT, "KANARIE er syg."}))
    assert "syg" not in shown
    assert shown.count("Jeg bager.") == 3 * said.count("Jeg bager.")


def test_what_stands_beside_it_in_another_language_goes_with_it() -> None:
    ill, walk = Beside(text="I am ill.", language="en"), Beside(text="I walk.", language="en")
    assert left(Bullet(text=OUT), ill, Bullet(text="Jeg går."), walk) == (Bullet(text="Jeg går."), walk)
    assert left(Paragraph(text=f"Jeg går. {OUT}"), ill, ill) == (Paragraph(text="Jeg går."),)
