"""Type on A4: what stands where, and where a page ends."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFont

from dialogtool.core.papers.blocks import (
    Beside,
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
)
from dialogtool.ui.theme import Theme, load_theme
from dialogtool.ui.widgets.papers.paper_pieces import MARGIN, PAGE_HEIGHT, PAGE_WIDTH
from dialogtool.ui.widgets.papers.paper_setting import Form, set_document, set_in_type
from tests.export.pixels import a_png


@pytest.fixture
def theme(repository: Path, qapp: object) -> Theme:
    return load_theme(repository / "resources" / "theme", "light")


def test_every_kind_of_block_is_set(theme: Theme) -> None:
    blocks = (
        Title(text="Ane"),
        Line(parts=("Esbjerg", "20")),
        Lead(text="Mål"),
        Heading(text="Profil"),
        Paragraph(text="To\nlinjer"),
        Entry(title="Mad", detail="hver uge", text="For otte."),
        Bullet(text="Ro"),
        Framed(label="Næste", text="Ring", facts=("i dag",)),
        Room(lines=2),
        Picture(a_png(), "En vej", "Min vej"),
        Beside("My way", "en"),
        PageBreak(),
    )
    said = [placed.piece.text for placed in set_in_type(blocks, theme).placed]
    told = ["Ane", "Esbjerg · 20", "Mål", "Profil", "To", "linjer", "Mad", "For otte.", "Ro", "Næste", "Ring", "i dag"]
    assert said == [*told, "", "", "", "Min vej", "My way"]


def test_nothing_stands_outside_the_margins(theme: Theme) -> None:
    setting = set_in_type([Paragraph(text="ord " * 90)] * 30, theme)
    assert setting.pages > 1
    for placed in setting.placed:
        assert placed.place.left() >= MARGIN
        assert placed.place.right() <= PAGE_WIDTH - MARGIN
        assert placed.place.bottom() <= PAGE_HEIGHT - MARGIN + 1


def test_a_heading_is_never_last_on_its_page(theme: Theme) -> None:
    blocks = [block for n in range(40) for block in (Heading(text=f"{n}"), Paragraph(text="ord " * 60))]
    placed = set_in_type(blocks, theme).placed
    pairs = zip(placed[::2], placed[1::2], strict=True)
    assert all(heading.page == text.page for heading, text in pairs)


def test_a_picture_stands_in_its_own_proportions_and_inside_the_margins(theme: Theme) -> None:
    wide, tall = (Picture(a_png(40, 20), "En vej", width=400), Picture(a_png(10, 100), "Et tårn"))
    first, second = set_in_type((wide, tall), theme).placed
    assert first.place.width() == pytest.approx(2 * first.place.height())
    assert first.place.width() == pytest.approx(PAGE_WIDTH - 2 * MARGIN)
    assert (first.page, second.page) == (0, 1)
    assert second.place.bottom() < PAGE_HEIGHT - MARGIN


def test_a_picture_stays_with_its_caption(theme: Theme) -> None:
    blocks = (Room(lines=33), Picture(a_png(40, 20), "En vej", "Min vej", width=60))
    assert [placed.page for placed in set_in_type(blocks, theme).placed][-2:] == [1, 1]


def test_bytes_that_are_no_picture_leave_an_empty_line(theme: Theme) -> None:
    assert set_in_type((Picture(b"", "En vej"),), theme).pages == 1


def test_what_follows_a_page_break_begins_a_new_page(theme: Theme) -> None:
    blocks = (Paragraph("Et"), PageBreak(), Heading("To"), Paragraph("Tre"))
    assert [placed.page for placed in set_in_type(blocks, theme).placed] == [0, 1, 1]


def test_a_frame_stands_in_from_the_margins_and_has_room_where_nothing_is_said(theme: Theme) -> None:
    said = [one.piece.face for one in set_in_type((Framed(label="Næste", text=""),), theme).placed]
    assert [(face.framed, face.ruled) for face in said] == [(True, False), (True, True), (True, True)]
    assert [face.keep for face in said] == [True, True, False]


def test_an_item_has_the_sign_of_its_kind(theme: Theme) -> None:
    items = (Bullet(text="Ro"), Bullet(text="Ring", mark="step"), Bullet(text="Skriv", mark="done"))
    assert [one.piece.sign for one in set_in_type(items, theme).placed] == ["bullet", "step", "done"]


def test_what_is_taken_home_is_set_as_large_as_one_page_takes(theme: Theme) -> None:
    text = Paragraph(text="ord " * 60)
    little, much = (Document("", "", "da", (text,) * count) for count in (2, 11))
    sizes = [set_document(one, "aftale", theme).placed[0].piece.face.size for one in (little, much)]
    assert sizes == [18, 14]
    assert set_document(little, "cv", theme).placed[0].piece.face.size == 11


def test_a_page_may_have_another_shape(theme: Theme) -> None:
    form = Form(width=700, height=400, margin=30)
    setting = set_in_type([Paragraph(text="ord " * 120), Picture(a_png(10, 100), "Et tårn")], theme, form=form)
    assert setting.pages > 1
    assert all(one.place.right() <= 671 and one.place.bottom() <= 371 for one in setting.placed)


def test_letters_are_not_joined_so_that_a_pdf_can_be_read_as_text(theme: Theme) -> None:
    (placed,) = set_in_type((Paragraph(text="Birgitte"),), theme).placed
    assert placed.layout.font().featureValue(QFont.Tag("liga")) == 0
    assert sum(len(run.glyphIndexes()) for run in placed.layout.glyphRuns()) == len("Birgitte")
