"""A paper in another language and the same paper in Danish: which sentence says what."""

from dialogtool.core.guard.translated import with_sources
from dialogtool.core.papers.blocks import Block, Bullet, Document, Entry, Heading, Line, Paragraph
from tests.core.guarding import paper


def told(shown: tuple[Block | str, ...], danish: tuple[Block | str, ...]) -> tuple[tuple[str, str], ...]:
    return with_sources(paper(*shown), paper(*danish)).sources


def test_each_sentence_stands_beside_its_own() -> None:
    said = told(("I bake. I am ill.", Bullet(text="I go")), ("Jeg bager. Jeg er syg.", Bullet(text="Jeg går")))
    assert said == (("I bake.", "Jeg bager."), ("I am ill.", "Jeg er syg."), ("I go", "Jeg går"))


def test_what_says_the_same_in_both_is_not_translated() -> None:
    assert told((Line(parts=("Ane", "Church")),), (Line(parts=("Ane", "Kirke")),)) == (("Church", "Kirke"),)


def test_every_part_of_a_block_is_told() -> None:
    shown, danish = Entry(title="Singer", detail="weekly", text="Psalms"), Entry(title="Sanger", detail="ugentligt")
    assert told((shown,), (danish,)) == (("Singer", "Sanger"), ("weekly", "ugentligt"))


def test_where_one_language_takes_more_sentences_each_stands_for_all() -> None:
    assert told(("I bake. Daily.",), ("Jeg bager dagligt.",)) == (
        ("I bake.", "Jeg bager dagligt."),
        ("Daily.", "Jeg bager dagligt."),
    )


def test_a_line_more_in_one_of_them_does_not_part_the_rest() -> None:
    shown = (Heading(text="Can"), "I bake.", Bullet(text="Choir"))
    danish = (Heading(text="Kan"), Bullet(text="Kor"))
    assert told(shown, danish) == (("Can", "Kan"), ("Choir", "Kor"))


def test_the_paper_itself_stays_as_it_was() -> None:
    shown = Document("CV", "Ane", "en", (Paragraph(text="I bake."),))
    made = with_sources(shown, paper("Jeg bager."))
    assert (made.title, made.author, made.language, made.blocks) == ("CV", "Ane", "en", shown.blocks)
