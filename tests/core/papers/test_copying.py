"""A form part by part, for the clipboard."""

from dialogtool.core.papers.blocks import Bullet, Document, Heading, Line, Paragraph, Room, Title
from dialogtool.core.papers.copying import Section, sections

FORM = Document(
    title="",
    author="",
    language="da",
    blocks=(
        Title(text="CV på Jobnet"),
        Line(parts=("Ane",)),
        Heading(text="Kontakt"),
        Bullet(text="Navn: Ane"),
        Bullet(text="By: Esbjerg"),
        Paragraph(text="Mangler: telefon."),
        Heading(text="Erfaring"),
        Heading(text="Stilling: Kok", level=2),
        Bullet(text="Fra: 2013"),
        Heading(text="Stilling: Tjener", level=2),
        Heading(text="Uddannelse"),
        Room(lines=2),
    ),
)


def test_each_block_is_copied_with_its_fields_and_without_what_is_said_to_the_reader() -> None:
    assert sections(FORM) == (
        Section("Kontakt", "Navn: Ane\nBy: Esbjerg"),
        Section("Erfaring", "Stilling: Kok\nFra: 2013\n\nStilling: Tjener"),
        Section("Uddannelse", ""),
    )
